/** The charts of the shown sheet, as pictures over the cells that scroll with them. */
import "./chart-layer.css";
import type { Univer } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { chartDescription } from "../../../book/charts";
import type { Book, Chart, ChartCorner } from "../../../book/model";
import { drawChart } from "../../chart/draw-chart";
import type { GridLocale } from "../../index";
import { POINTS_TO_PIXELS } from "./styles";
import type { WorkbookView } from "./workbook-view";

export interface ChartLayer {
  /** Draws the charts anew from the book. */
  draw(): void;
  dispose(): void;
}

/** Pixels of the bars that Univer draws on its canvas. */
const SCROLL_BAR = 12;

export function createChartLayer(
  univer: Univer,
  view: WorkbookView,
  bookOf: () => Book,
  container: HTMLElement,
  locale: GridLocale,
): ChartLayer {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  container.append(layer);
  let watched: { unitId: string; stop(): void } | null = null;
  const resized = new ResizeObserver(() => draw());
  resized.observe(container);

  function rendered() {
    const unitId = view.workbook().getUnitId();
    const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !main) return null;
    if (watched?.unitId !== unitId) {
      watched?.stop();
      const scrolling = main.onScrollAfter$.subscribeEvent(() => place());
      watched = { unitId, stop: () => scrolling?.unsubscribe() };
    }
    return { render, main };
  }

  /** Where the sheet's cells begin on the layer, and how large they are drawn. */
  function geometry() {
    const shown = rendered();
    const sheetId = view.workbook().getActiveSheet()?.getSheetId();
    const sheet = bookOf().sheets.find(({ id }) => id === sheetId);
    const skeleton = sheet && shown?.render.with(SheetSkeletonManagerService).getSkeleton(sheet.id);
    if (!shown || !skeleton) return null;
    const { scaleX, scaleY } = shown.render.scene.getAncestorScale();
    const { main } = shown;
    const point = ({ row, column, x, y }: ChartCorner) => {
      const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
      return {
        x:
          (Math.min(cell.startX + x * POINTS_TO_PIXELS, cell.endX) - main.left - main.viewportScrollX) *
          scaleX,
        y:
          (Math.min(cell.startY + y * POINTS_TO_PIXELS, cell.endY) - main.top - main.viewportScrollY) *
          scaleY,
      };
    };
    const canvas = shown.render.engine.getCanvasElement().getBoundingClientRect();
    return { sheet, main, scaleX, scaleY, canvas, point };
  }

  function place(): void {
    const shown = geometry();
    layer.hidden = !shown?.sheet.charts.length;
    if (!shown || layer.hidden) return;
    const { sheet, main, scaleX, scaleY, canvas, point } = shown;
    Object.assign(layer.style, {
      left: `${canvas.x + main.left * scaleX}px`,
      top: `${canvas.y + main.top * scaleY}px`,
      width: `${canvas.width - main.left * scaleX - SCROLL_BAR}px`,
      height: `${canvas.height - main.top * scaleY - SCROLL_BAR}px`,
    });
    sheet.charts.forEach((chart, index) => {
      const { x, y } = point(chart.from);
      const picture = layer.children[index] as HTMLElement | undefined;
      if (picture) picture.style.transform = `translate(${x}px, ${y}px)`;
    });
  }

  function draw(): void {
    const shown = geometry();
    layer.replaceChildren(...(shown ? shown.sheet.charts.map((chart) => picture(chart, shown)) : []));
    place();
  }

  function picture(chart: Chart, { sheet, point }: NonNullable<ReturnType<typeof geometry>>): HTMLElement {
    const from = point(chart.from);
    const to = point(chart.to);
    const size = { width: Math.max(0, to.x - from.x), height: Math.max(0, to.y - from.y) };
    const drawn = document.createElement("div");
    drawn.innerHTML = drawChart(bookOf(), chart, chartDescription(sheet, chart), size, locale);
    return drawn;
  }

  return {
    draw,
    dispose() {
      watched?.stop();
      resized.disconnect();
      layer.remove();
    },
  };
}
