import "./stand-in";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { messageFrom, speaking } from "./stand-in";

const F = FUNCTIONS;
const GRID = [
  [[0], [5]],
  [[695], [""]],
] as const;

/** A call that fails, what its message has to name, and a word of each language that it has to hold. */
const FAILING: [what: string, run: unknown, args: unknown[], names: string[], fr: string, en: string][] = [
  ["an error value", F.TEMPSMAX, ["#N/A"], ["budget_numeraire", "#N/A"], "erreur", "error"],
  ["a text for a number", F.TEMPSVALORISE, ["1 234,50", 2], ["heures", "1 234,50"], "nombre", "number"],
  ["nothing for a number", F.TEMPSVALORISE, [null, 2], ["heures"], "vide", "empty"],
  [
    "a range for a lone cell",
    F.TEMPSMAX,
    [[[1], [2]]],
    ["budget_numeraire", "2×1"],
    "une seule cellule",
    "a single cell",
  ],
  [
    "shapes that differ",
    F.AUTOFINANCEMENT,
    [[[1], [2]], [["PU"]]],
    ["codes", "1×1", "montants", "2×1"],
    "forme",
    "shape",
  ],
  ["a ragged range", F.REPARTIR, [1, [[1], [1, 2]]], ["poids"], "rectangulaire", "rectangular"],
  ["a range that is no column", F.PRELEVEMENT, [[[1, 2]], 0.1], ["montant", "1×2"], "colonne", "column"],
  [
    "an unknown mode",
    F.AUTOFINANCEMENT,
    [[[1]], [["PU"]], "nette"],
    ["mode", "nette", "net, brut, etroit, apparent"],
    "connu",
    "known",
  ],
  ["a number for a mode", F.PRORATA, [1, 1, 3], ["mode", "3"], "il faut", "takes"],
  ["an unknown code", F.AUTOFINANCEMENT, [[[1]], [["XX"]]], ["codes", "XX", "PU, CO, FA"], "connu", "known"],
  ["an unknown share", F.PART, [[[1]], [["PU"]], "XX"], ["cherche", "XX", "PUBLIC"], "connu", "known"],
  [
    "a missing code",
    F.AUTOFINANCEMENT,
    [
      [[1], [2]],
      [["PU"], [""]],
    ],
    ["codes"],
    "manque",
    "missing",
  ],
  ["a missing date", F.MINIMIS, [[[1], [2]], [[45000], [""]], 45000], ["dates"], "manque", "missing"],
  [
    "an unknown category",
    F.PUBLICMAX,
    [[[1]], [["E"]], 1],
    ["categories", "E", "A, B, C, D"],
    "connu",
    "known",
  ],
  ["a neutral share", F.PART, [[[1]], [["PU"]], "NE"], ["cherche", "NE"], "neutre", "neutral"],
  [
    "valued contributions in cash",
    F.PART,
    [[[1]], [["PU"]], "TP", "numeraire"],
    ["cherche", "TP"],
    "numéraire",
    "cash",
  ],
  [
    "bounds that do not increase",
    F.COTISATION,
    [1, [[5], [5]], [[1], [2]]],
    ["bornes", "5"],
    "croissantes",
    "increasing",
  ],
  [
    "a size below the grid",
    F.COTISATION,
    [1, [[5], [9]], [[1], [2]]],
    ["tailles", "1", "5"],
    "sous",
    "below",
  ],
  ["a slab without an amount", F.COTISATION, [7, ...GRID], ["montants", "5"], "vide", "empty"],
  ["a boolean that is none", F.COTISATIONPREMIUM, [1, 2, "oui"], ["option", "oui"], "VRAI", "TRUE"],
  ["an unknown parameter", F.PARAMETRE, ["SMIC"], ["nom", "SMIC"], "n’existe pas", "no parameter"],
  [
    "a date that is not covered",
    F.PARAMETRE,
    ["FRANCHISE.IMPOTS", 46023],
    ["date", "2026-01-01", "2025-12-31"],
    "connue",
    "known",
  ],
  ["an unknown cluster", F.REPERE, ["XXX", "NET"], ["cluster", "XXX", "MECABOURG"], "connu", "known"],
  ["an unknown indicator", F.REPERE, ["PLAB", "XXX"], ["indicateur", "XXX", "BUDGET"], "connu", "known"],
  [
    "a figure not published",
    F.REPERE,
    ["PLAB", "BUDGET"],
    ["indicateur", "BUDGET", "PLAB"],
    "publié",
    "published",
  ],
];

/** A sign that French parts from its word by a space that must not break. */
const LOOSE_SIGN = / [:;!?»%€]|« /;

describe("the message of", () => {
  it.each(FAILING)(
    "%s names the argument, what it got and what it takes, in French and English",
    (_what, run, args, names, fr, en) => {
      const french = speaking("fr-FR", () => messageFrom(run, args));
      const english = speaking("en-US", () => messageFrom(run, args));
      for (const name of [...names, fr]) expect(french).toContain(name);
      for (const name of [...names, en]) expect(english).toContain(name);
      expect(french).not.toBe(english);
      expect(french).not.toMatch(LOOSE_SIGN);
    },
  );

  it("#NUM! and #DIV/0! is left out: Excel shows none", () => {
    expect(messageFrom(F.TEMPSMAX, [-1])).toBe("");
    expect(messageFrom(F.REPARTIR, [1, [[0]]])).toBe("");
  });
});

describe("messages", () => {
  const french = "heures : « x » n’est pas accepté ; il faut un nombre positif ou nul.";
  const english = "heures: “x” is not accepted; it takes a number, 0 or more.";
  const said = (language: string | undefined): string =>
    speaking(language, () => messageFrom(F.TEMPSVALORISE, ["x", 2]));

  it("are French in a French Excel, and when the language is not known", () => {
    for (const language of ["fr-FR", "fr-CA", "FR", undefined]) expect(said(language)).toBe(french);
  });

  it("are English in any other", () => {
    for (const language of ["en-US", "de-DE", "fy-NL"]) expect(said(language)).toBe(english);
  });

  it("write numbers as the language does, and cut long texts", () => {
    expect(speaking("fr-FR", () => messageFrom(F.COTISATION, [1.5, [[2.5]], [[1]]]))).toContain("1,5");
    expect(speaking("en-US", () => messageFrom(F.COTISATION, [1.5, [[2.5]], [[1]]]))).toContain("1.5");
    const long = "x".repeat(500);
    expect(messageFrom(F.TEMPSVALORISE, [long, 2]).length).toBeLessThan(200);
  });
});

it("a spilled error carries its message", () => {
  const spilled = F.TEMPSVALORISE([["x"], [1]], [[1], [1]]) as { message: string }[][];
  expect(spilled[0]?.[0]?.message).toContain("heures");
});
