/** The kinds of conditional format that are emulated: formula, cell value, text, data bar. */
import type { Rule } from "../../book/model";
import { invalidArgument, notEmulated } from "../rich-error";
import { WireObject } from "../wire-object";
import { aBoolean, aText, oneOf } from "./check";
import { readColour } from "./colour";
import type { ConditionalFormat } from "./conditional-formats";
import { ConditionalRangeFormat } from "./conditional-range-format";

type Kind<T extends Rule["kind"]["type"]> = Extract<Rule["kind"], { type: T }>;

abstract class KindOfFormat<T extends Rule["kind"]["type"]> extends WireObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super();
  }
  protected get kind(): Kind<T> {
    return this.owner.rule.kind as Kind<T>;
  }
}

export class CustomConditionalFormat extends KindOfFormat<"Custom"> {
  get $type(): string {
    return "CustomConditionalFormat";
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

export class ConditionalFormatRule extends KindOfFormat<"Custom"> {
  get $type(): string {
    return "ConditionalFormatRule";
  }
  override get $scalars() {
    return ["Formula"];
  }
  get Formula(): string {
    return this.kind.formula;
  }
  set Formula(value: unknown) {
    const formula = aText(value);
    if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument();
    this.owner.changeKind({ formula });
  }
}

const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export class CellValueConditionalFormat extends KindOfFormat<"CellValue"> {
  get $type(): string {
    return "CellValueConditionalFormat";
  }
  override get $scalars() {
    return ["Rule"];
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): unknown {
    const { operator, formula1, formula2 } = this.kind;
    return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  set Rule(value: unknown) {
    const rule = asRecord(value);
    const operator = oneOf(CELL_OPERATORS, rule.operator);
    const needsTwo = operator.endsWith("Between");
    this.owner.changeKind({
      operator,
      formula1: formulaText(rule.formula1),
      ...(needsTwo ? { formula2: formulaText(rule.formula2) } : {}),
    });
  }
}

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export class TextConditionalFormat extends KindOfFormat<"ContainsText"> {
  get $type(): string {
    return "TextConditionalFormat";
  }
  override get $scalars() {
    return ["Rule"];
  }
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get Rule(): unknown {
    const { operator, text } = this.kind;
    return { operator, text };
  }
  set Rule(value: unknown) {
    const rule = asRecord(value);
    this.owner.changeKind({ operator: oneOf(TEXT_OPERATORS, rule.operator), text: aText(rule.text) });
  }
}

export class DataBarConditionalFormat extends KindOfFormat<"DataBar"> {
  get $type(): string {
    return "DataBarConditionalFormat";
  }
  override get $scalars() {
    return ["LowerBoundRule", "UpperBoundRule"];
  }
  get PositiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.owner);
  }
  get LowerBoundRule(): unknown {
    return readBound(this.kind.min, "LowestValue");
  }
  set LowerBoundRule(value: unknown) {
    this.owner.changeKind({ min: writeBound(value, "LowestValue") });
  }
  get UpperBoundRule(): unknown {
    return readBound(this.kind.max, "HighestValue");
  }
  set UpperBoundRule(value: unknown) {
    this.owner.changeKind({ max: writeBound(value, "HighestValue") });
  }
}

export class DataBarPositiveFormat extends KindOfFormat<"DataBar"> {
  get $type(): string {
    return "ConditionalDataBarPositiveFormat";
  }
  override get $scalars() {
    return ["FillColor", "GradientFill"];
  }
  get FillColor(): string {
    return this.kind.color;
  }
  set FillColor(value: unknown) {
    this.owner.changeKind({ color: readColour(value) });
  }
  /** The book keeps plain bars only. */
  get GradientFill(): boolean {
    return false;
  }
  set GradientFill(value: unknown) {
    if (aBoolean(value)) throw notEmulated("ConditionalDataBarPositiveFormat.gradientFill = true");
  }
}

function readBound(formula: string | undefined, automatic: string): unknown {
  return formula === undefined ? { type: automatic } : { type: "Formula", formula };
}

function writeBound(value: unknown, automatic: string): string | undefined {
  const rule = asRecord(value);
  if (rule.type === automatic || rule.type === "Automatic") return undefined;
  if (rule.type !== "Number" && rule.type !== "Formula")
    throw notEmulated(`Data bar bound of type ${String(rule.type)}`);
  return formulaText(rule.formula);
}

function formulaText(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = aText(value);
  if (text === "") throw invalidArgument();
  return text;
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Record<string, unknown>;
}
