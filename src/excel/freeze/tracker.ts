/**
 * Where a kept formula belongs, and what it refers to, as a workbook name: Excel itself keeps it right when rows are
 * inserted, cells moved, sheets renamed. `eq_fige_7` is `=CHOOSE(1,'Budget'!$D$29,'Budget'!$D$28)`: the cell itself,
 * then each reference of its formula. Nothing reads these names, so nothing is calculated from them.
 */
import { absoluteAddress } from "../../workbook";
import { formulaParts, referencesIn, type Reference } from "./formula-parts";
import { asWritten, parseAddress, parsePlace, quoted, samePlace, writePlace, type Place } from "./place";

const PREFIX = "eq_fige_";

export const trackerName = (id: number): string => PREFIX + String(id);

/** The number of a tracker; null for all other names. */
export function trackerId(name: string): number | null {
  const found = /^eq_fige_(\d+)$/i.exec(name);
  return found ? Number(found[1]) : null;
}

/** CHOOSE takes 254 values, of which the first is the cell. */
const MOST_REFERENCES = 253;

/** The tracker's formula; null when the kept formula refers to more cells than a tracker can hold. */
export function trackerFormula(place: Place, formula: string): string | null {
  const references = referencesIn(formulaParts(formula));
  if (references.length > MOST_REFERENCES) return null;
  return `=CHOOSE(1,${[writePlace(place), ...references.map((one) => absolute(one, place.sheetName))].join(",")})`;
}

/** As a name must hold it; whole rows and columns stay whole. */
function absolute({ sheetName, address }: Reference, home: string): string {
  const corners = address
    .replaceAll("$", "")
    .split(":")
    .map((corner) => corner.replace(/[A-Za-z]+/, (letters) => `$${letters}`).replace(/\d+/, "$$$&"));
  return `${quoted(sheetName ?? home)}!${corners.join(":")}`;
}

export interface Tracked {
  place: Place;
  /** By reference of the kept formula; null where its cells are gone. */
  references: (Place | null)[];
}

/** Reads a tracker's formula; null when the cell itself is gone. */
export function readTracker(formula: string): Tracked | null {
  const inside = /^=CHOOSE\(1,(.*)\)$/is.exec(formula)?.[1];
  if (inside === undefined) return null;
  const [place, ...references] = splitArguments(inside).map(parsePlace);
  return place ? { place, references } : null;
}

/** At commas outside names of sheets. */
const splitArguments = (text: string): string[] =>
  [...text.matchAll(/(?:'(?:[^']|'')*'|[^',])+/g)].map(([argument]) => argument.trim());

/**
 * The kept formula as Excel would have written it today, had it stayed in its cell.
 *
 * @param home the sheet it stood on
 * @returns null when cells that it refers to are gone
 */
export function followedFormula(formula: string, home: string, tracked: Tracked): string | null {
  let index = 0;
  const parts = formulaParts(formula).map((part) => {
    if (typeof part === "string") return part;
    const now = tracked.references[index++];
    return now ? followed(part, home, now, tracked.place.sheetName) : null;
  });
  return parts.includes(null) ? null : parts.join("");
}

function followed(part: Reference, home: string, now: Place, homeNow: string): string {
  const before = { sheetName: part.sheetName ?? home, area: parseAddress(part.address)! };
  const staysUnqualified = part.sheetName === null && sameName(now.sheetName, homeNow);
  if (samePlace(before, now) && (part.sheetName !== null || staysUnqualified)) return part.text;
  const sheet = staysUnqualified ? "" : `${asWritten(now.sheetName)}!`;
  return sheet + writeLike(part.address, now) + (part.spills ? "#" : "");
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The cells of now, with the `$` of the address as it was. */
function writeLike(address: string, { area }: Place): string {
  const corners = address.split(":");
  const now = absoluteAddress(area).replaceAll("$", "").split(":");
  return corners
    .map((corner, index) => {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(now[index] ?? now[0]!)!;
      const column = /[A-Za-z]/.test(corner) ? (/^\$[A-Za-z]/.test(corner) ? "$" : "") + letters : "";
      const row = /\d/.test(corner) ? (/\$\d+$/.test(corner) ? "$" : "") + digits : "";
      return column + row;
    })
    .join(":");
}
