/**
 * The grid on a page. Univer draws cells and takes keystrokes; it holds no formula and calculates nothing: the
 * headless grid does, on the book. What a person types goes to the store, and what the store says is drawn.
 */
import { ICommandService, InterceptorEffectEnum } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../book/model";
import type { Change } from "../../book/store";
import { cellAddress } from "../formula/areas";
import { localFormula } from "../french-formulas";
import type { GridOptions, PageGrid, PixelRectangle, SelectionInfo } from "../index";
import { createHeadlessGrid } from "./headless";
import { createCellDrawer } from "./view/drawn-cell";
import { editText } from "./view/edit-text";
import { guardCommands } from "./view/guard";
import { watchEdits } from "./view/watch-edits";
import { startUniver } from "./view/start-univer";
import { createWorkbookView, toArea, toRange } from "./view/workbook-view";

export async function createPageGrid(options: GridOptions & { container: HTMLElement }): Promise<PageGrid> {
  const { store, locale, container } = options;
  const calculation = await createHeadlessGrid(options);
  const { univer, api } = startUniver(container, locale);
  // Calculated before it is first shown; Univer's services are there once it has a workbook.
  await calculation.calculate();
  const view = createWorkbookView(univer, () => store.book, locale);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const interceptors = injector.get(SheetInterceptorService);
  const drawer = createCellDrawer(() => store.book, locale, calculation.evaluateAt);
  const listeners = new Set<(selection: SelectionInfo) => void>();

  /** While the view is brought in step with the book, what Univer announces are echoes. */
  let following = false;
  let changes: Change[] = [];
  let updating: Promise<void> | null = null;

  const sheetOf = (sheetId: string) => store.book.sheets.find((sheet) => sheet.id === sheetId);
  const cellOf = (sheetId: string, row: number, column: number) => sheetOf(sheetId)?.cells[row]?.[column];

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col }, next) => next(drawer.draw(subUnitId, row, col, cell)),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { subUnitId, row, col }, next) => {
      const edited = cellOf(subUnitId, row, col);
      const format = edited?.s === undefined ? undefined : store.book.styles[edited.s]?.numberFormat;
      const text = editText(edited, format ?? "General", locale);
      return next(edited?.f ? { ...cell, v: text, f: text } : { ...cell, v: text });
    },
  });

  function selection(): SelectionInfo {
    const { book } = store;
    const sheet = sheetOf(book.activeSheetId) ?? book.sheets[0]!;
    const current = injector.get(SheetsSelectionsService).getCurrentLastSelection();
    const row = current?.primary?.actualRow ?? sheet.selection.top;
    const column = current?.primary?.actualColumn ?? sheet.selection.left;
    const cell = cellOf(sheet.id, row, column);
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
  }

  function announceSelection(): void {
    const info = selection();
    for (const listener of listeners) listener(info);
  }

  /** Shows the book's active sheet and its selection. */
  function showSelection(reveal: boolean): void {
    const unit = view.workbook();
    const sheet = sheetOf(store.book.activeSheetId);
    const worksheet = sheet && unit.getSheetBySheetId(sheet.id);
    if (!sheet || !worksheet) return;
    const target = { unitId: unit.getUnitId(), subUnitId: sheet.id };
    if (unit.getActiveSheet()?.getSheetId() !== sheet.id) {
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    }
    const shown = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (shown && sameArea(toArea(shown, worksheet), sheet.selection)) return;
    const { top, left } = sheet.selection;
    const range = toRange(sheet.selection);
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...target,
      selections: [
        {
          range,
          primary: {
            actualRow: top,
            actualColumn: left,
            startRow: top,
            endRow: top,
            startColumn: left,
            endColumn: left,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
      reveal,
    });
  }

  function follow(): void {
    following = true;
    try {
      const seen = changes;
      changes = [];
      const onlySelected = seen.every(({ kind }) => kind === "selection");
      const isNew = !onlySelected && view.follow(seen);
      const isMoved = seen.some(({ kind }) => kind === "selection" || kind === "sheets" || kind === "all");
      if (isNew || isMoved) showSelection(!isNew);
      if (!onlySelected) {
        drawer.forget();
        view.redraw();
      }
    } finally {
      following = false;
    }
    announceSelection();
  }

  async function update(): Promise<void> {
    // Let the one who changes the book finish first.
    await Promise.resolve();
    while (changes.length > 0) {
      await calculation.calculate();
      follow();
    }
    updating = null;
  }

  function schedule(change: Change): void {
    changes.push(change);
    updating ??= update();
  }
  const unsubscribe = store.subscribe(schedule);

  commands.onCommandExecuted(({ id, params }) => {
    if (following || (params as { unitId?: string } | undefined)?.unitId !== view.workbook().getUnitId())
      return;
    if (id === SetWorksheetActiveOperation.id) {
      store.activate((params as { subUnitId: string }).subUnitId);
      announceSelection();
    }
    if (id !== SetSelectionsOperation.id) return;
    const worksheet = view.workbook().getActiveSheet();
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!worksheet || !range) return;
    store.select(worksheet.getSheetId(), toArea(range, worksheet));
    announceSelection();
  });

  const unguard = guardCommands(univer, store);
  const unwatch = watchEdits(univer, store, locale, () => following, schedule);

  showSelection(false);
  view.redraw();

  return {
    ...calculation,
    async calculate() {
      await calculation.calculate();
      await updating;
    },
    setCustomFunctions(customFunctions) {
      calculation.setCustomFunctions(customFunctions);
      schedule({ kind: "all" });
    },
    onSelectionChanged(listener) {
      listeners.add(listener);
      listener(selection());
      return () => void listeners.delete(listener);
    },
    select(sheetId, area) {
      if (store.book.activeSheetId !== sheetId) store.activate(sheetId);
      store.select(sheetId, area);
      follow();
    },
    locate: (sheetId, row, column) => locate(sheetId, row, column),
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
      unwatch();
      calculation.dispose();
      univer.dispose();
    },
  };

  function locate(sheetId: string, row: number, column: number): PixelRectangle | null {
    const unit = view.workbook();
    if (unit.getActiveSheet()?.getSheetId() !== sheetId) return null;
    const render = injector.get(IRenderManagerService).getRenderById(unit.getUnitId());
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const rectangle = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).getCellRect();
    if (!render || !canvas || !rectangle) return null;
    void SheetSkeletonManagerService;
    return {
      x: canvas.x + rectangle.x,
      y: canvas.y + rectangle.y,
      width: rectangle.width,
      height: rectangle.height,
    };
  }
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
