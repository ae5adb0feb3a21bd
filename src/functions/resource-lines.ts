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
import { cellAt, cellCount, faultOfShapes, numberIn, readFilledRange, textIn, withValid } from "./arguments";
import type { Range } from "./arguments";
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

/**
 * Sums the ordinary lines of a long plan, amounts in whole cents beside a code in capitals, without a call or an
 * allocation for each. Undefined when the arguments are not two ranges of the same shape, or hold so much money that
 * whole numbers are no longer exact.
 */
function sumOrdinaryLines(montants: Cell, codes: Cell): Lines | undefined {
  if (!Array.isArray(montants) || !Array.isArray(codes) || codes.length !== montants.length) return undefined;
  const width: unknown = montants[0]?.length;
  if (typeof width !== "number" || width * montants.length < 2) return undefined;
  const sums = noResources();
  const { cents } = sums;
  const others: number[] = [];
  for (let row = 0; row < montants.length; row++) {
    const amountRow: Cell = montants[row];
    const codeRow: Cell = codes[row];
    if (!Array.isArray(amountRow) || !Array.isArray(codeRow)) return undefined;
    if (amountRow.length !== width || codeRow.length !== width) return undefined;
    for (let column = 0; column < width; column++) {
      const amount: Cell = amountRow[column];
      const code: Cell = codeRow[column];
      if (typeof amount === "number" && typeof code === "string") {
        const slot = canonicalSlot(code);
        const whole = Math.floor(amount * 100 + 0.5);
        if (slot >= 0 && whole / 100 === amount && whole >= 0 && whole < SAFE_CENTS) {
          cents[slot] = (cents[slot] as number) + whole;
          continue;
        }
      }
      others.push(row * width + column);
    }
  }
  // One sum beyond the safe integers, and the sum of all is beyond.
  let total = 0;
  for (let slot = 0; slot < cents.length; slot++) total += cents[slot] as number;
  return total <= Number.MAX_SAFE_INTEGER ? { sums, others } : undefined;
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
