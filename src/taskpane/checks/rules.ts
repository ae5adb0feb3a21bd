/**
 * The checks: what each reads, what it finds, and when that is fine. They are those of the sheet *Contrôles*, computed
 * afresh from the names of the workbook, so that they run in every set and whatever became of that sheet.
 */
import type { CellValue } from "../../excel";
import { shownAs, type Figures } from "../set-figures";
import { anomalies, atLeast, atMost, noRow, nothing, single, start, TOLERANCE, type Check } from "./check";

const PLAN = ["eq_ressources", "eq_ressources_codes"] as const;
const isAmount = (value: CellValue): boolean => typeof value === "number" && value !== 0;
const isText = (value: CellValue): boolean => typeof value === "string" && value.trim() !== "";
const valued = (figures: Figures): number =>
  ["TP", "MP", "MQ"].reduce((sum, code) => sum + figures.resources(code), 0);
const budget = { sheet: "budget", gravity: "error" } as const;
const mark = { sheet: "budget", gravity: "question" } as const;

/** Values of *Paramètres* that everything is calculated with. */
const PARAMETERS = ["eq_annee", "eq_taux_cible", "eq_tva", "eq_taux_a", "eq_taux_b", "eq_taux_c", "eq_regle"];

const BUDGET: readonly Check[] = [
  {
    id: "parameters",
    sheet: "parameters",
    gravity: "error",
    unit: "count",
    reads: PARAMETERS,
    run: (f) => {
      const isWrong = (name: string) =>
        f.cells(name).some((value) => value !== "" && typeof value !== "number");
      const wrong = PARAMETERS.filter(isWrong);
      return { figure: wrong.length, fine: wrong.length === 0, place: start(wrong[0] ?? PARAMETERS[0]!) };
    },
  },
  nothing("balanced", {
    ...budget,
    reads: ["eq_total_ressources", "eq_total_depenses"],
    place: "eq_ecart",
    found: (f) => f.number("eq_total_ressources") - f.number("eq_total_depenses"),
  }),
  nothing("valuedEqual", {
    ...budget,
    reads: [...PLAN, "eq_depenses_valorisees"],
    place: "eq_depenses_valorisees",
    found: (f) => f.sum("eq_depenses_valorisees") - valued(f),
  }),
  nothing("privateDetail", {
    ...budget,
    reads: [...PLAN, "eq_detail_prive"],
    place: "eq_detail_prive",
    found: (f) => f.sum("eq_detail_prive") - f.resources("FA"),
  }),
  nothing("stateDetail", {
    ...budget,
    reads: [...PLAN, "eq_detail_etat"],
    place: "eq_detail_etat",
    found: (f) => Math.max(0, f.sum("eq_detail_etat") - f.resources("PU2")),
  }),
  noRow("texts", { ...budget, reads: [PLAN[0]], column: "eq_ressources", offends: isText }),
  noRow("expenseTexts", { ...budget, reads: ["eq_depenses"], column: "eq_depenses", offends: isText }),
  noRow("withoutCode", {
    ...budget,
    reads: PLAN,
    column: "eq_ressources_codes",
    offends: (code, row, f) => shownAs(code).trim() === "" && isAmount(f.cells("eq_ressources")[row] ?? ""),
  }),
  noRow("unknownCode", {
    ...budget,
    reads: [...PLAN, "eq_liste_codes"],
    column: "eq_ressources_codes",
    offends: (code, _row, f) =>
      isText(code) && !f.cells("eq_liste_codes").some((known) => shownAs(known) === shownAs(code)),
  }),
  noRow("negative", {
    ...budget,
    reads: [PLAN[0]],
    column: "eq_ressources",
    offends: (value) => typeof value === "number" && value < 0,
  }),
  noRow("negativeExpense", {
    ...budget,
    reads: ["eq_depenses"],
    column: "eq_depenses",
    offends: (value) => typeof value === "number" && value < 0,
  }),
  nothing("timeAllowed", {
    ...budget,
    reads: [...PLAN, "eq_temps_admis", "eq_liste_reponses"],
    place: "eq_temps_admis",
    found: (f) =>
      f.text("eq_temps_admis") === shownAs(f.cells("eq_liste_reponses")[1] ?? "") ? f.resources("TP") : 0,
  }),
];

const MARKS: readonly Check[] = [
  atLeast("net", { ...mark, figure: "eq_taux_net", mark: "eq_seuil_autofinancement" }),
  atMost("publicShare", { ...mark, figure: "eq_part_publique", mark: "eq_seuil_public" }),
  atLeast("coverage", {
    ...mark,
    unit: "ratio",
    figure: "eq_couverture",
    mark: "eq_seuil_couverture",
  }),
  atMost("timeRatio", { ...mark, figure: "eq_ratio_temps", mark: "eq_seuil_temps" }),
  atLeast("invoicing", { ...mark, figure: "eq_ratio_facturation", mark: "eq_seuil_facturation" }),
  atLeast("fees", { ...mark, figure: "eq_ratio_cotisation", mark: "eq_seuil_cotisation" }),
];

