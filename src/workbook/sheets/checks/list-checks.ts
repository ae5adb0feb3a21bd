/** Checks of the lists: each sheet says beside a line what is wrong with it; here they are counted, and the first found. */
import { errorIn, negativeIn, saidIn, textIn, type Fault } from "../../faults";
import { resourcesOf } from "../../plan-figures";
import { formats } from "../../styles";
import { amount, atLeast, atMost, count, faulty, mark, question, type Check } from "./check";

const { ratio } = formats;

/** The sum or the number above the lines at fault; without it they are counted here. */
const lines = (cells: string, where: string): Fault[] => [{ cells, where }];
const actions = { needs: "actions" } as const;
const members = { needs: "members" } as const;
const funders = { needs: "funders" } as const;
const ledger = { needs: "ledger" } as const;
const time = { needs: "time" } as const;

const GRID = ["eq_grille_bornes", "eq_grille_montants", "eq_grille_ca_bornes", "eq_grille_ca_montants"];
const GRID_FAULTS = [...GRID.map(textIn), ...GRID.map(errorIn), ...GRID.map(negativeIn)];

export const LIST_CHECKS: Check[] = [
  amount("actionsGap", "actions", "eq_actions_ecart", "eq_actions_nom", { ...actions, ...question }),
  amount("actionsExcess", "actions", "eq_actions_exces", "eq_actions_exces", {
    ...actions,
    ...question,
    faults: lines("eq_actions_depassement", "ISNUMBER(eq_actions_depassement)*(eq_actions_depassement>0)"),
  }),
  amount("publicOnD", "actions", "eq_actions_public_d", "eq_actions_categorie", {
    ...actions,
    faults: lines(
      "eq_actions_public",
      'ISNUMBER(eq_actions_public)*IFERROR((eq_actions_categorie="D")*(eq_actions_public>0),0)',
    ),
  }),
  count("withoutCategory", "actions", "eq_actions_sans_categorie", "eq_actions_categorie", {
    ...actions,
    faults: lines("eq_actions_categorie", 'ISNUMBER(eq_actions_cout)*(eq_actions_taux="")'),
  }),
  count("actionsAnomalies", "actions", "eq_actions_anomalies", "eq_actions_nom", {
    ...actions,
    faults: [saidIn("eq_actions_avis", "✕")],
  }),

  faulty("grids", "members", GRID_FAULTS, "eq_grille_montants", { needs: "grids" }),
  faulty(
    "membersAnomalies",
    "members",
    [saidIn("eq_adherents_etat", "✕", "eq_adherents_nom")],
    "eq_adherents_nom",
    members,
  ),
  amount("feesDue", "members", `eq_adherents_total_du-${resourcesOf("CO")}`, "eq_adherents_nom", {
    ...members,
    ...question,
  }),
  count("slabsMissing", "members", "eq_adherents_sans_montant", "eq_adherents_nom", {
    ...members,
    ...question,
    faults: lines(
      "eq_adherents_nom",
      'IFERROR(eq_adherents_retenu<>"",FALSE)*NOT(ISNUMBER(eq_adherents_du))',
    ),
  }),
  amount("unpaid", "members", "eq_adherents_impayes", "eq_adherents_nom", {
    ...members,
    ...question,
    faults: lines(
      "eq_adherents_nom",
      "ISNUMBER(eq_adherents_facturee)*ISNUMBER(eq_adherents_reste)*IFERROR(eq_adherents_reste>0,FALSE)",
    ),
  }),
  faulty(
    "minimis",
    "members",
    lines(
      "eq_adherents_minimis",
      "ISNUMBER(eq_adherents_minimis)*IFERROR(eq_adherents_minimis>eq_minimis_plafond,FALSE)",
    ),
    "eq_adherents_minimis",
    members,
  ),

  count("fundersAnomalies", "funders", "eq_financeurs_a_corriger", "eq_financeurs_financeur", {
    ...funders,
    faults: [saidIn("eq_financeurs_saisie", "✕", "eq_financeurs_financeur")],
  }),
  faulty(
    "deadlines",
    "funders",
    [saidIn("eq_financeurs_suivi", "!", "eq_financeurs_financeur")],
    "eq_financeurs_financeur",
    { ...funders, ...question },
  ),
  faulty(
    "agreements",
    "funders",
    lines(
      "eq_financeurs_convention",
      'ISNUMBER(eq_financeurs_accorde)*IFERROR((eq_financeurs_accorde>eq_seuil_convention)*(eq_financeurs_convention=""),0)',
    ),
    "eq_financeurs_convention",
    { ...funders, ...question },
  ),
  amount("auditedAccounts", "legal", "eq_financeurs_public_annee", "eq_financeurs_public_annee", {
    ...funders,
    fine: atMost("eq_seuil_comptes"),
    ...question,
  }),
  amount("franchise", "legal", resourcesOf("FA"), "eq_franchise", {
    fine: atMost("eq_franchise"),
    ...question,
    sheet: "parameters",
  }),

  count("ledgerAnomalies", "ledger", "eq_realise_a_corriger", "eq_realise_date", {
    ...ledger,
    faults: [saidIn("eq_realise_statut", "✕", "eq_realise_date")],
  }),
  count("withoutProof", "ledger", "eq_realise_sans_preuve", "eq_realise_preuve", {
    ...ledger,
    ...question,
    faults: [saidIn("eq_realise_statut", "!", "eq_realise_preuve")],
  }),

  count("timeAnomalies", "time", "eq_temps_anomalies", "eq_temps_personnes_nom", {
    ...time,
    faults: ["personnes", "equipe", "entreprises"].map((list) => saidIn(`eq_temps_${list}_avis`, "✕")),
  }),
  amount("unsigned", "time", "eq_temps_non_retenu", "eq_temps_entreprises_signee", { ...time, ...question }),
  {
    ...mark("timeMaximum", "eq_temps_part_du_maximum", atMost("1"), ratio),
    group: "time",
    ...time,
  },
  count("servicesAnomalies", "services", "eq_services_anomalies", "eq_services_nom", {
    needs: "services",
    faults: [saidIn("eq_services_avis", "✕")],
  }),
  count("cashAnomalies", "cash", "eq_treso_a_corriger", "eq_treso_a_corriger", { needs: "cash" }),
  amount("cashLow", "cash", "eq_treso_point_bas", "eq_treso_point_bas", {
    needs: "cash",
    fine: atLeast("0"),
    ...question,
  }),
];
