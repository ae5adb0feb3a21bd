/** Each lifted function beside the float loop that one would write for the same task, without a check and without exactness. */
import { FUNCTIONS as F } from "../../src/functions/catalogue";
import { ROWS, among, amounts, column, rates, wholes } from "./columns";
import type { Pair } from "./measure";

const toCents = (euros: number): number => Math.round(euros * 100) / 100;

function feeLift(): Pair {
  const sizes = column((random) => Math.floor(random() ** 3 * 2000));
  const bounds = [[0], [5], [11], [21], [31], [41], [51], [101], [251], [501], [1001]];
  const fees = bounds.map((_, i) => [695 + i * 300.5]);
  return {
    name: "fee_lift_100k",
    ours: () => F.COTISATION(sizes, bounds, fees),
    loop: () => {
      const out = new Array<number[]>(ROWS);
      for (let row = 0; row < ROWS; row++) {
        const size = sizes[row]![0]!;
        let slab = bounds.length - 1;
        while (slab > 0 && size < bounds[slab]![0]!) slab--;
        out[row] = [fees[slab]![0]!];
      }
      return out;
    },
  };
}

const CODES = ["PU2", "PU3", "CO1", "FA1", "FA2", "AP", "TP", "MP", "MQ", "NE"];

function selfFinancing(): Pair {
  const money = amounts(100_000);
  const codes = among(...CODES);
  return {
    name: "self_financing_100k",
    ours: () => F.AUTOFINANCEMENT(money, codes, "net"),
    loop: () => {
      let own = 0;
      let cash = 0;
      for (let row = 0; row < ROWS; row++) {
        const amount = money[row]![0]!;
        const code = codes[row]![0]!;
        if (code.startsWith("CO") || code.startsWith("FA") || code.startsWith("AP")) {
          own += amount;
          cash += amount;
        } else if (code.startsWith("PU")) cash += amount;
      }
      return own / cash;
    },
  };
}

function share(): Pair {
  const money = amounts(100_000);
  const codes = among(...CODES);
  return {
    name: "share_by_code_100k",
    ours: () => F.PART(money, codes, [["FA"]], null),
    loop: () => {
      let part = 0;
      let whole = 0;
      for (let row = 0; row < ROWS; row++) {
        const amount = money[row]![0]!;
        const code = codes[row]![0]!;
        if (code.startsWith("FA")) part += amount;
        if (!code.startsWith("NE")) whole += amount;
      }
      return part / whole;
    },
  };
}

function vigilance(): Pair {
  const values = rates(0.4);
  return {
    name: "vigilance_100k",
    ours: () => F.VIGILANCE("TEMPS", values),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [values[row]![0]! > 0.15 ? "VIGILANCE" : "OK"];
      return out;
    },
  };
}

function profil(): Pair {
  const members = wholes(1, 300);
  const shares = rates(1);
  return {
    name: "profil_100k",
    ours: () => F.PROFIL(members, shares),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [
          shares[row]![0]! >= 0.3
            ? members[row]![0]! > 50
              ? "La ruche bourdonnante"
              : "La joyeuse meute"
            : members[row]![0]! > 50
              ? "La migration des gnous"
              : "Aube ou crépuscule",
        ];
      return out;
    },
  };
}

function effort(): Pair {
  const targets = rates(0.999);
  return {
    name: "effort_100k",
    ours: () => F.EFFORT(130000, 160000, targets),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [Math.max(0, targets[row]![0]! * 290000 - 130000)];
      return out;
    },
  };
}

function effetaction(): Pair {
  const own = amounts(20_000);
  const costs = amounts(50_000);
  return {
    name: "effetaction_100k",
    ours: () => F.EFFETACTION(130000, 290000, own, costs),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [(130000 + own[row]![0]!) / (290000 + costs[row]![0]!) - 130000 / 290000];
      return out;
    },
  };
}

function cotisationca(): Pair {
  const turnover = amounts(20_000_000);
  return {
    name: "cotisationca_100k",
    ours: () => F.COTISATIONCA(turnover, 0.0005, 100, 5000),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [toCents(Math.min(5000, Math.max(100, turnover[row]![0]! * 0.0005)))];
      return out;
    },
  };
}

function cotisationpremium(): Pair {
  const basic = amounts(1000);
  const premium = amounts(3000);
  const taken = among(true, false);
  return {
    name: "cotisationpremium_100k",
    ours: () => F.COTISATIONPREMIUM(basic, premium, taken),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [taken[row]![0]! ? premium[row]![0]! : basic[row]![0]!];
      return out;
    },
  };
}

function decouverte(): Pair {
  const classic = amounts(5000);
  const joined = wholes(2000, 2025);
  return {
    name: "decouverte_100k",
    ours: () => F.DECOUVERTE(classic, [[190]], joined, 2025),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [2025 - joined[row]![0]! < 1 ? 190 : classic[row]![0]!];
      return out;
    },
  };
}

function exoneration(): Pair {
  const fees = amounts(5000);
  const first = wholes(2010, 2025);
  return {
    name: "exoneration_100k",
    ours: () => F.EXONERATION(fees, first, 2025, 2),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [2025 >= first[row]![0]! && 2025 < first[row]![0]! + 2 ? 0 : fees[row]![0]!];
      return out;
    },
  };
}

function prorata(): Pair {
  const fees = amounts(5000);
  const months = wholes(1, 12);
  return {
    name: "prorata_100k",
    ours: () => F.PRORATA(fees, months),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [toCents((fees[row]![0]! * (13 - months[row]![0]!)) / 12)];
      return out;
    },
  };
}

