import { templateOf } from "../../../src/workbook";
import { serialDate } from "../../../src/workbook/dates";
import type { Content, SheetTemplate } from "../../../src/workbook/model";
import { rollOver, type ClosingYear } from "../../../src/workbook/roll-over";
import { emptied } from "../../../src/workbook/roll-over/emptied";

const baseline = (): SheetTemplate[] =>
  templateOf("complete", { language: "fr", year: 2026, structure: "", example: null, followUp: true });

/** Columns of a list, from its lines; those not named are empty. */
function list(table: string, lines: Record<string, Content>[]): [string, Content[][]][] {
  const names = baseline()
    .flatMap((sheet) => sheet.names)
    .filter(({ name, spills }) => !spills && name.startsWith(`${table}_`))
    .map(({ name }) => name);
  return names.map((name) => [name, lines.map((line) => [line[name.slice(table.length + 1)] ?? null])]);
}

const column = (...values: Content[]): Content[][] => values.map((value) => [value]);
const day = serialDate;

function roll(inputs: [string, Content[][]][], values: [string, Content[][]][] = []) {
  const closing: ClosingYear = {
    year: 2026,
    language: "fr",
    baseline: baseline(),
    inputs: new Map(inputs),
    values: new Map(values),
  };
  const { inputs: next, ...rest } = rollOver(closing);
  return {
    ...rest,
    next: (name: string): Content[] => (next.get(name) ?? []).map(([first]) => first ?? null),
  };
}

