/** Income, cost and margin by family, beside what the Budget counts on. */
import { area, at, formula, name, over, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { formats } from "../../styles";
import { SERVICE_FAMILIES } from "./catalogue";
import { FAMILIES, SUMMARY_ROW, type Draft } from "./layout";
import { privateDetailOf } from "../../plan-figures";

const HEADS = SUMMARY_ROW + 1;
const FIRST = HEADS + 1;
/** Services of no family: those that the fee includes. */
const REST = FIRST + SERVICE_FAMILIES.length;
const TOTAL = REST + 1;
const RESULTS = { income: "recettes", cost: "cout", margin: "marge" } as const;
type Result = keyof typeof RESULTS;
const RESULT_KEYS = Object.keys(RESULTS) as Result[];

export function familyTotals(draft: Draft): void {
  const { sheet, t, options } = draft;
  const words = t.families;
  const hasPlan = options.has("budget");
  const { label, planned, gap } = FAMILIES;
  band(sheet, SUMMARY_ROW, [label[0], gap[1]], words.title);
  put(sheet, HEADS, label[0], words.columns.family);
  RESULT_KEYS.forEach((key) => put(sheet, HEADS, FAMILIES[key][0], words.columns[key]));
  if (hasPlan) {
    put(sheet, HEADS, planned[0], words.columns.planned);
    put(sheet, HEADS, gap[0], words.columns.gap);
  }
  SERVICE_FAMILIES.forEach((family, index) => {
    const row = FIRST + index;
    put(sheet, row, label[0], `${family} · ${words.names[family]}`);
    for (const key of RESULT_KEYS) {
      put(
        sheet,
        row,
        FAMILIES[key][0],
        formula(`SUMIF(eq_services_famille,"${family}",eq_services_${RESULTS[key]})`),
      );
    }
    if (!hasPlan) return;
    const income = at(row, FAMILIES.income[0]);
    put(sheet, row, planned[0], formula(privateDetailOf(family)));
    put(sheet, row, gap[0], formula(`IF(eq_services_total=0,"",${income}-${at(row, planned[0])})`));
  });
  put(sheet, REST, label[0], words.rest);
  put(sheet, TOTAL, label[0], words.total);
  for (const key of RESULT_KEYS) {
    const column = FAMILIES[key][0];
    put(sheet, TOTAL, column, formula(`SUM(eq_services_${RESULTS[key]})`));
    put(sheet, REST, column, formula(`${at(TOTAL, column)}-SUM(${over(FIRST, column, REST - 1, column)})`));
  }
  if (hasPlan) {
    put(sheet, TOTAL, planned[0], formula(`SUM(${over(FIRST, planned[0], REST, planned[0])})`));
    put(
      sheet,
      TOTAL,
      gap[0],
      formula(`IF(eq_services_total=0,"",eq_services_total-${at(TOTAL, planned[0])})`),
    );
  }
  name(sheet, "eq_services_total", area(TOTAL, FAMILIES.income[0]));
  name(sheet, "eq_services_total_cout", area(TOTAL, FAMILIES.cost[0]));
  look(draft);
}

function look({ sheet }: Draft): void {
  const { label, gap } = FAMILIES;
  const wide = gap[1] - label[0] + 1;
  paint(sheet, area(HEADS, label[0], 1, wide), "columnHeading");
  paint(sheet, area(FIRST, label[0], TOTAL - FIRST), "label");
  paint(sheet, area(TOTAL, label[0], 1, wide), "total");
  for (const [first, last] of [FAMILIES.income, FAMILIES.cost, FAMILIES.margin, FAMILIES.planned, gap]) {
    const columns = last - first + 1;
    paint(sheet, area(HEADS, first, 1, columns), "columnHeading", { align: "Right" });
    paint(sheet, area(FIRST, first, TOTAL - FIRST, columns), "formula", {
      align: "Right",
      numberFormat: formats.euros,
    });
    paint(sheet, area(TOTAL, first, 1, columns), "total", { align: "Right", numberFormat: formats.euros });
    if (columns > 1)
      for (let row = HEADS; row <= TOTAL; row++) sheet.merges.push(area(row, first, 1, columns));
  }
}
