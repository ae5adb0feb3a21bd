/**
 * From a member to what is due: one spill a step, in the order of definitions §6 (slab or turnover amount → premium
 * → partner and discovery → indexation → group discount → exemption → proration, to the cent → VAT). Each step reads the one
 * before; a free row stays "", an error stays in its row.
 */
import { formats } from "../../styles";
import type { ResultColumn } from "../../table-block";
import type { Draft, Texts } from "./layout";
import { BASES } from "../grids/layout";
import { stateFormula } from "./state";

export type ResultKey = keyof Texts["results"];

interface Step {
  key: ResultKey;
  width: number;
  numberFormat?: string;
  formula: string;
}

const m = (key: string): string => `eq_adherents_${key}`;
const orElse = (name: string, otherwise: string): string => `IF(${name}="",${otherwise},${name})`;
/** An empty cell comes as 0 out of IF: this keeps it empty. */
const keptEmpty = (name: string): string => orElse(name, '""');

/** What is no size stays out of the chain: the last column says so. */
const sizeOrEmpty = (name: string): string => `IF(ISNUMBER(${name}),IF(${name}>=0,${name},""),"")`;

/** Whether a member's type has a flat fee. */
const HAS_FLAT_FEE = `COUNTIFS(eq_grille_types,${m("type")},eq_grille_forfaits,">=0")>0`;

function gridSteps({ t, yes }: Draft): Step[] {
  const cents = formats.cents;
  const onTurnover = `OR(eq_grille_assiette="${BASES.turnover}",eq_grille_assiette="${BASES.rate}")`;
  const size = `IF(${onTurnover},${sizeOrEmpty(m("ca"))},${sizeOrEmpty(m("effectif"))})`;
  const byRate = `CLUSTER.COTISATIONCA(${m("assiette")},${orElse("eq_grille_taux_ca", "NA()")},eq_grille_minimum,eq_grille_maximum)`;
  const bySlab = `CLUSTER.COTISATION(${m("assiette")},eq_grille_retenue_bornes,eq_grille_retenue_montants)`;
  const premium = `IF(${m("niveau")}="${t.levels.premium}",${orElse("eq_grille_premium", "NA()")},0)`;
  const takesDiscovery = `${m("decouverte")}="${yes}"`;
  const discovery = `IF(${takesDiscovery},${orElse("eq_grille_decouverte", "NA()")},${m("forfait")})`;
  const joined = orElse(m("annee"), `IF(${takesDiscovery},"",eq_exercice)`);
  const month = `IF(${m("annee")}=eq_exercice,${orElse(m("mois"), "0")},0)`;
  return [
    { key: "assiette", width: 66, numberFormat: formats.number, formula: `IF(${m("retenu")}="","",${size})` },
    {
      key: "tranche",
      width: 58,
      numberFormat: formats.number,
      formula: `IF((eq_grille_assiette="${BASES.rate}")+(${HAS_FLAT_FEE})>0,"",IFERROR(LOOKUP(${m("assiette")},eq_grille_retenue_bornes),""))`,
    },
    {
      key: "grille",
      width: 66,
      numberFormat: cents,
      formula: `IF(eq_grille_assiette="${BASES.rate}",${byRate},${bySlab})`,
    },
    {
      key: "premium",
      width: 66,
      numberFormat: cents,
      formula: `CLUSTER.COTISATIONPREMIUM(${m("grille")},${premium},${m("niveau")}="${t.levels.premium}",eq_grille_premium_cumul="${yes}")`,
    },
    {
      key: "forfait",
      width: 66,
      numberFormat: cents,
      formula: `IF(${m("retenu")}="","",IF(${HAS_FLAT_FEE},SUMIF(eq_grille_types,${m("type")},eq_grille_forfaits),${keptEmpty(m("premium"))}))`,
    },
    {
      key: "essai",
      width: 66,
      numberFormat: cents,
      formula: `CLUSTER.DECOUVERTE(${m("forfait")},${discovery},${joined},eq_exercice,eq_grille_decouverte_duree)`,
    },
    {
      key: "indexee",
      width: 66,
      numberFormat: cents,
      formula: `CLUSTER.INDEXER(${m("essai")},${orElse("eq_grille_indexation", "0")},eq_grille_indexation_annees)`,
    },
    {
      key: "remise",
      width: 66,
      numberFormat: cents,
      formula: `CLUSTER.REMISEMULTI(${m("indexee")},${m("rang")},${orElse("eq_grille_remises", "0")})`,
    },
    {
      key: "exoneree",
      width: 66,
      numberFormat: cents,
      formula: `CLUSTER.EXONERATION(${m("remise")},${m("exonere")},eq_exercice,${orElse("eq_grille_exoneration_duree", "0")})`,
    },
    {
      key: "du",
      width: 74,
      numberFormat: cents,
      formula: `CLUSTER.PRORATA(${m("exoneree")},${month},${orElse("eq_grille_prorata", '"aucun"')})`,
    },
  ];
}

/** Without the sheet *Grilles*, what is due is what was typed in. */
const typedIn: Step = {
  key: "du",
  width: 74,
  numberFormat: formats.cents,
  formula: `IF(${m("retenu")}="","",${keptEmpty(m("montant"))})`,
};

const steps = (draft: Draft): Step[] => [
  {
    key: "retenu",
    width: 140,
    formula: `IFERROR(IF((${m("nom")}="")+(${m("actif")}="${draft.no}")>0,"",${m("nom")}&""),"")`,
  },
  ...(draft.hasGrids ? gridSteps(draft) : [typedIn]),
  {
    key: "tva",
    width: 62,
    numberFormat: formats.cents,
    formula: `IF(${m("du")}="","",IF(${m("tva_due")}="${draft.yes}",ROUND(${m("du")}*eq_tva,2),0*${m("du")}))`,
  },
  {
    key: "ttc",
    width: 74,
    numberFormat: formats.cents,
    formula: `IF(${m("du")}="","",${m("du")}+${m("tva")})`,
  },
  {
    key: "reste",
    width: 74,
    numberFormat: formats.cents,
    formula: `IF(${m("du")}="","",IF(ISTEXT(${m("recu")})+ISERROR(${m("recu")})>0,"",ROUND(${m("ttc")}-${orElse(m("recu"), "0")},2)))`,
  },
  { key: "etat", width: 176, formula: stateFormula(draft) },
];

export const resultWidths = (draft: Draft): number[] => steps(draft).map(({ width }) => width);

export function resultColumns(draft: Draft): ResultColumn[] {
  return steps(draft).map(({ key, numberFormat, formula }) => ({
    key,
    title: draft.t.results[key],
    formula,
    ...(numberFormat ? { numberFormat, align: "Right" as const } : {}),
  }));
}