function indexer(): Pair {
  const fees = amounts(5000);
  return {
    name: "indexer_100k",
    ours: () => F.INDEXER(fees, 0.017),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [toCents(fees[row]![0]! * (1 + 0.017))];
      return out;
    },
  };
}

function remisemulti(): Pair {
  const fees = amounts(5000);
  const ranks = wholes(1, 5);
  const discounts = [0, 0.2, 0.5];
  return {
    name: "remisemulti_100k",
    ours: () => F.REMISEMULTI(fees, ranks, [[0], [0.2], [0.5]]),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [toCents(fees[row]![0]! * (1 - (discounts[Math.min(ranks[row]![0]!, 3) - 1] as number)))];
      return out;
    },
  };
}

function attrition(): Pair {
  const rises = rates(1);
  return {
    name: "attrition_100k",
    ours: () => F.ATTRITION(rises),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [rises[row]![0]! / (1 + rises[row]![0]!)];
      return out;
    },
  };
}

function coutcomplet(): Pair {
  const direct = amounts(50_000);
  const hours = column((random) => Math.round(random() * 4000) / 4);
  const cost = amounts(80);
  return {
    name: "coutcomplet_100k",
    ours: () => F.COUTCOMPLET(direct, hours, cost, 0.15),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [toCents(direct[row]![0]! + hours[row]![0]! * cost[row]![0]! * (1 + 0.15))];
      return out;
    },
  };
}

function seuilrentabilite(): Pair {
  const fixed = amounts(90_000);
  const prices = wholes(300, 3000);
  return {
    name: "seuilrentabilite_100k",
    ours: () => F.SEUILRENTABILITE(fixed, prices, [[200]]),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [Math.ceil(Math.max(0, fixed[row]![0]!) / (prices[row]![0]! - 200) - 1e-9)];
      return out;
    },
  };
}

function prixequilibre(): Pair {
  const fixed = amounts(90_000);
  const participants = wholes(1, 200);
  return {
    name: "prixequilibre_100k",
    ours: () => F.PRIXEQUILIBRE(fixed, [[150]], participants, 1000),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [150 + (fixed[row]![0]! - 1000) / participants[row]![0]!];
      return out;
    },
  };
}

function membresrequis(): Pair {
  const clients = wholes(1, 100);
  const uptake = column((random) => (1 + Math.floor(random() * 999)) / 1000);
  return {
    name: "membresrequis_100k",
    ours: () => F.MEMBRESREQUIS(clients, uptake),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [Math.ceil(clients[row]![0]! / uptake[row]![0]! - 1e-9)];
      return out;
    },
  };
}

function successfee(): Pair {
  const won = amounts(1_000_000);
  const shares = rates(0.1);
  return {
    name: "successfee_100k",
    ours: () => F.SUCCESSFEE(won, shares, 50000),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [toCents(Math.min(50000, won[row]![0]! * shares[row]![0]!))];
      return out;
    },
  };
}

function tempsvalorise(): Pair {
  const hours = column((random) => Math.round(random() * 400) / 4);
  const values = among(12.02, 24.04, 36.06);
  return {
    name: "tempsvalorise_100k",
    ours: () => F.TEMPSVALORISE(hours, values),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [toCents(hours[row]![0]! * values[row]![0]!)];
      return out;
    },
  };
}

function distribuable(): Pair {
  const results = column((random) => Math.round((random() - 0.3) * 1e7) / 100);
  const shares = rates(1);
  return {
    name: "distribuable_100k",
    ours: () => F.DISTRIBUABLE(results, "SAS", shares),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++)
        out[row] = [toCents(Math.max(0, results[row]![0]!) * shares[row]![0]!)];
      return out;
    },
  };
}

function parametre(): Pair {
  const names = among("SMIC.HORAIRE", "TVA.NORMAL", "MINIMIS.PLAFOND", "HEURES.ANNUELLES");
  const known = new Map([
    ["SMIC.HORAIRE", 11.88],
    ["TVA.NORMAL", 0.2],
    ["MINIMIS.PLAFOND", 300000],
    ["HEURES.ANNUELLES", 1607],
  ]);
  return {
    name: "parametre_100k",
    ours: () => F.PARAMETRE(names, 45658),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [known.get(names[row]![0]!) as number];
      return out;
    },
  };
}

function repere(): Pair {
  const clusters = among("MECABOURG", "EMC2", "NEOPOLIA", "RAEE");
  const known = new Map([
    ["MECABOURG", 290000],
    ["EMC2", 1560000],
    ["NEOPOLIA", 1227000],
    ["RAEE", 620000],
  ]);
  return {
    name: "repere_100k",
    ours: () => F.REPERE(clusters, [["BUDGET"]]),
    loop: () => {
      const out = new Array<(number | string)[]>(ROWS);
      for (let row = 0; row < ROWS; row++) out[row] = [known.get(clusters[row]![0]!) as number];
      return out;
    },
  };
}

export const LIFTED_CASES: readonly (() => Pair)[] = [
  feeLift,
  selfFinancing,
  share,
  vigilance,
  profil,
  effort,
  effetaction,
  cotisationca,
  cotisationpremium,
  decouverte,
  exoneration,
  prorata,
  indexer,
  remisemulti,
  attrition,
  coutcomplet,
  seuilrentabilite,
  prixequilibre,
  membresrequis,
  successfee,
  tempsvalorise,
  distribuable,
  parametre,
  repere,
];
