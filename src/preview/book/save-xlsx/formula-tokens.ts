/**
 * A formula in invariant form, cut into tokens. Only as fine as saving needs: what is text, what is a
 * reference, what is a name, and which name is called as a function.
 */

export type TokenKind =
  | "text"
  | "sheet"
  | "bracket"
  | "array"
  | "error"
  | "reference"
  | "number"
  | "function"
  | "name"
  | "space"
  | "sign";

export interface Token {
  kind: TokenKind;
  text: string;
}

const PATTERNS: ReadonlyArray<[TokenKind, RegExp]> = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'/y],
  ["array", /\{[^}]*\}/y],
  ["error", /#(?:N\/A|DIV\/0!|[A-Z]+[!?])/y],
  ["reference", /(?:\$?[A-Za-z]{1,3}\$?[0-9]+|\$[A-Za-z]{1,3}|\$[0-9]+)(?![\p{L}\p{N}_.(])/uy],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ["space", /\s+/y],
  ["sign", /<=|>=|<>|[^]/y],
];

/** @param formula with or without its leading `=`; the `=` is not among the tokens. */
export function tokenize(formula: string): Token[] {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = text[at] === "[" ? { kind: "bracket" as const, text: bracket(text, at) } : match(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function match(text: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, text: found[0] };
  }
  throw new Error(`Formula not understood at character ${at}: ${text}`);
}

/** A structured reference's brackets with all they hold; inside, `'` makes the next character an ordinary one. */
function bracket(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return text.slice(start, at + 1);
  }
  throw new Error(`Bracket not closed in formula: ${text}`);
}
