/**
 * Functions that the engine calculates otherwise than Excel, each with its own executor:
 * EDATE, ISOWEEKNUM, WEEKNUM (dates) · CONCATENATE and `&`, CONCAT, TEXTJOIN, TEXT, SEARCH (texts) · IF, N, MAXIFS,
 * MINIFS (logic). Known and left as they are: COUNTIF(…;"*") passes over texts that look like numbers; ISFORMULA and
 * FORMULATEXT see no formulas; CHOOSE with an array as index; an intersection by a space; 3-D references.
 */
import type { BaseFunction } from "@univerjs/engine-formula";
import type { GridLocale } from "../../index";
import { dateCorrections } from "./dates";
import { logicCorrections } from "./logic";
import { textCorrections } from "./texts";

export function corrections(locale: GridLocale): BaseFunction[] {
  return [...dateCorrections(), ...textCorrections(locale), ...logicCorrections()];
}
