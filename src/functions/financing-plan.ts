/** The financing plan (catalogue §1). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import type { Fault, ResourceSums } from "../domain";
import {
  INDICATORS,
  NON_NEGATIVE,
  SAFE_CENTS,
  SELF_FINANCING_MODES,
  SHARE_BASES,
  UNKNOWN_CODE,
  addResource,
  calmRange,
  fault,
  faultOfShareBase,
  isFault,
  noResources,
  resourceShare,
  resourceSlot,
  selfFinancingRate,
  verdict,
  worse,
} from "../domain";
import {
  haveSameShape,
  naming,
  numberIn,
  readFilledRange,
  readNumber,
  readWord,
  shapesDiffer,
  textIn,
  withValid,
} from "./arguments";
import type { Range } from "./arguments";
import type { Cell } from "./cells";
import { answer, isEmpty } from "./cells";
import { lift, liftedNumber, liftedText } from "./lift";

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
function readResources(montants: Cell, codes: Cell): ResourceSums | Fault {
  const amountRange = readFilledRange("montants", montants, "nonNegative");
  const codeRange = readFilledRange("codes", codes, "resourceCode");
  return withValid([amountRange, codeRange], (amounts: Range, labels: Range) => {
    if (!haveSameShape(amounts, labels)) return shapesDiffer("codes", labels, "montants", amounts);
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

/**
 * Self-financing rate of a financing plan, from 0 to 1.
 * @customfunction AUTOFINANCEMENT AUTOFINANCEMENT
 * @param montants Amounts in euros, 0 or more.
 * @param codes Resource code of each amount: PU, CO, FA, AP, TP, MP, MQ or NE, and one digit if need be (FA3).
 * @param [mode] net (default), brut, etroit or apparent.
 * @returns {number} rate
 */
export function autofinancement(montants: any[][], codes: any[][], mode?: any): number {
  const resources = readResources(montants, codes);
  const definition = readWord("mode", mode, SELF_FINANCING_MODES, "net");
  return answer(withValid([resources, definition], selfFinancingRate));
}

/**
 * Share of a code, a sub-code or a group in a financing plan, from 0 to 1.
 * @customfunction PART PART
 * @param montants Amounts in euros, 0 or more.
 * @param codes Resource code of each amount.
 * @param cherche Code (FA), sub-code (FA3) or group: PUBLIC, PRIVE, VALORISE.
 * @param [base] total (default) or numeraire (cash only).
 * @returns {any[][]} share
 */
export function part(montants: any[][], codes: any[][], cherche: any[][], base?: any) {
  const resources = readResources(montants, codes);
  const denominator = readWord("base", base, SHARE_BASES, "total");
  return lift([liftedText("cherche", cherche, "shareCode")], [resources, denominator], () =>
    withValid([resources, denominator], (sums, shareBase) => {
      const shares = new Map<string, number | Fault>();
      return (
        faultOfShareBase(sums, shareBase) ?? {
          compute: (code: string) => {
            const known = shares.get(code);
            if (known !== undefined) return known;
            const found = resourceShare(sums, code, shareBase);
            const share = isFault(found) ? naming("cherche", found) : found;
            shares.set(code, share);
            return share;
          },
        }
      );
    }),
  );
}

/**
 * Compares an indicator with its vigilance mark: "OK" or "VIGILANCE".
 * @customfunction VIGILANCE VIGILANCE
 * @param indicateur Indicator: TEMPS, FACTURATION, COTISATION, ANIMATION, AUTOFINANCEMENT, PUBLIC, COUVERTURE or SUCCES.
 * @param valeur Value of the indicator, as a fraction (0.15 = 15 %).
 * @param [seuil] Own mark instead of the usual one.
 * @returns {any[][]} "OK" or "VIGILANCE"
 */
export function vigilance(indicateur: any, valeur: any[][], seuil?: any) {
  const indicator = readWord("indicateur", indicateur, INDICATORS);
  const threshold = isEmpty(seuil) ? undefined : readNumber("seuil", seuil, NON_NEGATIVE);
  return lift([liftedNumber("valeur", valeur, NON_NEGATIVE)], [indicator, threshold], () =>
    withValid([indicator, threshold], (mark, own) => {
      const calm = calmRange(mark, own);
      return { compute: (value: number) => verdict(value, calm) };
    }),
  );
}
