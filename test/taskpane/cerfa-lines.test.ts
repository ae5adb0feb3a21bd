import fc from "fast-check";
import { fr } from "../../src/i18n/pane-fr";
import { cerfaFromBudget } from "../../src/taskpane/send/cerfa-from-budget";
import { agreementOf, linesOf, tabbed } from "../../src/taskpane/send/cerfa-lines";
import { wholeEuros } from "../../src/taskpane/send/whole-euros";
import { figuresOf } from "../../src/taskpane/set-figures";

const words = fr.sendPanel.cerfa;

const budget = (
  expenses: [account: string | number, amount: number | string][],
  resources: [code: string, amount: number | string][],
) => {
  const columns = new Map([
    ["eq_depenses_comptes", expenses.map(([account]) => [account])],
    ["eq_depenses", expenses.map(([, amount]) => [amount])],
    ["eq_ressources_codes", resources.map(([code]) => [code])],
    ["eq_ressources", resources.map(([, amount]) => [amount])],
  ]);
  return cerfaFromBudget(figuresOf({ values: columns }), words);
};
const brief = (lines: readonly { account: string; label: string; amount: number | string }[]) =>
  lines.map(({ account, label, amount }) => [account, label, amount]);

describe("whole euros", () => {
  it("make the rounded total, the largest remainders first, then the upper line", () => {
    expect(wholeEuros([10.5, 10.5, 0.4])).toEqual([11, 10, 0]);
    expect(wholeEuros([1.2, 1.3, 1.5])).toEqual([1, 1, 2]);
    expect(wholeEuros([0.1, 0.2])).toEqual([0, 0]);
    expect(wholeEuros([-0.5, 2])).toEqual([0, 2]);
    expect(wholeEuros([])).toEqual([]);
  });

  it("never move a line by a euro, whatever the amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e11 }), { maxLength: 40 }), (cents) => {
        const whole = wholeEuros(cents.map((amount) => amount / 100));
        const total = cents.reduce((sum, amount) => sum + amount, 0);
        expect(whole.reduce((sum, amount) => sum + amount, 0)).toBe(Math.round(total / 100) + 0);
        whole.forEach((amount, line) => expect(Math.abs(amount - cents[line]! / 100)).toBeLessThan(1));
      }),
    );
  });
});

describe("CERFA lines from the Budget alone", () => {
  it("place every resource, spread expenses by account, and mirror contributions in kind", () => {
    const lines = budget(
      [
        ["", 100.4],
        [6226, 50.6],
        ["64", 20],
        [864, 9.5],
        [862, 3],
      ],
      [
        ["PU1", 10],
        ["PU3", 60.5],
        ["PU7", 0.5],
        ["CO", 50],
        ["FA3", 50],
        ["TP", 9.5],
        ["MP", 2],
        ["MQ", 1],
      ],
    );
    expect(brief(lines.charges)).toEqual([
      ["62", "Autres services extérieurs", 51],
      ["64", "Charges de personnel", 20],
      ["", "Reste à ventiler par nature", 100],
      ["", "Total des charges", 171],
      ["86", "Emplois des contributions volontaires en nature", 13],
      ["864", "Personnel bénévole", 10],
      ["862", "Prestations", 3],
      ["", "Total", 184],
    ]);
    expect(brief(lines.products)).toEqual([
      ["70", "Vente de produits finis, marchandises, prestations de services", 50],
      ["74", "Subventions d’exploitation", 71],
      ["", "Conseil régional", 61],
      ["", "Fonds européens (FSE, FEDER, etc.)", 10],
      ["75", "Autres produits de gestion courante", 50],
      ["756", "Cotisations", 50],
      ["", "Total des produits", 171],
      ["87", "Contributions volontaires en nature", 13],
      ["870", "Bénévolat", 10],
      ["871", "Prestations en nature", 3],
      ["", "Total", 184],
    ]);
    expect(agreementOf(lines)).toEqual({ state: "equal", total: 184 });
  });

  it("show a resource without a known code on a line of its own, and the gap of an unbalanced budget", () => {
    const lines = budget(
      [["", 100]],
      [
        ["CO", 60],
        ["ZZ", 30],
        ["", "texte"],
      ],
    );
    expect(brief(lines.products)).toContainEqual(["", words.withoutCode, 30]);
    expect(agreementOf(lines)).toEqual({ state: "gap", gap: 10 });
  });

  it("are two empty totals for an empty budget", () => {
    expect(agreementOf(budget([], []))).toEqual({ state: "equal", total: 0 });
  });
});

describe("CERFA lines of the sheet", () => {
  const sides = {
    charges: [
      [60, "Achats", "", "", "", 12],
      ["", '=HYPERLINK("x")\tA', "", "", "", 12],
      [61, "Services extérieurs", "", "", 0, 0],
      ["", "", "", "", "", ""],
      ["", "Total", "", "", 12, 12],
    ],
    products: [
      [70, "Vente", 12, 12],
      ["", "Total", 12, 12],
    ],
  };

  it("leave out lines without an amount, and keep the total", () => {
    const lines = linesOf(sides);
    expect(lines.charges.map(({ amount }) => amount)).toEqual([12, 12, 12]);
    expect(agreementOf(lines)).toEqual({ state: "equal", total: 12 });
    expect(agreementOf(linesOf({ ...sides, charges: [["", "Total", "", "", 0, 0]] }))).toEqual({
      state: "gap",
      gap: 12,
    });
  });

  it("are not said to agree when one shows an error", () => {
    const charges = [...sides.charges.slice(0, 1), ["", "Total", "", "", "#REF!", "#REF!"]];
    expect(agreementOf(linesOf({ ...sides, charges }))).toEqual({ state: "unreadable" });
  });

  it("are copied as a table in which no text calculates or leaves its cell", () => {
    expect(tabbed(linesOf(sides), words).split("\n")).toEqual([
      "Compte\tCharges\tEuros",
      "60\tAchats\t12",
      `\t'=HYPERLINK("x") A\t12`,
      "\tTotal\t12",
      "",
      "Compte\tProduits\tEuros",
      "70\tVente\t12",
      "\tTotal\t12",
    ]);
  });
});
