/** Rates of each year, the line to the target, the target scenario, and the gap between them. */
import { area, at, formula, name, paint, put } from "../../draft";
import { formats } from "../../styles";
import {
  COLUMN,
  privateOf,
  publicOf,
  ROW,
  yearBand,
  YEARS,
  yearsTo,
  type TrajectoryContext,
} from "./context";
import { leverTotalOf } from "./levers";

/** How far along the way to the target a year is: 0 in N, 1 from the target year on. */
const progress = (column: number): string =>
  `IF(eq_trajectoire_horizon=0,1,MIN(1,${yearsTo(column)}/eq_trajectoire_horizon))`;

interface Line {
  label: string;
  eqName?: `eq_${string}`;
  numberFormat: string;
  isKey?: boolean;
  of: (column: number, step: number) => string | null;
  /** In the column of the line's own figure. */
  figure?: string;
}

export function ratesBlock(context: TrajectoryContext): void {
  const words = context.t.rates;
  const cash = (column: number) => at(ROW.cash, column);
  const net = (column: number) => `IF(${cash(column)}=0,"",${privateOf(column)}/${cash(column)})`;
  yearBand(context, ROW.rates, words.title);
  lines(context, ROW.rates + 1, [
    {
      label: words.net,
      eqName: "eq_trajectoire_net",
      numberFormat: formats.percent,
      isKey: true,
      of: net,
    },
    {
      label: words.gross,
      eqName: "eq_trajectoire_brut",
      numberFormat: formats.percent,
      of: (column) => {
        const total = at(ROW.total, column);
        return `IF(${total}=0,"",(${privateOf(column)}+${at(ROW.privateTime, column)})/${total})`;
      },
    },
    {
      label: words.withLevers,
      eqName: "eq_trajectoire_avec_leviers",
      numberFormat: formats.percent,
      of: (column, step) => {
        if (step === 0) return net(column);
        const levers = leverTotalOf(column);
        return `IF(${cash(column)}+${levers}=0,"",(${privateOf(column)}+${levers})/(${cash(column)}+${levers}))`;
      },
    },
    {
      label: words.withoutState,
      eqName: "eq_trajectoire_sans_etat",
      numberFormat: formats.percent,
      of: (column, step) => {
        if (step === 0) return net(column);
        const left = `(${cash(column)}-${at(ROW.state, column)})`;
        return `IF(${left}<=0,"",${privateOf(column)}/${left})`;
      },
    },
    {
      label: words.target,
      eqName: "eq_trajectoire_cible",
      numberFormat: formats.percent,
      isKey: true,
      of: (column) =>
        `IF(OR(eq_trajectoire_taux="",NOT(ISNUMBER(eq_taux_cible))),"",eq_trajectoire_taux+(eq_taux_cible-eq_trajectoire_taux)*${progress(column)})`,
    },
  ]);
}

/** Amounts grow geometrically, rates in equal steps (definitions, §9). */
export function scenarioBlock(context: TrajectoryContext): void {
  const words = context.t.scenario;
  const aimed = `IF(N(eq_trajectoire_budget_cible)>0,eq_trajectoire_budget_cible,eq_trajectoire_numeraire)`;
  const path = (label: string, eqName: `eq_${string}`, from: string, to: string): Line => {
    const unknown = `OR(${from}=0,NOT(ISNUMBER(eq_taux_cible)),N(eq_taux_cible)<=0)`;
    return {
      label,
      eqName,
      numberFormat: formats.euros,
      of: (column) => `IF(${unknown},"",${from}*(${to}/${from})^${progress(column)})`,
      figure: `IF(OR(eq_trajectoire_horizon=0,${unknown}),"",(${to}/${from})^(1/eq_trajectoire_horizon)-1)`,
    };
  };
  yearBand(context, ROW.scenario, words.title, words.growth);
  lines(context, ROW.scenario + 1, [
    path(words.budget, "eq_trajectoire_scenario_budget", "eq_trajectoire_numeraire", aimed),
    path(
      words.privateCash,
      "eq_trajectoire_scenario_prive",
      "eq_trajectoire_prive",
      `(eq_taux_cible*${aimed})`,
    ),
  ]);
}

/** Levers add to public money that stays: their euros are those of the reading "public money kept". */
export function gapBlock(context: TrajectoryContext): void {
  const words = context.t.gap;
  const [net, target] = [ROW.rates + 1, ROW.rates + 5];
  yearBand(context, ROW.gap, words.title);
  lines(context, ROW.gap + 1, [
    {
      label: words.points,
      numberFormat: "0.0",
      of: (column) =>
        `IF(OR(${at(net, column)}="",${at(target, column)}=""),"",100*(${at(net, column)}-${at(target, column)}))`,
    },
    {
      label: words.euros,
      eqName: "eq_trajectoire_ecart",
      numberFormat: formats.euros,
      isKey: true,
      of: (column) => {
        const rate = at(target, column);
        return `IF(OR(${rate}="",${rate}>=1),"",MAX(0,${rate}/(1-${rate})*${publicOf(column)}-${privateOf(column)}))`;
      },
    },
    {
      label: words.state,
      numberFormat: formats.euros,
      of: (column, step) => (step === 0 ? null : at(ROW.state, column)),
    },
  ]);
}

function lines({ sheet }: TrajectoryContext, top: number, list: Line[]): void {
  list.forEach(({ label, eqName, numberFormat, isKey, of, figure }, index) => {
    const row = top + index;
    put(sheet, row, COLUMN.label, label);
    if (figure !== undefined) put(sheet, row, COLUMN.figure, formula(figure));
    for (const { step, column } of YEARS) {
      const text = of(column, step);
      if (text !== null) put(sheet, row, column, formula(text));
    }
    const years = area(row, COLUMN.first, 1, YEARS.length);
    paint(sheet, area(row, COLUMN.figure), "formula", { numberFormat: formats.percent2 });
    paint(sheet, years, isKey ? "keyFigure" : "formula", { numberFormat });
    if (eqName) name(sheet, eqName, years);
  });
}
