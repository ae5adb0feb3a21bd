/**
 * What becomes of a fee once the grid has given it: discovery → indexation → group discount → exemption → proration, each
 * to the cent, in the order of definitions §6 and by the rules of the functions.
 */
import type { Fault } from "./fault";
import { fault, isFault, worse, worstOf } from "./fault";
import type { Fee } from "./fee-simulation-chain";
import type { FeeGrid } from "./fee-simulation-grid";
import type { Member } from "./fee-simulation-members";
import { indexation } from "./indexation";
import {
  discountedFee,
  discoveryFee,
  exemptedFee,
  faultOfYears,
  placeOfRank,
  proratedFee,
} from "./membership-fees";
import type { AmountRule } from "./money";

/** DECOUVERTE: without a year of joining a fee that is no discovery is that of an old member. */
function discoveryStep({ discovery, discoveryYears = 1 }: FeeGrid, year: number) {
  const reduced = discovery ?? fault("#N/A", "inputError", { argument: "decouverte" });
  return (fee: number, { joined = year, takesDiscovery }: Member): number | Fault => {
    const other = takesDiscovery ? reduced : fee;
    if (typeof other === "number" && typeof joined === "number" && typeof discoveryYears === "number")
      return discoveryFee(fee, other, joined, year, discoveryYears);
    const tooEarly = typeof joined === "number" ? faultOfYears(joined, year) : undefined;
    return worse(worstOf([discoveryYears, other, joined]), tooEarly) as Fault;
  };
}

function indexationStep({ indexation: rate = 0, indexedSince }: FeeGrid, year: number): AmountRule | Fault {
  if (isFault(rate)) return rate;
  if (isFault(indexedSince)) return indexedSince;
  return indexation(rate, indexedSince === undefined ? 0 : Math.max(0, year - indexedSince), 2);
}

function discountStep({ discounts }: FeeGrid): (fee: number, member: Member) => number | Fault {
  const table = discounts.length === 0 ? [0] : discounts;
  const rules = table.map((discount = 0) => (isFault(discount) ? discount : discountedFee(discount)));
  return (fee, { rank = 0 }) => {
    if (isFault(rank)) return rank;
    const rule = rules[placeOfRank(rank, rules.length)] as AmountRule | Fault;
    return isFault(rule) ? rule : rule(fee);
  };
}

function exemptionStep({ exemptionYears = 0 }: FeeGrid, year: number) {
  return (fee: number, { exemptFrom = 0 }: Member): number | Fault =>
    isFault(exemptionYears)
      ? exemptionYears
      : isFault(exemptFrom)
        ? exemptFrom
        : exemptedFee(fee, exemptFrom, year, exemptionYears);
}

/** Only the members of the year pay a part, and only then is their month looked at. */
function prorationStep({ proration }: FeeGrid, year: number) {
  return (fee: number, { joined, month = 0 }: Member): number | Fault => {
    if (proration === "aucun" || joined !== year) return proratedFee(fee, 0, proration);
    return isFault(month) ? month : proratedFee(fee, month, proration);
  };
}

/** The steps of a grid in a year; the first that finds no figure gives the result. */
export function laterSteps(grid: FeeGrid, year: number): (fee: number, member: Member) => Fee {
  const discovered = discoveryStep(grid, year);
  const indexed = indexationStep(grid, year);
  const discounted = discountStep(grid);
  const exempted = exemptionStep(grid, year);
  const prorated = prorationStep(grid, year);
  return (full, member) => {
    let fee: Fee = discovered(full, member);
    if (typeof fee !== "number") return fee;
    fee = isFault(indexed) ? indexed : indexed(fee);
    if (typeof fee !== "number") return fee;
    fee = discounted(fee, member);
    if (typeof fee !== "number") return fee;
    fee = exempted(fee, member);
    return typeof fee === "number" ? prorated(fee, member) : fee;
  };
}
