/** Self-financing rate and shares of a financing plan (definitions §1, §2, §4). */
import { exact, quotient } from "./decimals";
import type { Fault } from "./fault";
import { EMPTY_BASE, fault, isFault } from "./fault";
import type { CentTotal, ResourceSums } from "./resources";
import {
  SLOTS,
  UNKNOWN_CODE,
  familyOfSlot,
  resourceSlot,
  slotsOf,
  slotsOfCode,
  totalOfSlots,
} from "./resources";
import { normaliseWord, vocabulary } from "./words";

/**
 * net: private cash / cash · brut: private cash and private valued contributions / all · etroit: fees and services /
 * cash · apparent: 1 − public cash / all, the only reading that gives EMC2's declared 55 %.
 */
export const SELF_FINANCING_MODES = vocabulary("net", "brut", "etroit", "apparent");
export type SelfFinancingMode = (typeof SELF_FINANCING_MODES.words)[number];

const CASH = slotsOf("PU", "CO", "FA", "AP");
const PRIVATE_CASH = slotsOf("CO", "FA", "AP");
const VALUED = slotsOf("TP", "MP", "MQ");
const ALL = [...CASH, ...VALUED];
const PUBLIC_CASH = slotsOf("PU");

const RATES: Record<SelfFinancingMode, { own: readonly number[]; base: readonly number[] }> = {
  net: { own: PRIVATE_CASH, base: CASH },
  brut: { own: [...PRIVATE_CASH, ...slotsOf("TP", "MP")], base: ALL },
  etroit: { own: slotsOf("CO", "FA"), base: CASH },
  apparent: { own: [...PRIVATE_CASH, ...VALUED], base: ALL },
};

/** part / base of two totals, as the nearest double; `#DIV/0!` on an empty base. */
function shareOf(part: CentTotal, base: CentTotal): number | Fault {
  if (typeof part === "number" && typeof base === "number") return base === 0 ? EMPTY_BASE : part / base;
  return quotient(exact(0).plus(part), exact(0).plus(base));
}

/**
 * Self-financing rate of a plan, a fraction of 1 (definitions §1).
 * @returns `#DIV/0!` when the base is empty.
 */
export function selfFinancingRate(sums: ResourceSums, mode: SelfFinancingMode): number | Fault {
  const { own, base } = RATES[mode];
  return shareOf(totalOfSlots(sums, own), totalOfSlots(sums, base));
}

/** total: the whole plan, valued contributions included (B) · numeraire: cash only (N). */
export const SHARE_BASES = vocabulary("total", "numeraire");
export type ShareBase = (typeof SHARE_BASES.words)[number];

const GROUPS = new Map<string, Record<ShareBase, readonly number[]>>([
  ["PUBLIC", { total: [...PUBLIC_CASH, ...slotsOf("MQ")], numeraire: PUBLIC_CASH }],
  ["PRIVE", { total: PRIVATE_CASH, numeraire: PRIVATE_CASH }],
  ["VALORISE", { total: VALUED, numeraire: [] }],
]);
export const SHARE_GROUPS = [...GROUPS.keys()];

const SLOTS_OF_SLOT = Array.from({ length: SLOTS }, (_, slot) => slotsOfCode(slot));

/** What a share is asked of: the slots of a code (`FA`), of a sub-code (`FA3`) or of a group (`PUBLIC`, `PRIVE`, `VALORISE`). */
function slotsAskedFor(code: string, base: ShareBase): readonly number[] | Fault {
  const direct = resourceSlot(code);
  const group = direct === UNKNOWN_CODE ? GROUPS.get(normaliseWord(code)) : undefined;
  const slot = group === undefined ? direct : UNKNOWN_CODE;
  if (group === undefined && slot === UNKNOWN_CODE) {
    return fault("#VALUE!", "unknownWord", { found: code, takes: "shareCode" });
  }
  const slots = group === undefined ? (SLOTS_OF_SLOT[slot] as readonly number[]) : group[base];
  if (group === undefined && familyOfSlot(slot) === "NE")
    return fault("#VALUE!", "neutralHasNoShare", { found: code });
  // The cash families come first; the cash of valued contributions is no slot at all.
  const isCash = slots.length > 0 && (slots[slots.length - 1] as number) < CASH.length;
  return base === "numeraire" && !isCash ? fault("#VALUE!", "valuedNotInCashBase", { found: code }) : slots;
}

/** A plan whose shares are asked for: its sums, and the total of the base, not 0. */
export interface PlanShares {
  readonly sums: ResourceSums;
  readonly base: ShareBase;
  readonly total: CentTotal;
  /** Those already asked for of a plan that is not in whole cents, whose arithmetic is slow. */
  known?: Map<readonly number[], number | Fault>;
}

/** @returns `#DIV/0!` when nothing can have a share of this plan. */
export function sharesOfPlan(sums: ResourceSums, base: ShareBase): PlanShares | Fault {
  const total = totalOfSlots(sums, base === "total" ? ALL : CASH);
  const isEmpty = typeof total === "number" ? total === 0 : total.isZero();
  return isEmpty ? EMPTY_BASE : { sums, base, total };
}

/**
 * Share of one code or group in a plan, a fraction of 1 (definitions §2, §4).
 * @returns `#VALUE!` for an unknown code, for NE and for valued contributions in a cash base.
 */
export function resourceShare(plan: PlanShares, code: string): number | Fault {
  const { sums, base, total } = plan;
  const slots = slotsAskedFor(code, base);
  if (isFault(slots)) return slots;
  const seen = plan.known?.get(slots);
  if (seen !== undefined) return seen;
  const part = totalOfSlots(sums, slots);
  const share = shareOf(part, total);
  if (typeof part !== "number" || typeof total !== "number") (plan.known ??= new Map()).set(slots, share);
  return share;
}

/** `#VALUE!` when no share can be asked of a code: unknown, neutral, or valued in a cash base. */
export function faultOfShareCode(code: string, base: ShareBase): Fault | undefined {
  const slots = slotsAskedFor(code, base);
  return isFault(slots) ? slots : undefined;
}
