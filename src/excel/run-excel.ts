/**
 * The least Excel that has every call we make without asking first: worksheet custom properties came last, with
 * 1.12 (Excel 2021, Microsoft 365, Excel on the web).
 */
export const REQUIRED_EXCEL_API = "1.12";

/** From this set on, Excel can make one undo step of a whole run. */
const MERGE_UNDO_API = "1.20";

/**
 * `Excel.run` with our manners: it waits while a cell is being edited, and leaves one step to undo where Excel can.
 *
 * @param prepared a context whose requests have been prepared already: the run only sends them, in one `sync`, which is
 *   one step to undo by itself; an undo group could only be refused (`UndoNotSupported`). Objects made outside a run are
 *   not kept for later use, which spares two actions and one clean-up each.
 */
export function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  prepared?: Excel.RequestContext,
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (prepared) options.previousObjects = prepared;
  else if (Office.context.requirements.isSetSupported("ExcelApi", MERGE_UNDO_API))
    options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}
