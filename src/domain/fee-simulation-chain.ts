/** The fee that each member owes by a grid, step by step as the sheet *Adhérents* computes it (definitions §6). */
import type { Fault } from "./fault";
import { fault, isFault } from "./fault";
import { belowFirstBound, slabNotSet, slabOf, slabsOf } from "./fee-grid";
import type { Slabs } from "./fee-grid";
import type { FeeGrid, FlatFee, SlabLine } from "./fee-simulation-grid";
import type { Entry, Member } from "./fee-simulation-members";
import { wordKey } from "./fee-simulation-members";
import { laterSteps } from "./fee-simulation-steps";
import { premiumFee, turnoverFee } from "./membership-fees";
import type { AmountRule } from "./money";
import { roundToCents } from "./money";

/** What a member owes in a year, € to the cent; nothing when there is nothing to compute it from; else why not. */
export type Fee = number | Fault | undefined;

/**
 * Where members pay: in a slab, by the flat fee of their type, by the rate of turnover, or outside: size unknown or
 * below the first bound.
 */
export type FeePlace =
  | { readonly kind: "slab"; readonly from: number; readonly fee: number | undefined }
  | { readonly kind: "flat"; readonly type: string; readonly fee: number | undefined }
  | { readonly kind: "rate" }
  | { readonly kind: "outside" };

/** A grid ready for a list of members. */
export interface PreparedGrid {
  readonly places: readonly FeePlace[];
  /** Why nobody can pay by the slabs or the rate: bounds in disorder, rate missing. */
  readonly fault: Fault | undefined;
  placeOf(member: Member): number;
  feeAt(place: number, member: Member): Fee;
}

/** Stands for the bound of a slab not filled in, as on the sheet: above every size, and increasing. */
const BEYOND = 1e12;

/** `#N/A`: an amount that a member needs is not set. */
const notSet = (argument: string): Fault => fault("#N/A", "inputError", { argument });

/** The part of a grid that looks at sizes. */
interface BySize {
  readonly places: readonly FeePlace[];
  readonly fault: Fault | undefined;
  /** -1 below the first bound, and where no slab is shown. */
  placeOf(size: number): number;
  feeOf(size: number): number | Fault;
}

const unusable = (found: Fault): BySize => ({
  places: [],
  fault: found,
  placeOf: () => -1,
  feeOf: () => found,
});

const feeOfSlab = (slabs: Slabs, slab: number, fee: Entry): number | Fault =>
  fee === undefined ? slabNotSet(slabs, slab) : isFault(fee) ? fee : roundToCents(fee);

const plainFee = (fee: Entry): number | undefined => (typeof fee === "number" ? fee : undefined);

function bySlabs(lines: readonly SlabLine[]): BySize {
  const bounds: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { from } = lines[i] as SlabLine;
    if (isFault(from)) return unusable(from);
    bounds.push(from ?? BEYOND + i);
  }
  const slabs = slabsOf(bounds);
  if (isFault(slabs)) return unusable(slabs);
  const fees = lines.map(({ fee }, slab) => feeOfSlab(slabs, slab, fee));
  const shown = bounds.filter((from) => from < BEYOND).length;
  return {
    places: lines
      .slice(0, shown)
      .map(({ fee }, slab) => ({ kind: "slab", from: bounds[slab] as number, fee: plainFee(fee) })),
    fault: undefined,
    placeOf: (size) => {
      const slab = slabOf(slabs.entries, size);
      return slab < shown ? slab : -1;
    },
    feeOf: (size) => {
      const slab = slabOf(slabs.entries, size);
      return slab < 0 ? belowFirstBound(slabs, size) : (fees[slab] as number | Fault);
    },
  };
}

function byRate({ turnoverRate, minimum, maximum }: FeeGrid): BySize {
  if (isFault(minimum)) return unusable(minimum);
  if (isFault(maximum)) return unusable(maximum);
  const rate = turnoverRate ?? notSet("taux");
  const rule: AmountRule | Fault = isFault(rate) ? rate : turnoverFee(rate, minimum, maximum);
  if (isFault(rule)) return unusable(rule);
  return { places: [{ kind: "rate" }], fault: undefined, placeOf: () => 0, feeOf: rule };
}

/** The basic fee of a size, or the premium one, or both. */
function levelled(grid: FeeGrid, { feeOf }: BySize): (size: number, member: Member) => number | Fault {
  const premium = grid.premium ?? notSet("premium");
  return (size, { isPremium }) => {
    const base = feeOf(size);
    if (!isPremium || isFault(base)) return base;
    return isFault(premium) ? premium : premiumFee(base, premium, true, grid.premiumAddsUp);
  };
}

/** A grid in a year, prepared once for any number of members. */
export function prepareGrid(grid: FeeGrid, year: number): PreparedGrid {
  const bySize =
    grid.base === "taux"
      ? byRate(grid)
      : bySlabs(grid.base === "ca" ? grid.turnoverSlabs : grid.headcountSlabs);
  const flat = grid.flatFees.filter(
    (line): line is FlatFee & { fee: number } => typeof line.fee === "number",
  );
  const flatPlaces = new Map(flat.map(({ type }, i) => [wordKey(type), bySize.places.length + i]));
  const places: FeePlace[] = [
    ...bySize.places,
    ...flat.map(({ type, fee }): FeePlace => ({ kind: "flat", type, fee })),
    { kind: "outside" },
  ];
  const outside = places.length - 1;
  const sizeOf = ({ headcount, turnover }: Member): Entry =>
    grid.base === "effectif" ? headcount : turnover;
  const feeOfSize = levelled(grid, bySize);
  const payBySize = (member: Member): Fee => {
    const size = sizeOf(member);
    return typeof size === "number" ? feeOfSize(size, member) : (bySize.fault ?? size);
  };
  const due = laterSteps(grid, year);
  return {
    places,
    fault: bySize.fault,
    placeOf: (member) => {
      const flatPlace = flat.length === 0 ? undefined : flatPlaces.get(wordKey(member.type));
      if (flatPlace !== undefined) return flatPlace;
      const size = sizeOf(member);
      const place = typeof size === "number" ? bySize.placeOf(size) : -1;
      return place < 0 ? outside : place;
    },
    feeAt: (place, member) => {
      if (member.fault !== undefined) return member.fault;
      // Nothing says whether the discovery is over.
      if (member.takesDiscovery && member.joined === undefined) return undefined;
      const { kind, fee } = places[place] as { kind: FeePlace["kind"]; fee?: number };
      const full = kind === "flat" ? fee : payBySize(member);
      return typeof full === "number" ? due(full, member) : full;
    },
  };
}

/** What each member owes in a year, as the sheet *Adhérents* computes it. */
export function feesDue(members: readonly Member[], grid: FeeGrid, year: number): Fee[] {
  const prepared = prepareGrid(grid, year);
  return members.map((member) => prepared.feeAt(prepared.placeOf(member), member));
}
