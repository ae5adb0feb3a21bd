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
  fault,
  faultOfPrice,
  figuresOrFault,
  fullCostOrNaN,
  fullCostWith,
  heldProductOrNaN,
  isFault,
  levy,
  membersNeeded,
  membersNeededOrNaN,
  roundedOrNaN,
  successFee,
} from "../domain";
import type { Fault } from "../domain";
import {
  isColumn,
  readFilledRange,
  readNumber,
  readOptionalNumber,
  readNumbers,
  sizeOf,
  withValid,
} from "./arguments";
import type { Range } from "./arguments";
import { answer } from "./cells";
import { lift } from "./lift";
import { liftedNumber } from "./lifted-parameters";

const DIRECT = liftedNumber("direct", NON_NEGATIVE);
const HEURES = liftedNumber("heures", NON_NEGATIVE);
const COUT_HORAIRE = liftedNumber("cout_horaire", NON_NEGATIVE);
const FIXE = liftedNumber("fixe", NON_NEGATIVE);
const PRIX = liftedNumber("prix", NON_NEGATIVE);
const VARIABLE = liftedNumber("variable", NON_NEGATIVE);
const PARTICIPANTS = liftedNumber("participants", NON_NEGATIVE);
const CLIENTS = liftedNumber("clients", NON_NEGATIVE);
const TAUX_D_ACHAT = liftedNumber("taux", POSITIVE_SHARE);
const BASE = liftedNumber("base", NON_NEGATIVE);
const TAUX = liftedNumber("taux", RATE);

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
  const overhead = readNumber("frais", frais, RATE, 0);
  return lift([DIRECT, HEURES, COUT_HORAIRE], [direct, heures, cout_horaire], [overhead], (rate) => ({
    compute: fullCostWith(rate),
    fill: (results, external: Float64Array, hours: Float64Array, costs: Float64Array) => {
      for (let i = 0; i < results.length; i++)
        results[i] = fullCostOrNaN(external[i] as number, hours[i] as number, costs[i] as number, rate);
    },
  }));
}

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
  const grant = readNumber("subvention", subvention, NON_NEGATIVE, 0);
  return lift([FIXE, PRIX, VARIABLE], [fixe, prix, variable], [grant], (money) => ({
    compute: (fixed: number, price: number, cost: number) => breakEvenCount(fixed, price, cost, money),
    conflict: (_fixed: number, price: number, cost: number) => faultOfPrice(price, cost),
    fill: (results, fixed: Float64Array, prices: Float64Array, costs: Float64Array) => {
      for (let i = 0; i < results.length; i++)
        results[i] = breakEvenCountOrNaN(fixed[i] as number, prices[i] as number, costs[i] as number, money);
    },
  }));
}

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
  const grant = readNumber("subvention", subvention, NON_NEGATIVE, 0);
  return lift([FIXE, VARIABLE, PARTICIPANTS], [fixe, variable, participants], [grant], (money) => ({
    compute: (fixed: number, cost: number, count: number) => balancedPrice(fixed, cost, count, money),
    conflict: (_fixed: number, _cost: number, count: number) => (count === 0 ? EMPTY_BASE : undefined),
    fill: (results, fixed: Float64Array, costs: Float64Array, counts: Float64Array) => {
      for (let i = 0; i < results.length; i++)
        results[i] = balancedPriceOrNaN(fixed[i] as number, costs[i] as number, counts[i] as number, money);
    },
  }));
}

/**
 * Number of members needed to have so many clients for a service.
 * @customfunction MEMBRESREQUIS MEMBRESREQUIS
 * @param clients Number of clients wanted.
 * @param taux Share of members who buy, as a fraction above 0.
 * @returns {any[][]} whole number
 */
export function membresrequis(clients: any[][], taux: any[][]) {
  return lift([CLIENTS, TAUX_D_ACHAT], [clients, taux], [], () => ({
    compute: membersNeeded,
    fill: (results, wanted: Float64Array, uptakes: Float64Array) => {
      for (let i = 0; i < results.length; i++)
        results[i] = membersNeededOrNaN(wanted[i] as number, uptakes[i] as number);
    },
  }));
}

/**
 * Success fee, in euros.
 * @customfunction SUCCESSFEE SUCCESSFEE
 * @param base Amount won, in euros.
 * @param taux Rate of the fee, as a fraction.
 * @param [plafond] Highest fee in euros; none by default.
 * @returns {any[][]} euros
 */
export function successfee(base: any[][], taux: any[][], plafond?: any) {
  const most = readOptionalNumber("plafond", plafond, NON_NEGATIVE);
  return lift([BASE, TAUX], [base, taux], [most], (ceiling) => ({
    compute: (amount: number, rate: number) => successFee(amount, rate, ceiling),
    fill: (results, amounts: Float64Array, rates: Float64Array) => {
      const highest = ceiling === undefined ? Infinity : roundedOrNaN(ceiling);
      for (let i = 0; i < results.length; i++)
        results[i] = heldProductOrNaN(amounts[i] as number, rates[i] as number, 0, highest);
    },
  }));
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
  const amounts = readNumbers("montant", montant, NON_NEGATIVE, 0);
  const rate = readNumber("taux", taux, SHARE);
  const wrongShape = isFault(range) || isColumn(range) ? undefined : notAColumn(range);
  return answer(
    withValid([amounts, rate, wrongShape], (column: readonly number[], share) => {
      const rows = column.map((amount) => {
        const { levied, rest } = levy(amount, share);
        return figuresOrFault([levied, rest]);
      });
      return rows.find(isFault) ?? (rows as (readonly number[])[]);
    }),
  );
}

const notAColumn = (range: Range): Fault =>
  fault("#VALUE!", "notAColumn", { argument: "montant", found: sizeOf(range) });
