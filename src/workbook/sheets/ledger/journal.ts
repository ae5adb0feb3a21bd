/** The journal: what the treasurer types of each entry, and what is calculated and checked beside it. */
import { anyFilled, firstOf, notNumber, quoted } from "../../column-checks";
import { area, height } from "../../draft";
import type { TemplateValidation } from "../../model";
import { colourBySign } from "../../signs";
import { formats } from "../../styles";
import { tableBlock, type InputColumn, type ResultColumn } from "../../table-block";
import { HEADINGS, LINES, MOST_LINES, type LedgerContext, type LedgerTexts } from "./layout";

/** Workbook name of a column. */
export const column = (key: keyof LedgerTexts["columns"]): string => `eq_realise_${key}`;

const INPUTS = [
  "date",
  "piece",
  "sens",
  "ligne",
  "tiers",
  "compte",
  "ht",
  "tva",
  "etat",
  "paye",
  "preuve",
] as const;
type InputKey = (typeof INPUTS)[number];

/** Lists of choices, on this sheet. */
export const SIDES = "eq_realise_liste_sens";
export const STATES = "eq_realise_liste_etats";
export const BUDGET_LINES = "eq_realise_liste_lignes";
/** Labels of the summary's expense lines. */
export const EXPENSE_LABELS = "eq_realise_depenses_lignes";

/** Returns the last row and column used. */
export function journal({ sheet, t, options }: LedgerContext): { lastRow: number; right: number } {
  const placed = tableBlock(sheet, {
    eqName: "eq_realise",
    top: HEADINGS,
    left: 1,
    rows: LINES,
    capacity: MOST_LINES,
    inputs: INPUTS.map((key) => inputColumn(key, t, options.year)),
    results: resultColumns(t),
  });
  height(sheet, HEADINGS, 34);
  colourBySign(sheet, area(placed.firstRow, placed.columns["statut"]!, MOST_LINES));
  return placed;
}

function inputColumn(key: InputKey, t: LedgerTexts, year: number): InputColumn {
  const title = t.columns[key];
  const words = t.validation;
  const asked = (prompt: { title: string; message: string }, rule: TemplateValidation["rule"]) => ({
    validation: { rule, prompt, error: { title: words.refused, message: prompt.message } },
  });
  const list = (name: string) => ({ kind: "list", source: `=${name}` }) as const;
  switch (key) {
    case "date":
    case "paye": {
      // Whether the date is one of the year is checked beside: the year of the budget may change.
      const rule = { kind: "date", from: "2000-01-01", to: `${year + 20}-12-31` } as const;
      return { key, title, align: "Center", numberFormat: formats.date, ...asked(words.date, rule) };
    }
    case "ht":
    case "tva": {
      const rule = { kind: "decimal", min: -1e12 } as const;
      return { key, title, align: "Right", numberFormat: formats.cents, ...asked(words.amount, rule) };
    }
    case "sens":
      return { key, title, ...asked(words.side, list(SIDES)) };
    case "etat":
      return { key, title, align: "Center", ...asked(words.state, list(STATES)) };
    case "ligne":
      return { key, title, ...asked(words.line, list(BUDGET_LINES)) };
    case "compte":
      return { key, title, align: "Center" };
    default:
      return { key, title };
  }
}

function resultColumns(t: LedgerTexts): ResultColumn[] {
  const [net, tax] = [column("ht"), column("tva")];
  return [
    {
      key: "ttc",
      title: t.columns.ttc,
      formula: `IF(ISNUMBER(${net}),IF(${notNumber(tax)},"",${net}+${tax}),"")`,
      numberFormat: formats.cents,
      align: "Right",
    },
    { key: "cle", title: t.columns.cle, align: "Center", formula: lineKey(t) },
    { key: "statut", title: t.columns.statut, formula: status(t) },
  ];
}

/** Sides and states as they stand in a line's key. */
export const KEY = {
  expense: "D",
  resource: "R",
  planned: "P",
  committed: "E",
  done: "F",
} as const;

/**
 * Side, state and budget line in one text, so that the summary finds a line with one criterion: thousands of lines
 * stay quick. A line to correct has none, and thus enters no total. Resource codes fall to the line of their family
 * (CO1 to CO), public ones keep their digit.
 */
function lineKey(t: LedgerTexts): string {
  const [side, line, state] = [column("sens"), column("ligne"), column("etat")];
  const isExpense = `${side}=${quoted(t.expense)}`;
  const stateKey = `IF(${state}=${quoted(t.states.planned)},"${KEY.planned}",IF(${state}=${quoted(t.states.committed)},"${KEY.committed}","${KEY.done}"))`;
  const family = `IF(LEFT(${line},2)="PU",LEFT(${line},3),LEFT(${line},2))`;
  const key = `IF(${isExpense},"${KEY.expense}","${KEY.resource}")&${stateKey}&" "&IF(${isExpense},${line},${family})`;
  return `IF((${column("statut")}="")+(LEFT(${column("statut")},1)="✕")>0,"",${key})`;
}

/** What is wrong with a line, the gravest first; ✕ keeps it out of every total, ! does not. */
function status(t: LedgerTexts): string {
  const words = t.status;
  const [date, side, line, net, state, paid] = [
    column("date"),
    column("sens"),
    column("ligne"),
    column("ht"),
    column("etat"),
    column("paye"),
  ];
  const unknownIn = (value: string, list: string): string => `NOT(ISNUMBER(MATCH(${value},${list},0)))`;
  const checks = firstOf(
    [
      [`ISERROR(${INPUTS.map(column).join("&")})`, quoted(words.error)],
      [`NOT(ISNUMBER(${date}))`, quoted(words.date)],
      [`IF(${date}<1,TRUE,YEAR(${date})<>eq_exercice)`, quoted(words.year)],
      [unknownIn(side, SIDES), quoted(words.side)],
      [`IF(${side}=${quoted(t.resource)},${unknownIn(line, "eq_liste_codes")},FALSE)`, quoted(words.code)],
      [
        `IF(${side}=${quoted(t.expense)},IF(${line}="",TRUE,${unknownIn(line, EXPENSE_LABELS)}),FALSE)`,
        quoted(words.line),
      ],
      [`NOT(ISNUMBER(${net}))`, quoted(words.amount)],
      [notNumber(column("tva")), quoted(words.tax)],
      [`IF(${state}="",FALSE,${unknownIn(state, STATES)})`, quoted(words.state)],
      [notNumber(paid), quoted(words.paid)],
      [`${net}<0`, quoted(words.negative)],
      [
        `(${side}=${quoted(t.expense)})*((${state}="")+(${state}=${quoted(t.states.done)}))*(${column("preuve")}="")>0`,
        quoted(words.proof),
      ],
    ],
    quoted(words.fine),
  );
  return `IF(${anyFilled(INPUTS.map(column))},${checks},"")`;
}
