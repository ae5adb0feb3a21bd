/** Conditional formats of a range, and one of them. */
import { intersection } from "../../book/areas";
import { clearRules } from "../../book/clear";
import { setLayout } from "../../book/layout";
import type { Rule } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument, itemNotFound, notEmulated } from "../rich-error";
import { WireCollection, WireObject } from "../wire-object";
import { aBoolean, aText } from "./check";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  TextConditionalFormat,
} from "./conditional-kinds";
import type { Range } from "./range";
import { wholeNumber } from "./range-base";

type Kind = Rule["kind"];

/** A rule as `add` makes it, before its condition is set. */
const NEW_RULES: Record<Kind["type"], Kind> = {
  Custom: { type: "Custom", formula: "", format: {} },
  CellValue: { type: "CellValue", operator: "", formula1: "", format: {} },
  ContainsText: { type: "ContainsText", operator: "", text: "", format: {} },
  DataBar: { type: "DataBar", color: "#638EC6" },
};

export class ConditionalFormatCollection extends WireCollection {
  constructor(private readonly range: Range) {
    super();
  }
  get $type(): string {
    return "ConditionalFormatCollection";
  }

  /** The new format comes first. */
  Add(type: unknown): ConditionalFormat {
    const name = aText(type);
    if (!(name in NEW_RULES)) throw notEmulated(`ConditionalFormatCollection.add("${name}")`);
    const { excel, sheet, area } = this.range;
    refuseProtectedSheet(sheet, "allowFormatCells");
    const rule: Rule = {
      id: String(excel.book.nextId++),
      areas: [area],
      stopIfTrue: false,
      kind: NEW_RULES[name as Kind["type"]],
    };
    edit(excel, (changes) => setLayout(changes, sheet, "rules", [rule, ...sheet.rules]));
    return new ConditionalFormat(this.range, rule.id);
  }
  GetCount(): number {
    return this.rules().length;
  }
  GetItem(id: unknown): ConditionalFormat {
    const item = this.GetItemOrNullObject(id);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    const rule = this.rules().find((candidate) => candidate.id === String(id));
    return rule ? new ConditionalFormat(this.range, rule.id) : null;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const rule = this.rules()[wholeNumber(index)];
    if (!rule) throw invalidArgument();
    return new ConditionalFormat(this.range, rule.id);
  }
  ClearAll(): void {
    const { excel, sheet, area } = this.range;
    refuseProtectedSheet(sheet, "allowFormatCells");
    edit(excel, (changes) => clearRules(changes, sheet, area));
  }
  $items(): ConditionalFormat[] {
    return this.rules().map((rule) => new ConditionalFormat(this.range, rule.id));
  }

  private rules(): Rule[] {
    const { sheet, area } = this.range;
    return sheet.rules.filter((rule) => rule.areas.some((own) => intersection(own, area)));
  }
}

export class ConditionalFormat extends WireObject {
  constructor(
    private readonly range: Range,
    private readonly id: string,
  ) {
    super();
  }
  get $type(): string {
    return "ConditionalFormat";
  }
  override get $scalars() {
    return ["StopIfTrue", "Priority", "Type", "Id"];
  }
  override get $identity() {
    return { Id: this.id };
  }

  get Id(): string {
    return this.rule.id;
  }
  get Type(): string {
    return this.rule.kind.type;
  }
  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.change({ stopIfTrue: aBoolean(value) });
  }
  get Priority(): number {
    return this.range.sheet.rules.indexOf(this.rule);
  }
  set Priority(value: unknown) {
    const { excel, sheet } = this.range;
    const { rule } = this;
    const others = sheet.rules.filter((other) => other !== rule);
    const at = Math.min(Math.max(wholeNumber(value), 0), others.length);
    edit(excel, (changes) =>
      setLayout(changes, sheet, "rules", [...others.slice(0, at), rule, ...others.slice(at)]),
    );
  }

  get Custom(): CustomConditionalFormat {
    return this.CustomOrNullObject ?? wrongKind();
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.is("Custom") ? new CustomConditionalFormat(this) : null;
  }
  get CellValue(): CellValueConditionalFormat {
    return this.CellValueOrNullObject ?? wrongKind();
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.is("CellValue") ? new CellValueConditionalFormat(this) : null;
  }
  get TextComparison(): TextConditionalFormat {
    return this.TextComparisonOrNullObject ?? wrongKind();
  }
  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.is("ContainsText") ? new TextConditionalFormat(this) : null;
  }
  get DataBar(): DataBarConditionalFormat {
    return this.DataBarOrNullObject ?? wrongKind();
  }
  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.is("DataBar") ? new DataBarConditionalFormat(this) : null;
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? wrongKind();
  }
  /** `null` when the format covers several areas. */
  GetRangeOrNullObject(): Range | null {
    const { areas } = this.rule;
    return areas.length === 1 ? (this.range.sibling(areas[0]!) as Range) : null;
  }
  Delete(): void {
    const { excel, sheet } = this.range;
    const { rule } = this;
    edit(excel, (changes) =>
      setLayout(
        changes,
        sheet,
        "rules",
        sheet.rules.filter((other) => other !== rule),
      ),
    );
  }

  get rule(): Rule {
    const rule = this.range.sheet.rules.find((candidate) => candidate.id === this.id);
    if (!rule) throw itemNotFound();
    return rule;
  }
  change(part: Partial<Rule>): void {
    const { excel, sheet } = this.range;
    const { rule } = this;
    refuseProtectedSheet(sheet, "allowFormatCells");
    const rules = sheet.rules.map((other) => (other === rule ? { ...rule, ...part } : other));
    edit(excel, (changes) => setLayout(changes, sheet, "rules", rules));
  }
  changeKind(part: object): void {
    this.change({ kind: { ...this.rule.kind, ...part } as Kind });
  }
  private is(type: Kind["type"]): boolean {
    return this.rule.kind.type === type;
  }
}

function wrongKind(): never {
  throw itemNotFound();
}
