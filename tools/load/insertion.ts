/** How an insertion grows with its sheets and their rows: made-up sheets of labels, amounts and formulas. */
import { insertTemplate } from "../../src/excel";
import { openExcel } from "../../src/preview/headless";
import { templateOfKinds, type SheetTemplate } from "../../src/workbook";
import { speakTo } from "../../test/support/frozen-workbook";
import { slope, timed, type Curve } from "./curve";

interface InsertionGrowth {
  readonly sheets: number;
  readonly rows: number;
  readonly ms: number;
  readonly syncs: number;
  readonly actions: number;
  readonly bytes: number;
}

/** Sheets × rows: four times the one, then four times the other. */
const SIZES = [
  [4, 250],
  [16, 250],
  [16, 1000],
  [16, 4000],
] as const;

/** A sheet with nothing of ours but its frame, and so many rows of five cells. */
function madeUpSheet(index: number, rows: number): SheetTemplate {
  const options = { language: "fr", year: 2027, structure: "", example: null, followUp: false } as const;
  const [frame] = templateOfKinds(["data"], options);
  const row = (at: number): SheetTemplate["cells"] =>
    [`Ligne ${at}`, at * 1.25, at % 7, { formula: `=C${at + 1}*D${at + 1}` }, "à vérifier"].map(
      (content, column) => ({ row: at, column: column + 1, content }),
    );
  return {
    ...frame!,
    name: `Feuille ${index + 1}`,
    cells: Array.from({ length: rows }, (_, at) => row(at)).flat(),
    styles: [],
    ahead: [],
    merges: [],
    names: [],
    tables: [],
    rules: [],
    verdicts: [],
    validations: [],
    rowHeights: [],
  };
}

async function growthAt(distFolder: string, sheets: number, rows: number): Promise<InsertionGrowth> {
  const excel = await openExcel({ distFolder, displayLanguage: "fr-FR", grid: false });
  try {
    speakTo(excel);
    const template = Array.from({ length: sheets }, (_, index) => madeUpSheet(index, rows));
    excel.host.requests.clear();
    const ms = await timed(() => insertTemplate(template));
    const { syncs, actions, requestBytes: bytes } = excel.host.requests.totals();
    return { sheets, rows, ms, syncs, actions, bytes };
  } finally {
    excel.close();
  }
}

export async function loadOfInsertion(distFolder: string): Promise<Curve> {
  // The first warms up what the others use.
  await growthAt(distFolder, ...SIZES[0]);
  const measured: InsertionGrowth[] = [];
  for (const [sheets, rows] of SIZES) measured.push(await growthAt(distFolder, sheets, rows));
  const cells = ({ sheets, rows }: InsertionGrowth) => sheets * rows;
  return {
    title: "An insertion, by sheets × rows of five cells, a formula among them (slope: 1 = in proportion)",
    points: measured.map((here, index) => {
      const slopeOf = (of: "ms" | "actions" | "bytes") => slope(measured[index - 1], here, cells, of);
      return [
        `${here.sheets} × ${here.rows}`,
        `${here.ms.toFixed(0)} ms${slopeOf("ms")} · ${here.syncs} syncs · ${here.actions} actions${slopeOf("actions")} · ${here.bytes} bytes${slopeOf("bytes")}`,
      ];
    }),
  };
}
