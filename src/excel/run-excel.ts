/** `Excel.run` with our manners: it waits while a cell is being edited, and whoever waits for an answer can stop. */
import { ExcelFailure, Unanswered } from "./failure";
import { beginWait } from "./waits";

/**
 * The least Excel that has every call we make without asking first: worksheet custom properties came last, with
 * 1.12 (Excel 2021, Microsoft 365, Excel on the web).
 */
const REQUIRED_EXCEL_API = "1.12";

/** From this set on, Excel can make one undo step of a whole run. */
const MERGE_UNDO_API = "1.20";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Leaves one step to undo where Excel can.
 *
 * @param prepared a context whose requests have been prepared already: the run only sends them, in one `sync`, which is
 *   one step to undo by itself; an undo group could only be refused (`UndoNotSupported`). Objects made outside a run are
 *   not kept for later use, which spares two actions and one clean-up each.
 * @throws {ExcelFailure} `tooOld`; {@link Unanswered} when the person stopped waiting; whatever Excel refuses
 */
export function runExcel<T>(batch: Batch<T>, prepared?: Excel.RequestContext): Promise<T> {
  if (prepared) return answered({ previousObjects: prepared }, batch);
  const mergeUndoGroup = Office.context.requirements.isSetSupported("ExcelApi", MERGE_UNDO_API);
  return answered(mergeUndoGroup ? { mergeUndoGroup } : {}, batch);
}

/** Without an undo group, in a context of its own: for what takes something back. Excel refuses a group that deletes sheets. */
export const runApart = <T>(batch: Batch<T>, prepared?: Excel.RequestContext): Promise<T> =>
  answered(prepared ? { previousObjects: prepared } : {}, batch);

async function answered<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API))
    throw new ExcelFailure("tooOld", `ExcelApi ${REQUIRED_EXCEL_API}`);
  let isGivenUp = false;
  const run = Excel.run({ delayForCellEdit: true, ...options }, (context) => {
    const sync = context.sync.bind(context);
    // Nothing more goes to Excel once nobody waits: an answer that comes late must not set off the next step.
    context.sync = <Value>(value?: Value): Promise<Value> =>
      isGivenUp ? Promise.reject(new Unanswered(Promise.resolve())) : sync(value as Value);
    return batch(context);
  });
  const { given, end } = beginWait();
  const stopped = given.then((): never => {
    isGivenUp = true;
    throw new Unanswered(run);
  });
  try {
    return await Promise.race([run, stopped]);
  } finally {
    end();
  }
}

/**
 * Takes back what a request had done before it failed: now, or, where nobody waits for its answer any more, once Excel has
 * answered that it failed.
 */
export async function takeBackAfter(
  error: unknown,
  takeBack: (cause: unknown) => Promise<void>,
): Promise<void> {
  if (!(error instanceof Unanswered)) return takeBack(error);
  void error.late.catch(async (cause: unknown) => {
    // Whoever could be told is gone; what may be left is found by the next pane.
    if (!(cause instanceof Unanswered)) await takeBack(cause).catch(() => undefined);
  });
}
