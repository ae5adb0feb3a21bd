/** Reading arguments that are lone cells, checked against what the catalogue says they take. */
import type { Fault, Quantity, Vocabulary } from "../domain";
import { fault, isFault, isWithin, withDetails, worstOf } from "../domain";
import type { Cell, Content } from "./cells";
import { UNREADABLE, contentOf, isEmpty } from "./cells";
import { isLone, naming, readRange, sizeOf } from "./ranges";

/** What was found, as a message shows it. */
export const shown = (content: Content): string | number | boolean =>
  content === UNREADABLE ? "?" : ((content as string | number | boolean | null) ?? "");

/** The lone cell of an argument; several cells are refused. */
export function readLone(argument: string, value: Cell, takes: string): Cell | Fault {
  if (!Array.isArray(value)) return value;
  const range = readRange(argument, value);
  if (isFault(range)) return range;
  return isLone(range)
    ? range[0]?.[0]
    : fault("#VALUE!", "severalCells", { argument, found: sizeOf(range), takes });
}

/** Whether a cell is itself a value of a quantity, and needs no reading. */
export const isOrdinary = (cell: Cell, quantity: Quantity): cell is number =>
  typeof cell === "number" && isWithin(cell, quantity);

/** One cell that holds a number. Empty, it takes its default when there is one. */
export function numberIn(
  argument: string,
  cell: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): number | Fault {
  if (isOrdinary(cell, quantity)) return cell + 0;
  const content = contentOf(cell);
  if (typeof content === "number") {
    if (isWithin(content, quantity)) return content + 0;
    return fault("#NUM!", "outOfDomain", { argument, found: content, takes: quantity.name });
  }
  if (content === null) return whenEmpty ?? fault("#VALUE!", "empty", { argument, takes: quantity.name });
  if (isFault(content)) return naming(argument, content);
  return fault("#VALUE!", "wrongType", { argument, found: shown(content), takes: quantity.name });
}

export const readNumber = (
  argument: string,
  value: Cell,
  quantity: Quantity,
  whenEmpty?: number,
): number | Fault => {
  const cell: unknown = readLone(argument, value, quantity.name);
  return isFault(cell) ? cell : numberIn(argument, cell, quantity, whenEmpty);
};

/** A number that may be left out: then there is none. */
export function readOptionalNumber(
  argument: string,
  value: Cell,
  quantity: Quantity,
): number | undefined | Fault {
  const cell: unknown = readLone(argument, value, quantity.name);
  if (isFault(cell)) return cell;
  return isEmpty(cell) ? undefined : numberIn(argument, cell, quantity);
}

/** TRUE or FALSE, 1 or 0, as 1 or 0; empty is FALSE. */
export function booleanIn(argument: string, cell: Cell): number | Fault {
  const content = contentOf(cell);
  if (content === null) return 0;
  if (typeof content === "boolean") return content ? 1 : 0;
  if (content === 0 || content === 1) return content + 0;
  if (isFault(content)) return naming(argument, content);
  return fault("#VALUE!", "wrongType", { argument, found: shown(content), takes: "boolean" });
}

export function readBoolean(argument: string, value: Cell): boolean | Fault {
  const cell: unknown = readLone(argument, value, "boolean");
  const flag = isFault(cell) ? cell : booleanIn(argument, cell);
  return isFault(flag) ? flag : flag === 1;
}

/** One cell that holds a text. */
export function textIn(argument: string, cell: Cell, takes: string): string | Fault {
  const content = contentOf(cell);
  if (typeof content === "string") return content;
  if (content === null) return fault("#VALUE!", "empty", { argument, takes });
  if (isFault(content)) return naming(argument, content);
  return fault("#VALUE!", "wrongType", { argument, found: shown(content), takes });
}

/** One cell that holds a word of a list. Empty, it takes its default when there is one. */
export function wordIn<Word extends string>(
  argument: string,
  cell: Cell,
  list: Vocabulary<Word>,
  whenEmpty?: Word,
): Word | Fault {
  if (whenEmpty !== undefined && isEmpty(cell)) return whenEmpty;
  const text = textIn(argument, cell, "word");
  if (isFault(text)) return withDetails(text, { known: list.words });
  return list.find(text) ?? fault("#VALUE!", "unknownWord", { argument, found: text, known: list.words });
}

export function readWord<Word extends string>(
  argument: string,
  value: Cell,
  list: Vocabulary<Word>,
  whenEmpty?: Word,
): Word | Fault {
  const cell: unknown = readLone(argument, value, "word");
  return isFault(cell) ? cell : wordIn(argument, cell, list, whenEmpty);
}

type Valid<Arguments extends readonly unknown[]> = {
  [K in keyof Arguments]: Exclude<Arguments[K], Fault>;
};

/** Computes when every argument, four at most, is valid; else gives the fault to report. */
export function withValid<Arguments extends readonly unknown[], T>(
  compute: (...valid: Valid<Arguments>) => T | Fault,
  ...args: Arguments
): T | Fault;
// One by one: a list would take longer to go through than most rules.
export function withValid(
  compute: (...valid: unknown[]) => unknown,
  a: unknown,
  b?: unknown,
  c?: unknown,
  d?: unknown,
): unknown {
  if (isFault(a) || isFault(b) || isFault(c) || isFault(d)) return worstOf([a, b, c, d]);
  return compute(a, b, c, d);
}
