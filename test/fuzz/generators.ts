/** For each function of the catalogue, arbitrary calls: mostly valid, heavy on edges, some wrong. */
import fc from "fast-check";
import benchmarkTable from "../reference/data/benchmarks.json";
import parameterTable from "../reference/data/parameters.json";
import { serialOf } from "../reference/calendar";
import { call, column, either, lifted, lone, optional, table } from "./arguments";
import {
  amount,
  boolean,
  emptyCell,
  near,
  rate,
  share,
  signedAmount,
  strangeCell,
  whole,
  word,
} from "./cells";

const FAMILIES = ["PU", "CO", "FA", "AP", "TP", "MP", "MQ"];
const SUB_CODES = FAMILIES.flatMap((family) => ["1", "2", "3", "6"].map((digit) => family + digit));
const code = fc.oneof(
  { weight: 5, arbitrary: word(...FAMILIES) },
  { weight: 4, arbitrary: word(...SUB_CODES) },
  { weight: 1, arbitrary: word("NE", "NE1") },
);
const sought = fc.oneof(
  { weight: 5, arbitrary: word(...FAMILIES) },
  { weight: 3, arbitrary: word(...SUB_CODES) },
  { weight: 3, arbitrary: word("PUBLIC", "PRIVE", "VALORISE") },
  { weight: 1, arbitrary: word("NE", "PUBLIC1", "PU12") },
);
const category = word("A", "A", "B", "C", "D");
const year = whole(2009, 2030);

/** Days where years end and where February does, so that both ends of a three-year window are often met. */
const day = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 2020, max: 2029 }),
        fc.constantFrom([2, 28], [2, 29], [3, 1], [1, 30], [12, 31]),
      )
      .map(([y, [month, d]]) => Number(serialOf(BigInt(y), BigInt(month ?? 1), BigInt(d ?? 1)))),
  },
  { weight: 1, arbitrary: fc.integer({ min: 40_000, max: 50_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 45_000, max: 45_400 }).map((n) => n + 0.75) },
);

/** A grid of slabs, and headcounts on its bounds, beside them, within and past the tolerance. */
const slabGrid: fc.Arbitrary<unknown[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 }),
    fc.constantFrom(1, 1, 0.5, 0.1),
    fc.boolean(),
  )
  .chain(([points, step, isRow]) => {
    const bounds = [...points].sort((a, b) => a - b).map((n) => n * step);
    const asTable = <T>(cells: T[]): T[][] => (isRow ? [cells] : cells.map((cell) => [cell]));
    const size = fc.oneof(near(...bounds), amount);
    const fees = fc.array(
      fc.oneof(
        { weight: 8, arbitrary: amount },
        { weight: 3, arbitrary: emptyCell },
        { weight: 1, arbitrary: strangeCell("#N/A") },
      ),
      { minLength: bounds.length, maxLength: bounds.length },
    );
    const sizes = call(lifted(size)).map(([argument]) => argument);
    return fc.tuple(sizes, fees).map(([s, f]) => [s, asTable(bounds), asTable(f)]);
  });

const parameterNames = parameterTable.parameters.map(({ name }) => name);
const periodEdges = parameterTable.parameters.flatMap(({ values }) =>
  values.flatMap((period: { from: string; to?: string; last_verified?: string }) =>
    [period.from, period.to ?? period.last_verified ?? period.from].map((iso) => {
      const [y = 0n, m = 0n, d = 0n] = iso.split("-").map((part) => BigInt(part));
      return Number(serialOf(y, m, d));
    }),
  ),
);
const lookUpDate = fc
  .tuple(fc.constantFrom(...periodEdges), fc.constantFrom(0, 0, 1, -1, 0.5, 400))
  .map(([edge, offset]) => edge + offset);

const clusters = benchmarkTable.benchmarks.map(({ id }) => id);
const indicators = benchmarkTable.indicators;

