/** Why the balance sinks, in one sentence over the plan; and what of an example is not published. */
import { exampleBudget } from "../../../domain";
import { area, formula, over, paint, put } from "../../draft";
import { colourBySign } from "../../signs";
import { absolute, COLUMN, LAST_COLUMN, PLAN, PLAN_LAST, type CashContext } from "./layout";

const WHY = 3;
const EXAMPLE = PLAN.top - 1;
const NEXT_YEAR = PLAN.first + 12;

export function remarks(context: CashContext): void {
  const { sheet, t, options } = context;
  if (!options.has("funders")) return;
  const where = area(WHY, COLUMN.number, 1, LAST_COLUMN);
  put(sheet, WHY, COLUMN.number, formula(whyItSinks(context)));
  sheet.merges.push(where);
  paint(sheet, where, "verdict", { align: "Left" });
  colourBySign(sheet, where);
  if (!options.example) return;
  const { resources } = exampleBudget(options.example);
  const publicMoney = resources
    .filter(({ code }) => code.startsWith("PU"))
    .reduce((sum, { amount }) => sum + amount, 0);
  // Without grants in N+1 the line would only sink: the example renews those of N, month by month.
  for (let month = 0; month < 12; month++)
    put(sheet, NEXT_YEAR + month, COLUMN.otherIn, Math.round((100 * publicMoney) / 12) / 100);
  const note = area(EXAMPLE, COLUMN.number, 1, LAST_COLUMN);
  put(sheet, EXAMPLE, COLUMN.number, t.remarks.example);
  sheet.merges.push(note);
  paint(sheet, note, "note");
}

/** Empty while the balance stays above zero. */
function whyItSinks({ t }: CashContext): string {
  const words = t.remarks;
  const months = over(PLAN.first, COLUMN.month, PLAN_LAST, COLUMN.month);
  const after = [COLUMN.advances, COLUMN.instalments, COLUMN.balances]
    .map(
      (column) => `SUMIF(${months},">"&N(eq_treso_mois_bas),${over(PLAN.first, column, PLAN_LAST, column)})`,
    )
    .join("+");
  const nextYear = `SUMIFS(eq_financeurs_accorde,eq_financeurs_debut,">="&${absolute(NEXT_YEAR, COLUMN.month)})`;
  const typed = `SUM(${over(NEXT_YEAR, COLUMN.otherIn, PLAN_LAST, COLUMN.otherIn)})`;
  const isMissing = `AND(N(eq_financeurs_public_annee)>0,${nextYear}+${typed}=0)`;
  const parts = [
    `IF(${after}>0.5,${words.after(after)},"")`,
    `IF(eq_treso_non_place>0.5,${words.undated("eq_treso_non_place")},"")`,
    `IF(${isMissing},"${words.noNextYear}","")`,
  ];
  return `IF(N(eq_treso_point_bas)>=-0.005,"","${words.why}"&${parts.join("&")}&"${words.whatToDo}")`;
}
