/**
 * Functions that the engine calculates otherwise than Excel, each with its own executor:
 * EDATE, ISOWEEKNUM, WEEKNUM (dates) · CONCATENATE and `&`, CONCAT, TEXTJOIN, TEXT, SEARCH (texts) · IF, N, MAXIFS,
 * MINIFS (logic), CELL (information). Known and left as they are: COUNTIF(…;"*") passes over texts that look like numbers; ISFORMULA and
 * FORMULATEXT see no formulas; CHOOSE with an array as index; an intersection by a space; 3-D references.
 */
import type { BaseFunction } from "@univerjs/engine-formula";
import type { Book } from "../../../book/model";
import type { GridLocale } from "../../index";
import { dateCorrections } from "./dates";
import { informationCorrections } from "./information";
import { logicCorrections } from "./logic";
import { textCorrections } from "./texts";

/** `bookOf` gives the book as it stands: CELL says what it and its sheets are called. */
export function corrections(locale: GridLocale, bookOf: () => Book): BaseFunction[] {
  return [
    ...dateCorrections(),
    ...textCorrections(locale),
    ...logicCorrections(),
    ...informationCorrections(bookOf),
  ];
}
