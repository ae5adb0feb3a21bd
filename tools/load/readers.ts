/** How the panels' readers grow with the lists that they read: members and actions of the complete workbook. */
import { readCurrentSet } from "../../src/excel";
import type { Book } from "../../src/preview/book/model";
import { openExcel } from "../../src/preview/headless";
import { READ_BY_BENCHMARKS } from "../../src/taskpane/benchmarks/own-cluster";
import { READ_BY_CAPS } from "../../src/taskpane/caps/read-caps";
import { READ_BY_CHECKS } from "../../src/taskpane/checks/run-checks";
import { READ_BY_FEES } from "../../src/taskpane/fees/read-fees";
import { READ_BY_HOME } from "../../src/taskpane/home/workbook-state";
import { READ_BY_TRAJECTORY } from "../../src/taskpane/trajectory/read-plan";
import { median } from "../../test/bench/measure";
import { speakTo } from "../../test/support/frozen-workbook";
import { insertedBook } from "../../test/support/inserted-books";
import { paste, slope, timed, type Curve } from "./curve";

const READERS = {
  home: READ_BY_HOME,
  checks: READ_BY_CHECKS,
  fees: READ_BY_FEES,
  caps: READ_BY_CAPS,
  trajectory: READ_BY_TRAJECTORY,
  benchmarks: READ_BY_BENCHMARKS,
} as const;
type Reader = keyof typeof READERS;
type ReaderGrowth = { members: number } & Record<Reader, number>;

const SIZES = [1000, 5000, 20_000];
const ROUNDS = 5;

async function growthAt(distFolder: string, book: Book, members: number): Promise<ReaderGrowth> {
  const excel = await openExcel({ distFolder, displayLanguage: "fr-FR", grid: false, book });
  try {
    speakTo(excel);
    const rows = (count: number, first: string) =>
      Array.from({ length: count }, (_, index) => [`${first} ${index + 1}`]);
    await paste(excel, "eq_adherents_nom", rows(members, "Adhérent"));
    await paste(excel, "eq_actions_nom", rows(members / 10, "Action"));
    const measured: Partial<ReaderGrowth> = { members };
    for (const [reader, names] of Object.entries(READERS) as [Reader, readonly string[]][]) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++)
        times.push(await timed(() => readCurrentSet({ names: [...names] })));
      measured[reader] = median(times);
    }
    return measured as ReaderGrowth;
  } finally {
    excel.close();
  }
}

export async function loadOfReaders(distFolder: string): Promise<Curve> {
  const text = JSON.stringify(
    await insertedBook({ set: "complete", language: "fr", example: "MECABOURG", year: 2027 }),
  );
  const measured: ReaderGrowth[] = [];
  for (const size of SIZES) measured.push(await growthAt(distFolder, JSON.parse(text) as Book, size));
  return {
    title: "What the panels read, by members, and a tenth as many actions (slope: 1 = in proportion)",
    points: (Object.keys(READERS) as Reader[]).map((reader) => [
      reader,
      measured
        .map(
          (here, index) =>
            `${here.members}: ${here[reader].toFixed(0)} ms${slope(measured[index - 1], here, ({ members }) => members, reader)}`,
        )
        .join(" · "),
    ]),
  };
}