export const calls: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
  AUTOFINANCEMENT: call(
    table(amount),
    table(code),
    optional(lone(word("NET", "BRUT", "ETROIT", "APPARENT"))),
  ),
  PART: call(table(amount), table(code), lifted(sought), optional(lone(word("TOTAL", "NUMERAIRE")))),
  VIGILANCE: call(
    lone(
      word(
        "TEMPS",
        "FACTURATION",
        "COTISATION",
        "ANIMATION",
        "AUTOFINANCEMENT",
        "PUBLIC",
        "COUVERTURE",
        "SUCCES",
      ),
    ),
    lifted(fc.oneof(near(0.15, 0.2, 0.3, 0.5, 1), rate, amount)),
    optional(lone(fc.oneof(share, near(0.15, 0.2)))),
  ),
  PROFIL: call(
    lifted(fc.oneof(near(50), whole(0, 300), amount)),
    lifted(fc.oneof(near(0.3, 0.5), share)),
    optional(lone(word("NET", "BRUT"))),
  ),
  EFFORT: call(
    lone(amount),
    lone(amount),
    lifted(share),
    optional(lone(word("BUDGET", "PUBLIC", "CIBLE"))),
    optional(lone(amount)),
  ),
  EFFETACTION: call(lone(amount), lone(amount), lifted(amount), lifted(amount)),
  TRAJECTOIRE: call(
    lone(fc.oneof(share, amount, signedAmount)),
    lone(fc.oneof(share, amount, signedAmount)),
    lone(
      fc.oneof({ weight: 8, arbitrary: whole(1, 12) }, { weight: 1, arbitrary: fc.constantFrom(0, 30, 100) }),
    ),
    optional(lone(word("LINEAIRE", "GEOMETRIQUE"))),
  ),
  ANNEECIBLE: call(
    lone(fc.oneof(share, signedAmount)),
    lone(fc.oneof(share, signedAmount)),
    lone(fc.oneof(share, fc.constantFrom(0.01, 0.02, 0.1, 0.05, 1e-3))),
    lone(year),
  ),
  PLAFONDAIDE: call(
    table(amount),
    table(category),
    optional(lone(amount)),
    optional(lone(boolean)),
    either(share),
  ),
  PUBLICMAX: call(
    table(amount),
    table(category),
    lone(amount),
    optional(lone(boolean)),
    either(share),
    optional(lone(share)),
  ),
  DEPASSEMENT: call(
    lone(amount),
    table(amount),
    table(category),
    lone(amount),
    optional(lone(boolean)),
    either(share),
    optional(lone(share)),
  ),
  MINIMIS: call(table(amount), table(day), lone(day), optional(lone(amount)), optional(lone(whole(0, 6)))),
  COTISATION: fc.oneof(
    { weight: 4, arbitrary: slabGrid },
    { weight: 1, arbitrary: call(lifted(amount), table(amount), table(amount)) },
  ),
  COTISATIONCA: call(lifted(amount), lone(rate), optional(lone(amount)), optional(lone(amount))),
  COTISATIONPREMIUM: call(lifted(amount), lifted(amount), lifted(boolean), optional(lone(boolean))),
  DECOUVERTE: call(
    lifted(amount),
    lifted(amount),
    lifted(whole(2010, 2016)),
    lone(whole(2014, 2018)),
    optional(lone(whole(0, 4))),
  ),
  EXONERATION: call(
    lifted(amount),
    lifted(fc.oneof(whole(2010, 2018), fc.constant(0))),
    lone(whole(2010, 2018)),
    lone(whole(0, 4)),
  ),
  PRORATA: call(lifted(amount), lifted(whole(0, 12)), optional(lone(word("MOIS", "SEMESTRE", "AUCUN")))),
  INDEXER: call(
    lifted(amount),
    lone(fc.oneof(rate, fc.constantFrom(0.02, 0.017, -0.05, -0.999, -1))),
    optional(lone(whole(0, 40))),
    optional(lone(whole(0, 6))),
  ),
  REMISEMULTI: call(lifted(amount), lifted(whole(0, 8)), table(share)),
  ATTRITION: call(lifted(rate)),
  COUTCOMPLET: call(lifted(amount), lifted(amount), lifted(amount), optional(lone(rate))),
  SEUILRENTABILITE: call(
    lifted(amount),
    lifted(amount),
    lifted(fc.oneof(amount, share)),
    optional(lone(amount)),
  ),
  PRIXEQUILIBRE: call(lifted(amount), lifted(amount), lifted(amount), optional(lone(amount))),
  MEMBRESREQUIS: call(lifted(amount), lifted(share)),
  SUCCESSFEE: call(lifted(amount), lifted(rate), optional(lone(amount))),
  PRELEVEMENT: call(column(amount), lone(share)),
  TEMPSVALORISE: call(lifted(amount), lifted(amount)),
  TEMPSMAX: call(lone(amount), optional(lone(share))),
  REPARTIR: call(lone(signedAmount), table(fc.oneof(whole(0, 5), amount))),
  DISTRIBUABLE: call(
    lifted(signedAmount),
    lone(word("ASSOCIATION", "SAS", "SARL", "SA", "SEM", "GIE", "SEP")),
    optional(lifted(share)),
  ),
  BESOINTRESO: call(table(amount), table(amount), optional(lone(signedAmount))),
  PREFINANCEMENT: call(table(amount), lone(share), lone(whole(0, 7)), optional(lone(share))),
  PARAMETRE: call(lifted(word(...parameterNames)), optional(lone(lookUpDate))),
  REPERE: call(lifted(word(...clusters)), lifted(word(...indicators))),
};
