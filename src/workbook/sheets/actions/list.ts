/** The list of actions: what is known of each, and what follows from it. */
import { area, height, paint } from "../../draft";
import { band } from "../../figures-block";
import type { TemplateValidation } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { tableBlock, type InputColumn, type ResultColumn } from "../../table-block";
import { exampleActions } from "./example";
import { resultFormulas } from "./formulas";
import { LAST, LIST_ROW, LIST_ROWS, MOST_ROWS, type Draft } from "./layout";

type Check = Pick<TemplateValidation, "rule" | "prompt" | "error">;

export function actionList(draft: Draft): void {
  const { sheet, t } = draft;
  const inputs = inputColumns(draft);
  const gap = 1 + inputs.length;
  band(sheet, LIST_ROW, [1, gap - 1], t.list);
  band(sheet, LIST_ROW, [gap + 1, LAST], t.results);
  height(sheet, LIST_ROW + 1, 42);
  const placed = tableBlock(sheet, {
    eqName: "eq_actions",
    top: LIST_ROW + 1,
    left: 1,
    rows: LIST_ROWS,
    capacity: MOST_ROWS,
    inputs,
    results: resultColumns(draft),
  });
  const verdicts = area(placed.firstRow, placed.columns["avis"]!, LIST_ROWS);
  paint(sheet, verdicts, "verdict");
  colourBySign(sheet, area(placed.firstRow, placed.columns["avis"]!, MOST_ROWS));
}

function inputColumns({ t, options, yes }: Draft): InputColumn[] {
  const { columns, validation } = t;
  const example = options.example ? exampleActions(options.example) : [];
  const refusing = (rule: TemplateValidation["rule"], prompt: TemplateValidation["prompt"]): Check => ({
    rule,
    prompt,
    error: { title: validation.refused, message: prompt.message },
  });
  const positive = { kind: "decimal", min: 0 } as const;
  const amount = (prompt: TemplateValidation["prompt"]) => ({
    align: "Right" as const,
    validation: refusing(positive, prompt),
  });
  const euros = { ...amount(validation.amount), numberFormat: formats.euros };
  return [
    { key: "nom", title: columns.name, values: example.map(({ label }) => label) },
    {
      key: "categorie",
      title: columns.category,
      align: "Center",
      values: example.map(({ category }) => category),
      validation: refusing({ kind: "list", source: "=eq_actions_liste_categories" }, validation.category),
    },
    { key: "regime", title: columns.scheme },
    {
      key: "taux_c",
      title: columns.rateC,
      align: "Right",
      numberFormat: "0%",
      validation: refusing({ kind: "decimal", min: 0, max: 1 }, validation.rate),
    },
    {
      key: "animation",
      title: columns.animation,
      align: "Center",
      values: example.map(({ isAnimation }) => (isAnimation ? yes : null)),
      validation: refusing({ kind: "list", source: "=eq_liste_reponses" }, validation.animation),
    },
    { key: "externe", title: columns.external, ...euros, values: example.map(({ cost }) => cost) },
    { key: "heures", title: columns.hours, ...amount(validation.hours), numberFormat: formats.number },
    { key: "participations", title: columns.fees, ...euros, values: example.map(({ fees }) => fees) },
    { key: "autres", title: columns.other, ...euros },
    { key: "public", title: columns.public, ...euros },
    {
      key: "participants",
      title: columns.participants,
      ...amount(validation.participants),
      numberFormat: formats.number,
    },
    { key: "variable", title: columns.variable, ...euros },
    {
      key: "statut",
      title: columns.state,
      align: "Center",
      values: example.map(() => t.states.planned),
      validation: refusing({ kind: "list", source: "=eq_actions_liste_statuts" }, validation.state),
    },
  ];
}

function resultColumns(draft: Draft): ResultColumn[] {
  const { columns } = draft.t;
  const formulas = resultFormulas(draft);
  const looks: [keyof typeof formulas, string, string][] = [
    ["rappel", columns.name, ""],
    ["interne", columns.internal, formats.euros],
    ["cout", columns.cost, formats.euros],
    ["retenu", columns.kept, formats.euros],
    ["taux", columns.rate, "0%"],
    ["plafond", columns.cap, formats.euros],
    ["depassement", columns.excess, formats.euros],
    ["part_publique", columns.publicShare, "0%"],
    ["prix", columns.price, formats.euros],
    ["nombre", columns.breakEven, formats.number],
    ["effet", columns.effect, "+0.0%;-0.0%;0.0%"],
    ["avis", columns.verdict, ""],
  ];
  return looks.map(([key, title, numberFormat]) => ({
    key,
    title,
    formula: formulas[key],
    ...(key === "rappel" ? {} : { align: key === "avis" ? "Center" : "Right" }),
    ...(numberFormat ? { numberFormat } : {}),
  }));
}
