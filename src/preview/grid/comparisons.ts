/** The operators of validations and conditional formats as formulas. */
const SIGNS: Record<string, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqual: "<=",
  LessThanOrEqualTo: "<=",
};

/** A formula that is TRUE when `subject` stands in this relation; `null` for an operator that Excel lacks. */
export function comparison(operator: string, subject: string, first: string, second: string): string | null {
  if (operator === "Between") return `=AND(${subject}>=${first},${subject}<=${second})`;
  if (operator === "NotBetween") return `=OR(${subject}<${first},${subject}>${second})`;
  const sign = SIGNS[operator];
  return sign === undefined ? null : `=${subject}${sign}${first}`;
}
