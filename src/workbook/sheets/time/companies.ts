/**
 * Time given by companies: hours at a multiple of the minimum wage or at their true cost. Only dated, named and signed
 * sheets count (definitions, §13).
 */
import { band } from "../../figures-block";
import { formats } from "../../styles";
import { tableBlock } from "../../table-block";
import {
  empty,
  firstCase,
  LIST_ROW,
  LIST_ROWS,
  LISTS,
  refusing,
  unreadable,
  type Case,
  type Draft,
} from "./layout";
import { verdictColumn } from "./columns";

const column = (key: string): string => `eq_temps_entreprises_${key}`;
const COMPANY = column("entreprise");
const PERSON = column("personne");
const MONTH = column("mois");
const NATURE = column("nature");
export const HOURS = column("heures");
const OWN_RATE = column("taux_reel");
export const ORIGIN = column("origine");
const SIGNED = column("signee");
const RATE = column("taux");
export const VALUE = column("valeur");
export const COUNTED = column("retenu");
const VERDICT = column("avis");

export function companyList(draft: Draft): void {
  const { sheet, t, options } = draft;
  const { columns, validation } = t.companies;
  const [first, last] = LISTS.companies;
  band(sheet, LIST_ROW, [first, last], t.companies.title);
  const positive = { kind: "decimal", min: 0 } as const;
  const list = (source: string) => ({ kind: "list", source }) as const;
  const placed = tableBlock(sheet, {
    eqName: "eq_temps_entreprises",
    top: LIST_ROW + 1,
    left: first,
    rows: LIST_ROWS,
    inputs: [
      { key: "entreprise", title: columns.company },
      { key: "personne", title: columns.person },
      {
        key: "mois",
        title: columns.month,
        align: "Center",
        validation: refusing(t, { kind: "whole", min: 1, max: 12 }, validation.month),
      },
      {
        key: "nature",
        title: columns.nature,
        align: "Center",
        validation: refusing(t, list("=eq_temps_natures"), validation.nature),
      },
      {
        key: "heures",
        title: columns.hours,
        align: "Right",
        numberFormat: "General",
        validation: refusing(t, positive, validation.hours),
      },
      {
        key: "taux_reel",
        title: columns.ownRate,
        align: "Right",
        numberFormat: formats.cents,
        validation: refusing(t, positive, validation.ownRate),
      },
      {
        key: "origine",
        title: columns.origin,
        align: "Center",
        validation: refusing(t, list("=eq_temps_origines"), validation.origin),
      },
      {
        key: "signee",
        title: columns.signed,
        align: "Center",
        numberFormat: formats.date,
        validation: refusing(
          t,
          { kind: "date", from: `${options.year - 1}-01-01`, to: "2100-12-31" },
          validation.signed,
        ),
      },
    ],
    results: [
      {
        key: "taux",
        title: columns.rate,
        align: "Right",
        numberFormat: formats.cents,
        formula: `IFERROR(IF(${HOURS}="","",IF(ISNUMBER(${OWN_RATE}),IF(${OWN_RATE}<0,"",${OWN_RATE}),IF((${OWN_RATE}="")*(COUNTIF(eq_temps_natures,${NATURE})>0),SUMIF(eq_temps_natures,${NATURE},eq_temps_natures_taux),""))),"")`,
      },
      {
        key: "valeur",
        title: columns.value,
        align: "Right",
        numberFormat: formats.cents,
        formula: `IFERROR(IF(ISNUMBER(${HOURS})*ISNUMBER(${RATE}),IF(${HOURS}<0,"",ROUND(${HOURS}*${RATE},2)),""),"")`,
      },
      {
        key: "retenu",
        title: columns.counted,
        align: "Right",
        numberFormat: formats.cents,
        formula: `IF(LEFT(${VERDICT},1)="✓",${VALUE},"")`,
      },
      {
        key: "avis",
        title: columns.verdict,
        align: "Center",
        formula: firstCase(cases(draft), t.fine, t.pasted),
      },
    ],
  });
  verdictColumn(sheet, placed.columns["avis"]!);
}

/** What keeps a line from counting. */
function cases({ t, no }: Draft): Case[] {
  const words = t.companies.verdicts;
  const isMonth = `IF(ISNUMBER(${MONTH}),(${MONTH}>=1)*(${MONTH}<=12)*(${MONTH}=INT(${MONTH})),0)`;
  const isOrigin = `(${ORIGIN}="TP")+(${ORIGIN}="MP")+(${ORIGIN}="MQ")`;
  return [
    [empty([COMPANY, PERSON, HOURS, OWN_RATE, SIGNED]), ""],
    [`${COMPANY}=""`, words.company],
    [unreadable([HOURS]), words.hours],
    [`${HOURS}=""`, words.noHours],
    [`(${MONTH}<>"")*(${isMonth}=0)`, words.month],
    [`${RATE}=""`, words.rate],
    [`(${isOrigin})=0`, words.origin],
    [`ISTEXT(${SIGNED})`, words.date],
    [`${PERSON}=""`, words.person],
    [`${MONTH}=""`, words.noMonth],
    [`${SIGNED}=""`, words.unsigned],
    [`eq_temps_admis="${no}"`, words.forbidden],
  ];
}
