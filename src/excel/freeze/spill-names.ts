/** Names that stand for what a formula spills (`=Adhérents!$M$6#`): they must go on working when nothing spills there. */
import { cellAddress, absoluteAddress } from "../../workbook";
import type { ClusterCell } from "./cluster-cells";
import { formulaParts } from "./formula-parts";
import type { KeptName } from "./kept";
import { asWritten, contains, parseAddress, parsePlace, quoted, samePlace, type Place } from "./place";
import type { NameState } from "./workbook-state";

/** A name, as it is to be while the formulas it stands for are frozen; null when it stands for none of them. */
export function frozenName(
  { name, formula }: NameState,
  frozen: readonly { id: number; cell: ClusterCell }[],
): KeptName | null {
  if (!/\d#/.test(formula)) return null;
  const spills: KeptName["spills"] = [];
  let reference = 0;
  const parts = formulaParts(formula).map((part) => {
    if (typeof part === "string") return part;
    const place = reference++;
    const found = part.spills && frozen.find(({ cell }) => isAnchor(cell, part.sheetName, part.address));
    if (!found) return part.text;
    spills.push({ reference: place, id: found.id });
    return `${quoted(found.cell.sheetName)}!${absoluteAddress(found.cell.area)}`;
  });
  return spills.length > 0 ? { name, before: formula, frozen: parts.join(""), spills } : null;
}

const isAnchor = (cell: ClusterCell, sheetName: string | null, address: string): boolean => {
  const area = parseAddress(address);
  return (
    sheetName?.toLowerCase() === cell.sheetName.toLowerCase() &&
    area !== null &&
    contains(area, cell.row, cell.column)
  );
};

/**
 * The name's formula once the formulas it stands for are back.
 *
 * @param places where the frozen cells of these formulas are now
 * @returns null when somebody has made the name stand for something else
 */
export function restoredName(
  formula: string,
  { before, frozen, spills }: KeptName,
  places: ReadonlyMap<number, Place>,
): string | null {
  const parts = formulaParts(formula);
  const references = parts.flatMap((part, index) => (typeof part === "string" ? [] : [{ part, index }]));
  const restored = parts.map((part) => (typeof part === "string" ? part : part.text));
  for (const { reference, id } of spills) {
    const place = places.get(id);
    const found = references[reference];
    const now = found && parsePlace(found.part.text);
    if (!place || !now || !samePlace(now, place)) return null;
    const anchor = cellAddress(place.area.top, place.area.left);
    restored[found.index] = `${asWritten(now.sheetName)}!${absolute(anchor)}#`;
  }
  return formula === frozen ? before : restored.join("");
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
