/** What of the kept formulas can return, and why the others cannot: decided before anything is written. */
import { areaAddress, type Area } from "../../workbook";
import type { CellPlace } from "./freeze-plan";
import type { Kept, KeptFormula } from "./kept";
import { stillFrozen, type Raw } from "./marks";
import type { Place } from "./place";
import { restoredName } from "./spill-names";
import { followedFormula, readTracker, trackerName, type Tracked } from "./tracker";
import type { NameState, WorkbookState } from "./workbook-state";

/** Why a formula stays kept. Nothing was written where it belongs. */
export type LeftReason =
  /** Its sheet is not in the workbook any more. */
  | "sheetGone"
  /** Its cell was deleted. */
  | "cellGone"
  /** The workbook name that followed its cell was deleted. */
  | "untracked"
  /** Something else was put into its cells. */
  | "typedOver"
  /** Cells that it refers to were deleted. */
  | "referencesGone";

export interface LeftFormula extends CellPlace {
  id: number;
  formula: string;
  reason: LeftReason;
}

/** A kept formula whose cells were found. */
export interface LocatedFormula {
  kept: KeptFormula;
  tracked: Tracked;
  sheetId: string;
}

/** A formula to be written back. */
export interface Return {
  id: number;
  sheetId: string;
  place: Place;
  area: Area;
  formula: string;
  /** What its cells show until then. */
  values: Raw[][];
  /** It is there already: an earlier try stopped after it. */
  isBack: boolean;
}

export interface RestorePlan {
  returns: Return[];
  left: LeftFormula[];
  names: { state: NameState; formula: string }[];
  /** Names that stand for something else by now. */
  changedNames: string[];
  stillKept: Kept;
  before: WorkbookState;
}

/** Looks for the cells of every kept formula. */
export function locate(before: WorkbookState): { located: LocatedFormula[]; left: LeftFormula[] } {
  const trackers = new Map(
    before.names
      .filter(({ sheetId }) => sheetId === null)
      .map(({ name, formula }) => [name.toLowerCase(), formula]),
  );
  const located: LocatedFormula[] = [];
  const left: LeftFormula[] = [];
  for (const kept of before.kept.formulas) {
    const tracker = trackers.get(trackerName(kept.id));
    const tracked = tracker === undefined ? null : readTracker(tracker);
    const sheet = tracked && sheetCalled(before, tracked.place.sheetName);
    if (sheet) located.push({ kept, tracked, sheetId: sheet.id });
    else left.push(leftBehind(kept, tracker === undefined ? "untracked" : goneFrom(before, kept)));
  }
  return { located, left };
}

const goneFrom = (before: WorkbookState, { sheetName }: KeptFormula): LeftReason =>
  sheetCalled(before, sheetName) ? "cellGone" : "sheetGone";

const sheetCalled = ({ sheets }: WorkbookState, wanted: string) =>
  sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());

const leftBehind = ({ id, sheetName, address, formula }: KeptFormula, reason: LeftReason): LeftFormula => ({
  id,
  sheetName,
  address,
  formula,
  reason,
});

/** What the cells of a located formula hold. */
export interface Contents {
  values: Raw[][];
  formulas: Raw[][];
}

/** @param replaceTyped whether what was put into the cells since may be lost */
export function restorePlan(
  before: WorkbookState,
  { located, left: lost }: ReturnType<typeof locate>,
  contents: readonly Contents[],
  replaceTyped: boolean,
): RestorePlan {
  const left = [...lost];
  const returns: Return[] = [];
  located.forEach((one, index) => {
    const { kept, tracked, sheetId } = one;
    const { values, formulas } = contents[index]!;
    const { place } = tracked;
    const stays = (reason: LeftReason): void => {
      left.push({
        ...leftBehind(kept, reason),
        sheetName: place.sheetName,
        address: areaAddress(place.area),
      });
    };
    const formula = followedFormula(kept.formula, kept.sheetName, tracked);
    if (formula === null) return stays("referencesGone");
    const isBack = formulas[0]![0] === formula;
    const isTouched = !isBack && (holdsFormula(formulas, values) || !stillFrozen(values, kept.marks));
    if (isTouched && !replaceTyped) return stays("typedOver");
    returns.push({ id: kept.id, sheetId, place, area: place.area, formula, values, isBack });
  });
  const places = new Map(returns.map(({ id, place }) => [id, place]));
  return { before, returns, left, ...namesToRestore(before, places) };
}

/** A text that begins with `=` shows itself; a formula never does. */
const holdsFormula = (formulas: Raw[][], values: Raw[][]): boolean =>
  formulas.some((cells, r) =>
    cells.some((cell, c) => typeof cell === "string" && cell.startsWith("=") && cell !== values[r]![c]),
  );

/** Names go back once all formulas that they stand for do. */
function namesToRestore(
  { kept, names: states }: WorkbookState,
  places: ReadonlyMap<number, Place>,
): Pick<RestorePlan, "names" | "changedNames" | "stillKept"> {
  const ready = kept.names.filter(({ spills }) => spills.every(({ id }) => places.has(id)));
  const names: RestorePlan["names"] = [];
  const changedNames: string[] = [];
  for (const keptName of ready) {
    const found = states.flatMap((state) => {
      if (state.name.toLowerCase() !== keptName.name.toLowerCase()) return [];
      const formula = restoredName(state.formula, keptName, places);
      return formula === null ? [] : [{ state, formula }];
    });
    if (found.length > 0) names.push(...found);
    else changedNames.push(keptName.name);
  }
  return {
    names,
    changedNames,
    stillKept: {
      formulas: kept.formulas.filter(({ id }) => !places.has(id)),
      names: kept.names.filter((keptName) => !ready.includes(keptName)),
    },
  };
}