const LISTS: readonly Check[] = [
  single("actionsGap", "actions", "question", "eq_actions_ecart", "eq_actions_nom"),
  single("actionsExcess", "actions", "question", "eq_actions_exces", "eq_actions_exces"),
  single("publicOnD", "actions", "error", "eq_actions_public_d", "eq_actions_categorie"),
  single("withoutCategory", "actions", "error", "eq_actions_sans_categorie", "eq_actions_categorie", "count"),
  anomalies("actionsAnomalies", "actions", "eq_actions_anomalies", "eq_actions_nom"),

  noRow("grids", {
    sheet: "grids",
    gravity: "error",
    reads: ["eq_grille_montants"],
    column: "eq_grille_montants",
    offends: (fee) => fee !== "" && !(typeof fee === "number" && fee >= 0),
  }),
  noRow("membersAnomalies", {
    sheet: "members",
    gravity: "error",
    reads: ["eq_adherents_etat"],
    column: "eq_adherents_etat",
    offends: (said) => shownAs(said).startsWith("✕"),
  }),
  nothing("feesDue", {
    sheet: "members",
    gravity: "question",
    reads: [...PLAN, "eq_adherents_total_du"],
    place: "eq_adherents_nom",
    found: (f) => f.number("eq_adherents_total_du") - f.resources("CO"),
  }),
  single("slabsMissing", "members", "question", "eq_adherents_sans_montant", "eq_adherents_nom", "count"),
  single("unpaid", "members", "question", "eq_adherents_impayes", "eq_adherents_nom"),
  noRow("minimis", {
    sheet: "members",
    gravity: "error",
    reads: ["eq_adherents_minimis", "eq_minimis_plafond"],
    column: "eq_adherents_minimis",
    offends: (aid, _row, f) => typeof aid === "number" && aid > f.number("eq_minimis_plafond") + TOLERANCE,
  }),

  anomalies("fundersAnomalies", "funders", "eq_financeurs_a_corriger", "eq_financeurs_financeur"),
  noRow("deadlines", {
    sheet: "funders",
    gravity: "question",
    reads: ["eq_financeurs_suivi"],
    column: "eq_financeurs_suivi",
    offends: (said) => shownAs(said).startsWith("!"),
  }),
  noRow("agreements", {
    sheet: "funders",
    gravity: "question",
    reads: ["eq_financeurs_accorde", "eq_financeurs_convention", "eq_seuil_convention"],
    column: "eq_financeurs_accorde",
    offends: (granted, row, f) =>
      typeof granted === "number" &&
      granted > f.number("eq_seuil_convention") + TOLERANCE &&
      shownAs(f.cells("eq_financeurs_convention")[row] ?? "") === "",
  }),
  atMost("auditedAccounts", {
    sheet: "funders",
    gravity: "question",
    unit: "euros",
    figure: "eq_financeurs_public_annee",
    mark: "eq_seuil_comptes",
  }),

  anomalies("ledgerAnomalies", "ledger", "eq_realise_a_corriger", "eq_realise_date"),
  single("withoutProof", "ledger", "question", "eq_realise_sans_preuve", "eq_realise_preuve", "count"),

  anomalies("timeAnomalies", "time", "eq_temps_anomalies", "eq_temps_personnes_nom"),
  single("unsigned", "time", "question", "eq_temps_non_retenu", "eq_temps_entreprises_signee"),
  {
    id: "timeMaximum",
    sheet: "time",
    gravity: "question",
    unit: "ratio",
    reads: ["eq_temps_part_du_maximum"],
    run: (f) => {
      const figure = f.number("eq_temps_part_du_maximum");
      return { figure, mark: 1, fine: figure <= 1 + TOLERANCE, place: start("eq_temps_part_du_maximum") };
    },
  },
  anomalies("servicesAnomalies", "services", "eq_services_anomalies", "eq_services_nom"),
  anomalies("cashAnomalies", "cash", "eq_treso_a_corriger", "eq_treso_a_corriger"),
  {
    id: "cashLow",
    sheet: "cash",
    gravity: "question",
    unit: "euros",
    reads: ["eq_treso_point_bas"],
    run: (f) => {
      const figure = f.number("eq_treso_point_bas");
      return { figure, fine: figure >= -TOLERANCE, place: start("eq_treso_point_bas") };
    },
  },
  {
    id: "franchise",
    sheet: "budget",
    gravity: "question",
    unit: "euros",
    reads: [...PLAN, "eq_franchise"],
    run: (f) => {
      const [figure, mark] = [f.resources("FA"), f.number("eq_franchise")];
      return { figure, mark, fine: figure <= mark + TOLERANCE, place: start("eq_franchise") };
    },
  },
];

export const CHECKS: readonly Check[] = [...BUDGET, ...MARKS, ...LISTS];
