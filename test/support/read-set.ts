/** What a panel reads of an inserted workbook, and what its reading found. */
import { isFault, type Fault } from "../../src/domain";
import type { SetValues } from "../../src/excel";
import { chooseSet } from "../../src/excel/current-set";
import { findOurSheets } from "../../src/excel/our-sheets";
import { readNames } from "../../src/excel/read-names";
import type { Reading } from "../../src/taskpane/reading";
import type { InsertedWorkbook } from "./inserted-workbook";

/** The first set's sheets, and the calculated values of these names. */
export async function readSet(
  { excel }: InsertedWorkbook,
  names: readonly string[],
): Promise<Pick<SetValues, "sheets" | "values">> {
  await excel.calculate();
  return excel.run(async (context) => {
    const { sheets } = chooseSet(await findOurSheets(context), "")!;
    return { sheets, values: await readNames(context, { names }) };
  });
}

export function found<Value>(reading: Reading<Value>): Value {
  if (reading.state !== "read") throw new Error(JSON.stringify(reading));
  return reading.value;
}

export function sound<Value>(value: Value | Fault): Value {
  if (isFault(value)) throw new Error(`${value.code} ${value.reason}`);
  return value;
}
