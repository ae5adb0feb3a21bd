/** What points to cells of our sheets by their place: when a sheet is deleted, Excel makes `#REF!` of it. */
import { baselineOf } from "./read-inputs";
import type { SheetSet, Snapshot } from "./snapshot";

interface SheetFormulas {
  name: string;
  /** What its cells hold. */
  formulas: readonly unknown[];
}

/** Names of the sheets, and of the person's own workbook names, that point to a set's sheets or tables. */
export function directReferences(
  set: SheetSet,
  { names }: Snapshot,
  sheets: readonly SheetFormulas[],
): string[] {
  const baseline = baselineOf(set);
  const ours = new Set(baseline.flatMap((sheet) => sheet.names.map(({ name }) => name + set.suffix)));
  const tables = baseline.flatMap((sheet) => sheet.tables.map(({ name }) => name + set.suffix));
  const points = pointsTo(
    set.sheets.map(({ name }) => name),
    tables,
  );
  return [
    ...sheets.filter(({ formulas }) => formulas.some((formula) => points(formula))).map(({ name }) => name),
    ...[...names].filter(([name, formula]) => !ours.has(name) && points(formula)).map(([name]) => name),
  ];
}

function pointsTo(sheetNames: readonly string[], tables: readonly string[]): (formula: unknown) => boolean {
  const quoted = sheetNames.map((name) => `'${escaped(name.replaceAll("'", "''"))}'!`);
  const plain = sheetNames.map((name) => `(?<![\\p{L}\\p{N}_.'\\]])${escaped(name)}!`);
  const columns = tables.map((name) => `(?<![\\w.])${escaped(name)}\\[`);
  const pattern = new RegExp([...quoted, ...plain, ...columns].join("|"), "iu");
  return (formula) =>
    typeof formula === "string" && formula.startsWith("=") && pattern.test(formula.replace(TEXT, '""'));
}

const TEXT = /"(?:[^"]|"")*"/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
