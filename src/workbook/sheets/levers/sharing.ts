/** A cost that several clusters carry together, shared by a key, and what each of them saves. */
import { area, formula, name, paint, put } from "../../draft";
import { band } from "../../figures-block";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { tableBlock } from "../../table-block";
import { checked, COLUMN, ROW, type LeversContext } from "./context";

const READY = 8;

/** The last block of the sheet, for the list grows. Returns its last row. */
export function sharingBlock({ sheet, t }: LeversContext): number {
  const words = t.sharing;
  const { refused, amount, key } = t.validation;
  const top = ROW.sharing;
  band(sheet, top, [COLUMN.label, COLUMN.gain], words.title);
  const total = area(top + 1, COLUMN.impact);
  const saved = area(top + 2, COLUMN.impact);
  put(sheet, total.top, COLUMN.label, words.total);
  put(sheet, saved.top, COLUMN.label, words.saved, formula("SUM(eq_leviers_partage_economie)"));
  paint(sheet, total, "input", { numberFormat: formats.cents });
  paint(sheet, saved, "keyFigure", { numberFormat: formats.cents, align: "Right" });
  name(sheet, "eq_leviers_cout_partage", total);
  name(sheet, "eq_leviers_economie", saved);
  const positive = checked(refused, { kind: "decimal", min: 0 }, amount);
  sheet.validations.push({ area: total, ...positive });
  const note = area(total.top, COLUMN.today, 2, 3);
  put(sheet, note.top, note.left, words.note);
  paint(sheet, note, "note");
  sheet.merges.push(note);

  const keys = "eq_leviers_partage_cle";
  const alone = "eq_leviers_partage_seul";
  const right = { numberFormat: formats.cents, align: "Right" } as const;
  const { firstRow, lastRow, columns } = tableBlock(sheet, {
    eqName: "eq_leviers_partage",
    top: top + 4,
    left: COLUMN.label,
    rows: READY,
    inputs: [
      { key: "cluster", title: words.columns.cluster },
      {
        key: "cle",
        title: words.columns.key,
        numberFormat: "#,##0.##",
        align: "Right",
        validation: checked(refused, { kind: "decimal", min: 0 }, key),
      },
      { key: "seul", title: words.columns.alone, ...right, validation: positive },
    ],
    results: [
      {
        key: "part",
        title: words.columns.share,
        ...right,
        formula: `IF(OR(SUM(${keys})=0,N(eq_leviers_cout_partage)=0),IF(${keys}="","",""),IF(${keys}="","",CLUSTER.REPARTIR(eq_leviers_cout_partage,${keys})))`,
      },
      {
        key: "economie",
        title: words.columns.saved,
        ...right,
        formula: `IF(ISNUMBER(eq_leviers_partage_part)*ISNUMBER(${alone}),${alone}-eq_leviers_partage_part,"")`,
      },
      {
        key: "avis",
        title: words.columns.state,
        align: "Center",
        formula: `IF(ISTEXT(${keys})+ISTEXT(${alone})>0,"${words.wrong}",IF(ISNUMBER(eq_leviers_partage_economie),IF(eq_leviers_partage_economie<0,"${words.dearer}",""),""))`,
      },
    ],
  });
  const states = area(firstRow, columns["avis"]!, READY);
  paint(sheet, states, "verdict");
  colourBySign(sheet, states);
  return lastRow;
}
