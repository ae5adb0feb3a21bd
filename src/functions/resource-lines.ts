/** Reading a financing plan: amounts beside resource codes. */
import type { Fault, ResourceSums } from "../domain";
import {
  NON_NEGATIVE,
  SAFE_CENTS,
  UNKNOWN_CODE,
  addResource,
  canonicalSlot,
  fault,
  isFault,
  noResources,
  resourceSlot,
  worse,
} from "../domain";
import { numberIn, textIn, withValid } from "./arguments";
import type { Range } from "./ranges";
import { cellAt, cellCount, faultOfShapes, readFilledRange } from "./ranges";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** Faults of the amounts come before those of the codes when they are equally grave. */
interface Faults {
  amounts: Fault | undefined;
  codes: Fault | undefined;
}

/** One line, examined in full. */
function addLine(sums: ResourceSums, faults: Faults, amountCell: Cell, codeCell: Cell): void {
  if (isEmpty(amountCell)) return;
  const amount = numberIn("montants", amountCell, NON_NEGATIVE);
  if (isFault(amount)) faults.amounts = worse(faults.amounts, amount);
  if (isEmpty(codeCell)) {
    if (amount !== 0)
      faults.codes = worse(faults.codes, fault("#VALUE!", "codeMissing", { argument: "codes" }));
    return;
  }
  const code = textIn("codes", codeCell, "resourceCode");
  const slot = isFault(code) ? UNKNOWN_CODE : resourceSlot(code);
  if (isFault(code)) faults.codes = worse(faults.codes, code);
  else if (slot === UNKNOWN_CODE) {
    const unknown = fault("#VALUE!", "unknownWord", {
      argument: "codes",
      found: code,
      takes: "resourceCode",
    });
    faults.codes = worse(faults.codes, unknown);
  } else if (!isFault(amount)) addResource(sums, slot, amount);
}

interface Lines {
  readonly sums: ResourceSums;
  /** Places, row by row, of the lines that have to be examined in full. */
  readonly others: readonly number[];
}

/** Adds an ordinary line, an amount in whole cents beside a code in capitals; false for one to be examined in full. */
function addOrdinaryLine(cents: number[], amount: Cell, code: Cell): boolean {
  if (typeof amount !== "number" || typeof code !== "string") return false;
  const whole = Math.floor(amount * 100 + 0.5);
  if (!(whole / 100 === amount && whole >= 0 && whole < SAFE_CENTS)) return false;
  const slot = canonicalSlot(code);
  if (slot === UNKNOWN_CODE) return false;
  cents[slot] = (cents[slot] as number) + whole;
  return true;
}

/** So many amounts below SAFE_CENTS cannot sum to more than whole numbers hold exactly. */
const SAFE_COUNT = Math.floor(Number.MAX_SAFE_INTEGER / SAFE_CENTS);

/** Whether no sum is beyond the safe integers: the sum of all would be beyond as well. */
function areSafe(cents: readonly number[]): boolean {
  let total = 0;
  for (let slot = 0; slot < cents.length; slot++) total += cents[slot] as number;
  return total <= Number.MAX_SAFE_INTEGER;
}

/**
 * Sums the ordinary lines of a plan, without an allocation for each. Undefined when the arguments are not two ranges of the
 * same shape, or hold so much money that whole numbers are no longer exact.
 */
function sumOrdinaryLines(montants: Cell, codes: Cell): Lines | undefined {
  if (!Array.isArray(montants) || !Array.isArray(codes) || codes.length !== montants.length) return undefined;
  const width: unknown = montants[0]?.length;
  if (typeof width !== "number" || width * montants.length < 2) return undefined;
  const sums = noResources();
  const { cents } = sums;
  const others: number[] = [];
  for (let row = 0; row < montants.length; row++) {
    const amounts: Cell = montants[row];
    const labels: Cell = codes[row];
    if (!Array.isArray(amounts) || !Array.isArray(labels)) return undefined;
    if (amounts.length !== width || labels.length !== width) return undefined;
    // Plans are columns: their one cell is quicker to reach without a loop.
    if (width === 1) {
      if (!addOrdinaryLine(cents, amounts[0], labels[0])) others.push(row);
      continue;
    }
    for (let column = 0; column < width; column++)
      if (!addOrdinaryLine(cents, amounts[column], labels[column])) others.push(row * width + column);
  }
  return width * montants.length <= SAFE_COUNT || areSafe(cents) ? { sums, others } : undefined;
}

/** Nothing summed yet: every line is to be examined. */
const allLines = (range: Range): Lines => ({
  sums: noResources(),
  others: Array.from({ length: cellCount(range) }, (_, place) => place),
});

/** Sums a plan by code. Lines with an empty amount are skipped unseen. */
export function readResources(montants: Cell, codes: Cell): ResourceSums | Fault {
  const ordinary = sumOrdinaryLines(montants, codes);
  if (ordinary?.others.length === 0) return ordinary.sums;
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const codeRange = readFilledRange("codes", codes, "resourceCode");
  const differ = faultOfShapes(["montants", amountRange], ["codes", codeRange]);
  return withValid(
    (_, amounts: Range, labels: Range) => {
      const { sums, others } = ordinary ?? allLines(amounts);
      const faults: Faults = { amounts: undefined, codes: undefined };
      for (const place of others) addLine(sums, faults, cellAt(amounts, place), cellAt(labels, place));
      return worse(faults.amounts, faults.codes) ?? sums;
    },
    differ,
    amountRange,
    codeRange,
  );
}
