/**
 * Resource codes of a financing plan (definitions §0) and the sums of a plan by code.
 *
 * A code is a family and at most one digit that refines it: FA, FA3.
 */
import type { Decimal } from "./decimals";
import { exact } from "./decimals";
import { emptySum, addTo, totalOf, centsOf } from "./money";
import type { ExactSum } from "./money";
import { normaliseWord } from "./words";

/**
 * PU public money · CO cotisations (membership fees) · FA facturation (services and other company financing) · AP other
 * private cash · TP company time, valued · MP staff made available by private bodies · MQ by public bodies · NE neutral.
 */
export const FAMILIES = ["PU", "CO", "FA", "AP", "TP", "MP", "MQ", "NE"] as const;
export type Family = (typeof FAMILIES)[number];

/** One place for the family alone and one for each digit. */
const PLACES = 11;
export const SLOTS = FAMILIES.length * PLACES;
export const UNKNOWN_CODE = -1;

const A = 65;
const DIGIT_ZERO = 48;
const LETTERS = 26;

/** Family by its two letters, as one number: a look-up without allocating, for plans of a hundred thousand lines. */
const familyByLetters = new Int8Array(LETTERS * LETTERS).fill(UNKNOWN_CODE);
FAMILIES.forEach((family, index) => {
  familyByLetters[(family.charCodeAt(0) - A) * LETTERS + family.charCodeAt(1) - A] = index;
});

/** Where a code already in canonical form is summed, or UNKNOWN_CODE. */
function slotOfCanonical(code: string): number {
  const { length } = code;
  if (length !== 2 && length !== 3) return UNKNOWN_CODE;
  const first = code.charCodeAt(0) - A;
  const second = code.charCodeAt(1) - A;
  if (first < 0 || first >= LETTERS || second < 0 || second >= LETTERS) return UNKNOWN_CODE;
  const family = familyByLetters[first * LETTERS + second] as number;
  if (family < 0) return UNKNOWN_CODE;
  if (length === 2) return family * PLACES;
  const digit = code.charCodeAt(2) - DIGIT_ZERO;
  return digit >= 0 && digit <= 9 ? family * PLACES + 1 + digit : UNKNOWN_CODE;
}

/** Where a resource code is summed, whatever its case, accents and surrounding blanks; UNKNOWN_CODE if there is none. */
export function resourceSlot(code: string): number {
  const slot = slotOfCanonical(code);
  return slot === UNKNOWN_CODE ? slotOfCanonical(normaliseWord(code)) : slot;
}

/** The sums of a financing plan by code, in euros: whole cents, and exactly what cannot be whole cents. */
export interface ResourceSums {
  readonly cents: Float64Array;
  readonly others: Map<number, ExactSum>;
}

export const noResources = (): ResourceSums => ({ cents: new Float64Array(SLOTS), others: new Map() });

/** Adds an amount (€ ≥ 0) to the sum of a code. */
export function addResource(sums: ResourceSums, slot: number, amount: number): void {
  const total = (sums.cents[slot] as number) + centsOf(amount);
  if (total <= Number.MAX_SAFE_INTEGER) {
    sums.cents[slot] = total;
    return;
  }
  const other = sums.others.get(slot) ?? emptySum();
  addTo(other, amount);
  sums.others.set(slot, other);
}

/** Total of some slots: a number of cents where it is exact, else a decimal number of cents. */
export type CentTotal = number | Decimal;

export function totalOfSlots(sums: ResourceSums, slots: readonly number[]): CentTotal {
  let cents = 0;
  for (const slot of slots) cents += sums.cents[slot] as number;
  if (cents <= Number.MAX_SAFE_INTEGER && sums.others.size === 0) return cents;
  return slots.reduce((total, slot) => {
    const other = sums.others.get(slot);
    const known = total.plus(sums.cents[slot] as number);
    return other === undefined ? known : known.plus(totalOf(other).times(100));
  }, exact(0));
}

/** The slots of whole families. */
export const slotsOf = (...families: Family[]): readonly number[] =>
  families.flatMap((family) =>
    Array.from({ length: PLACES }, (_, place) => FAMILIES.indexOf(family) * PLACES + place),
  );

export const familyOfSlot = (slot: number): Family => FAMILIES[Math.floor(slot / PLACES)] as Family;

/** The slots that a code stands for: a family counts its refinements, a refinement only itself. */
export const slotsOfCode = (slot: number): readonly number[] =>
  slot % PLACES === 0 ? slotsOf(familyOfSlot(slot)) : [slot];
