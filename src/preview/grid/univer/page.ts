/**
 * The grid on a page. Univer draws cells and takes keystrokes; it holds no formula and calculates nothing: the
 * headless grid does, on the book. What a person types goes to the store, and what the store says is drawn.
 */
import { InterceptorEffectEnum, LifecycleService, LifecycleStages } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Change } from "../../book/store";
import type { GridOptions, PageGrid, SelectionInfo } from "../index";
import { choices, validationAt } from "../validation";
import { createHeadlessGrid } from "./headless";
import { createCellAids } from "./view/cell-aids";
import { createChartLayer } from "./view/chart-layer";
import { describeFunctions } from "./view/describe-functions";
import { createCellDrawer } from "./view/drawn-cell";
import { editText } from "./view/edit-text";
import { keepFormulaBarFocused } from "./view/formula-bar-focus";
import { guardCommands } from "./view/guard";
import { locateCell } from "./view/locate";
import { createPageSelection } from "./view/selection";
import { startUniver } from "./view/start-univer";
import { watchEdits } from "./view/watch-edits";
import { createWorkbookView } from "./view/workbook-view";

export async function createPageGrid(options: GridOptions & { container: HTMLElement }): Promise<PageGrid> {
  const { store, locale, container } = options;
  const calculation = await createHeadlessGrid(options);
  // Univer empties the element it is given.
  const frame = document.createElement("div");
  frame.style.height = "100%";
  container.append(frame);
  const univer = startUniver(frame, locale);
  // Calculated before it is first shown; Univer's services are there once it has a workbook.
  if (!options.isCalculated) await calculation.calculate();
  const view = createWorkbookView(univer, () => store.book, locale);
  const drawer = createCellDrawer(() => store.book, locale, calculation.evaluateAt);
  const charts = createChartLayer(univer, view, () => store.book, container, locale);
  const sheetOf = (sheetId: string) => store.book.sheets.find((sheet) => sheet.id === sheetId);

  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => next(drawer.draw(subUnitId, row, col, cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { subUnitId, row, col }, next) => {
      const edited = sheetOf(subUnitId)?.cells[row]?.[col];
      const format = edited?.s === undefined ? undefined : store.book.styles[edited.s]?.numberFormat;
      const text = editText(edited, format ?? "General", locale);
      return next(edited?.f ? { ...cell, v: text, f: text } : { ...cell, v: text });
    },
  });

  const locate: PageGrid["locate"] = (sheetId, row, column) =>
    locateCell(univer, view.workbook(), sheetId, row, column);

  /** While the view is brought in step with the book, what Univer announces are echoes. */
  let following = false;
  function echoing(act: () => void): void {
    following = true;
    try {
      act();
    } finally {
      following = false;
    }
  }

  const listeners = new Set<(selection: SelectionInfo) => void>();
  const selection = createPageSelection(univer, store, view, locale, () => following, announceSelection);
  const aids = createCellAids(container, locale, (value) => {
    const { sheetId, row, column } = selection.info();
    if (typeof value !== "object") store.typeCells(sheetId, [{ row, column, input: value }]);
  });

  function announceSelection(): void {
    const info = selection.info();
    showAids(info);
    for (const listener of listeners) listener(info);
  }

  function showAids({ sheetId, row, column, message }: SelectionInfo): void {
    const sheet = sheetOf(sheetId);
    const prompt = sheet && validationAt(sheet, row, column)?.prompt;
    const note = message
      ? { title: "", message, isProblem: true }
      : prompt?.showPrompt && (prompt.title || prompt.message)
        ? { title: prompt.title, message: prompt.message, isProblem: false }
        : null;
    const values = sheet ? choices(sheet, row, column, calculation.evaluateAt) : null;
    aids.show({ choices: values, note }, note || values ? locate(sheetId, row, column) : null);
  }

  const showAidsAgain = () => requestAnimationFrame(() => showAids(selection.info()));
  container.addEventListener("wheel", showAidsAgain, { passive: true });
  const openList = (event: KeyboardEvent) => {
    if (event.altKey && event.key === "ArrowDown" && aids.openList()) event.preventDefault();
  };
  container.addEventListener("keydown", openList, true);

  let changes: Change[] = [];
  let updating: Promise<void> | null = null;

  function follow(): void {
    const seen = changes;
    changes = [];
    const isSelectionOnly = seen.every(({ kind }) => kind === "selection");
    const isMoved = seen.some(({ kind }) => kind === "selection" || kind === "sheets" || kind === "all");
    echoing(() => {
      const isNew = !isSelectionOnly && view.follow(seen);
      // Univer gives a new workbook a selection of its own a little later.
      if (isNew) requestAnimationFrame(() => echoing(selection.impose));
      if (isNew || isMoved) selection.show();
      if (!isSelectionOnly) {
        drawer.forget();
        view.redraw();
      }
    });
    charts.draw();
    announceSelection();
  }

  async function update(): Promise<void> {
    // Let the one who changes the book finish first: a batch of the host takes many turns of promises.
    await new Promise((done) => setTimeout(done));
    try {
      while (changes.length > 0) {
        await calculation.calculate();
        follow();
      }
    } finally {
      updating = null;
    }
  }

  function schedule(change: Change): void {
    changes.push(change);
    updating ??= update();
  }

  const unsubscribe = store.subscribe(schedule);
  const unguard = guardCommands(univer, store);
  const unfocus = keepFormulaBarFocused(univer);
  const unwatch = watchEdits(univer, store, {
    locale,
    evaluate: calculation.evaluateAt,
    isEcho: () => following,
    redraw: schedule,
    refuse: aids.refuse,
  });
  echoing(() => {
    selection.show();
    view.redraw();
  });
  // Univer has its place on the page now. It would wait three seconds more before its formula bar works.
  const lifecycle = univer.__getInjector().get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  lifecycle.stage = LifecycleStages.Steady;
  charts.draw();

  let described = describeFunctions(univer, options.customFunctions?.declarations ?? []);

  return {
    ...calculation,
    setCustomFunctions(customFunctions) {
      described.dispose();
      described = describeFunctions(univer, customFunctions?.declarations ?? []);
      calculation.setCustomFunctions(customFunctions);
      schedule({ kind: "all" });
    },
    onSelectionChanged(listener) {
      listeners.add(listener);
      listener(selection.info());
      return () => void listeners.delete(listener);
    },
    select(sheetId, area) {
      if (store.book.activeSheetId !== sheetId) store.activate(sheetId);
      store.select(sheetId, area);
      follow();
    },
    locate,
    async whenIdle() {
      do {
        await updating;
        await nextFrame();
        await nextFrame();
      } while (updating);
    },
    dispose() {
      unsubscribe();
      unguard();
      unfocus();
      unwatch();
      selection.dispose();
      aids.dispose();
      charts.dispose();
      container.removeEventListener("wheel", showAidsAgain);
      container.removeEventListener("keydown", openList, true);
      calculation.dispose();
      univer.dispose();
      frame.remove();
    },
  };
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
