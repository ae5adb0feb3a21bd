/** What the list comes to, above it: members and revenue, money received, and how they spread over the slabs. */
import { exampleBudget } from "../../../domain";
import { area, formula, height, name, paint, put } from "../../draft";
import type { Content, TemplateValidation } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { HEADING_ROW, LEFT, SUMMARY_ROW, SUMMARY_TOP as TOP, type Draft, type Texts } from "./layout";

/** First column of each group of label and figure, and of its figure. */
const GROUPS = { fees: [1, 2], money: [3, 5], own: [6, 10], list: [12, 16] } as const;

interface Figure {
  label: string;
  eqName: `eq_${string}`;
  text: string;
  numberFormat: string;
}

const { number, euros, cents, percent } = formats;

export function summary(draft: Draft): void {
  const { sheet, t } = draft;
  put(sheet, SUMMARY_ROW, LEFT, t.summary.title);
  paint(sheet, area(SUMMARY_ROW, LEFT, 1, GROUPS.list[1]), "heading");
  height(sheet, SUMMARY_ROW, 22);
  figures(draft, GROUPS.fees, feeFigures(t));
  figures(draft, GROUPS.money, moneyFigures(t));
  figures(draft, GROUPS.list, [
    {
      label: t.summary.counted,
      eqName: "eq_adherents_comptes",
      text: 'COUNTIF(eq_adherents_retenu,"?*")',
      numberFormat: number,
    },
  ]);
  ownValues(draft);
  verdict(draft);
  height(sheet, HEADING_ROW - 1, 8);
}

const feeFigures = ({ summary: words }: Texts): Figure[] => [
  {
    label: words.number,
    eqName: "eq_adherents_nombre",
    text: "IF(eq_adherents_comptes=0,N(eq_adherents_annonces),eq_adherents_comptes)",
    numberFormat: number,
  },
  {
    // What cannot be computed is not in the sum: the figure “without a fee” says how many lines that is.
    label: words.total,
    eqName: "eq_adherents_total_du",
    text: 'IF(eq_adherents_comptes=0,N(eq_adherents_total_annonce),SUMIF(eq_adherents_du,">=0"))',
    numberFormat: euros,
  },
  {
    label: words.average,
    eqName: "eq_cotisation_moyenne",
    text: 'IF(eq_adherents_nombre=0,"",eq_adherents_total_du/eq_adherents_nombre)',
    numberFormat: cents,
  },
  {
    label: words.expected,
    eqName: "eq_adherents_recette",
    text: "eq_adherents_total_du*(1-N(eq_adherents_taux_impayes))",
    numberFormat: euros,
  },
];

const moneyFigures = ({ summary: words }: Texts): Figure[] => [
  {
    label: words.received,
    eqName: "eq_adherents_total_recu",
    text: 'SUMIF(eq_adherents_recu,">0")',
    numberFormat: euros,
  },
  {
    label: words.left,
    eqName: "eq_adherents_total_reste",
    text: 'SUMIF(eq_adherents_reste,">0")',
    numberFormat: euros,
  },
  {
    label: words.unpaid,
    eqName: "eq_adherents_impayes",
    text: 'SUMIFS(eq_adherents_reste,eq_adherents_facturee,">0",eq_adherents_reste,">0")',
    numberFormat: euros,
  },
  {
    label: words.withoutFee,
    eqName: "eq_adherents_sans_montant",
    text: "eq_adherents_comptes-COUNT(eq_adherents_du)",
    numberFormat: number,
  },
];

function figures({ sheet }: Draft, [label, value]: readonly [number, number], list: Figure[]): void {
  list.forEach(({ label: text, eqName, text: expression, numberFormat }, index) => {
    const row = TOP + index;
    put(sheet, row, label, text);
    put(sheet, row, value, formula(expression));
    paint(sheet, area(row, label), label === LEFT ? "label" : "nextLabel");
    const cell = area(row, value);
    paint(sheet, cell, "keyFigure", { numberFormat, align: "Right" });
    name(sheet, eqName, cell);
  });
}

/** What only the treasurer knows; figures announced serve until the list is filled in. */
function ownValues({ sheet, t, options, no }: Draft): void {
  const words = t.summary;
  const { count, amount, list, rate } = t.validation;
  const example = options.example ? exampleBudget(options.example) : null;
  const fees = example?.resources.filter(({ code }) => code.startsWith("CO"));
  const positive = { kind: "decimal", min: 0 } as const;
  const lines: [
    string,
    Content,
    `eq_${string}`,
    string,
    TemplateValidation["rule"],
    { title: string; message: string },
  ][] = [
    [words.announcedNumber, example?.members ?? null, "eq_adherents_annonces", number, positive, count],
    [
      words.announcedTotal,
      fees?.reduce((sum, line) => sum + line.amount, 0) ?? null,
      "eq_adherents_total_annonce",
      euros,
      positive,
      amount,
    ],
    [
      words.vat,
      no,
      "eq_adherents_tva_due",
      formats.text,
      { kind: "list", source: "=eq_liste_reponses" },
      list,
    ],
    [words.unpaidRate, 0, "eq_adherents_taux_impayes", percent, { kind: "decimal", min: 0, max: 1 }, rate],
  ];
  const [label, value] = GROUPS.own;
  lines.forEach(([text, content, eqName, numberFormat, rule, prompt], index) => {
    const cell = area(TOP + index, value);
    put(sheet, cell.top, label, text);
    paint(sheet, area(cell.top, label), "nextLabel");
    put(sheet, cell.top, value, content);
    paint(sheet, cell, "input", { numberFormat, align: "Right" });
    name(sheet, eqName, cell);
    const error = { title: t.validation.refused, message: prompt.message };
    sheet.validations.push({ area: cell, rule, prompt, error });
  });
}

/** How many members the list counts, and whether any line needs a hand. */
function verdict({ sheet, t, options }: Draft): void {
  const words = t.summary.verdict;
  const errors = 'COUNTIF(eq_adherents_etat,"✕*")';
  const where = area(TOP + 1, GROUPS.list[0], 1, 5);
  put(
    sheet,
    where.top,
    where.left,
    formula(
      `IF(${errors}>0,${words.errors(errors)},IF(eq_adherents_comptes=0,"",IF(eq_adherents_sans_montant>0,${words.withoutFee("eq_adherents_sans_montant")},"${words.fine}")))`,
    ),
  );
  paint(sheet, where, "verdict", { align: "Left" });
  colourBySign(sheet, where);
  sheet.merges.push(where);
  name(sheet, "eq_adherents_avis", area(where.top, where.left));
  if (options.example) {
    const { name: cluster, year } = exampleBudget(options.example);
    put(sheet, TOP + 2, GROUPS.list[0], t.example(cluster, year));
    const note = area(TOP + 2, GROUPS.list[0], 2, 5);
    sheet.merges.push(note);
    paint(sheet, note, "note");
  }
}
