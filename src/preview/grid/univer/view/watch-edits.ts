/** Passes what a person types, pastes, fills or deletes on to the store, one undo step each. */
import type { IRange, Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { IAutoFillCommandParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { AutoFillCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Area } from "../../../book/model";
import type { BookStore, Change } from "../../../book/store";
import type { GridLocale } from "../../index";
import type { CellMatrix, CopySource } from "./person-edits";
import { inputsOf } from "./person-edits";

export function watchEdits(
  univer: Univer,
  store: BookStore,
  locale: GridLocale,
  isEcho: () => boolean,
  /** The book's say on cells that Univer has written its own way. */
  redo: (change: Change) => void,
): () => void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  /** Set while the cells of a copy or a filling are being written. */
  let source: CopySource | null = null;

  const before = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== AutoFillCommand.id) return;
    const { sourceRange, subUnitId } = params as IAutoFillCommandParams;
    const sheetId = subUnitId ?? store.book.activeSheetId;
    source = { sheetId, range: sourceRange, target: start(sourceRange) };
  });

  const pasting = injector.get(ISheetClipboardService).addClipboardHook({
    id: "book-formulas",
    onPasteCells(from, to) {
      source = from && {
        sheetId: from.subUnitId,
        range: span(from.range),
        target: start(span(to.range)),
      };
      return { undos: [], redos: [] };
    },
  });

  const after = commands.onCommandExecuted(({ id, params }) => {
    if (id === AutoFillCommand.id) source = null;
    if (id !== SetRangeValuesMutation.id || isEcho()) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const inputs = inputsOf(store.book, subUnitId, (cellValue ?? {}) as CellMatrix, locale, source);
    source = null;
    // Univer is still in the middle of its command.
    queueMicrotask(() => {
      if (inputs.length > 0) store.typeCells(subUnitId, inputs);
      redo({ kind: "results", sheetId: subUnitId, area: writtenArea(cellValue as CellMatrix) });
    });
  });

  return () => {
    before.dispose();
    pasting.dispose();
    after.dispose();
  };
}

const start = (range: IRange) => ({ row: range.startRow, column: range.startColumn });

function span({ rows, cols }: { rows: number[]; cols: number[] }): IRange {
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...cols),
    endColumn: Math.max(...cols),
  };
}

function writtenArea(written: CellMatrix): Area {
  const rows = Object.keys(written).map(Number);
  const columns = Object.values(written).flatMap((cells) => Object.keys(cells).map(Number));
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
