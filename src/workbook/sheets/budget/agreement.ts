/**
 * What the other sheets give for lines of the plan, beside what the plan says. The plan's cells stay the treasurer's own: a
 * budget that is voted does not move because a member was added since.
 */
import { area, at, formula, paint, put } from "../../draft";
import type { SheetKind } from "../../model";
import { planSum, privateDetailOf, VALUED } from "../../plan-figures";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { heading } from "./blocks";
import type { BudgetContext } from "./context";

interface Line {
  key: keyof BudgetContext["t"]["agreement"]["lines"];
  sheet: SheetKind;
  /** What that sheet gives; nothing is said while it gives 0. */
  there: string;
  here: string;
}

const DETAIL = ["FA2", "FA3", "FA4", "FA5", "FA6"].map(privateDetailOf).join("+");

const LINES: Line[] = [
  { key: "fees", sheet: "members", there: "eq_adherents_total_du", here: planSum("CO") },
  { key: "actions", sheet: "actions", there: "eq_actions_total_cout", here: `eq_total_depenses-(${VALUED})` },
  { key: "grants", sheet: "funders", there: "eq_financeurs_public_annee", here: planSum("PU") },
  { key: "time", sheet: "time", there: "eq_temps_valorise_tp", here: planSum("TP") },
  { key: "services", sheet: "services", there: "eq_services_total", here: DETAIL },
];

/** Writes the block where one of its sheets is in the workbook. */
export function agreementBlock({ sheet, t, columns, options }: BudgetContext, top: number): void {
  const lines = LINES.filter((line) => options.has(line.sheet));
  if (lines.length === 0) return;
  const { nature, amount, share } = columns.expenses;
  const right = columns.resources.nature;
  const wide = columns.last - right + 1;
  const words = t.agreement;
  heading(sheet, top, nature, columns.last, words.title);
  put(sheet, top + 1, nature, words.columns.line);
  put(sheet, top + 1, amount, words.columns.sheet, words.columns.plan);
  put(sheet, top + 1, right, words.columns.verdict);
  paint(sheet, area(top + 1, nature, 1, columns.last), "columnHeading");
  paint(sheet, area(top + 1, amount, 1, 2), "columnHeading", { align: "Right" });
  const first = top + 2;
  lines.forEach(({ key, there, here }, index) => {
    const row = first + index;
    const given = `N(${at(row, amount)})`;
    const gap = `ROUND(${given}-${at(row, share)},2)`;
    put(sheet, row, nature, words.lines[key]);
    put(sheet, row, amount, formula(`IFERROR(${there},"")`), formula(here));
    put(
      sheet,
      row,
      right,
      formula(`IF(${given}=0,"",IF(ABS(${gap})<0.005,"${words.same}",${words.differs(gap)}))`),
    );
    sheet.merges.push(area(row, right, 1, wide));
  });
  const count = lines.length;
  const verdicts = area(first, right, count, wide);
  paint(sheet, area(first, nature, count), "label");
  paint(sheet, area(first, amount, count, 2), "formula", { numberFormat: formats.euros });
  paint(sheet, verdicts, "verdict", { align: "Left" });
  colourBySign(sheet, verdicts);
}
