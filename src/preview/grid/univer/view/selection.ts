/** The selected cells and the active sheet, kept equal in the book and on the page. */
import type { Univer, Worksheet } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area } from "../../../book/model";
import type { BookStore } from "../../../book/store";
import { cellAddress } from "../../formula/areas";
import { localFormula } from "../../french-formulas";
import type { GridLocale, SelectionInfo } from "../../index";
import type { WorkbookView } from "./workbook-view";
import { toArea, toRange } from "./workbook-view";

export interface PageSelection {
  /** Shows the book's active sheet and selection, and scrolls there if it is not what is selected already. */
  show(): void;
  /** The same for a workbook just made, which has a selection of its own. */
  impose(): void;
  info(): SelectionInfo;
  dispose(): void;
}

export function createPageSelection(
  univer: Univer,
  store: BookStore,
  view: WorkbookView,
  locale: GridLocale,
  isEcho: () => boolean,
  onChange: () => void,
): PageSelection {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const selections = injector.get(SheetsSelectionsService);

  const listener = commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetActiveOperation.id && id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId } = params as { unitId: string; subUnitId: string };
    if (isEcho() || unitId !== view.workbook().getUnitId()) return;
    if (id === SetWorksheetActiveOperation.id) {
      store.activate(subUnitId);
    } else {
      const worksheet = view.workbook().getActiveSheet();
      const range = selections.getCurrentLastSelection()?.range;
      if (!worksheet || !range || worksheet.getSheetId() !== subUnitId) return;
      store.select(subUnitId, toArea(range, worksheet));
    }
    onChange();
  });

  function select(worksheet: Worksheet, area: Area): void {
    const { top, left } = area;
    const primary = {
      ...toRange({ top, left, bottom: top, right: left }),
      actualRow: top,
      actualColumn: left,
      isMerged: false,
      isMergedMainCell: false,
    };
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: view.workbook().getUnitId(),
      subUnitId: worksheet.getSheetId(),
      selections: [{ range: toRange(area), primary, style: null }],
      reveal: true,
    });
  }

  function show(impose: boolean): void {
    const unit = view.workbook();
    const sheet = store.book.sheets.find(({ id }) => id === store.book.activeSheetId);
    const worksheet = sheet && unit.getSheetBySheetId(sheet.id);
    if (!sheet || !worksheet) return;
    if (unit.getActiveSheet()?.getSheetId() !== sheet.id) {
      const target = { unitId: unit.getUnitId(), subUnitId: sheet.id };
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    }
    const shown = selections.getCurrentLastSelection()?.range;
    const isShown = shown && sameArea(toArea(shown, worksheet), sheet.selection);
    if (impose || !isShown) select(worksheet, sheet.selection);
  }

  return {
    show: () => show(false),
    impose: () => show(true),
    info() {
      const { book } = store;
      const sheet = book.sheets.find(({ id }) => id === book.activeSheetId) ?? book.sheets[0];
      if (!sheet) throw new Error("A book has at least one sheet");
      const primary = selections.getCurrentLastSelection()?.primary;
      const row = primary?.actualRow ?? sheet.selection.top;
      const column = primary?.actualColumn ?? sheet.selection.left;
      const cell = sheet.cells[row]?.[column];
      return {
        sheetId: sheet.id,
        row,
        column,
        area: sheet.selection,
        address: cellAddress(row, column),
        formula: cell?.f ? localFormula(cell.f, locale) : "",
        value: cell?.v,
        message: typeof cell?.v === "object" ? cell.v.message : undefined,
      };
    },
    dispose: () => listener.dispose(),
  };
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
