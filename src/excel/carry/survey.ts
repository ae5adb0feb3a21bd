/** Which insertions a workbook holds, and what replacing each of them would cost. Three `sync`; one when there are none. */
import { namesToCarry, TEMPLATE_VERSION, type Content } from "../../workbook";
import { failureOf } from "../failure";
import { runExcel } from "../run-excel";
import { addedColumns, requestHeadings } from "./added-columns";
import { directReferences } from "./direct-references";
import { baselineOf, requestInputs, single } from "./read-inputs";
import { requestSnapshot, setsIn } from "./snapshot";

export interface SurveyedSet {
  /** What follows our names in it. */
  suffix: string;
  sheetNames: string[];
  /** As its sheet *Paramètres* says; empty when it does not. */
  year: string;
  structure: string;
  /** Made by a later version than this one: it can only be kept. */
  isNewer: boolean;
  /** Sheets and names of the person that point to cells of these sheets rather than to their names. */
  references: string[];
  /** Sheets that are too large to look for such references. */
  unread: string[];
  /** Columns that the person added to our lists: they are not carried. */
  columns: string[];
  /** Names of cells to fill in that are gone: what is in those cells is not carried. */
  lost: string[];
}

/** @throws {ExcelFailure} */
export async function surveySets(): Promise<SurveyedSet[]> {
  try {
    return await runExcel(survey);
  } catch (error) {
    throw failureOf(error);
  }
}

async function survey(context: Excel.RequestContext): Promise<SurveyedSet[]> {
  const readSnapshot = requestSnapshot(context);
  await context.sync();
  const snapshot = readSnapshot();
  const sets = setsIn(snapshot.ours);
  if (sets.length === 0) return [];
  const asked = sets.map((set) => {
    const baseline = baselineOf(set);
    return {
      set,
      lost: namesToCarry(baseline).filter((name) => !snapshot.names.has(name + set.suffix)),
      inputs: requestInputs(context, snapshot, set, [], ["eq_annee", "eq_structure"]),
      headings: requestHeadings(context, snapshot, baseline, set.suffix),
    };
  });
  const others = snapshot.sheets.filter(({ id }) => !snapshot.ours.some((sheet) => sheet.id === id));
  const used = others.map(({ id, name }) => ({
    name,
    range: context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true).load("cellCount"),
  }));
  await context.sync();
  const filled = used.filter(({ range }) => !range.isNullObject);
  const readable = filled.filter(({ range }) => range.cellCount > 0 && range.cellCount <= MOST_CELLS);
  for (const { range } of readable) range.load("formulas");
  if (readable.length) await context.sync();
  const sheets = readable.map(({ name, range }) => ({
    name,
    formulas: (range.formulas as unknown[][]).flat(),
  }));
  return asked.map(({ set, lost, inputs, headings }): SurveyedSet => {
    const { values } = inputs();
    return {
      suffix: set.suffix,
      sheetNames: set.sheets.map(({ name }) => name),
      year: said(single(values, "eq_annee")),
      structure: said(single(values, "eq_structure")),
      isNewer: set.sheets.some(({ version }) => version > TEMPLATE_VERSION),
      references: directReferences(set, snapshot, sheets),
      unread: filled.filter((one) => !readable.includes(one)).map(({ name }) => name),
      columns: addedColumns(headings(), snapshot, set.suffix),
      lost: lost.map((name) => name + set.suffix),
    };
  });
}

/** Excel on the web answers with 5 MB at most. */
const MOST_CELLS = 100_000;

const said = (content: Content): string =>
  typeof content === "string" || typeof content === "number" ? String(content) : "";
