/** When the book is recalculated: lazily, before a calculated value is read. */
import type { EditableStore } from "../book/create-store";
import type { Grid } from "../grid";
import type { Action, ObjectPath } from "./protocol";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface Calculation {
  mode: CalculationMode;
  /** Recalculates if something changed and the mode allows it. */
  settle(): Promise<void>;
  /** Recalculates whatever the mode. */
  calculate(): Promise<void>;
  /** `suspendApiCalculationUntilNextSync`: nothing is recalculated until the request ends. */
  suspended: boolean;
  /** Stops listening to the book. */
  dispose(): void;
}

/** Changes that can alter a result. */
const RELEVANT = new Set(["cells", "sheets", "names", "tables", "all"]);

/** Members whose value depends on calculation, wherever they are read. */
const CALCULATED = new Set(
  [
    "Values",
    "Text",
    "ValueTypes",
    "HasSpill",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "Value",
    "Valid",
    "CopyFrom",
  ].map((name) => name.toLowerCase()),
);

export function createCalculation(store: EditableStore, grid: () => Promise<Grid | null>): Calculation {
  let dirty = true;
  const dispose = store.subscribe((change) => {
    if (RELEVANT.has(change.kind)) dirty = true;
  });
  const calculation: Calculation = {
    dispose,
    mode: "Automatic",
    suspended: false,
    async settle() {
      if (dirty && !calculation.suspended && calculation.mode !== "Manual") await calculation.calculate();
    },
    async calculate() {
      dirty = false;
      await (await grid())?.calculate();
    },
  };
  return calculation;
}

/** Whether an action reads something calculated, itself or on the way to its object. */
export function readsResults(action: Action, paths: Record<string, ObjectPath>): boolean {
  const selected = [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])];
  const readsAll = action.QueryInfo !== undefined && selected.length === 0;
  if (readsAll || selected.some((path) => path.split("/").some((name) => isCalculated(name) || name === "*")))
    return true;
  // Writing values needs no result.
  if (action.ActionType === 3 && isCalculated(action.Name)) return true;
  for (let path = paths[action.ObjectPathId]; path; path = paths[path.ParentObjectPathId ?? -1]) {
    if (isCalculated(path.Name)) return true;
  }
  return false;
}

function isCalculated(name: string | undefined): boolean {
  return name !== undefined && CALCULATED.has(name.toLowerCase());
}
