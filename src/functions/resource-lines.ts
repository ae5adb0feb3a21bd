/** Reading a financing plan: amounts beside resource codes. */
import type { Fault, ResourceSums } from "../domain";
import {
  NON_NEGATIVE,
  SAFE_CENTS,
  UNKNOWN_CODE,
  addResource,
  fault,
  isFault,
  noResources,
  resourceSlot,
  worse,
} from "../domain";
import { faultOfShapes, numberIn, readFilledRange, textIn, withValid } from "./arguments";
import type { Range } from "./arguments";
import type { Cell } from "./cells";
import { isEmpty } from "./cells";

/** Faults of the amounts come before those of the codes when they are equally grave. */
interface Faults {
  amounts: Fault | undefined;
  codes: Fault | undefined;
}

/** One line that is not a plain amount in whole cents with a known code. */
function addUnusualLine(sums: ResourceSums, faults: Faults, amountCell: Cell, codeCell: Cell): void {
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

/** Sums a plan by code. Lines with an empty amount are skipped unseen. */
export function readResources(montants: Cell, codes: Cell): ResourceSums | Fault {
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const codeRange = readFilledRange("codes", codes, "resourceCode");
  const differ = faultOfShapes(["montants", amountRange], ["codes", codeRange]);
  return withValid([differ, amountRange, codeRange], (_, amounts: Range, labels: Range) => {
    const sums = noResources();
    const { cents } = sums;
    const faults: Faults = { amounts: undefined, codes: undefined };
    for (let row = 0; row < amounts.length; row++) {
      const amountRow = amounts[row] as readonly Cell[];
      const codeRow = labels[row] as readonly Cell[];
      for (let column = 0; column < amountRow.length; column++) {
        const amount: Cell = amountRow[column];
        const code: Cell = codeRow[column];
        if (typeof amount === "number" && typeof code === "string") {
          // The same as addResource, without a call, for ordinary lines.
          const whole = Math.round(amount * 100);
          const slot = resourceSlot(code);
          if (slot >= 0 && whole / 100 === amount && whole >= 0 && whole < SAFE_CENTS) {
            const total = (cents[slot] as number) + whole;
            if (total <= Number.MAX_SAFE_INTEGER) {
              cents[slot] = total;
              continue;
            }
          }
        }
        addUnusualLine(sums, faults, amount, code);
      }
    }
    return worse(faults.amounts, faults.codes) ?? sums;
  });
}
