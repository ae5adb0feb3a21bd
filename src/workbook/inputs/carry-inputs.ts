/**
 * Carries what a person filled in from sheets that stand in the workbook to new ones. What she left as the template
 * gave it is not hers: there the new template's own value stands (a legal rate of another year, a default in another
 * language). Lists become as long as hers, and lines that she inserted stay between the same neighbours.
 */
import type { Area, Content, SheetTemplate, TemplateName } from "../model";
import { alignRows, type RowKey } from "./align-rows";
import { inputLook, paintAsTyped } from "./input-look";
import { cellKey, cellsOf, givenCells, inputCells, inputNames } from "./input-names";
import { insertRows } from "./insert-rows";
import { listTranslator } from "./list-translator";
import { contentsOf, sameContent, setContents } from "./sheet-contents";

/** The names whose cells have to be read to carry what was filled in: inputs, and the fixed texts beside them. */
export const namesToCarry = (sheets: readonly SheetTemplate[]): string[] => [
  ...new Set(
    sheets.flatMap((sheet) => [...inputNames(sheet).map(({ name }) => name), ...blocksOf(sheet).flat()]),
  ),
];

/** What the cells of each name hold, by its logical name: `eq_annee`, whatever its suffix in the workbook. */
export type Inputs = ReadonlyMap<string, Content[][] | undefined>;

/**
 * @param templates the new sheets; they are changed
 * @param baseline the sheets as they were inserted: same choices, same language
 * @param inputs what they hold now
 */
export function carryInputs(
  templates: readonly SheetTemplate[],
  baseline: readonly SheetTemplate[],
  inputs: Inputs,
): void {
  const translate = listTranslator(baseline, templates);
  for (const sheet of templates) {
    const before = baseline.find(({ kind }) => kind === sheet.kind);
    if (before) carrySheet(sheet, before, inputs, translate);
  }
}

/** Where the found rows of a name stand: the row of the baseline, and of the new sheet, each from its name's first. */
interface Place {
  known: number | null;
  row: number;
}

function carrySheet(
  sheet: SheetTemplate,
  before: SheetTemplate,
  inputs: Inputs,
  translate: ReturnType<typeof listTranslator>,
): void {
  const places = new Map<string, Place[]>();
  for (const names of blocksOf(sheet)) placeRows(sheet, before, names, inputs, places);
  const known = contentsOf(before);
  const changes = new Map<string, Content>();
  const fillable = inputCells(sheet);
  const given = givenCells(sheet);
  for (const { name, area } of sheet.names) {
    const rows = inputs.get(name);
    const origin = before.names.find((item) => item.name === name && !item.spills);
    if (!rows || !origin) continue;
    rows.forEach((cells, index) => {
      const place = places.get(name)?.[index] ?? { known: index, row: index };
      cells.forEach((content, column) => {
        const [row, target] = [area.top + place.row, area.left + column];
        const key = cellKey(row, target);
        if (row > area.bottom || target > area.right || !(fillable.has(key) || given.has(key))) return;
        const told =
          place.known === null
            ? null
            : (known.get(cellKey(origin.area.top + place.known, origin.area.left + column)) ?? null);
        if (sameContent(content, told)) return;
        changes.set(key, translate(name, content));
        if (!fillable.has(key)) paintAsTyped(sheet, area, row, target);
      });
    });
  }
  setContents(sheet, changes);
}

/** Names of plain cells over the same rows of a sheet, those of most rows first, with at least one to fill in. */
function blocksOf(sheet: SheetTemplate): string[][] {
  const blocks = new Map<string, TemplateName[]>();
  const fillable = new Set(inputNames(sheet).map(({ name }) => name));
  for (const item of sheet.names) {
    if (item.spills || item.area.bottom === item.area.top) continue;
    const key = `${item.area.top}:${item.area.bottom}`;
    blocks.set(key, [...(blocks.get(key) ?? []), item]);
  }
  return [...blocks.values()]
    .filter((names) => names.some(({ name }) => fillable.has(name)))
    .sort(([a], [b]) => heightOf(b!.area) - heightOf(a!.area))
    .map((names) => names.map(({ name }) => name));
}

const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;

/** Finds the place of each row of a block, and makes room for those that are a person's own. */
function placeRows(
  sheet: SheetTemplate,
  before: SheetTemplate,
  names: readonly string[],
  inputs: Inputs,
  places: Map<string, Place[]>,
): void {
  const found = Math.max(...names.map((name) => inputs.get(name)?.length ?? 0));
  const area = (): Area => sheet.names.find(({ name }) => name === names[0])!.area;
  const height = heightOf(area());
  const keyed = keysOf(before, names, inputs, found);
  if (!keyed) {
    // A list grows above its last row, so that all that reads it grows with it.
    if (found > height) grow(sheet, names, area().bottom, found - height);
    return;
  }
  const aligned = alignRows(keyed.known, keyed.found);
  const result: Place[] = [];
  let grown = 0;
  aligned.forEach((known, index) => {
    if (known !== null) return void result.push({ known, row: known + grown });
    const next = aligned.slice(index).find((place) => place !== null) ?? height - 1;
    grow(sheet, names, area().top + next + grown, 1);
    result.push({ known: null, row: next + grown });
    grown++;
  });
  for (const name of names) if (inputs.get(name)?.length === found) places.set(name, result);
}

/** The fixed texts by which the rows of a block are known, as given and as found; null where there are none. */
function keysOf(
  before: SheetTemplate,
  names: readonly string[],
  inputs: Inputs,
  found: number,
): { known: RowKey[]; found: RowKey[] } | null {
  const fillable = inputCells(before);
  const contents = contentsOf(before);
  const columns = before.names.filter(
    (item) =>
      names.includes(item.name) &&
      item.area.left === item.area.right &&
      inputs.get(item.name)?.length === found,
  );
  const known = columns.map((item) =>
    cellsOf(item).map(([row, column]) => {
      const content = contents.get(cellKey(row, column));
      return !fillable.has(cellKey(row, column)) && typeof content === "string" ? content : null;
    }),
  );
  if (!known.flat().some((text) => text !== null)) return null;
  return {
    known: known[0]!.map((_, row) => known.map((column) => column[row] ?? null)),
    found: Array.from({ length: found }, (_, row) =>
      columns.map(({ name }) => {
        const content = inputs.get(name)![row]![0]!;
        return typeof content === "string" ? content : null;
      }),
    ),
  };
}

/** Inserts rows into a block; in the new ones all columns that have a name are to be filled in. */
function grow(sheet: SheetTemplate, names: readonly string[], at: number, count: number): void {
  const areas = (): Area[] => sheet.names.filter(({ name }) => names.includes(name)).map((item) => item.area);
  const anchors = sheet.names.filter(({ spills, area }) => spills && area.top === areas()[0]!.top);
  const columns = [...areas(), ...anchors.map(({ area }) => area)];
  insertRows(sheet, at, count, {
    left: Math.min(...columns.map(({ left }) => left)),
    right: Math.max(...columns.map(({ right }) => right)),
  });
  const fillable = inputCells(sheet);
  const contents = contentsOf(sheet);
  for (const area of areas()) {
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(at, column);
      // A column that is calculated went on by itself.
      if (fillable.has(key) || contents.has(key)) continue;
      const look = inputLook(sheet, area, column) ?? { role: "input" };
      sheet.styles.push({ ...look, area: { top: at, bottom: at + count - 1, left: column, right: column } });
    }
  }
}
