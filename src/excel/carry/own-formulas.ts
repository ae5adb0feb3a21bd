/** What becomes of a formula that a person wrote into a cell to fill in, on sheets with other names. */
import type { Content } from "../../workbook";
import { isFormula } from "./read-inputs";

export interface Renaming {
  /** Our names without suffix. */
  names: ReadonlySet<string>;
  /** What follows them where the formula stands, and where it goes. */
  from: string;
  to: string;
}

/**
 * A formula that reads our names reads the new ones; one that points to cells gives way to its value, because they may
 * stand elsewhere on the new sheets.
 */
export function ownFormulaIn(content: Content, value: Content, renaming: Renaming): Content {
  if (!isFormula(content)) return content;
  if (pointsToCells(content.formula)) return value;
  return { ...content, formula: renamed(content.formula, renaming) };
}

/** Addresses, references to sheets, and columns of tables. */
const REFERENCE = /!|\[|(?<![\w.])\$?[A-Z]{1,3}\$?\d+(?![\w.(])/i;

const pointsToCells = (formula: string): boolean =>
  outsideTexts(formula).some((part) => REFERENCE.test(part));

const renamed = (formula: string, { names, from, to }: Renaming): string =>
  formula
    .split('"')
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(/\beq_[a-z0-9_]+/g, (token) => {
            const name = token.endsWith(from) ? token.slice(0, token.length - from.length) : null;
            return name !== null && names.has(name) ? name + to : token;
          }),
    )
    .join('"');

const outsideTexts = (formula: string): string[] => formula.split('"').filter((_, index) => index % 2 === 0);
