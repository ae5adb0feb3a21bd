/** What is to be said of a member: what is wrong or missing on the line first, then where the payment stands. */
import { firstOf, quoted } from "../../column-checks";
import type { Draft } from "./layout";

const m = (key: string): string => `eq_adherents_${key}`;
const all = (...conditions: string[]): string => conditions.map((condition) => `(${condition})`).join("*");
const any = (...conditions: string[]): string =>
  `${conditions.map((condition) => `(${condition})`).join("+")}>0`;
const not = (condition: string): string => `NOT(${condition})`;
const filled = (key: string): string => `${m(key)}<>""`;
/** Whether a step gave no fee, and no error either. */
const isEmpty = (key: string): string => `IFERROR(${m(key)},0)=""`;
const isNumber = (key: string): string => `ISNUMBER(${m(key)})`;
/** Neither empty nor a number from `min` on. */
const outside = (key: string, min: number): string =>
  all(filled(key), any(not(isNumber(key)), `${m(key)}<${min}`));
/** Filled with a word that is not in a list. */
const unknown = (key: string, list: string): string => all(filled(key), `COUNTIF(${list},${m(key)})=0`);

/** One formula for the column: the first condition that holds decides. */
export function stateFormula(draft: Draft): string {
  const { t } = draft;
  const s = t.states;
  const wrong: [condition: string, text: string][] = [
    [
      all(`${m("nom")}=""`, any(filled("type"), filled("effectif"), filled("annee"), filled("recu"))),
      quoted(s.noName),
    ],
    [`${m("nom")}=""`, '""'],
    [`${m("actif")}="${draft.no}"`, quoted(s.inactive)],
    [unknown("type", "eq_liste_types"), quoted(s.type)],
    ...(draft.hasGrids ? wrongBasis(draft) : []),
    [outside("recu", 0), quoted(s.received)],
    [outside("minimis", 0), quoted(s.aid)],
  ];
  const missing = draft.hasGrids
    ? missingAmounts(draft)
    : [[not(isNumber("du")), quoted(s.amountHere)] as [string, string]];
  const payment: [string, string][] = [
    [all(isNumber("minimis"), `${m("minimis")}>eq_minimis_plafond`), quoted(s.minimis)],
    [all(`${m("ttc")}=0`, `${m("reste")}=0`), quoted(s.exemptNow)],
    [`${m("reste")}=0`, quoted(s.paid)],
    [`${m("reste")}<0`, quoted(s.tooMuch)],
    [`${m("facturee")}=""`, quoted(s.toInvoice)],
    [all(isNumber("relances"), `${m("relances")}>0`), quoted(s.reminded)],
  ];
  const chain = firstOf([...wrong, ...missing, ...payment], quoted(s.due));
  return `IFERROR(${chain},${quoted(s.error)})`;
}

/** Faults in what the rules of the sheet *Grilles* read. */
function wrongBasis({ t }: Draft): [string, string][] {
  const s = t.states;
  return [
    [unknown("niveau", "eq_liste_niveaux"), quoted(s.level)],
    [any(outside("effectif", 0), outside("ca", 0)), quoted(s.size)],
    [
      all(filled("annee"), any(not(isNumber("annee")), `${m("annee")}>eq_exercice`, `${m("annee")}<1900`)),
      quoted(s.year),
    ],
    [all(filled("mois"), any(not(isNumber("mois")), `${m("mois")}<1`, `${m("mois")}>12`)), quoted(s.month)],
    [outside("rang", 0), quoted(s.rank)],
    [outside("exonere", 0), quoted(s.exempt)],
  ];
}

/** Why a fee could not be computed. */
function missingAmounts({ t, yes }: Draft): [string, string][] {
  const s = t.states;
  const noAmount = not(isNumber("du"));
  return [
    [all(isEmpty("forfait"), isEmpty("assiette")), quoted(s.noSize)],
    [all(isEmpty("du"), `${m("decouverte")}="${yes}"`, `${m("annee")}=""`), quoted(s.noYear)],
    [all(noAmount, `ISNA(${m("grille")})`), quoted(s.slab)],
    [all(noAmount, `ISNA(${m("du")})`), quoted(s.amount)],
    [noAmount, quoted(s.notComputed)],
  ];
}
