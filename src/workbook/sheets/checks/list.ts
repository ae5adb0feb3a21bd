/** What is checked, in which sheets' presence, and when it is fine. */
import type { SheetKind } from "../../model";
import { formats } from "../../styles";

export type CheckGroup =
  | "budget"
  | "vigilance"
  | "actions"
  | "members"
  | "funders"
  | "ledger"
  | "time"
  | "services"
  | "cash"
  | "legal";

export interface Check {
  /** Key of its words. */
  key: string;
  group: CheckGroup;
  /** The sheet it needs besides Paramètres and Budget. */
  needs?: SheetKind;
  /** Formula of what is found. */
  found: string;
  /** Condition on the cell that holds it. */
  fine: (found: string) => string;
  /** An error is wrong whatever one thinks; a question is for the treasurer to answer. */
  gravity: "error" | "question";
  numberFormat: string;
  /** Name of the place to look at. */
  place: `eq_${string}`;
}

const none = (found: string): string => `ABS(${found})<0.005`;
/** Comparisons bear the tolerance of every threshold (functions catalogue, "Numbers"). */
const atMost = (mark: string) => (found: string) => `${found}<=${mark}+1E-9`;
const atLeast = (mark: string) => (found: string) => `${found}>=${mark}-1E-9`;
const sumOf = (code: string): string => `SUMIF(eq_ressources_codes,"${code}*",eq_ressources)`;
const { euros, number, percent, ratio } = formats;

const count = (
  key: string,
  group: CheckGroup,
  found: string,
  place: Check["place"],
  more: Partial<Check> = {},
): Check => ({
  key,
  group,
  found,
  fine: none,
  gravity: "error",
  numberFormat: number,
  place,
  ...more,
});
const amount = (
  key: string,
  group: CheckGroup,
  found: string,
  place: Check["place"],
  more: Partial<Check> = {},
): Check => count(key, group, found, place, { numberFormat: euros, ...more });
const question = { gravity: "question" } as const;

/** A figure against its mark. */
const mark = (key: string, found: `eq_${string}`, fine: Check["fine"], numberFormat: string): Check => ({
  key,
  group: "vigilance",
  // An empty rate stays empty, wherever the workbook is opened.
  found: `IF(${found}="","",${found})`,
  fine,
  gravity: "question",
  numberFormat,
  place: found,
});

