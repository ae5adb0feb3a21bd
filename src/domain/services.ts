/** Cost, price and break-even of services and collective actions (definitions §7, §8). Amounts in euros. */
import { exact, ONE, quotient, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { EMPTY_BASE, fault, isFault } from "./fault";
import { centsOf, certainCents, productInCents, roundToCents, toCents, wholeCents } from "./money";
import { ceilingOfQuotient } from "./thresholds";
import { roundedWholeQuotient, scaledBy, wholeCeiling, wholeProduct, wholeSum } from "./whole-numbers";

const HOUR_SCALE = 100;
const OVERHEAD_SCALE = 1e4;
/** Hundredths of an hour × cents × ten-thousandths, for a cent. */
const COST_SCALE = HOUR_SCALE * OVERHEAD_SCALE;

export function fullCostOrNaN(direct: number, hours: number, hourlyCost: number, overhead: number): number {
  const certain = certainCents(direct + hours * hourlyCost * (1 + overhead));
  if (!Number.isNaN(certain)) return certain;
  const scaledOverhead = wholeSum(OVERHEAD_SCALE, scaledBy(OVERHEAD_SCALE, overhead));
  const staff = wholeProduct(wholeProduct(scaledBy(HOUR_SCALE, hours), centsOf(hourlyCost)), scaledOverhead);
  return roundedWholeQuotient(wholeSum(staff, wholeProduct(centsOf(direct), COST_SCALE)), COST_SCALE) / 100;
}

/**
 * Full cost to the cent: direct + hours × hourly cost × (1 + overhead), all ≥ 0.
 * @param overhead overhead on staff cost, a fraction
 */
export function fullCost(
  direct: number,
  hours: number,
  hourlyCost: number,
  overhead: number,
): number | Fault {
  const cost = fullCostOrNaN(direct, hours, hourlyCost, overhead);
  if (!Number.isNaN(cost)) return cost;
  return toCents(exact(hours).times(hourlyCost).times(ONE.plus(overhead)).plus(direct));
}

/** `#NUM!`: an action sold at cost or below never breaks even. */
export const faultOfPrice = (price: number, variable: number): Fault | undefined =>
  price <= variable
    ? fault("#NUM!", "priceNotAboveCost", { argument: "prix", found: price, known: [variable] })
    : undefined;

/** Share of a quotient that rounding errors may reach when neither difference is below a thousandth of what it is of. */
const DOUBT = 2 ** -38;
/** Below this, doubles are far from the decimals that they mean. */
const FINEST = 1e-300;

/**
 * ⌈cover / margin − 1e-9⌉ in floating point, cover and margin being differences from larger amounts, when no rounding error
 * can have changed it; else NaN.
 */
function certainCeiling(cover: number, ofCover: number, margin: number, ofMargin: number): number {
  const isFine = cover * 1000 > ofCover && margin * 1000 > ofMargin && cover > FINEST && margin > FINEST;
  const eased = cover / margin - 1e-9;
  const ceiling = Math.ceil(eased);
  const gap = ceiling - eased;
  const doubt = eased * DOUBT;
  return isFine && eased > 0.001 && gap > doubt && gap < 1 - doubt ? ceiling : NaN;
}

export function breakEvenCountOrNaN(fixed: number, price: number, variable: number, grant: number): number {
  if (!(price > variable)) return NaN;
  if (fixed <= grant) return 0;
  const certain = certainCeiling(fixed - grant, fixed, price - variable, price);
  if (!Number.isNaN(certain)) return certain;
  const toCover = wholeSum(centsOf(fixed), -centsOf(grant));
  return wholeCeiling(toCover, wholeSum(centsOf(price), -centsOf(variable)));
}

/**
 * Whole number of participants at which an action breaks even: ⌈max(0; fixed − grant) / (price − variable)⌉.
 * @returns `#NUM!` when the price is not above the variable cost
 */
export function breakEvenCount(
  fixed: number,
  price: number,
  variable: number,
  grant: number,
): number | Fault {
  const wrongPrice = faultOfPrice(price, variable);
  if (wrongPrice !== undefined) return wrongPrice;
  const count = breakEvenCountOrNaN(fixed, price, variable, grant);
  if (!Number.isNaN(count)) return count;
  return toDouble(ceilingOfQuotient(exact(fixed).minus(grant), exact(price).minus(variable)));
}

/** Numerators, and participants, up to which all that makes a price in whole cents is a safe integer. */
const SAFE_NUMERATOR = 2 ** 52;
const SAFE_PARTICIPANTS = 9e13;

export function balancedPriceOrNaN(
  fixed: number,
  variable: number,
  participants: number,
  grantCents: number,
): number {
  // Fixed cost and grant are below 2e15 cents together: a numerator below 2^52 has no part of 2^53 or more.
  const numerator = centsOf(variable) * participants + (centsOf(fixed) - grantCents);
  const areSafe = numerator <= SAFE_NUMERATOR && participants > 0 && participants <= SAFE_PARTICIPANTS;
  return areSafe && Math.floor(participants) === participants ? numerator / (participants * 100) + 0 : NaN;
}

/**
 * Price per participant at which an action balances, unrounded: variable + (fixed − grant) / participants.
 * @returns `#DIV/0!` without a participant
 */
export function balancedPrice(
  fixed: number,
  variable: number,
  participants: number,
  grant: number,
): number | Fault {
  if (participants === 0) return EMPTY_BASE;
  const price = balancedPriceOrNaN(fixed, variable, participants, centsOf(grant));
  if (!Number.isNaN(price)) return price;
  const total = exact(variable).times(participants).plus(fixed).minus(grant);
  return quotient(total, exact(participants));
}

const UPTAKE_SCALE = 1e6;

export const membersNeededOrNaN = (clients: number, uptake: number): number =>
  Math.floor(clients) === clients
    ? wholeCeiling(wholeProduct(clients, UPTAKE_SCALE), scaledBy(UPTAKE_SCALE, uptake))
    : NaN;

/** Whole number of members needed for so many clients at an uptake in ]0;1]: ⌈clients / uptake⌉. */
export function membersNeeded(clients: number, uptake: number): number | Fault {
  const members = membersNeededOrNaN(clients, uptake);
  if (!Number.isNaN(members)) return members;
  return toDouble(ceilingOfQuotient(exact(clients), exact(uptake)));
}

/** Success fee to the cent: base × rate, under a ceiling if there is one. All ≥ 0. */
export function successFee(base: number, rate: number, ceiling?: number): number | Fault {
  const fee = productInCents(base, rate);
  if (ceiling === undefined) return fee;
  const most = roundToCents(ceiling);
  return isFault(fee) || (!isFault(most) && most < fee) ? most : fee;
}

/** The part of an amount that is levied, to the cent, and what is left: they sum to the amount. Rate in [0;1]. */
export function levy(amount: number, rate: number): readonly [levied: number, rest: number] | Fault {
  const levied = productInCents(amount, rate);
  if (isFault(levied)) return levied;
  const restCents = wholeSum(centsOf(amount), -centsOf(levied));
  if (!Number.isNaN(restCents)) return [levied, restCents / 100 + 0];
  const rest = toDouble(exact(amount).minus(wholeCents(exact(amount).times(rate))));
  return isFault(rest) ? rest : [levied, rest];
}
