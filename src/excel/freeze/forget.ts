import { failureOf } from "../failure";
import { runExcel } from "../run-excel";
import { keptXml } from "./kept";
import { trackerName } from "./tracker";
import { readStateToWrite } from "./workbook-state";
import { putPart } from "./write-state";

/**
 * Keeps some formulas no longer: their cells stay as they are, for good.
 *
 * @throws {ExcelFailure} with the workbook as it was
 */
export async function forgetFormulas(ids: readonly number[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      const { kept, names, partId } = await readStateToWrite(context);
      const gone = new Set(ids);
      const trackers = new Set(ids.map(trackerName));
      const formulas = kept.formulas.filter(({ id }) => !gone.has(id));
      const rest = {
        formulas,
        names: kept.names.filter(({ spills }) => !spills.some(({ id }) => gone.has(id))),
      };
      // The part first: names without it are of no use, but do no harm.
      putPart(context.workbook, partId, formulas.length > 0 ? keptXml(rest) : null);
      for (const { name, sheetId } of names)
        if (sheetId === null && trackers.has(name.toLowerCase()))
          context.workbook.names.getItem(name).delete();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error);
  }
}