export const CHECKS: Check[] = [
  amount("balanced", "budget", "eq_ecart", "eq_ecart"),
  amount(
    "valuedEqual",
    "budget",
    `SUM(eq_depenses_valorisees)-${sumOf("TP")}-${sumOf("MP")}-${sumOf("MQ")}`,
    "eq_depenses_valorisees",
  ),
  amount("privateDetail", "budget", `SUM(eq_detail_prive)-${sumOf("FA")}`, "eq_detail_prive"),
  amount("stateDetail", "budget", `MAX(0,SUM(eq_detail_etat)-${sumOf("PU2")})`, "eq_detail_etat"),
  count(
    "texts",
    "budget",
    "SUMPRODUCT(ISTEXT(eq_ressources)*1)+SUMPRODUCT(ISTEXT(eq_depenses)*1)",
    "eq_ressources",
  ),
  count(
    "withoutCode",
    "budget",
    'SUMPRODUCT(ISNUMBER(eq_ressources)*(eq_ressources_codes=""))',
    "eq_ressources_codes",
  ),
  count(
    "unknownCode",
    "budget",
    'SUMPRODUCT((eq_ressources_codes<>"")*(COUNTIF(eq_liste_codes,eq_ressources_codes)=0))',
    "eq_ressources_codes",
  ),
  count("negative", "budget", 'COUNTIF(eq_ressources,"<0")+COUNTIF(eq_depenses,"<0")', "eq_ressources"),
  count(
    "errors",
    "budget",
    "SUMPRODUCT(ISERROR(eq_ressources)*1)+SUMPRODUCT(ISERROR(eq_depenses)*1)+ISERROR(eq_taux_net)+ISERROR(eq_part_publique)+ISERROR(eq_couverture)",
    "eq_ressources",
  ),
  amount(
    "timeAllowed",
    "budget",
    `IF(eq_temps_admis=INDEX(eq_liste_reponses,2),${sumOf("TP")},0)`,
    "eq_temps_admis",
  ),

  mark("net", "eq_taux_net", atLeast("eq_seuil_autofinancement"), formats.percent2),
  mark("publicShare", "eq_part_publique", atMost("eq_seuil_public"), formats.percent2),
  mark("coverage", "eq_couverture", atLeast("eq_seuil_couverture"), formats.ratio3),
  mark("timeRatio", "eq_ratio_temps", atMost("eq_seuil_temps"), percent),
  mark("invoicing", "eq_ratio_facturation", atLeast("eq_seuil_facturation"), percent),
  mark("fees", "eq_ratio_cotisation", atLeast("eq_seuil_cotisation"), percent),

  amount("actionsGap", "actions", "eq_actions_ecart", "eq_actions_nom", { needs: "actions", ...question }),
  amount("actionsExcess", "actions", "eq_actions_exces", "eq_actions_exces", {
    needs: "actions",
    ...question,
  }),
  amount("publicOnD", "actions", "eq_actions_public_d", "eq_actions_categorie", { needs: "actions" }),
  count("withoutCategory", "actions", "eq_actions_sans_categorie", "eq_actions_categorie", {
    needs: "actions",
  }),
  count("actionsAnomalies", "actions", "eq_actions_anomalies", "eq_actions_nom", { needs: "actions" }),

  amount("feesDue", "members", `eq_adherents_total_du-${sumOf("CO")}`, "eq_adherents_nom", {
    needs: "members",
    ...question,
  }),
  count("slabsMissing", "members", "eq_adherents_sans_montant", "eq_adherents_nom", {
    needs: "members",
    ...question,
  }),
  amount("unpaid", "members", "eq_adherents_impayes", "eq_adherents_nom", { needs: "members", ...question }),
  count(
    "minimis",
    "members",
    'COUNTIF(eq_adherents_minimis,">"&eq_minimis_plafond)',
    "eq_adherents_minimis",
    { needs: "members" },
  ),

  count("fundersAnomalies", "funders", "eq_financeurs_a_corriger", "eq_financeurs_financeur", {
    needs: "funders",
  }),
  count("deadlines", "funders", 'COUNTIF(eq_financeurs_suivi,"!*")', "eq_financeurs_financeur", {
    needs: "funders",
    ...question,
  }),
  count(
    "agreements",
    "funders",
    'COUNTIFS(eq_financeurs_accorde,">"&eq_seuil_convention,eq_financeurs_convention,"")',
    "eq_financeurs_convention",
    { needs: "funders", ...question },
  ),
  amount("auditedAccounts", "legal", "eq_financeurs_public_annee", "eq_financeurs_public_annee", {
    needs: "funders",
    fine: atMost("eq_seuil_comptes"),
    ...question,
  }),
  amount("franchise", "legal", sumOf("FA"), "eq_franchise", { fine: atMost("eq_franchise"), ...question }),

  count("ledgerAnomalies", "ledger", "eq_realise_a_corriger", "eq_realise_date", { needs: "ledger" }),
  count("withoutProof", "ledger", "eq_realise_sans_preuve", "eq_realise_preuve", {
    needs: "ledger",
    ...question,
  }),

  count("timeAnomalies", "time", "eq_temps_anomalies", "eq_temps_personnes_nom", { needs: "time" }),
  amount("unsigned", "time", "eq_temps_non_retenu", "eq_temps_entreprises_signee", {
    needs: "time",
    ...question,
  }),
  {
    ...mark("timeMaximum", "eq_temps_part_du_maximum", atMost("1"), ratio),
    group: "time",
    needs: "time",
  },
  count("servicesAnomalies", "services", "eq_services_anomalies", "eq_services_nom", { needs: "services" }),
  amount("cashLow", "cash", "eq_treso_point_bas", "eq_treso_point_bas", {
    needs: "cash",
    fine: atLeast("0"),
    ...question,
  }),
];
