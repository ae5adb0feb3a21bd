/** Checks of the parameters, the plan and its rates. */
import { saidIn, type Fault } from "../../faults";
import { PLAN_FAULTS } from "../../plan-faults";
import { resourcesOf, sumOfAmounts } from "../../plan-figures";
import { formats } from "../../styles";
import { YEAR_IS_WRONG } from "../parameters/own-values";
import { STATES } from "../parameters/reference-values";
import { amount, atLeast, atMost, faulty, mark, type Check } from "./check";

const { percent } = formats;

/** Values of the treasurer's own that formulas calculate with; the dated ones say it themselves. */
const NUMBERS = ["eq_taux_cible", "eq_annee_cible"];

export const PLAN_CHECKS: Check[] = [
  faulty(
    "parameters",
    "budget",
    [
      { cells: "eq_annee", where: YEAR_IS_WRONG, isCell: true },
      ...NUMBERS.map((name): Fault => ({
        cells: name,
        where: `1-ISNUMBER(${name})-ISBLANK(${name})`,
        isCell: true,
      })),
      { ...saidIn(STATES, "✕"), column: "eq_tva" },
    ],
    "eq_annee",
    { sheet: "parameters" },
  ),
  amount("balanced", "budget", "eq_ecart", "eq_ecart"),
  amount(
    "valuedEqual",
    "budget",
    `${sumOfAmounts("eq_depenses_valorisees")}-${resourcesOf("TP")}-${resourcesOf("MP")}-${resourcesOf("MQ")}`,
    "eq_depenses_valorisees",
  ),
  amount(
    "privateDetail",
    "budget",
    `${sumOfAmounts("eq_detail_prive")}-${resourcesOf("FA")}`,
    "eq_detail_prive",
  ),
  amount(
    "stateDetail",
    "budget",
    `MAX(0,${sumOfAmounts("eq_detail_etat")}-${resourcesOf("PU2")})`,
    "eq_detail_etat",
  ),
  faulty("texts", "budget", PLAN_FAULTS.texts, "eq_ressources"),
  faulty("withoutCode", "budget", PLAN_FAULTS.withoutCode, "eq_ressources_codes"),
  faulty("unknownCode", "budget", PLAN_FAULTS.unknownCode, "eq_ressources_codes"),
  faulty("negative", "budget", PLAN_FAULTS.negative, "eq_ressources"),
  faulty("errors", "budget", PLAN_FAULTS.errors, "eq_ressources"),
  amount(
    "timeAllowed",
    "budget",
    `IF(eq_temps_admis=INDEX(eq_liste_reponses,2),${resourcesOf("TP")},0)`,
    "eq_temps_admis",
    { sheet: "parameters" },
  ),

  mark("net", "eq_taux_net", atLeast("eq_seuil_autofinancement"), formats.percent2),
  mark("publicShare", "eq_part_publique", atMost("eq_seuil_public"), formats.percent2),
  mark("coverage", "eq_couverture", atLeast("eq_seuil_couverture"), formats.ratio3),
  mark("timeRatio", "eq_ratio_temps", atMost("eq_seuil_temps"), percent),
  mark("invoicing", "eq_ratio_facturation", atLeast("eq_seuil_facturation"), percent),
  mark("fees", "eq_ratio_cotisation", atLeast("eq_seuil_cotisation"), percent),
];
