/** Services and collective actions (catalogue §4). */
/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata tool reads the types of the parameters, and takes no alias */
import {
  EMPTY_BASE,
  NON_NEGATIVE,
  POSITIVE_SHARE,
  RATE,
  SHARE,
  balancedPrice,
  balancedPriceOrNaN,
  breakEvenCount,
  breakEvenCountOrNaN,
  centsOf,
  fault,
  faultOfPrice,
  fullCost,
  fullCostOrNaN,
  heldProductOrNaN,
  isFault,
  levy,
  membersNeeded,
  membersNeededOrNaN,
  roundedOrNaN,
  successFee,
} from "../domain";
import type { Fault } from "../domain";
import { readNumber, readOptionalNumber, withValid } from "./arguments";
import type { Range } from "./ranges";
import { isColumn, readFilledRange, sizeOf } from "./ranges";
import { numbersIn } from "./number-ranges";
import { answer } from "./cells";
import { lift } from "./lift";
import { liftedNumber } from "./lifted-parameters";
import type { Rule } from "./rule";

const FULL_COST: Rule<number, [number, number, number]> = {
  parameters: [
    liftedNumber("direct", NON_NEGATIVE),
    liftedNumber("heures", NON_NEGATIVE),
    liftedNumber("cout_horaire", NON_NEGATIVE),
  ],
  compute: (overhead, direct, hours, hourlyCost) => fullCost(direct, hours, hourlyCost, overhead),
  fill: (overhead, results, direct: Float64Array, hours: Float64Array, hourlyCosts: Float64Array) => {
    for (let i = 0; i < results.length; i++) {
      const hourlyCost = hourlyCosts[i] as number;
      results[i] = fullCostOrNaN(direct[i] as number, hours[i] as number, hourlyCost, overhead);
    }
  },
};

/**
 * Full cost of a service or action, in euros.
 * @customfunction COUTCOMPLET COUTCOMPLET
 * @param direct External cost in euros.
 * @param heures Hours of work.
 * @param cout_horaire Cost of an hour in euros.
 * @param [frais] Overhead on the cost of work, as a fraction; 0 by default.
 * @returns {any[][]} euros
 */
export function coutcomplet(direct: any[][], heures: any[][], cout_horaire: any[][], frais?: any) {
  return lift(FULL_COST, [direct, heures, cout_horaire], readNumber("frais", frais, RATE, 0));
}

const BREAK_EVEN: Rule<number, [number, number, number]> = {
  parameters: [
    liftedNumber("fixe", NON_NEGATIVE),
    liftedNumber("prix", NON_NEGATIVE),
    liftedNumber("variable", NON_NEGATIVE),
  ],
  compute: (grant, fixed, price, variable) => breakEvenCount(fixed, price, variable, grant),
  conflict: (_grant, _fixed, price, variable) => faultOfPrice(price, variable),
  fill: (grant, results, fixed: Float64Array, prices: Float64Array, variables: Float64Array) => {
    for (let i = 0; i < results.length; i++) {
      const variable = variables[i] as number;
      results[i] = breakEvenCountOrNaN(fixed[i] as number, prices[i] as number, variable, grant);
    }
  },
};

/**
 * Number of participants at which an action breaks even.
 * @customfunction SEUILRENTABILITE SEUILRENTABILITE
 * @param fixe Fixed cost in euros.
 * @param prix Price for a participant, in euros.
 * @param variable Cost of each participant, in euros.
 * @param [subvention] Grant deducted from the fixed cost, in euros; 0 by default.
 * @returns {any[][]} whole number
 */
export function seuilrentabilite(fixe: any[][], prix: any[][], variable: any[][], subvention?: any) {
  return lift(BREAK_EVEN, [fixe, prix, variable], readNumber("subvention", subvention, NON_NEGATIVE, 0));
}

const BALANCED_PRICE: Rule<number, [number, number, number]> = {
  parameters: [
    liftedNumber("fixe", NON_NEGATIVE),
    liftedNumber("variable", NON_NEGATIVE),
    liftedNumber("participants", NON_NEGATIVE),
  ],
  compute: (grant, fixed, variable, count) => balancedPrice(fixed, variable, count, grant),
  conflict: (_grant, _fixed, _variable, count) => (count === 0 ? EMPTY_BASE : undefined),
  fill: (grant, results, fixed: Float64Array, variables: Float64Array, counts: Float64Array) => {
    const grantCents = centsOf(grant);
    for (let i = 0; i < results.length; i++) {
      const variable = variables[i] as number;
      results[i] = balancedPriceOrNaN(fixed[i] as number, variable, counts[i] as number, grantCents);
    }
  },
};

