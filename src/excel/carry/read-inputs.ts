/** Reads what a person filled in on the sheets of one insertion. */
import {
  namesToCarry,
  templateOfKinds,
  type Content,
  type Formula,
  type Inputs,
  type SheetTemplate,
} from "../../workbook";
import { withSuffix } from "../naming";
import { requestCells, type CellValue, type NamedCell } from "../read-names";
import { kindsIn, type SheetSet, type Snapshot } from "./snapshot";

/** The sheets of an insertion as they were before anyone filled them in, their formulas as the workbook has them. */
export function baselineOf(set: SheetSet): SheetTemplate[] {
  const templates = templateOfKinds(kindsIn(set.sheets), { ...set.origin, structure: "" });
  for (const sheet of templates)
    sheet.cells = sheet.cells.map((cell) => ({ ...cell, content: suffixed(cell.content, set.suffix) }));
  return templates;
}

const suffixed = (content: Content, suffix: string): Content =>
  isFormula(content) ? { formula: withSuffix(content.formula, suffix) } : content;

export interface InputsRead {
  /** What was put into the cells, by logical name; a person's formulas as she wrote them. */
  inputs: Inputs;
  /** What the cells show; errors count as empty. */
  values: Inputs;
}

/** Asks for the inputs, and the values of `more` names; after the caller's `sync` the returned function gives them. */
export function requestInputs(
  context: Excel.RequestContext,
  { names }: Snapshot,
  { suffix }: SheetSet,
  baseline: readonly SheetTemplate[],
  more: readonly string[] = [],
): () => InputsRead {
  const wanted = [...new Set([...namesToCarry(baseline), ...more])].flatMap((name): [string, string][] => {
    const formula = names.get(name + suffix);
    return formula === undefined ? [] : [[name, formula]];
  });
  const read = requestCells(context, new Map(wanted));
  return () => {
    const cells = [...read()];
    const mapped = (pick: (cell: NamedCell) => Content): Inputs =>
      new Map(cells.map(([name, rows]) => [name, rows?.map((row) => row.map(pick))]));
    return {
      inputs: mapped(({ content }) => ownFormula(content)),
      values: mapped(({ value }) => shown(value)),
    };
  };
}

/** What a person wrote as a formula stays as she wrote it. */
const ownFormula = (content: Content): Content =>
  isFormula(content) ? { formula: content.formula, isOwn: true } : content;

export const isFormula = (content: Content): content is Formula =>
  typeof content === "object" && content !== null;

const shown = (value: CellValue): Content => (typeof value === "object" || value === "" ? null : value);

/** The one value of a name, or null. */
export const single = (inputs: Inputs, name: string): Content => inputs.get(name)?.[0]?.[0] ?? null;

/** A whole year that our sheets can be made for. */
export const isYear = (value: Content): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100;
