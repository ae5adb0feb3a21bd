/** Where cells lie on the page. */
import type { Univer, Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { PixelRectangle } from "../../index";

/** `null` for a cell that is scrolled out of sight or hidden, and when the sheet is not the one shown. */
export function locateCell(
  univer: Univer,
  workbook: Workbook,
  sheetId: string,
  row: number,
  column: number,
): PixelRectangle | null {
  const worksheet = workbook.getActiveSheet();
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (worksheet?.getSheetId() !== sheetId || !render || !skeleton || !main) return null;

  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const box = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { startRow, startColumn } = worksheet.getFreeze();
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const scrollX = column < startColumn ? 0 : main.viewportScrollX;
  const scrollY = row < startRow ? 0 : main.viewportScrollY;
  const left = (box.startX - scrollX) * scaleX;
  const top = (box.startY - scrollY) * scaleY;
  const width = (box.endX - box.startX) * scaleX;
  const height = (box.endY - box.startY) * scaleY;

  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const shownFromX = column < startColumn ? skeleton.rowHeaderWidth * scaleX : main.left * scaleX;
  const shownFromY = row < startRow ? skeleton.columnHeaderHeight * scaleY : main.top * scaleY;
  const isShown =
    width > 0 &&
    height > 0 &&
    left >= shownFromX - 1 &&
    top >= shownFromY - 1 &&
    left < canvas.width &&
    top < canvas.height;
  return isShown ? { x: canvas.x + left, y: canvas.y + top, width, height } : null;
}
