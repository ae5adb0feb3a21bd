/** Legal values and marks: what is written is the value in force on 1 January of year N, or the nearest known. */
import { referenceValue, type ReferenceName } from "../../../domain";
import { cellAddress as at } from "../../address";
import { serialDate } from "../../dates";
import { area, formula, name, paint, put } from "../../draft";
import type { Area } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { COLUMN, heading, paintLines, roomFor, type Draft, type Texts } from "./layout";

interface Reference {
  key: ReferenceName & keyof Texts["values"];
  eqName: `eq_${string}`;
}

const CAPS: Reference[] = [
  { key: "PLAFOND.A", eqName: "eq_taux_a" },
  { key: "PLAFOND.A.OUTIL", eqName: "eq_taux_a_outil" },
  { key: "PLAFOND.A.COUT", eqName: "eq_taux_a_cout" },
  { key: "PLAFOND.B", eqName: "eq_taux_b" },
  { key: "PLAFOND.C", eqName: "eq_taux_c" },
  { key: "PLAFOND.D", eqName: "eq_taux_d" },
  { key: "REGLE.PARITE", eqName: "eq_regle" },
];

const MARKS: Reference[] = [
  { key: "VIGILANCE.TEMPS", eqName: "eq_seuil_temps" },
  { key: "VIGILANCE.FACTURATION", eqName: "eq_seuil_facturation" },
  { key: "VIGILANCE.COTISATION", eqName: "eq_seuil_cotisation" },
  { key: "VIGILANCE.ANIMATION", eqName: "eq_seuil_animation" },
  { key: "VIGILANCE.AUTOFINANCEMENT", eqName: "eq_seuil_autofinancement" },
  { key: "VIGILANCE.PUBLIC", eqName: "eq_seuil_public" },
  { key: "VIGILANCE.COUVERTURE", eqName: "eq_seuil_couverture" },
  { key: "VIGILANCE.SUCCES", eqName: "eq_seuil_succes" },
  { key: "PROFIL.MEMBRES", eqName: "eq_seuil_membres" },
];

const REFERENCES: Reference[] = [
  { key: "TVA.NORMAL", eqName: "eq_tva" },
  { key: "HEURES.ANNUELLES", eqName: "eq_heures_annuelles" },
  { key: "SMIC.HORAIRE", eqName: "eq_smic" },
  { key: "SEUIL.CONVENTION", eqName: "eq_seuil_convention" },
  { key: "SEUIL.COMPTES", eqName: "eq_seuil_comptes" },
  { key: "MINIMIS.PLAFOND", eqName: "eq_minimis_plafond" },
  { key: "FRANCHISE.IMPOTS", eqName: "eq_franchise" },
];

/** Names of the values that change with the law or the practice of a year. */
export const DATED_NAMES: ReadonlySet<string> = new Set(
  [...CAPS, ...MARKS, ...REFERENCES].map(({ eqName }) => eqName),
);

/** What each says of its value, from the first to the last, headings between the blocks included. */
export const STATES = "eq_parametres_etats";

/** The three blocks of dated values. Returns where each says whether its values cover year N. */
export function referenceBlocks(draft: Draft): Area[] {
  const states = [
    referenceBlock(draft, draft.t.sections.caps, CAPS),
    referenceBlock(draft, draft.t.sections.marks, MARKS),
    referenceBlock(draft, draft.t.sections.reference, REFERENCES),
  ];
  const [first, last] = [states[0]!, states[states.length - 1]!];
  name(draft.sheet, STATES, { ...first, bottom: last.bottom });
  return states;
}

/** Dated values: each with unit, source, the days it holds, and whether they cover year N. Returns the states. */
function referenceBlock(draft: Draft, title: string, references: Reference[]): Area {
  const { sheet, t, options } = draft;
  heading(draft, title, true);
  const top = draft.row;
  for (const { key, eqName } of references) {
    const row = draft.row++;
    const known = referenceValue(key, options.year);
    const endless = known.until === null;
    put(sheet, row, COLUMN.label, t.values[key], known.value, t.units[known.unit]);
    put(
      sheet,
      row,
      COLUMN.source,
      known.source[options.language],
      serialDate(known.from),
      endless ? t.state.endless : serialDate(known.until!),
    );
    const [cell, from, until] = [at(row, COLUMN.value), at(row, COLUMN.from), at(row, COLUMN.until)];
    put(
      sheet,
      row,
      COLUMN.state,
      formula(
        `IF(ISNUMBER(${cell})+ISBLANK(${cell})=0,"${t.state.unreadable}",IF(AND(${from}<=DATE(eq_exercice,12,31),OR(ISTEXT(${until}),${until}>=DATE(eq_exercice,1,1))),"${t.state.fine}","${t.state.check}"))`,
      ),
    );
    const value = area(row, COLUMN.value);
    paint(sheet, value, "input", { align: "Right", numberFormat: valueFormat(known.unit) });
    name(sheet, eqName, value);
    sheet.validations.push({
      area: value,
      rule: known.unit === "rate" ? { kind: "decimal", min: 0, max: 1 } : { kind: "decimal", min: 0 },
      prompt: known.unit === "rate" ? t.validation.rate : t.validation.positive,
      error: {
        title: t.validation.refused,
        message: (known.unit === "rate" ? t.validation.rate : t.validation.positive).message,
      },
    });
    roomFor(sheet, row, known.source[options.language]);
  }
  paintLines(sheet, top, references.length);
  paint(sheet, area(top, COLUMN.from, references.length, 2), "note", {
    align: "Right",
    numberFormat: formats.date,
  });
  const states = area(top, COLUMN.state, references.length);
  paint(sheet, states, "verdict");
  colourBySign(sheet, states);
  draft.row++;
  return states;
}

function valueFormat(unit: string): string {
  if (unit === "rate") return formats.percent;
  if (unit === "EUR") return formats.euros;
  if (unit === "EUR/h") return formats.cents;
  return unit === "ratio" ? formats.ratio : formats.number;
}
