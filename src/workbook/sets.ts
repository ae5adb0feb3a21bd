/** The sets of sheets a person can insert, in tab order. */
import type { SheetKind } from "./model";
import { sheetBuilders } from "./sheets";

export type SetId = "type" | "essential" | "complete";

const sets: Record<SetId, SheetKind[]> = {
  type: ["parameters", "budget"],
  essential: ["parameters", "dashboard", "budget", "actions", "members", "grids", "checks"],
  complete: [
    "parameters",
    "dashboard",
    "budget",
    "actions",
    "members",
    "grids",
    "funders",
    "ledger",
    "time",
    "services",
    "cash",
    "trajectory",
    "benchmarks",
    "levers",
    "cerfa",
    "data",
    "checks",
  ],
};

/** The sheets of a set that exist, in tab order. */
export const kindsOf = (set: SetId): SheetKind[] => sets[set].filter((kind) => kind in sheetBuilders);

/** Those of the kinds that exist, in tab order. */
export const kindsAmong = (kinds: readonly string[]): SheetKind[] =>
  kindsOf("complete").filter((kind) => kinds.includes(kind));
