/**
 * Keeps Univer from changing what the book does not let a person change here: sheets, rows, columns, merges,
 * styles. Only values typed, pasted, filled or deleted go through; undo and redo are the store's.
 */
import type { Univer } from "@univerjs/core";
import {
  CanceledError,
  EDITOR_ACTIVATED,
  FOCUSING_FX_BAR_EDITOR,
  ICommandService,
  IContextService,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { BookStore } from "../../../book/store";

export function guardCommands(univer: Univer, store: BookStore): () => void {
  const injector = univer.__getInjector();
  const context = injector.get(IContextService);
  const isEditing = () =>
    context.getContextValue(EDITOR_ACTIVATED) || context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  const guard = injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if ((id === UndoCommand.id || id === RedoCommand.id) && !isEditing()) {
      // After this command has been cancelled: the store's change must not run inside it.
      queueMicrotask(() => (id === UndoCommand.id ? store.undo() : store.redo()));
      throw new CanceledError();
    }
    if (id.startsWith("sheet.mutation.") && !isAllowed(id, params)) throw new CanceledError();
  });
  return () => guard.dispose();
}

/** A change of values; cells written for their style alone are not. */
function isAllowed(id: string, params: unknown): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { cellValue } = (params ?? {}) as { cellValue?: Record<number, Record<number, object | null>> };
  return Object.values(cellValue ?? {}).some((cells) =>
    Object.values(cells).some((cell) => cell === null || "v" in cell || "f" in cell || "p" in cell),
  );
}
