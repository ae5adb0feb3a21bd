/** Excel.DataValidation of a range. */
import { contains, sameArea, subtractFromAll } from "../../book/areas";
import { clearValidations } from "../../book/clear";
import { setLayout } from "../../book/layout";
import type { Area, Validation } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument } from "../rich-error";
import { WireObject } from "../wire-object";
import { aBoolean, aText, oneOf } from "./check";
import type { RangeBase } from "./range-base";

/** Excel.DataValidationType by the key that a rule of the type has. */
const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const NO_PROMPT = { showPrompt: true, title: "", message: "" };
const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" } as const;

export class DataValidation extends WireObject {
  constructor(private readonly range: RangeBase) {
    super();
  }
  get $type(): string {
    return "DataValidation";
  }
  override get $scalars() {
    return ["Type", "Rule", "Prompt", "ErrorAlert", "IgnoreBlanks"];
  }

  get Type(): string {
    const found = this.common();
    if (found === null) return "Inconsistent";
    const key = Object.keys(found?.rule ?? {})[0] as keyof typeof TYPES | undefined;
    return key === undefined ? "None" : TYPES[key];
  }
  get Rule(): unknown {
    const found = this.common();
    return found === null ? null : (found?.rule ?? {});
  }
  set Rule(value: unknown) {
    this.write({ rule: checkRule(value) });
  }
  get IgnoreBlanks(): boolean | null {
    const found = this.common();
    return found === null ? null : (found?.ignoreBlanks ?? true);
  }
  set IgnoreBlanks(value: unknown) {
    this.write({ ignoreBlanks: aBoolean(value) });
  }
  get Prompt(): unknown {
    const found = this.common();
    return found === null ? null : (found?.prompt ?? NO_PROMPT);
  }
  /** Titles take 32 characters at most, messages 255. */
  set Prompt(value: unknown) {
    const { showPrompt, title, message } = { ...NO_PROMPT, ...(value as object) };
    this.write({
      prompt: { showPrompt: aBoolean(showPrompt), title: short(title, 32), message: short(message, 255) },
    });
  }
  get ErrorAlert(): unknown {
    const found = this.common();
    return found === null ? null : (found?.errorAlert ?? NO_ALERT);
  }
  set ErrorAlert(value: unknown) {
    const { showAlert, style, title, message } = { ...NO_ALERT, ...(value as object) };
    this.write({
      errorAlert: {
        showAlert: aBoolean(showAlert),
        style: oneOf(["Stop", "Warning", "Information"] as const, style),
        title: short(title, 32),
        message: short(message, 255),
      },
    });
  }
  Clear(): void {
    const { excel, sheet, area } = this.range;
    refuseProtectedSheet(sheet);
    edit(excel, (changes) => clearValidations(changes, sheet, area));
  }

  /** The validation of the whole range; `undefined` when it has none, `null` when its cells differ. */
  private common(): Validation | undefined | null {
    const { sheet, area } = this.range;
    const covering = sheet.validations.find((item) => item.areas.some((own) => contains(own, area)));
    if (covering) return covering;
    const left = sheet.validations.reduce<Area[]>(
      (rest, item) => item.areas.reduce((parts, own) => subtractFromAll(parts, own), rest),
      [area],
    );
    const untouched = left.length === 1 && sameArea(left[0]!, area);
    return untouched ? undefined : null;
  }

  private write(part: Partial<Validation>): void {
    const { excel, sheet, area } = this.range;
    refuseProtectedSheet(sheet);
    const current = this.common() ?? { rule: {}, ignoreBlanks: true };
    edit(excel, (changes) => {
      clearValidations(changes, sheet, area);
      setLayout(changes, sheet, "validations", [
        ...sheet.validations,
        { ...current, ...part, areas: [area] },
      ]);
    });
  }
}

function short(value: unknown, longest: number): string {
  const text = aText(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}

/** One kind of rule, with the parts that the kind needs. */
function checkRule(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const [key, rule] = (entries[0] ?? []) as [keyof typeof TYPES, Record<string, unknown>];
  if (entries.length !== 1 || !(key in TYPES)) throw invalidArgument();
  if (key === "list") {
    const source = aText(rule.source);
    if (source === "" || source.length > 255) throw invalidArgument();
    return { list: { inCellDropDown: aBoolean(rule.inCellDropDown), source } };
  }
  if (key === "custom") return { custom: { formula: aText(rule.formula) } };
  const operator = oneOf(OPERATORS, rule.operator);
  const formula1 = operand(rule.formula1);
  if (!operator.endsWith("Between")) return { [key]: { formula1, operator } };
  return { [key]: { formula1, formula2: operand(rule.formula2), operator } };
}

function operand(value: unknown): string | number {
  if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  throw invalidArgument();
}
