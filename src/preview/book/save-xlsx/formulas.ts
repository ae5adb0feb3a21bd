import { tokenize, type Token } from "./formula-tokens";
import { fileFunctionName } from "./future-functions";

/** True if the formula calls one of the add-in's functions: such a cell is saved as its value. */
export function callsCustomFunction(formula: string): boolean {
  return tokenize(formula).some((token) => token.kind === "function" && /^CLUSTER\./i.test(token.text));
}

/** A function call that is open where the reading stands. */
interface Call {
  name: string;
  /** Index of the first token of the current argument. */
  argumentStart: number;
  /** Names that LET or LAMBDA has declared so far, in capitals. */
  variables: Set<string>;
}

/**
 * A formula as the file holds it, without `=`: prefixes before younger functions and before the variables of
 * LET and LAMBDA, structured references spelt out.
 *
 * @param table name of the table in whose rows the formula stands, for references like `[@Amount]`
 * @throws if the formula uses what the file form cannot express here (`@` outside a table reference)
 */
export function fileFormula(formula: string, table?: string): string {
  const tokens = tokenize(formula);
  const calls: Call[] = [];
  const output: string[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "function") {
      output.push(isVariable(token, calls) ? `_xlpm.${token.text}` : fileFunctionName(token.text));
    } else if (token.kind === "name") {
      declareVariable(tokens, index, calls.at(-1));
      output.push(isVariable(token, calls) ? `_xlpm.${token.text}` : token.text);
    } else if (token.kind === "bracket") {
      output.push(fileStructuredReference(token.text, tokens[index - 1], table));
    } else if (token.kind === "sign") {
      if (token.text === "@")
        throw new Error(`A formula with "@" before a reference cannot be saved: ${formula}`);
      output.push(token.text);
      followCalls(tokens, index, calls);
    } else {
      output.push(token.text);
    }
  });
  return output.join("");
}

function followCalls(tokens: readonly Token[], index: number, calls: Call[]): void {
  const sign = tokens[index]?.text;
  const before = tokens[index - 1];
  const current = calls.at(-1);
  if (sign === "(") {
    const name = before?.kind === "function" ? before.text.toUpperCase() : "";
    calls.push({ name, argumentStart: index + 1, variables: new Set() });
  } else if (sign === ")") {
    calls.pop();
  } else if (sign === "," && current) {
    current.argumentStart = index + 1;
  }
}

/** In LET and LAMBDA an argument that is one bare name, with another argument after it, declares that name. */
function declareVariable(tokens: readonly Token[], index: number, call: Call | undefined): void {
  if (call?.name !== "LET" && call?.name !== "LAMBDA") return;
  const startsArgument = tokens.slice(call.argumentStart, index).every((token) => token.kind === "space");
  const next = tokens.slice(index + 1).find((token) => token.kind !== "space");
  if (startsArgument && next?.text === ",") call.variables.add(tokens[index]!.text.toUpperCase());
}

function isVariable(token: Token, calls: readonly Call[]): boolean {
  return calls.some((call) => call.variables.has(token.text.toUpperCase()));
}

/** `Table[@Col]` and, inside the table, `[@Col]` or `[Col]`: the file names the table and says `#This Row`. */
function fileStructuredReference(text: string, before: Token | undefined, table: string | undefined): string {
  const prefix = before?.kind === "name" ? "" : table;
  if (prefix === undefined) throw new Error(`Reference ${text} stands outside any table`);
  const inside = text.slice(1, -1).trim();
  if (!inside.startsWith("@")) return prefix + text;
  const columns = inside.slice(1).trim();
  if (columns === "") return `${prefix}[#This Row]`;
  return `${prefix}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}
