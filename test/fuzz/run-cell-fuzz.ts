/**
 * What the add-in writes into a cell and reads back: a name, an amount or a date that a person gave is the same on the
 * next sheet, whatever it looks like. The cell between is the preview's, which reads what is typed as Excel does.
 */
import fc from "fast-check";
import { cellInput } from "../../src/excel/cell-input";
import { cellContent } from "../../src/excel/read-names";
import { parseInput } from "../../src/preview/book/content";
import type { Content } from "../../src/workbook";

/** The name that stands for these cases among those of the functions. */
export const CELLS = "CELLS";

export interface CellFuzzReport {
  readonly ran: number;
  readonly differed: number;
  /** One line for each way of differing. */
  readonly examples: readonly string[];
}

/** What Excel takes for something else, once it is on its own, and what looks like it. */
const MISLEADING = [
  "=SUM(A1:A9)",
  "=",
  "+33 6 12 34 56 78",
  "-",
  "@nom",
  "'l’atelier",
  "TRUE",
  "false",
  "VRAI",
  "Faux",
  "1 234,50",
  "1e5",
  "12 %",
  "3/4",
  "01/02/2026",
  "2 mars",
  "12:30",
  "€ 5",
  "0612345678",
  "MARS",
  "E",
  "∞",
  "«Pôle»",
  "Ma ruche",
];

const BLANKS = ["", " ", "\u00a0", "\t", "\n"];

const text = fc.oneof(
  fc
    .tuple(fc.constantFrom(...BLANKS), fc.constantFrom(...MISLEADING), fc.constantFrom(...BLANKS))
    .map((parts) => parts.join("")),
  fc.tuple(fc.constantFrom(...MISLEADING), fc.string({ maxLength: 4 })).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

/** A cell shows an error and the text of its word alike; Excel gives the same for both. */
const isErrorWord = (content: string): boolean => /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/.test(content);

export const cellContents: fc.Arbitrary<Content> = fc.oneof(
  { weight: 8, arbitrary: text.filter((content) => content !== "" && !isErrorWord(content)) },
  {
    weight: 2,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** The content of a cell that was given a content. */
export function writtenAndRead(content: Content): Content {
  const { v = "", f } = parseInput(cellInput(content, String), false);
  const value = typeof v === "object" ? v.error : v;
  // A formula is read as it was written, and shows something else.
  return f === undefined ? cellContent(value, value) : cellContent(f, 0);
}

export function runCellFuzz({ cases, seed }: { cases: number; seed: number }): CellFuzzReport {
  let ran = 0;
  let differed = 0;
  const isKept = (content: Content): boolean => Object.is(writtenAndRead(content), content);
  fc.assert(
    fc.property(cellContents, (content) => {
      ran += 1;
      if (!isKept(content)) differed += 1;
    }),
    { seed, numRuns: cases },
  );
  if (differed === 0) return { ran, differed, examples: [] };
  const [content = null] =
    fc.check(fc.property(cellContents, isKept), { seed, numRuns: cases }).counterexample ?? [];
  return {
    ran,
    differed,
    examples: [`a cell given ${JSON.stringify(content)} held ${JSON.stringify(writtenAndRead(content))}`],
  };
}
