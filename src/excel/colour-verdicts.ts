/** Conditional formats: verdicts coloured by the sign they begin with, and the rules of single blocks. */
import { LOOK_OF_SIGN, looks, type SheetTemplate, type TemplateRule } from "../workbook";
import type { SheetAreas } from "./sheet-areas";

export function colourVerdicts(
  sheet: SheetAreas,
  { verdicts, rules }: SheetTemplate,
  rename: (text: string) => string,
): void {
  // One rule a sign, over all verdicts of the sheet.
  for (const { conditionalFormats } of sheet.covering(verdicts)) {
    for (const [sign, look] of LOOK_OF_SIGN) {
      const { textComparison } = conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "BeginsWith", text: sign };
      lookLike(textComparison.format, look);
    }
  }
  for (const { area, formula, look } of rules) {
    for (const { conditionalFormats } of sheet.covering([area])) {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = rename(formula);
      lookLike(custom.format, look);
    }
  }
}

function lookLike(format: Excel.ConditionalRangeFormat, look: TemplateRule["look"]): void {
  const { color, fill } = looks[look] as { color: string; fill?: string };
  format.font.color = color;
  if (fill) format.fill.color = fill;
}
