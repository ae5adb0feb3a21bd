/** Sets the validations of a sheet: those that say the same at once, over all their areas. */
import type { SheetTemplate, TemplateValidation } from "../workbook";
import type { Areas, SheetAreas } from "./sheet-areas";

export function validateCells(
  sheet: SheetAreas,
  { validations }: SheetTemplate,
  rename: (text: string) => string,
): void {
  for (const same of alike(validations)) {
    for (const some of sheet.covering(same.map(({ area }) => area))) validate(some, same[0]!, rename);
  }
}

function alike(validations: TemplateValidation[]): TemplateValidation[][] {
  const groups = new Map<string, TemplateValidation[]>();
  for (const { area, ...said } of validations) {
    const key = JSON.stringify(said);
    groups.set(key, [...(groups.get(key) ?? []), { area, ...said }]);
  }
  return [...groups.values()];
}

/** Blank cells are accepted, as Excel does unless it is told otherwise. */
function validate(
  { dataValidation }: Areas,
  { rule, prompt, error }: TemplateValidation,
  rename: (text: string) => string,
): void {
  dataValidation.rule = validationRule(rule, rename);
  dataValidation.prompt = { showPrompt: true, ...prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...error };
}

function validationRule(
  rule: TemplateValidation["rule"],
  rename: (text: string) => string,
): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rename(rule.source) } };
    case "decimal":
      return rule.max === undefined
        ? { decimal: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  }
}
