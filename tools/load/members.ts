/**
 * How the complete workbook bears long lists: insertion, whole recalculation in the headless host, and what of it is
 * spent in the add-in's own functions, at three sizes.
 */
import { openExcel, type OpenExcel } from "../../src/preview/headless";
import { paste, slope, spent, timed, type Curve, type Row } from "./curve";

interface WorkbookGrowth {
  readonly members: number;
  readonly actions: number;
  readonly journalLines: number;
  readonly insertMs: number;
  /** Every formula of the workbook once. */
  readonly recalculationMs: number;
  /** Part of it in the add-in's functions. */
  readonly functionsMs: number;
  /** Calls into them in one recalculation. */
  readonly calls: number;
}

const SIZES = [500, 2000, 20_000];
const ACTIONS_PER_MEMBER = 0.15;
const LINES_PER_MEMBER = 2.5;
/** 1 January 2027 as Excel counts days. */
const FIRST_DAY = 46_388;

const rowsOf = (count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

/** Headcounts for which Mécabourg publishes a fee. */
const member = (index: number): Row => [`Entreprise ${index + 1}`, null, [4, 35, 1001][index % 3]!];
const action = (index: number): Row => [`Action ${index + 1}`, "B", null, null, null, 1000 + index];
const entry = (index: number): Row => {
  const [side, line] =
    index % 2 ? (["dépense", "Fonctionnement & Animation"] as const) : (["ressource", "CO1"] as const);
  return [FIRST_DAY + (index % 365), `P-${index}`, side, line, "Tiers", null, 10.1, 2, null, null, "oui"];
};

/** Counts and times the calls into the add-in's functions from now on. */
function watchFunctions({ window }: OpenExcel): { calls: number; ms: number } {
  const seen = { calls: 0, ms: 0 };
  const { mappings } = window.CustomFunctions._association;
  for (const [id, compute] of Object.entries(mappings)) {
    mappings[id] = (...args) => {
      const start = process.cpuUsage();
      try {
        return compute(...args);
      } finally {
        seen.calls++;
        seen.ms += spent(start);
      }
    };
  }
  return seen;
}

async function growthAt(distFolder: string, members: number): Promise<WorkbookGrowth> {
  const excel = await openExcel({ distFolder, displayLanguage: "fr-FR" });
  const [actions, journalLines] = [members * ACTIONS_PER_MEMBER, members * LINES_PER_MEMBER];
  try {
    const insertMs = await timed(() =>
      excel.window.equilibre.insert("complete", { language: "fr", example: "MECABOURG", year: 2027 }),
    );
    await paste(excel, "eq_adherents_nom", rowsOf(members, member));
    await paste(excel, "eq_actions_nom", rowsOf(actions, action));
    await paste(excel, "eq_realise_date", rowsOf(journalLines, entry));
    await excel.calculate();
    const functions = watchFunctions(excel);
    excel.store.edit((edit) => edit.changed({ kind: "all" }));
    const recalculationMs = await timed(() => excel.calculate());
    return {
      members,
      actions,
      journalLines,
      insertMs,
      recalculationMs,
      functionsMs: functions.ms,
      calls: functions.calls,
    };
  } finally {
    excel.close();
  }
}

const shown = (here: WorkbookGrowth, before: WorkbookGrowth | undefined): string => {
  const slopeOf = (of: "recalculationMs" | "functionsMs") =>
    slope(before, here, ({ members }) => members, of);
  return `insertion ${here.insertMs.toFixed(0)} ms · recalculation ${here.recalculationMs.toFixed(0)} ms${slopeOf("recalculationMs")}, of which functions ${here.functionsMs.toFixed(0)} ms${slopeOf("functionsMs")} in ${here.calls} calls`;
};

export async function loadOfMembers(distFolder: string): Promise<Curve> {
  const measured: WorkbookGrowth[] = [];
  for (const size of SIZES) measured.push(await growthAt(distFolder, size));
  return {
    title: "The complete workbook with many members, calculated in the preview (slope: 1 = in proportion)",
    points: measured.map((here, index) => [`${here.members} members`, shown(here, measured[index - 1])]),
  };
}
