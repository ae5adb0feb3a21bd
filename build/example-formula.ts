/** The formulas of the reference's examples: one function of ours on constants, read and written in both languages. */
import type { Language } from "../src/i18n/language";

export type Constant = number | string | boolean;
/** An omitted argument is `null`, as Excel hands it over. */
export type ExampleArgument = Constant | null | readonly (readonly Constant[])[];

export interface ExampleFormula {
  readonly name: string;
  readonly args: readonly ExampleArgument[];
}

const TOKEN =
  /(?<text>"(?:[^"]|"")*")|(?<number>-?\d+(?:\.\d+)?)|(?<boolean>TRUE|FALSE)(?![A-Z])|(?<mark>[{},;()])/y;
const HEAD = /^=CLUSTER\.([A-Z]+)(?=\()/;

interface Token {
  readonly text: string;
  /** `undefined` for a mark. */
  readonly value: Constant | undefined;
}

function tokensOf(formula: string, start: number): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(formula);
    if (!found) throw new Error(`${formula}: cannot be read from "${formula.slice(at)}" on`);
    const { text, number, boolean } = found.groups!;
    const value =
      text !== undefined
        ? text.slice(1, -1).replaceAll('""', '"')
        : number !== undefined
          ? Number(number)
          : boolean && boolean === "TRUE";
    tokens.push({ text: found[0], value });
  }
  return tokens;
}

/** Reads a formula in invariant form. @throws when it is anything but a function of ours on constants. */
export function parseExampleFormula(formula: string): ExampleFormula {
  const head = HEAD.exec(formula);
  if (!head) throw new Error(`${formula}: no =CLUSTER.NAME(…)`);
  const tokens = tokensOf(formula, head[0].length);
  let place = 0;
  const take = (): Token => {
    const token = tokens[place++];
    if (!token) throw new Error(`${formula}: ends too early`);
    return token;
  };
  const takeMark = (...marks: string[]): string => {
    const { text, value } = take();
    if (value !== undefined || !marks.includes(text))
      throw new Error(`${formula}: "${text}" is out of place`);
    return text;
  };
  const constant = (): Constant => {
    const { text, value } = take();
    if (value === undefined) throw new Error(`${formula}: "${text}" where a constant is expected`);
    return value;
  };
  const array = (): Constant[][] => {
    takeMark("{");
    const rows: Constant[][] = [[constant()]];
    for (let mark = takeMark(",", ";", "}"); mark !== "}"; mark = takeMark(",", ";", "}")) {
      if (mark === ";") rows.push([]);
      rows.at(-1)!.push(constant());
    }
    if (rows.some(({ length }) => length !== rows[0]!.length)) throw new Error(`${formula}: a ragged array`);
    return rows;
  };
  const argument = (): ExampleArgument => {
    const next = tokens[place]?.text;
    if (next === "{") return array();
    return next === "," || next === ")" ? null : constant();
  };

  takeMark("(");
  const args = [argument()];
  while (takeMark(",", ")") === ",") args.push(argument());
  if (place < tokens.length) throw new Error(`${formula}: something follows the closing bracket`);
  return { name: head[1]!, args };
}

/** French Excel: `;` between arguments and rows, `.` between columns, decimal comma, VRAI and FAUX. */
const MARKS = {
  fr: { argument: ";", column: ".", decimal: ",", true: "VRAI", false: "FAUX" },
  en: { argument: ",", column: ",", decimal: ".", true: "TRUE", false: "FALSE" },
} as const;

/** The formula as a person types it; English is the invariant form. */
export function writeExampleFormula({ name, args }: ExampleFormula, language: Language): string {
  const marks = MARKS[language];
  const constant = (value: Constant): string => {
    if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
    if (typeof value === "boolean") return value ? marks.true : marks.false;
    return String(value).replace(".", marks.decimal);
  };
  const argument = (value: ExampleArgument): string => {
    if (value === null) return "";
    if (typeof value !== "object") return constant(value);
    return `{${value.map((row) => row.map(constant).join(marks.column)).join(";")}}`;
  };
  return `=CLUSTER.${name}(${args.map(argument).join(marks.argument)})`;
}
