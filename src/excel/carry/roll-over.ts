/**
 * Makes next year's sheets from those of the year that closes, beside them: what was planned becomes N−1, what describes
 * the cluster stays. Nothing of the closing year is touched, so that the voted budget and its journal stay what they
 * were; the names of the new sheets carry their year (`eq_taux_net_2027`). Four `sync`: two read, two insert.
 */
import {
  CALCULATED,
  carryInputs,
  rollOver,
  templateOfKinds,
  type Content,
  type Inputs,
  type RolledOver,
  type SheetTemplate,
} from "../../workbook";
import { chooseSet } from "../current-set";
import { ExcelFailure, failureOf } from "../failure";
import { insertTemplate, type Inserted, type OnStep } from "../insert-template";
import { freeSuffix } from "../naming";
import { runExcel } from "../run-excel";
import { ownFormulaIn } from "./own-formulas";
import { baselineOf, isYear, requestInputs, single } from "./read-inputs";
import { refuseNewer } from "./refuse-newer";
import { kindsIn, requestSnapshot, setOf, setsIn, type SheetSet, type Snapshot } from "./snapshot";

/** The next year's sheets, and what a treasurer should know of them. */
export type NextYear = Inserted & Pick<RolledOver, "left" | "ownValues"> & { year: number };

/**
 * Rolls over the insertion that the active sheet belongs to, else the last.
 * @throws {ExcelFailure} with the workbook as it was
 */
export async function makeNextYear(onStep: OnStep = () => {}): Promise<NextYear> {
  try {
    await onStep("reading");
    const { templates, suffix, year, left, ownValues } = await runExcel(read);
    const inserted = await insertTemplate(templates, onStep, suffix);
    return { ...inserted, year, left, ownValues };
  } catch (error) {
    throw failureOf(error);
  } finally {
    void onStep("done");
  }
}

async function read(context: Excel.RequestContext) {
  const readSnapshot = requestSnapshot(context);
  await context.sync();
  const snapshot = readSnapshot();
  const current = chooseSet(snapshot.ours, snapshot.activeSheetId);
  if (!current) throw new ExcelFailure("noSheets", "");
  const set = setOf(snapshot, current.suffix);
  refuseNewer(set);
  // Lines added beside N−1 stand in the same place: the closing year is looked at as if it had that column too.
  const baseline = baselineOf({ ...set, origin: { ...set.origin, example: null, followUp: true } });
  const readInputs = requestInputs(context, snapshot, set, baseline, CALCULATED);
  const others = setsIn(snapshot.ours).filter(({ suffix }) => suffix !== set.suffix);
  const readYears = others.map((other) => requestInputs(context, snapshot, other, [], ["eq_annee"]));
  await context.sync();
  const { inputs, values } = readInputs();
  const year = yearOf(set, values) + 1;
  const there = others.find((other, index) => yearOf(other, readYears[index]!().values) === year);
  if (there) throw new ExcelFailure("yearThere", there.sheets.map(({ name }) => name).join(", "));

  const { language } = set.origin;
  const templates = nextTemplates(set, year);
  const suffix = suffixFor(templates, snapshot, year);
  const rolled = rollOver({
    year: year - 1,
    language,
    baseline,
    inputs: settled(inputs, values, templates, set, suffix),
    values,
  });
  carryInputs(templates, rolled.baseline, rolled.inputs);
  return { templates, suffix, year, left: rolled.left, ownValues: rolled.ownValues };
}

function yearOf({ origin, sheets }: SheetSet, values: Inputs): number {
  const year = single(values, "eq_annee");
  if (isYear(year)) return year;
  if (isYear(origin.year)) return origin.year;
  throw new ExcelFailure("noYear", sheets.map(({ name }) => name).join(", "));
}

function nextTemplates({ sheets, origin }: SheetSet, year: number): SheetTemplate[] {
  const { language } = origin;
  const options = { language, year, structure: "", example: null, followUp: true };
  return templateOfKinds(kindsIn(sheets), options).map((sheet) => ({
    ...sheet,
    name: `${sheet.name} ${year}`,
  }));
}

const suffixFor = (templates: readonly SheetTemplate[], snapshot: Snapshot, year: number): string =>
  freeSuffix(
    templates.flatMap(({ names, tables }) => [...names, ...tables].map(({ name }) => name)),
    [...snapshot.names.keys(), ...snapshot.tables.map(({ name }) => name)],
    `_${year}`,
  );

/** A person's formulas as they mean the same on the new sheets; those that cannot give way to what they showed. */
function settled(
  inputs: Inputs,
  values: Inputs,
  templates: readonly SheetTemplate[],
  { suffix: from }: SheetSet,
  to: string,
): Inputs {
  const names = new Set<string>(templates.flatMap((sheet) => sheet.names.map(({ name }) => name)));
  const change = (content: Content, value: Content): Content =>
    ownFormulaIn(content, value, { names, from, to });
  return new Map(
    [...inputs].map(([name, rows]) => [
      name,
      rows?.map((row, r) => row.map((content, c) => change(content, values.get(name)![r]![c]!))),
    ]),
  );
}
