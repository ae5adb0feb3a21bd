/** The functions that read a whole table at once, beside the float loop that one would write for the same task. */
import { FUNCTIONS as F } from "../../src/functions/catalogue";
import type { Column } from "./columns";
import { ROWS, among, amounts, wholes } from "./columns";
import type { Pair } from "./measure";

const toCents = (euros: number): number => Math.round(euros * 100) / 100;

/** Largest remainder, in cents. */
function sharedByLoop(amount: number, weights: Column): number[][] {
  let total = 0;
  for (const [weight] of weights) total += weight!;
  const cents = Math.round(amount * 100);
  const shares = new Array<number>(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = cents;
  for (let row = 0; row < weights.length; row++) {
    const share = (cents * weights[row]![0]!) / total;
    shares[row] = Math.floor(share);
    remainders[row] = share - shares[row]!;
    left -= shares[row]!;
  }
  const order = Array.from(shares.keys()).sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  for (let i = 0; i < left; i++) shares[order[i]!]! += 1;
  return shares.map((share) => [share / 100]);
}

const CAPS: Readonly<Record<string, number>> = { A: 1, B: 0.5, C: 0.5, D: 0 };

function capsByLoop(costs: Column, categories: Column<string>, budget: number): number[][] {
  const caps = new Array<number[]>(ROWS);
  let sumOfA = 0;
  let costOfA = 0;
  for (let row = 0; row < ROWS; row++) {
    const category = categories[row]![0]!;
    caps[row] = [toCents(costs[row]![0]! * CAPS[category]!)];
    if (category !== "A") continue;
    sumOfA += caps[row]![0]!;
    costOfA += costs[row]![0]!;
  }
  const limit = toCents(budget * 0.15);
  if (sumOfA <= limit) return caps;
  for (let row = 0; row < ROWS; row++)
    if (categories[row]![0] === "A") caps[row]![0] = toCents((limit * costs[row]![0]!) / costOfA);
  return caps;
}

function plafondaide(): Pair {
  const costs = amounts(50_000);
  const categories = among("A", "B", "C", "D");
  return {
    name: "plafondaide_100k",
    ours: () => F.PLAFONDAIDE(costs, categories, 1e10),
    loop: () => capsByLoop(costs, categories, 1e10),
  };
}

function publicmax(): Pair {
  const costs = amounts(50_000);
  const categories = among("A", "B", "C", "D");
  return {
    name: "publicmax_100k",
    ours: () => F.PUBLICMAX(costs, categories, 1e10),
    loop: () => {
      let sum = 0;
      for (const [cap] of capsByLoop(costs, categories, 1e10)) sum += cap!;
      return toCents(Math.min(sum, 0.5 * 1e10));
    },
  };
}

function minimis(): Pair {
  const aid = amounts(3);
  const dates = wholes(44_000, 46_000);
  return {
    name: "minimis_100k",
    ours: () => F.MINIMIS(aid, dates, 45_900),
    loop: () => {
      let sum = 0;
      for (let row = 0; row < ROWS; row++) {
        const date = dates[row]![0]!;
        if (date >= 44_804 && date <= 45_900) sum += aid[row]![0]!;
      }
      return toCents(300_000 - sum);
    },
  };
}

function repartir(): Pair {
  const weights = amounts(1000);
  return {
    name: "repartir_100k",
    ours: () => F.REPARTIR(1_000_000, weights),
    loop: () => sharedByLoop(1_000_000, weights),
  };
}

function prelevement(): Pair {
  const money = amounts(5000);
  return {
    name: "prelevement_100k",
    ours: () => F.PRELEVEMENT(money, 0.045),
    loop: () => {
      const out = new Array<number[]>(ROWS);
      for (let row = 0; row < ROWS; row++) {
        const amount = money[row]![0]!;
        const levied = toCents(amount * 0.045);
        out[row] = [levied, toCents(amount - levied)];
      }
      return out;
    },
  };
}

function besointreso(): Pair {
  const receipts = amounts(10_000);
  const payments = amounts(10_000);
  return {
    name: "besointreso_100k",
    ours: () => F.BESOINTRESO(receipts, payments, 100),
    loop: () => {
      let balance = 100;
      let lowest = 0;
      for (let row = 0; row < ROWS; row++) {
        balance += receipts[row]![0]! - payments[row]![0]!;
        lowest = Math.min(lowest, balance);
      }
      return toCents(-lowest);
    },
  };
}

function prefinancement(): Pair {
  const expenses = amounts(10_000);
  return {
    name: "prefinancement_100k",
    ours: () => F.PREFINANCEMENT(expenses, 0.5, 6, 0.3),
    loop: () => {
      let total = 0;
      for (let row = 0; row < ROWS; row++) total += expenses[row]![0]!;
      const grant = total * 0.5;
      let due = 0;
      let refunded = 0;
      let peak = 0;
      for (let row = 0; row < ROWS; row++) {
        due += expenses[row]![0]! * 0.5;
        if (row >= 6) refunded += expenses[row - 6]![0]! * 0.5;
        peak = Math.max(peak, due - Math.min(grant, 0.3 * grant + refunded));
      }
      return toCents(peak);
    },
  };
}

/** A hundred years at most: a thousand paths make the hundred thousand values. */
function trajectoire(): Pair {
  const starts = amounts(1).slice(0, ROWS / 100);
  return {
    name: "trajectoire_1000x100",
    ours: () => starts.map(([start]) => F.TRAJECTOIRE(start, 1, 100)),
    loop: () =>
      starts.map(([start]) => {
        const path = new Array<number>(101);
        for (let year = 0; year <= 100; year++) path[year] = start! + ((1 - start!) * year) / 100;
        return [path];
      }),
  };
}

export const TABLE_CASES: readonly (() => Pair)[] = [
  plafondaide,
  publicmax,
  minimis,
  repartir,
  prelevement,
  besointreso,
  prefinancement,
  trajectoire,
];