describe("a year that rolls over", () => {
  it("empties only names that the template has", () => {
    const all = ["type", "essential", "complete"] as const;
    const known = new Set(
      all.flatMap((set) =>
        templateOf(set, { language: "fr", year: 2026, structure: "", example: null, followUp: true }).flatMap(
          ({ names }) => names.map(({ name }) => String(name)),
        ),
      ),
    );
    // Typed in only where *Grilles* is missing.
    known.add("eq_adherents_montant");
    expect([...emptied(baseline())].filter((name) => !known.has(name))).toEqual([]);
  });

  it("turns the plan into N−1 and leaves its lines", () => {
    const { next } = roll(
      [
        ["eq_depenses_natures", column("Fonctionnement", "Salon")],
        ["eq_depenses", column(1000, { formula: "=2*250", isOwn: true })],
        ["eq_depenses_realise", column(900, 400)],
      ],
      [
        ["eq_depenses", column(1000, 500)],
        ["eq_ressources", column(null, 1500)],
      ],
    );
    expect(next("eq_depenses_natures")).toEqual(["Fonctionnement", "Salon"]);
    expect(next("eq_depenses")).toEqual([]);
    expect(next("eq_depenses_realise")).toEqual([]);
    expect(next("eq_depenses_precedent")).toEqual([1000, 500]);
    expect(next("eq_ressources_precedent")).toEqual([null, 1500]);
  });

  it("keeps members, drops those who have left, and what has run out beside a name", () => {
    const { next, left } = roll([
      ...list("eq_adherents", [
        { nom: "A", annee: 2020, facturee: 1, recu: 500, actif: "oui" },
        { nom: "B", annee: 2019, actif: "non" },
        { nom: "C", annee: 2026, mois: 3, decouverte: "oui" },
        { nom: "D", annee: 2026, exonere: 2026 },
        { nom: "E", annee: 2025, exonere: 2025 },
      ]),
      ["eq_grille_decouverte_duree", column(1)],
      ["eq_grille_exoneration_duree", column(2)],
    ]);
    expect(next("eq_adherents_nom")).toEqual(["A", "C", "D", "E", null]);
    expect(next("eq_adherents_annee")).toEqual([2020, 2026, 2026, 2025, null]);
    // One year of discovery from 2026 ends with it; two of exemption from 2026 go on, from 2025 they do not.
    expect(next("eq_adherents_decouverte")).toEqual([null, null, null, null, null]);
    expect(next("eq_adherents_exonere")).toEqual([null, null, 2026, null, null]);
    expect(next("eq_adherents_recu")).toEqual([]);
    expect(left.members).toEqual(["B"]);
  });

  it("gives a grant over several years the part of the next by its months, to the cent, and in all what was granted", () => {
    const threeYears = { debut: day("2026-07-01"), fin: day("2028-06-30"), accorde: 100000, part: 20000 };
    const { next } = roll(
      list("eq_financeurs", [
        {
          financeur: "two years",
          accorde: 90000,
          part: 40000,
          debut: day("2026-01-01"),
          fin: day("2027-12-31"),
        },
        { financeur: "over three", ...threeYears },
        { financeur: "no part said", accorde: 24000, debut: day("2026-01-01"), fin: day("2027-06-30") },
        {
          financeur: "begun before",
          accorde: 36000,
          part: 12000,
          debut: day("2025-01-01"),
          fin: day("2027-12-31"),
        },
        { financeur: "not granted yet", demande: 5000, debut: day("2027-01-01"), fin: day("2027-12-31") },
      ]),
    );
    // 90,000 − 40,000 · 80,000 × 12 of the 18 months left · 24,000 × 6/18 · 36,000 − 12,000 (2025) − 12,000 · unknown
    expect(next("eq_financeurs_part")).toEqual([50000, 53333.33, 8000, 12000, null]);
    expect(next("eq_financeurs_accorde")).toEqual([90000, 100000, 24000, 36000, null]);
  });

  it("keeps a closed grant as long as money is due on it, and lets go of the others", () => {
    const { next, left } = roll(
      list("eq_financeurs", [
        { financeur: "paid", accorde: 1000, recu: 1000 },
        { financeur: "balance due", accorde: 1000, recu: 600, delai: 6 },
        { financeur: "refused", demande: 800 },
        { financeur: "due, dated", accorde: 500, fin: day("2026-09-30") },
      ]),
    );
    expect(next("eq_financeurs_financeur")).toEqual(["balance due", "due, dated", null, null]);
    expect(next("eq_financeurs_part")).toEqual([0, 0, null, null]);
    expect(next("eq_financeurs_fin")).toEqual([day("2026-12-31"), day("2026-09-30"), null, null]);
    expect(left.grants).toEqual(["paid", "refused"]);
  });

  it("opens the cash plan with December's balance and with what falls due later", () => {
    const months = Array.from({ length: 24 }, (_, month) => 1000 + month);
    const flat = Array.from({ length: 12 }, () => [1, 1, 1, 1, 1]);
    // All fees are called in January; nothing of them is late.
    const profile = flat.map((row, month) => [month === 0 ? 1 : 0, ...row.slice(1)]);
    const { next } = roll(
      [
        ["eq_treso_autres_encaissements", column(...Array.from({ length: 24 }, (_, month) => month))],
        ["eq_treso_flux_suivante", column(1, 2, 3, 4, 5)],
      ],
      [
        ["eq_treso_soldes", column(...months)],
        ["eq_treso_flux_annee", column(12000, 12000, null, 24000, 6000)],
        ["eq_treso_flux_delai", column(1, 2, 1, 0, 18)],
        ["eq_treso_flux_reste", column(null, null, null, 500, 900)],
        ["eq_treso_profils", profile],
      ],
    );
    expect(next("eq_treso_ouverture")).toEqual([1011]);
    // 0 · two months of 1,000 · nothing · paid at once · the whole year, and 6/18 of 900
    expect(next("eq_treso_flux_reste")).toEqual([null, 2000, null, null, 6300]);
    expect(next("eq_treso_flux_suivante")).toEqual([]);
    expect(next("eq_treso_autres_encaissements").slice(0, 13)).toEqual([
      12,
      13,
      14,
      15,
      16,
      17,
      18,
      19,
      20,
      21,
      22,
      23,
      null,
    ]);
  });

  it("plans actions anew, without those that are over, and empties the journal", () => {
    const { next, left } = roll([
      ...list("eq_actions", [
        { nom: "Veille", categorie: "B", externe: 500, statut: "en cours" },
        { nom: "Salon 2026", categorie: "C", statut: "terminée" },
      ]),
      ...list("eq_realise", [{ piece: "F1", ht: 10 }]),
    ]);
    expect(next("eq_actions_nom")).toEqual(["Veille", null]);
    expect(next("eq_actions_categorie")).toEqual(["B", null]);
    expect(next("eq_actions_externe")).toEqual([]);
    expect(next("eq_realise_piece")).toEqual([]);
    expect(left.actions).toEqual(["Salon 2026"]);
  });

  it("says which legal values and marks are the treasurer's own, and keeps the goal", () => {
    const { ownValues, baseline: compared } = roll([
      ["eq_taux_b", column(0.4)],
      ["eq_tva", column(0.2)],
      ["eq_annee_cible", column(2031)],
    ]);
    expect(ownValues).toEqual([expect.stringMatching(/^B · innovation et animation/)]);
    const parameters = compared.find(({ kind }) => kind === "parameters")!;
    const { area } = parameters.names.find(({ name }) => name === "eq_annee_cible")!;
    expect(parameters.cells.some(({ row, column: c }) => row === area.top && c === area.left)).toBe(false);
  });
});
