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

const DIGIT_ZERO = 48;
/** Number of letters, and others, that a family is looked up by. */
const ASCII = 128;

/** First slot of a family by its two letters: a look-up without allocating, for plans of a hundred thousand lines. */
const slotByLetters = new Int8Array(ASCII * ASCII).fill(UNKNOWN_CODE);
FAMILIES.forEach((family, index) => {
  slotByLetters[family.charCodeAt(0) * ASCII + family.charCodeAt(1)] = index * PLACES;
});

/** Where a code in canonical form (capitals, nothing around) is summed; UNKNOWN_CODE for any other text. */
export function canonicalSlot(code: string): number {
  const { length } = code;
  const first = code.charCodeAt(0);
  const second = code.charCodeAt(1);
  if ((first | second) >= ASCII) return UNKNOWN_CODE;
  const slot = slotByLetters[first * ASCII + second] as number;
  if (length === 2) return slot;
  const digit = code.charCodeAt(2) - DIGIT_ZERO;
  return length === 3 && slot >= 0 && digit >= 0 && digit <= 9 ? slot + 1 + digit : UNKNOWN_CODE;
}

/** Where a resource code is summed, whatever its case, accents and surrounding blanks; UNKNOWN_CODE if there is none. */
export function resourceSlot(code: string): number {
  const slot = canonicalSlot(code);
  return slot === UNKNOWN_CODE ? canonicalSlot(normaliseWord(code)) : slot;
}

/** The sums of a financing plan by code, in euros: whole cents, and exactly what cannot be whole cents. */
export interface ResourceSums {
  readonly cents: number[];
  others?: Map<number, ExactSum>;
}

/** Kept as fractions are from the start: sums outgrow what an engine keeps as small integers. */
const ZEROES: readonly number[] = Array.from({ length: SLOTS }, () => 0.5).fill(0);

export const noResources = (): ResourceSums => ({ cents: ZEROES.slice() });

/** Adds an amount (€ ≥ 0) to the sum of a code. */
export function addResource(sums: ResourceSums, slot: number, amount: number): void {
  const total = (sums.cents[slot] as number) + centsOf(amount);
  if (total <= Number.MAX_SAFE_INTEGER) {
    sums.cents[slot] = total;
    return;
  }
  const others = (sums.others ??= new Map());
  const other = others.get(slot) ?? emptySum();
  addTo(other, amount);
  others.set(slot, other);
}

/** Total of some slots: a number of cents where it is exact, else a decimal number of cents. */
export type CentTotal = number | Decimal;

export function totalOfSlots(sums: ResourceSums, slots: readonly number[]): CentTotal {
  let cents = 0;
  for (let i = 0; i < slots.length; i++) cents += sums.cents[slots[i] as number] as number;
  if (cents <= Number.MAX_SAFE_INTEGER && sums.others === undefined) return cents;
  return slots.reduce((total, slot) => {
    const other = sums.others?.get(slot);
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
