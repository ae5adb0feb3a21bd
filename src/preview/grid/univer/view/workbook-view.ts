/** Univer's workbook, kept in step with the book. Values are taken over cell by cell, a new layout all at once. */
import type { ICellData, IRange, ObjectMatrix, Univer, Workbook, Worksheet } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { IEditorBridgeService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area, Book, Sheet } from "../../../book/model";
import type { Change } from "../../../book/store";
import { intersects, singleCell } from "../../formula/areas";
import type { GridLocale } from "../../index";
import { viewValue, workbookData, worksheetLayout } from "./workbook-data";

export interface WorkbookView {
  workbook(): Workbook;
  /** Takes over what has changed; `true` when the workbook had to be made anew. */
  follow(changes: Change[]): boolean;
  redraw(): void;
}

export function createWorkbookView(univer: Univer, bookOf: () => Book, locale: GridLocale): WorkbookView {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  let unitId = "";
  let builds = 0;
  let shownLayout = layout();
  build();

  function build(): void {
    const previous = unitId;
    unitId = `view${++builds}`;
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(bookOf(), unitId, locale));
    instances.setCurrentUnitForType(unitId);
    instances.focusUnit(unitId);
    if (previous) instances.disposeUnit(previous);
  }

  function workbook(): Workbook {
    const unit = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new Error("The grid is not shown");
    return unit;
  }

  /** As one text, to compare. */
  function layout(): string {
    return JSON.stringify(bookOf().sheets.map(worksheetLayout));
  }

  function takeOver(worksheet: Worksheet, sheet: Sheet, area: Area): void {
    const matrix: ObjectMatrix<ICellData> = worksheet.getCellMatrix() as ObjectMatrix<ICellData>;
    const gone: [number, number][] = [];
    matrix.forValue((row, column) => {
      const here = intersects(area, singleCell(row, column));
      if (here && sheet.cells[row]?.[column]?.v === undefined) gone.push([row, column]);
    });
    for (const [row, column] of gone) matrix.realDeleteValue(row, column);
    for (const [rowText, cells] of Object.entries(sheet.cells)) {
      const row = Number(rowText);
      if (row < area.top || row > area.bottom) continue;
      for (const [columnText, { v }] of Object.entries(cells)) {
        const column = Number(columnText);
        if (v === undefined || column < area.left || column > area.right) continue;
        matrix.setValue(row, column, viewValue(v, locale));
      }
    }
  }

  function redraw(): void {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    skeletons.makeDirty({ sheetId: workbook().getActiveSheet()?.getSheetId() ?? "" }, true);
    skeletons.reCalculate();
    render.components.forEach((component) => component.makeDirty?.());
    render.scene.makeDirty();
    const editor = injector.get(IEditorBridgeService);
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  }

  return {
    workbook,
    redraw,
    follow(changes) {
      const wanted = layout();
      if (wanted !== shownLayout) {
        shownLayout = wanted;
        build();
        return true;
      }
      for (const change of changes) {
        for (const sheet of bookOf().sheets) {
          const worksheet = workbook().getSheetBySheetId(sheet.id);
          const area = changedArea(change, sheet.id);
          if (worksheet && area) takeOver(worksheet, sheet, area);
        }
      }
      return false;
    },
  };
}

const EVERYWHERE: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

function changedArea(change: Change, sheetId: string): Area | null {
  if (change.kind === "all") return EVERYWHERE;
  if ((change.kind === "cells" || change.kind === "results") && change.sheetId === sheetId)
    return change.area;
  return null;
}

export function toArea(range: IRange, worksheet: Worksheet): Area {
  const clip = (value: number, otherwise: number) =>
    Number.isFinite(value) ? Math.max(0, value) : otherwise;
  return {
    top: clip(range.startRow, 0),
    left: clip(range.startColumn, 0),
    bottom: clip(range.endRow, worksheet.getRowCount() - 1),
    right: clip(range.endColumn, worksheet.getColumnCount() - 1),
  };
}

export function toRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
