/**
 * Cuts a formula into tokens without losing a character: the tokens' texts joined give the formula back.
 * Two dialects: the invariant one (English names, `,` between arguments, `.` as decimal mark; array constants
 * `{1,2;3,4}`) and that of Excel with French settings (`;`, `,`; array constants `{1.2;3.4}`).
 */

export type Dialect = "invariant" | "french";

export type TokenKind =
  | "space"
  | "string"
  | "number"
  | "boolean"
  | "error"
  /** `Feuil1!`, `'Tableau de bord'!`, `[Classeur]Feuil1!`. */
  | "sheet"
  /** `A1`, `$A$1:B2`, `A:C`, `2:5`. */
  | "reference"
  /** A name followed by `(`; the text holds the name only. */
  | "function"
  /** A defined name, a table name, or a variable of LET and LAMBDA. */
  | "name"
  /** `[Colonne]`, `[[#This Row],[Colonne]]`, brackets included. */
  | "structure"
  | "operator"
  /** `#` after a reference: the array it spills. */
  | "spill"
  | "open"
  | "close"
  | "openArray"
  | "closeArray"
  /** Between arguments. */
  | "separator"
  /** Between the columns, the rows of an array constant. */
  | "columnSeparator"
  | "rowSeparator"
  /** What the dialect does not know. */
  | "unknown";

export interface Token {
  kind: TokenKind;
  text: string;
}

/** All patterns but `booleans` are sticky: they match at a position or not at all. */
interface Grammar {
  number: RegExp;
  argument: string;
  arrayColumn: string;
  booleans: RegExp;
  errors: RegExp;
}

const GRAMMARS: Record<Dialect, Grammar> = {
  invariant: {
    number: /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y,
    argument: ",",
    arrayColumn: ",",
    booleans: /^(?:TRUE|FALSE)$/i,
    errors: /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)/iy,
  },
  french: {
    number: /(?:\d+,?\d*|,\d+)(?:[Ee][+-]?\d+)?/y,
    argument: ";",
    arrayColumn: ".",
    booleans: /^(?:VRAI|FAUX|TRUE|FALSE)$/i,
    errors: /#(?:DIV\/0!|N\/A|NOM\?|NUL!|NOMBRE!|REF!|VALEUR!|PROPAGATION!|CALC!|OCCUPÉ!)/iy,
  },
};

const SPACE = /\s+/y;
const CALL = /\s*\(/y;
const REFERENCE =
  /(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\?])/uy;
const IDENTIFIER = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const IDENTIFIER_WITHOUT_DOT = /[\p{L}_\\][\p{L}\p{N}_\\?]*/uy;
const PLAIN_SHEET = /(?:\[[^\]]*\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?!/uy;
const OPERATOR = /(?:<=|>=|<>|[-+*/^&=<>%:@])/y;

/** The tokens of formulas that were read before: a book is read again and again, and its formulas repeat. */
const known: Record<Dialect, Map<string, readonly Token[]>> = { invariant: new Map(), french: new Map() };
/** About the formulas of ten large workbooks. */
const MOST_KNOWN = 50_000;

/** `formula` may start with `=`, which is then the first operator. */
export function tokenize(formula: string, dialect: Dialect): readonly Token[] {
  const read = known[dialect];
  let tokens = read.get(formula);
  if (!tokens) {
    if (read.size >= MOST_KNOWN) read.clear();
    read.set(formula, (tokens = cut(formula, dialect)));
  }
  return tokens;
}

function cut(formula: string, dialect: Dialect): Token[] {
  const grammar = GRAMMARS[dialect];
  const tokens: Token[] = [];
  let position = 0;
  let inArray = false;

  const take = (kind: TokenKind, length: number) => {
    tokens.push({ kind, text: formula.slice(position, position + length) });
    position += length;
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(formula)?.[0];
  };

  while (position < formula.length) {
    const character = formula.charAt(position);
    const previous = tokens[tokens.length - 1];

    const space = match(SPACE);
    if (space) {
      take("space", space.length);
      continue;
    }
    if (character === '"') {
      take("string", quotedLength(formula, position, '"'));
      continue;
    }
    if (character === "'") {
      const quoted = quotedLength(formula, position, "'");
      const isSheet = formula.charAt(position + quoted) === "!";
      take(isSheet ? "sheet" : "unknown", isSheet ? quoted + 1 : quoted);
      continue;
    }
    if (character === "#") {
      const error = match(grammar.errors) ?? match(GRAMMARS.invariant.errors);
      if (error) take("error", error.length);
      else take(previous && SPILLS.has(previous.kind) ? "spill" : "unknown", 1);
      continue;
    }
    if (character === "[") {
      take("structure", bracketLength(formula, position));
      continue;
    }
    const bracket = BRACKETS[character];
    if (bracket) {
      if (bracket === "openArray") inArray = true;
      if (bracket === "closeArray") inArray = false;
      take(bracket, 1);
      continue;
    }
    const sheet = inArray ? undefined : match(PLAIN_SHEET);
    if (sheet) {
      take("sheet", sheet.length);
      continue;
    }
    const reference = inArray ? undefined : match(REFERENCE);
    if (reference) {
      take("reference", reference.length);
      continue;
    }
    const number = match(grammar.number);
    if (number) {
      take("number", number.length);
      continue;
    }
    const identifier = match(inArray ? IDENTIFIER_WITHOUT_DOT : IDENTIFIER);
    if (identifier) {
      CALL.lastIndex = position + identifier.length;
      const isCall = CALL.test(formula);
      if (isCall) take("function", identifier.length);
      else take(grammar.booleans.test(identifier) ? "boolean" : "name", identifier.length);
      continue;
    }
    if (inArray && character === ";") take("rowSeparator", 1);
    else if (inArray && character === grammar.arrayColumn) take("columnSeparator", 1);
    else if (!inArray && character === grammar.argument) take("separator", 1);
    else {
      const operator = match(OPERATOR);
      if (operator) take("operator", operator.length);
      else take("unknown", 1);
    }
  }
  return tokens;
}

const SPILLS = new Set<TokenKind>(["reference", "name", "structure", "close"]);

const BRACKETS: Record<string, TokenKind> = {
  "(": "open",
  ")": "close",
  "{": "openArray",
  "}": "closeArray",
};

/** Length of a quoted text, quotes included; a doubled quote inside stands for one. */
function quotedLength(text: string, start: number, quote: string): number {
  let end = start + 1;
  while (end < text.length) {
    if (text.charAt(end) === quote) {
      if (text.charAt(end + 1) !== quote) return end + 1 - start;
      end++;
    }
    end++;
  }
  return text.length - start;
}

/** Length of a bracketed table reference; `'` makes the next character plain. */
function bracketLength(text: string, start: number): number {
  let depth = 0;
  for (let end = start; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return end + 1 - start;
  }
  return text.length - start;
}
