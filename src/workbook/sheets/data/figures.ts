/** The figures of the flat table, in order, and the workbook name that each reads: only names of inserted sheets. */
import type { texts } from "../../../i18n";
import type { SheetKind, SheetOptions } from "../../model";
import { formats } from "../../styles";
import { PLAN_CODES, privateDetailOf, resourcesOf } from "../../plan-figures";

export type DataTexts = ReturnType<typeof texts>["data"];

export interface DataRow {
  /** Resource code of a line of the plan; else null. */
  code: string | null;
  /** Identifier of an indicator, the same in every language; else null. */
  indicator: string | null;
  label: string;
  /** Native expression. */
  expression: string;
  numberFormat: string;
}

type Indicator = [keyof DataTexts["labels"], `eq_${string}`, string];

const { euros, percent2, number, ratio, year } = formats;

const INDICATORS: [SheetKind, Indicator[]][] = [
  [
    "budget",
    [
      ["BUDGET_DEPENSES", "eq_total_depenses", euros],
      ["BUDGET_RESSOURCES", "eq_total_ressources", euros],
      ["FONCTIONNEMENT", "eq_fonctionnement", euros],
      ["ECART", "eq_ecart", euros],
      ["TAUX_NET", "eq_taux_net", percent2],
      ["TAUX_BRUT", "eq_taux_brut", percent2],
      ["TAUX_ETROIT", "eq_taux_etroit", percent2],
      ["TAUX_APPARENT", "eq_taux_apparent", percent2],
      ["PART_PUBLIQUE", "eq_part_publique", percent2],
      ["COUVERTURE", "eq_couverture", ratio],
      ["RATIO_TEMPS", "eq_ratio_temps", percent2],
      ["RATIO_FACTURATION", "eq_ratio_facturation", percent2],
      ["RATIO_COTISATION", "eq_ratio_cotisation", percent2],
    ],
  ],
  [
    "parameters",
    [
      ["MEMBRES", "eq_membres", number],
      ["ETP", "eq_etp", "0.0"],
      ["TAUX_CIBLE", "eq_taux_cible", percent2],
      ["ANNEE_CIBLE", "eq_annee_cible", year],
    ],
  ],
  [
    "members",
    [
      ["ADHERENTS", "eq_adherents_nombre", number],
      ["COTISATIONS_DUES", "eq_adherents_total_du", euros],
      ["COTISATIONS_IMPAYEES", "eq_adherents_impayes", euros],
      ["COTISATION_MOYENNE", "eq_cotisation_moyenne", euros],
    ],
  ],
  [
    "actions",
    [
      ["ACTIONS_COUT", "eq_actions_total_cout", euros],
      ["ACTIONS_PLAFOND", "eq_actions_total_plafond", euros],
      ["ACTIONS_PUBLIC", "eq_actions_total_public", euros],
      ["ACTIONS_EXCES", "eq_actions_exces", euros],
      ["PUBLIC_MAX", "eq_public_max", euros],
      ["PRIVE_REQUIS", "eq_prive_requis", euros],
    ],
  ],
  ["funders", [["AIDES_ACCORDEES", "eq_financeurs_total_accorde", euros]]],
  ["ledger", [["REALISE", "eq_realise_total", euros]]],
  [
    "time",
    [
      ["TEMPS_TP", "eq_temps_valorise_tp", euros],
      ["TEMPS_MP", "eq_temps_valorise_mp", euros],
      ["TEMPS_MQ", "eq_temps_valorise_mq", euros],
    ],
  ],
  ["services", [["SERVICES", "eq_services_total", euros]]],
  [
    "cash",
    [
      ["TRESORERIE_POINT_BAS", "eq_treso_point_bas", euros],
      ["TRESORERIE_BESOIN", "eq_treso_besoin", euros],
    ],
  ],
  [
    "trajectory",
    [
      ["EFFORT_BUDGET", "eq_trajectoire_effort_budget", euros],
      ["EFFORT_PUBLIC", "eq_trajectoire_effort_public", euros],
      ["EFFORT_CIBLE", "eq_trajectoire_effort_cible", euros],
    ],
  ],
  ["levers", [["LEVIERS", "eq_leviers_total", euros]]],
  ["checks", [["ALERTES", "eq_controles_alertes", number]]],
];

/** One line a code: the same codes whatever rows the treasurer adds to the plan. */
const CODES = [...PLAN_CODES, "NE"] as const;
const DETAIL_CODES = ["FA1", "FA2", "FA3", "FA4", "FA5", "FA6"] as const;

/** Every row of the table, for the sheets that are inserted. */
export function dataRows(options: SheetOptions, all: ReturnType<typeof texts>): DataRow[] {
  const line = (code: string, label: string, expression: string): DataRow => ({
    code,
    indicator: null,
    label,
    expression,
    numberFormat: euros,
  });
  const { lines, detail } = all.budget;
  const plan = options.has("budget")
    ? [
        ...CODES.map((code) =>
          line(code, code === "NE" ? all.parameters.resources.NE : lines[code], resourcesOf(code)),
        ),
        ...DETAIL_CODES.map((code) => line(code, detail.lines[code], privateDetailOf(code))),
      ]
    : [];
  const indicators = INDICATORS.filter(([kind]) => options.has(kind)).flatMap(([, list]) =>
    list.map(([indicator, eqName, numberFormat]): DataRow => ({
      code: null,
      indicator,
      label: all.data.labels[indicator],
      expression: `IF(${eqName}="","",${eqName})`,
      numberFormat,
    })),
  );
  return [...plan, ...indicators];
}
