/** Passes what a person types, pastes, fills or deletes on to the store, one undo step each. */
import type { IRange, Univer } from "@univerjs/core";
import { CommandType, ICommandService } from "@univerjs/core";
import type { IAutoFillCommandParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { AutoFillCommand, RefillCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Area, Validation } from "../../../book/model";
import type { BookStore, Change } from "../../../book/store";
import type { Grid, GridLocale } from "../../index";
import { isAccepted, validationAt } from "../../validation";
import type { CellMatrix, CopySource, Input } from "./person-edits";
import { inputsOf } from "./person-edits";

export interface EditWatch {
  locale: GridLocale;
  evaluate: Grid["evaluateAt"];
  /** Univer announces what we have just told it. */
  isEcho(): boolean;
  /** Shows the book's cells where Univer has written its own. */
  redraw(change: Change): void;
  /** Says that a validation has refused an input. */
  refuse(validation: Validation): void;
}

export function watchEdits(univer: Univer, store: BookStore, watch: EditWatch): () => void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  /** Whence the cells being written come, when a copy or a filling writes them. */
  let source: CopySource | null = null;
  let lastFilling: CopySource | null = null;
  /** What one command has written so far, by sheet and cell: a filling first empties the cells it fills. */
  const pending = new Map<string, { inputs: Map<string, Input>; area: Area }>();

  const before = commands.beforeCommandExecuted(({ id, type, params }) => {
    // Commands of the cell editor run in between.
    if (type !== CommandType.COMMAND || !id.startsWith("sheet.")) return;
    source = null;
    if (id === AutoFillCommand.id) {
      const { sourceRange, subUnitId } = params as IAutoFillCommandParams;
      const sheetId = subUnitId ?? store.book.activeSheetId;
      lastFilling = source = { sheetId, range: sourceRange, target: start(sourceRange) };
    } else if (id === RefillCommand.id) {
      source = lastFilling;
    }
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
    if (id !== SetRangeValuesMutation.id || watch.isEcho()) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const written = (cellValue ?? {}) as CellMatrix;
    // Univer is still in the middle of its command.
    if (pending.size === 0) queueMicrotask(flush);
    const area = writtenArea(written);
    const { inputs, area: known } = pending.get(subUnitId) ?? { inputs: new Map<string, Input>(), area };
    for (const input of inputsOf(store.book, subUnitId, written, watch.locale, source)) {
      inputs.set(`${input.row} ${input.column}`, input);
    }
    pending.set(subUnitId, { inputs, area: around(known, area) });
  });

  function flush(): void {
    const edits = [...pending];
    pending.clear();
    for (const [sheetId, { inputs, area }] of edits) {
      type(sheetId, [...inputs.values()]);
      watch.redraw({ kind: "results", sheetId, area });
    }
  }

  /** All or nothing, as Excel takes what is typed or pasted. */
  function type(sheetId: string, inputs: Input[]): void {
    const sheet = store.book.sheets.find(({ id }) => id === sheetId);
    if (!sheet || inputs.length === 0) return;
    for (const { row, column, input } of inputs) {
      const validation = validationAt(sheet, row, column);
      const isStrict =
        validation?.errorAlert?.showAlert !== false && (validation?.errorAlert?.style ?? "Stop") === "Stop";
      if (validation && isStrict && !isAccepted(sheet, row, column, input, watch.evaluate)) {
        watch.refuse(validation);
        return;
      }
    }
    store.typeCells(sheetId, inputs);
  }

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

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
