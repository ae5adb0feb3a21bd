/** What to settle before the figures are copied into the form, and notes. */
import { area, at, formula, height, over, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { colourBySign } from "../../signs";
import { CHARGE, LAST, PRODUCT, ROW, type CerfaContext } from "./context";

const TOLERANCE = "0.005";

/** Writes the block; returns the last row used. */
export function checksBlock({ sheet, t, options }: CerfaContext): number {
  const words = t.checks;
  const euros = (value: string) => `&${words.euros(value)}`;
  const texts = `SUMPRODUCT(--ISTEXT(${over(ROW.first, CHARGE.known, ROW.left - 1, CHARGE.key)}))>0`;
  const placed = `(${at(ROW.total, PRODUCT.exact)})`;
  const lines = [
    {
      label: words.equal,
      verdict: `IF(eq_cerfa_total_charges=eq_cerfa_total_produits,"${words.fine}","${words.gap}"${euros("eq_cerfa_total_produits-eq_cerfa_total_charges")})`,
    },
    {
      label: words.inKind,
      verdict: `IF(eq_cerfa_86=eq_cerfa_87,"${words.fine}","${words.gap}"${euros("eq_cerfa_87-eq_cerfa_86")})`,
    },
    {
      label: words.spread,
      verdict: `IF(${texts},"${words.text}",IF(eq_cerfa_a_ventiler<-${TOLERANCE},"${words.tooMuch}"${euros("-eq_cerfa_a_ventiler")},IF(eq_cerfa_a_ventiler>${TOLERANCE},"${words.toSpread}"${euros("eq_cerfa_a_ventiler")},"${words.fine}")))`,
    },
    ...(options.has("budget")
      ? [
          {
            label: words.mapped,
            verdict: `IF(ABS(eq_total_ressources-${placed})<${TOLERANCE},"${words.fine}","${words.unmapped}"${euros(`eq_total_ressources-${placed}`)})`,
          },
        ]
      : []),
  ];
  band(sheet, ROW.checks, [CHARGE.account, CHARGE.whole], words.title);
  lines.forEach(({ label, verdict }, index) => {
    const row = ROW.checks + 1 + index;
    const where = area(row, CHARGE.known, 1, CHARGE.whole - CHARGE.known + 1);
    put(sheet, row, CHARGE.label, label, formula(verdict));
    paint(sheet, where, "verdict");
    sheet.merges.push(where);
    colourBySign(sheet, where);
  });
  // Notes stand at the right of the checks, where the income side has room.
  t.notes.forEach((note, index) => {
    const where = area(ROW.checks + 1 + index, PRODUCT.account, 1, LAST - PRODUCT.account + 1);
    put(sheet, where.top, where.left, note);
    paint(sheet, where, "note");
    sheet.merges.push(where);
  });
  height(sheet, ROW.checks + 1, 28, Math.max(lines.length, t.notes.length));
  return ROW.checks + Math.max(lines.length, t.notes.length);
}
