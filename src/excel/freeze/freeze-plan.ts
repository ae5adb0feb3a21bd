/** All that one freezing is to write, decided before anything is. */
import { areaAddress } from "../../workbook";
import type { ClusterCell } from "./cluster-cells";
import type { Kept, KeptFormula, KeptName } from "./kept";
import { marksOf } from "./marks";
import { frozenName } from "./spill-names";
import { trackerFormula, trackerId, trackerName } from "./tracker";
import type { NameState, WorkbookState } from "./workbook-state";

export interface CellPlace {
  sheetName: string;
  address: string;
}

export interface FreezePlan {
  cells: { id: number; cell: ClusterCell }[];
  trackers: { name: string; formula: string }[];
  names: { state: NameState; kept: KeptName }[];
  kept: Kept;
  before: WorkbookState;
}

/** Formulas that refer to more cells than can be followed. */
export interface TooComplex {
  state: "tooComplex";
  cells: CellPlace[];
}

export function freezePlan(before: WorkbookState, cells: readonly ClusterCell[]): FreezePlan | TooComplex {
  const first = 1 + Math.max(0, ...idsIn(before));
  const numbered = cells.map((cell, index) => ({ id: first + index, cell }));
  const trackers: FreezePlan["trackers"] = [];
  const tooComplex: CellPlace[] = [];
  for (const { id, cell } of numbered) {
    const formula = trackerFormula(cell, cell.formula);
    if (formula === null) tooComplex.push(placeOf(cell));
    else trackers.push({ name: trackerName(id), formula });
  }
  if (tooComplex.length > 0) return { state: "tooComplex", cells: tooComplex };
  const names = before.names.flatMap((state) => {
    const kept = frozenName(state, numbered);
    return kept ? [{ state, kept }] : [];
  });
  return {
    before,
    cells: numbered,
    trackers,
    names,
    kept: {
      formulas: [...before.kept.formulas, ...numbered.map(keptFormula)],
      names: [...before.kept.names, ...names.map(({ kept }) => kept)],
    },
  };
}

/** Numbers in use, those of names left without their formula among them. */
const idsIn = ({ kept, names }: WorkbookState): number[] => [
  ...kept.formulas.map(({ id }) => id),
  ...names.flatMap(({ name }) => trackerId(name) ?? []),
];

export const placeOf = ({ sheetName, area }: ClusterCell): CellPlace => ({
  sheetName,
  address: areaAddress(area),
});

const keptFormula = ({ id, cell }: { id: number; cell: ClusterCell }): KeptFormula => ({
  id,
  ...placeOf(cell),
  formula: cell.formula,
  marks: marksOf(cell.values),
});
