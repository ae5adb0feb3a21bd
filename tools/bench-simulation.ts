/** What a change of a slider costs in the fees panel: 5,000 members over a trial grid with every rule in use. */
import {
  EMPTY_GRID,
  attritionOf,
  compareGrids,
  effectsOfFees,
  feeBaseline,
  isFault,
  membersOf,
} from "../src/domain";
import type { Fault, FeeGrid, MemberRow } from "../src/domain";

const WORDS = { yes: "oui", no: "non", premium: "premium" };
const YEAR = 2027;
const BOUNDS = [0, 5, 11, 21, 31, 41, 51, 101, 251, 501, 1001];

export interface SimulationFigures {
  readonly members: number;
  /** Reading the rows and computing today's fees, once; ms. */
  readonly baseline: number;
  /** One change of a slider: all fees, comparison, effects on the plan, attrition; ms of the clock, and of the processor on average. */
  readonly change: { readonly median: number; readonly slowest: number; readonly processor: number };
}

/** Rows by rule: every size, type, level, year and rank comes up. */
const rowAt = (k: number): MemberRow => ({
  nom: `Adhérent ${k}`,
  type: k % 11 === 0 ? "partenaire" : "entreprise",
  effectif: (k * 37) % 1300,
  ca: (k * 7919) % 5_000_000,
  annee: 2015 + (k % 13),
  mois: 1 + (k % 12),
  niveau: k % 7 === 0 ? "premium" : "de base",
  decouverte: k % 13 === 0 ? "oui" : "non",
  exonere: k % 17 === 0 ? 2026 : "",
  rang: k % 5,
  actif: "",
});

const gridAt = (step: number): FeeGrid => ({
  ...EMPTY_GRID,
  headcountSlabs: BOUNDS.map((from, k) => ({ from, fee: 695 + 300.5 * k + step })),
  premium: 1500,
  premiumAddsUp: true,
  discovery: 190,
  flatFees: [{ type: "partenaire", fee: 550 }],
  indexation: 0.02 + step / 10_000,
  indexedSince: 2024,
  discounts: [0, 0.1, 0.2],
  proration: "mois",
});

function sound<Value>(value: Value | Fault): Value {
  if (isFault(value)) throw new Error(`${value.code} ${value.reason}`);
  return value;
}

const PLAN = { budget: 12_000_000, publicCash: 4_000_000, privateCash: 8_000_000, fees: 7_000_000 };

export function benchSimulation(members = 5000, changes = 60): SimulationFigures {
  const rows = Array.from({ length: members }, (_, k) => rowAt(k));
  const started = performance.now();
  const baseline = sound(feeBaseline(membersOf(rows, WORDS), gridAt(0), YEAR));
  const prepared = performance.now() - started;
  const before = process.cpuUsage();
  const times = Array.from({ length: changes }, (_, step) => {
    const from = performance.now();
    const comparison = sound(compareGrids(baseline, gridAt(step + 1)));
    effectsOfFees(comparison, PLAN);
    sound(attritionOf(comparison, step / changes));
    return performance.now() - from;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  return {
    members,
    baseline: prepared,
    change: {
      median: times[times.length >> 1] as number,
      slowest: times[times.length - 1] as number,
      processor: (user + system) / 1000 / changes,
    },
  };
}
