/** The members of a cluster as the sheet *Adhérents* holds them: one row each, cells as they were typed. */
import type { Fault, FaultCode } from "./fault";
import { fault, isFault } from "./fault";
import type { Quantity } from "./quantities";
import { COUNT, MONTH, NON_NEGATIVE, YEAR, isWithin } from "./quantities";

/** A cell as a range gives it; "", null and undefined are empty. */
export type PlainCell = string | number | boolean | null | undefined;

/** What a cell gives: a figure, nothing when it is empty, or the fault of what stands there instead of a figure. */
export type Entry = number | Fault | undefined;

const ERROR_CODES: readonly string[] = [
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#N/A",
  "#NULL!",
] satisfies FaultCode[];
const OTHER_ERRORS: readonly string[] = ["#REF!", "#NAME?", "#SPILL!", "#CALC!"];

const isEmptyCell = (cell: PlainCell): cell is "" | null | undefined =>
  cell === "" || cell === null || cell === undefined;

/** The fault of a cell that holds an error value. */
function errorIn(cell: PlainCell, argument: string): Fault | undefined {
  if (typeof cell !== "string") return undefined;
  if (ERROR_CODES.includes(cell)) return fault(cell as FaultCode, "inputError", { argument, found: cell });
  return OTHER_ERRORS.includes(cell) ? fault("#VALUE!", "inputError", { argument, found: cell }) : undefined;
}

/**
 * The figure in a cell.
 * @param argument what the cell holds, as faults name it
 * @returns `#VALUE!` for a text or a boolean, `#NUM!` for a number that this quantity cannot be, an error as it stands
 */
export function entryOf(cell: PlainCell, argument: string, quantity: Quantity): Entry {
  if (isEmptyCell(cell)) return undefined;
  const details = { argument, found: cell, takes: quantity.name };
  if (typeof cell === "number")
    return isWithin(cell, quantity) ? cell + 0 : fault("#NUM!", "outOfDomain", details);
  return errorIn(cell, argument) ?? fault("#VALUE!", "wrongType", details);
}

/** The columns of the list that a fee is computed from, by their keys. */
export interface MemberRow {
  readonly nom: PlainCell;
  readonly type: PlainCell;
  /** Employees. */
  readonly effectif: PlainCell;
  /** Turnover, €. */
  readonly ca: PlainCell;
  /** Year and month of joining. */
  readonly annee: PlainCell;
  readonly mois: PlainCell;
  readonly niveau: PlainCell;
  readonly decouverte: PlainCell;
  /** First year of the exemption. */
  readonly exonere: PlainCell;
  /** Rank of the structure in its group. */
  readonly rang: PlainCell;
  readonly actif: PlainCell;
}

/** The words of the choice cells, in the language of the list. */
export interface MemberWords {
  readonly yes: string;
  readonly no: string;
  readonly premium: string;
}

export interface Member {
  /** Place of the row in the list, from 0. */
  readonly row: number;
  readonly name: string;
  /** As typed; a flat fee is found by it whatever its case. */
  readonly type: string;
  readonly headcount: Entry;
  readonly turnover: Entry;
  readonly joined: Entry;
  readonly month: Entry;
  readonly isPremium: boolean;
  readonly takesDiscovery: boolean;
  /** 0 or nothing: not exempt. */
  readonly exemptFrom: Entry;
  readonly rank: Entry;
  /** An error value in a cell that holds words: no fee can be computed. */
  readonly fault: Fault | undefined;
}

/** Words are compared as a formula does: case does not count. */
export const wordKey = (cell: PlainCell): string => (isEmptyCell(cell) ? "" : String(cell).toLowerCase());

const WORD_COLUMNS = ["nom", "actif", "type", "niveau", "decouverte"] as const;

function faultOfWords(row: MemberRow): Fault | undefined {
  for (const column of WORD_COLUMNS) {
    const found = errorIn(row[column], column);
    if (isFault(found)) return found;
  }
  return undefined;
}

/** The members of a list: rows with a name that are not marked inactive. */
export function membersOf(rows: readonly MemberRow[], words: MemberWords): Member[] {
  const [yes, no, premium] = [words.yes, words.no, words.premium].map(wordKey);
  const members: Member[] = [];
  rows.forEach((cells, row) => {
    if (isEmptyCell(cells.nom) || wordKey(cells.actif) === no) return;
    members.push({
      row,
      name: String(cells.nom),
      type: isEmptyCell(cells.type) ? "" : String(cells.type),
      headcount: entryOf(cells.effectif, "effectif", NON_NEGATIVE),
      turnover: entryOf(cells.ca, "ca", NON_NEGATIVE),
      joined: entryOf(cells.annee, "annee", YEAR),
      month: entryOf(cells.mois, "mois", MONTH),
      isPremium: wordKey(cells.niveau) === premium,
      takesDiscovery: wordKey(cells.decouverte) === yes,
      exemptFrom: entryOf(cells.exonere, "exonere", YEAR),
      rank: entryOf(cells.rang, "rang", COUNT),
      fault: faultOfWords(cells),
    });
  });
  return members;
}