/**
 * Price for a participant at which an action balances, in euros, unrounded.
 * @customfunction PRIXEQUILIBRE PRIXEQUILIBRE
 * @param fixe Fixed cost in euros.
 * @param variable Cost of each participant, in euros.
 * @param participants Number of participants.
 * @param [subvention] Grant deducted from the fixed cost, in euros; 0 by default.
 * @returns {any[][]} euros
 */
export function prixequilibre(fixe: any[][], variable: any[][], participants: any[][], subvention?: any) {
  return lift(
    BALANCED_PRICE,
    [fixe, variable, participants],
    readNumber("subvention", subvention, NON_NEGATIVE, 0),
  );
}

const MEMBERS_NEEDED: Rule<null, [number, number]> = {
  parameters: [liftedNumber("clients", NON_NEGATIVE), liftedNumber("taux", POSITIVE_SHARE)],
  compute: (_, clients, uptake) => membersNeeded(clients, uptake),
  fill: (_, results, wanted: Float64Array, uptakes: Float64Array) => {
    for (let i = 0; i < results.length; i++)
      results[i] = membersNeededOrNaN(wanted[i] as number, uptakes[i] as number);
  },
};

/**
 * Number of members needed to have so many clients for a service.
 * @customfunction MEMBRESREQUIS MEMBRESREQUIS
 * @param clients Number of clients wanted.
 * @param taux Share of members who buy, as a fraction above 0.
 * @returns {any[][]} whole number
 */
export function membresrequis(clients: any[][], taux: any[][]) {
  return lift(MEMBERS_NEEDED, [clients, taux], null);
}

const SUCCESS_FEE: Rule<number | undefined, [number, number]> = {
  parameters: [liftedNumber("base", NON_NEGATIVE), liftedNumber("taux", RATE)],
  compute: (ceiling, amount, rate) => successFee(amount, rate, ceiling),
  fill: (ceiling, results, amounts: Float64Array, rates: Float64Array) => {
    const most = ceiling === undefined ? Infinity : roundedOrNaN(ceiling);
    for (let i = 0; i < results.length; i++)
      results[i] = heldProductOrNaN(amounts[i] as number, rates[i] as number, 0, most);
  },
};

/**
 * Success fee, in euros.
 * @customfunction SUCCESSFEE SUCCESSFEE
 * @param base Amount won, in euros.
 * @param taux Rate of the fee, as a fraction.
 * @param [plafond] Highest fee in euros; none by default.
 * @returns {any[][]} euros
 */
export function successfee(base: any[][], taux: any[][], plafond?: any) {
  return lift(SUCCESS_FEE, [base, taux], readOptionalNumber("plafond", plafond, NON_NEGATIVE));
}

/**
 * Splits each amount into what is levied and the rest, in euros.
 * @customfunction PRELEVEMENT PRELEVEMENT
 * @param montant Amounts in euros, one below the other.
 * @param taux Share levied, from 0 to 1.
 * @returns {any[][]} one row for each amount: levied, rest
 */
export function prelevement(montant: any[][], taux: any) {
  const range = readFilledRange("montant", montant, NON_NEGATIVE.name);
  const amounts = isFault(range) ? range : numbersIn("montant", range, NON_NEGATIVE, 0);
  const rate = readNumber("taux", taux, SHARE);
  const wrongShape = isFault(range) || isColumn(range) ? undefined : notAColumn(range);
  return answer(withValid(levyEach, amounts, rate, wrongShape));
}

function levyEach(amounts: readonly number[], rate: number): (readonly number[])[] | Fault {
  const rows = new Array<readonly number[]>(amounts.length);
  for (let i = 0; i < amounts.length; i++) {
    const row = levy(amounts[i] as number, rate);
    if (isFault(row)) return row;
    rows[i] = row;
  }
  return rows;
}

const notAColumn = (range: Range): Fault =>
  fault("#VALUE!", "notAColumn", { argument: "montant", found: sizeOf(range) });
