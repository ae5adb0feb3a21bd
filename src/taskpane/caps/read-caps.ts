/** From the cells of *Actions*, *Financeurs* and *Budget* to actions, grants and rules. */
import { CATEGORIES, type FundedAction, type Grant, type PublicMoneyRules } from "../../domain";
import type { CellValue, SetValues } from "../../excel";
import { readingOf, type Reading } from "../reading";
import { shownAs, Unreadable, type Figures } from "../set-figures";

/** An action of the year's plan. */
export interface PlannedAction extends FundedAction {
  name: string;
  /** Place in the list of the sheet, from 0. */
  row: number;
  /** Public money that stands on it, €. */
  public: number;
  /** What its cell shows. */
  shown: CellValue;
}

export interface NamedGrant extends Grant {
  name: string;
}

/** Public money asked, from one of the sheets that know it. */
export interface GrantSource {
  grants: readonly NamedGrant[];
  total: number;
}

export interface CapsSheets {
  actions: readonly PlannedAction[];
  rules: PublicMoneyRules;
  /** Null where that sheet says nothing of public money. */
  funders: GrantSource | null;
  plan: GrantSource | null;
  /** Rows of *Financeurs* left out, because the sheet finds them wrong. */
  wrongRows: number;
  /** Actions that *Financeurs* names and the plan does not have. */
  unknownActions: readonly string[];
  /** Private money in the plan, €; null when not known. */
  privateInPlan: number | null;
}

const action = (key: string): string => `eq_actions_${key}`;
const funder = (key: string): string => `eq_financeurs_${key}`;

export const PUBLIC_ON_ACTIONS = action("public");
const ACTION_COLUMNS = ["nom", "categorie", "retenu", "taux", "participations", "autres", "public"].map(
  action,
);
const FUNDER_COLUMNS = [
  "financeur",
  "code",
  "action",
  "demande",
  "accorde",
  "part",
  "assiette",
  "saisie",
].map(funder);
const PLAN = ["eq_ressources", "eq_ressources_codes", "eq_ressources_natures"];
const PRIVATE_IN_PLAN = action("prive_plan");

const NEEDED = [...ACTION_COLUMNS, action("budget"), "eq_outil", "eq_regle", "eq_liste_reponses"];

/** Everything that {@link readCaps} needs to read. */
export const READ_BY_CAPS: readonly string[] = [...NEEDED, ...FUNDER_COLUMNS, ...PLAN, PRIVATE_IN_PLAN];

export const readCaps = (set: Pick<SetValues, "sheets" | "values">): Reading<CapsSheets> =>
  readingOf(set, { kinds: ["actions"], names: NEEDED }, (figures) => {
    const actions = plannedActions(figures);
    const yes = shownAs(figures.cells("eq_liste_reponses")[0] ?? "");
    const bound = fundersIn(figures, actions);
    return {
      actions,
      rules: {
        budget: figures.number(action("budget")),
        hasReportingTool: figures.text("eq_outil").toLowerCase() === yes.toLowerCase(),
        rule: figures.number("eq_regle"),
      },
      ...bound,
      plan: sourceOf(planIn(figures)),
      privateInPlan: figures.has(PRIVATE_IN_PLAN) ? numberIn(figures.cells(PRIVATE_IN_PLAN)[0]) : null,
    };
  });

const numberIn = (cell: CellValue | undefined): number | null => (typeof cell === "number" ? cell : null);

/** Actions that belong to the plan: those that the sheet keeps a cost of. */
function plannedActions(figures: Figures): PlannedAction[] {
  const [names, categories, costs, rates, fees, others, money] = ACTION_COLUMNS.map(figures.cells);
  return costs!.flatMap((cost, row): PlannedAction[] => {
    if (typeof cost !== "number") return [];
    const shown = money![row] ?? "";
    if (typeof shown !== "number" && shown !== "") throw new Unreadable(PUBLIC_ON_ACTIONS, shownAs(shown));
    return [
      {
        name: shownAs(names![row] ?? ""),
        row,
        cost,
        category: CATEGORIES.find(shownAs(categories![row] ?? "")),
        rateC: numberIn(rates![row]) ?? 0,
        own: (numberIn(fees![row]) ?? 0) + (numberIn(others![row]) ?? 0),
        public: numberIn(shown) ?? 0,
        shown,
      },
    ];
  });
}

const isPublic = (code: CellValue | undefined): boolean => shownAs(code ?? "").startsWith("PU");

const sourceOf = (grants: readonly NamedGrant[]): GrantSource | null =>
  grants.length === 0
    ? null
    : { grants, total: grants.reduce((sum, { asked }) => sum + Math.round(100 * asked), 0) / 100 };

/** The lines of the plan: public money by kind of funder, for any action. */
function planIn(figures: Figures): NamedGrant[] {
  if (!PLAN.every(figures.has)) return [];
  const [amounts, codes, natures] = PLAN.map(figures.cells);
  return amounts!.flatMap((amount, row): NamedGrant[] => {
    const asked = numberIn(amount);
    return asked && isPublic(codes![row]) ? [{ name: shownAs(natures![row] ?? ""), asked }] : [];
  });
}

/** Names are compared as a formula does. */
const key = (text: string): string => text.trim().toLowerCase();

/**
 * The grants of *Financeurs*: the part of the year, else what was granted, else what is asked. One that names an action
 * may go to that action only, and none is more than its eligible base.
 */
function fundersIn(
  figures: Figures,
  actions: readonly PlannedAction[],
): Pick<CapsSheets, "funders" | "wrongRows" | "unknownActions"> {
  if (!FUNDER_COLUMNS.every(figures.has)) return { funders: null, wrongRows: 0, unknownActions: [] };
  const [names, codes, named, asked, granted, parts, bases, entries] = FUNDER_COLUMNS.map(figures.cells);
  const unknown = new Set<string>();
  const sign = (row: number): string => shownAs(entries![row] ?? "").charAt(0);
  const grants = names!.flatMap((name, row): NamedGrant[] => {
    const amount = numberIn(parts![row]) ?? numberIn(granted![row]) ?? numberIn(asked![row]);
    if (sign(row) !== "✓" || !isPublic(codes![row]) || !amount) return [];
    const wanted = shownAs(named![row] ?? "");
    const places = actions.flatMap((one, place) => (key(one.name) === key(wanted) ? [place] : []));
    if (wanted.trim() !== "" && places.length === 0) unknown.add(wanted);
    const base = numberIn(bases![row]);
    return [
      {
        name: shownAs(name),
        asked: amount,
        ...(wanted.trim() === "" ? {} : { actions: places }),
        ...(base === null ? {} : { base, rate: 1 }),
      },
    ];
  });
  return {
    funders: sourceOf(grants),
    wrongRows: names!.filter((_, row) => sign(row) === "✕").length,
    unknownActions: [...unknown],
  };
}
