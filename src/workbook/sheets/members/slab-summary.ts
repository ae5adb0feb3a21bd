/** How members and fees spread over the slabs, above the columns of the fees. */
import { area, formula, nameSpill, paint, put } from "../../draft";
import { formats } from "../../styles";
import { SUMMARY_ROW, SUMMARY_TOP, type Draft } from "./layout";

/** Members and fees of each slab, from left to right over the columns of the fees. */
export function slabSummary({ sheet, t }: Draft, left: number, right: number): void {
  const words = t.summary;
  put(sheet, SUMMARY_ROW, left, words.bySlab);
  paint(sheet, area(SUMMARY_ROW, left, 1, right - left + 1), "heading");
  const lines: [string, string, string, `eq_${string}`][] = [
    [
      words.from,
      'TRANSPOSE(IF(eq_grille_retenue_bornes<10^12,eq_grille_retenue_bornes,""))',
      formats.number,
      "eq_adherents_tranches",
    ],
    [
      words.members,
      'IF(eq_adherents_tranches="","",COUNTIF(eq_adherents_tranche,eq_adherents_tranches))',
      formats.number,
      "eq_adherents_par_tranche",
    ],
    [
      words.fees,
      'IF(eq_adherents_tranches="","",SUMIFS(eq_adherents_du,eq_adherents_tranche,eq_adherents_tranches,eq_adherents_du,">=0"))',
      formats.euros,
      "eq_adherents_du_par_tranche",
    ],
  ];
  lines.forEach(([label, text, numberFormat, eqName], index) => {
    const row = SUMMARY_TOP + index;
    put(sheet, row, left, label, formula(text));
    paint(sheet, area(row, left), "label");
    paint(sheet, area(row, left + 1, 1, right - left), "formula", { numberFormat, align: "Right" });
    nameSpill(sheet, eqName, row, left + 1);
  });
}
