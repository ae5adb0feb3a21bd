/** Where the cluster stands, where it wants to be, and the three readings of what that takes (definitions, §9). */
import { area, at, formula, name, paint, put } from "../../draft";
import { band, figuresBlock } from "../../figures-block";
import { columnHeads } from "../../section";
import { formats } from "../../styles";
import { COLUMN, privateOf, publicOf, ROW, type TrajectoryContext } from "./context";

/** Cosmetic Valley aimed at 75 % of a budget of 4 M€ in five years (memento, its own page). */
const PUBLISHED_TARGET_BUDGET = { COSMETIC_VALLEY: 4_000_000, MECABOURG: null } as const;

export function startBlock({ sheet, t, options }: TrajectoryContext): void {
  const words = t.start;
  const published = options.example ? PUBLISHED_TARGET_BUDGET[options.example] : null;
  figuresBlock(sheet, {
    title: words.title,
    top: ROW.start,
    label: [COLUMN.label, COLUMN.label],
    value: [COLUMN.figure, COLUMN.figure],
    remark: [COLUMN.first, COLUMN.first],
    lines: [
      {
        label: words.privateCash,
        content: formula(privateOf(COLUMN.first)),
        eqName: "eq_trajectoire_prive",
        numberFormat: formats.euros,
      },
      {
        label: words.publicCash,
        content: formula(publicOf(COLUMN.first)),
        eqName: "eq_trajectoire_public",
        numberFormat: formats.euros,
      },
      {
        label: words.cash,
        content: formula(at(ROW.cash, COLUMN.first)),
        eqName: "eq_trajectoire_numeraire",
        numberFormat: formats.euros,
      },
      {
        label: words.rate,
        content: formula(`IF(eq_trajectoire_numeraire=0,"",eq_trajectoire_prive/eq_trajectoire_numeraire)`),
        eqName: "eq_trajectoire_taux",
        numberFormat: formats.percent2,
        isKey: true,
      },
      {
        label: words.target,
        content: formula(`eq_taux_cible`),
        numberFormat: formats.percent,
        note: words.notes.target,
      },
      {
        label: words.targetYear,
        content: formula(`eq_annee_cible`),
        numberFormat: formats.year,
        note: words.notes.target,
      },
      {
        label: words.years,
        content: formula(`MAX(0,N(eq_annee_cible)-N(eq_exercice))`),
        eqName: "eq_trajectoire_horizon",
        numberFormat: formats.number,
      },
      {
        label: words.targetBudget,
        content: published,
        eqName: "eq_trajectoire_budget_cible",
        numberFormat: formats.euros,
        isInput: true,
        note: published === null ? words.notes.targetBudget : words.notes.published,
        validation: {
          rule: { kind: "decimal", min: 0 },
          prompt: t.validation.amount,
          error: { title: t.validation.refused, message: t.validation.amount.message },
        },
      },
      {
        label: words.gap,
        content: formula(
          `IF(OR(eq_trajectoire_taux="",NOT(ISNUMBER(eq_taux_cible))),"",100*(eq_trajectoire_taux-eq_taux_cible))`,
        ),
        numberFormat: "0.0",
        isKey: true,
        verdict: formula(
          `IF(NOT(ISNUMBER(eq_taux_cible)),"${words.wrongTarget}",IF(eq_trajectoire_taux="","",IF(eq_trajectoire_taux>=eq_taux_cible-10^-9,"${words.reached}",IF(eq_trajectoire_horizon=0,"${words.late}","${words.missing}"))))`,
        ),
      },
    ],
  });
}

/** Right of the start: the three readings, in euros and in members at the average fee. */
export function effortBlock({ sheet, t }: TrajectoryContext): void {
  const words = t.effort;
  const left = COLUMN.first + 2;
  const [amount, members] = [COLUMN.last, COLUMN.remark];
  band(sheet, ROW.start, [left, members], words.title);
  columnHeads(sheet, ROW.start + 1, members - left + 1, [
    { column: left, text: words.columns.reading },
    { column: amount, text: words.columns.amount, align: "Right" },
    { column: members, text: words.columns.members, align: "Right" },
  ]);
  // Heads wrap within their cell: this one has three columns of room.
  sheet.merges.push(area(ROW.start + 1, left, 1, amount - left));
  const fees = at(ROW.fees, COLUMN.first);
  const readings = [
    { key: "budget", more: "", unknown: "FALSE" },
    { key: "public", more: "", unknown: "FALSE" },
    { key: "cible", more: ",eq_trajectoire_budget_cible", unknown: `N(eq_trajectoire_budget_cible)=0` },
  ] as const;
  const labels = { budget: words.budget, public: words.public, cible: words.target };
  readings.forEach(({ key, more, unknown }, index) => {
    const row = ROW.start + 2 + index;
    const cell = at(row, amount);
    put(sheet, row, left, labels[key]);
    put(
      sheet,
      row,
      amount,
      formula(
        `IF(OR(eq_trajectoire_numeraire=0,NOT(ISNUMBER(eq_taux_cible)),eq_taux_cible>=1,${unknown}),"",CLUSTER.EFFORT(eq_trajectoire_prive,eq_trajectoire_public,eq_taux_cible,"${key}"${more}))`,
      ),
      formula(`IF(OR(${cell}="",N(${fees})=0,N(eq_membres)=0),"",ROUNDUP(${cell}/(${fees}/eq_membres),0))`),
    );
    name(sheet, `eq_trajectoire_effort_${key}`, area(row, amount));
  });
  const top = ROW.start + 2;
  paint(sheet, area(top, left, readings.length), "label");
  paint(sheet, area(top, amount, readings.length), "keyFigure", { numberFormat: formats.euros });
  paint(sheet, area(top, members, readings.length), "formula", { numberFormat: formats.number });
  const note = area(top + readings.length, left, 1, members - left + 1);
  put(sheet, note.top, left, words.note);
  paint(sheet, note, "note");
  sheet.merges.push(note);
}
