/** Excel without a screen: opens a built page of the add-in in jsdom, on the genuine office.js and our host. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { createBook } from "./book/create-book";
import { createStore, type EditableStore } from "./book/create-store";
import type { Book } from "./book/model";
import { invariantFormula, localFormula } from "./grid/french-formulas";
import { createHeadlessGrid } from "./grid/univer/headless";
import type { CustomFunctionCall, CustomFunctionDeclaration, Grid, GridOptions } from "./grid";
import type { CustomFunctionCalls } from "./host/custom-function-calls";
import type { FormulaLanguage } from "./host/excel";
import type { Fault } from "./host/fault";
import { createFunctionCaller, type FunctionWindow } from "./host/function-caller";
import { readFunctionMetadata } from "./host/function-metadata";
import { install, type CommandResult, type Host, type HostOptions, type HostWindow } from "./host/install";
import { LOCAL_OFFICE_JS, preparePage } from "./serve-page";

export interface OpenOptions {
  /** Where the built add-in is. */
  distFolder: string;
  /** Default `runtime.html`. */
  page?: string;
  /** Default `en-US`. */
  displayLanguage?: string;
  contentLanguage?: string;
  /** Requirement sets over the host's own: `{ excelapi: "1.12" }`. */
  requirements?: Record<string, string>;
  /** An action that fails, counted from the moment the add-in is ready. */
  fault?: Fault;
  /** The workbook to open; by default a new one in the display language. */
  book?: Book;
  /** The book holds the results of its formulas, as a saved file does: only what changes from now on is calculated. */
  isCalculated?: boolean;
  /** `false`: formulas are held but not calculated. Default: the project's grid; or a maker of another one. */
  grid?: boolean | ((options: GridOptions) => Promise<Grid>);
  /** Translates `range.formulasLocal`; English and French are known. */
  formulaLanguage?: FormulaLanguage;
  /** How custom functions get empty cells: `null` (default, as on the web) or 0 (as on Windows). */
  emptyCell?: null | 0;
  /** Namespace of the custom functions in functions.json. Default `CLUSTER`. */
  namespace?: string;
  /** Milliseconds a request takes. */
  latency?: number;
  /** Where the page's console and uncaught errors go. Default: errors to this console. */
  onConsole?: (kind: string, message: unknown) => void;
  host?: Pick<HostOptions, "openBrowserWindow" | "onVisibility" | "onRibbonUpdate" | "openDialog">;
}

/** The page's window with what office.js and the add-in put into it. */
export type ExcelWindow = HostWindow & {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
} & FunctionWindow;

export interface OpenExcel {
  readonly store: EditableStore;
  readonly window: ExcelWindow;
  readonly host: Host;
  /** Presses a ribbon button by its function name; resolves when the add-in has completed the event. */
  invokeCommand(functionName: string, controlId?: string): Promise<CommandResult>;
  /** A custom function over the true protocol. */
  callFunction: CustomFunctionCalls["call"];
  /** A custom function as recalculation calls it. */
  callFunctionDirect: CustomFunctionCall;
  /** Recalculates the book. */
  calculate(): Promise<void>;
  /** Puts another book in the place of this one, with the results of its formulas, as a saved file has them. */
  replaceBook(book: Book): void;
  /** `Excel.run` in the add-in's window. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

const FRENCH: FormulaLanguage = {
  toLocal: (formula) => localFormula(formula, "fr-FR"),
  toInvariant: (formula) => invariantFormula(formula, "fr-FR"),
};

/** Without a screen there is no ribbon to bring up to date, unless someone listens to it. */
const NO_RIBBON = { ribbonapi: "1.0" };

/** How long an add-in may take to load, in milliseconds. */
const START_LIMIT = 20_000;

export async function openExcel(options: OpenOptions): Promise<OpenExcel> {
  const page = options.page ?? "runtime.html";
  const language = options.displayLanguage ?? "en-US";
  const store = createStore(options.book ?? createBook({ language }));
  const formulaLanguage = options.formulaLanguage ?? (language.startsWith("fr") ? FRENCH : undefined);
  const html = preparePage(readFileSync(join(options.distFolder, page), "utf8"), "");
  let host: Host | undefined;
  let grid: Promise<Grid | null> | undefined;
  const calculating: { grid: Grid | null } = { grid: null };
  let functions: GridOptions["customFunctions"] = null;

  const openGrid = (): Promise<Grid | null> => {
    grid ??= createGrid(options, {
      store,
      customFunctions: functions,
      locale: language.startsWith("fr") ? "fr-FR" : "en-US",
      ...(options.emptyCell === undefined ? {} : { emptyCell: options.emptyCell }),
      isCalculated: options.isCalculated ?? false,
    }).then((made) => (calculating.grid = made));
    return grid;
  };

  // Who trusts results has to see every change since.
  if (options.isCalculated) await openGrid();
  const dom = new JSDOM(html, {
    url: `https://localhost/${page}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: new DiskLoader(options.distFolder),
    virtualConsole: createConsole(options.onConsole),
    beforeParse(window) {
      host = install(window as unknown as HostWindow, {
        ...options.host,
        store,
        displayLanguage: language,
        ...(options.contentLanguage === undefined ? {} : { contentLanguage: options.contentLanguage }),
        requirements: { ...(options.host?.onRibbonUpdate ? {} : NO_RIBBON), ...options.requirements },
        ...(formulaLanguage === undefined ? {} : { formulaLanguage }),
        ...(options.latency === undefined ? {} : { latency: options.latency }),
        grid: openGrid,
        currentGrid: () => calculating.grid,
      });
    },
  });
  const window = dom.window as unknown as ExcelWindow;
  const excelHost = host!;
  await untilReady(window, excelHost);

  const declarations = readDeclarations(options);
  const callFunctionDirect = createFunctionCaller(window, declarations);
  functions = { declarations, call: callFunctionDirect };
  // The add-in may have read calculated values while it started.
  calculating.grid?.setCustomFunctions(functions);
  if (options.fault) excelHost.fault.set(options.fault);
  return {
    store,
    window,
    host: excelHost,
    invokeCommand: excelHost.invokeCommand,
    callFunction: excelHost.functions.call,
    callFunctionDirect,
    calculate: async () => (await openGrid())?.calculate(),
    replaceBook(book) {
      const held = store.book as unknown as Record<string, unknown>;
      for (const key of Object.keys(held)) delete held[key];
      Object.assign(held, book);
      store.edit((edit) => edit.changed({ kind: "all" }));
      calculating.grid?.reopened();
    },
    run: (batch) => window.Excel.run(batch),
    close() {
      calculating.grid?.dispose();
      excelHost.dispose();
      dom.window.close();
    },
  };
}

async function createGrid(options: OpenOptions, gridOptions: GridOptions): Promise<Grid | null> {
  if (options.grid === false) return null;
  if (typeof options.grid === "function") return options.grid(gridOptions);
  return createHeadlessGrid(gridOptions);
}

function readDeclarations({ distFolder, namespace = "CLUSTER" }: OpenOptions): CustomFunctionDeclaration[] {
  const file = join(distFolder, "functions.json");
  return existsSync(file) ? readFunctionMetadata(readFileSync(file, "utf8"), namespace) : [];
}

/** Serves the page's own files from its folder and office.js from the installed package; nothing else exists. */
class DiskLoader extends ResourceLoader {
  private readonly folder: string;
  constructor(folder: string) {
    super();
    this.folder = resolve(folder);
  }
  override fetch(url: string) {
    const { pathname, hostname } = new URL(url);
    const officeFolder = dirname(LOCAL_OFFICE_JS);
    const file = pathname.startsWith(`${officeFolder}/`)
      ? join(OFFICE_JS_FOLDER, pathname.slice(officeFolder.length))
      : join(this.folder, pathname);
    return hostname === "localhost" && existsSync(file)
      ? (Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>)
      : null;
  }
}

const OFFICE_JS_FOLDER = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

function createConsole(listener: OpenOptions["onConsole"]): VirtualConsole {
  const virtual = new VirtualConsole();
  if (!listener) {
    virtual.on("error", (message: unknown) => console.error(message));
    virtual.on("jsdomError", (error: unknown) => console.error(error));
    return virtual;
  }
  for (const kind of ["log", "info", "warn", "error", "jsdomError"]) {
    virtual.on(kind as "log", (message: unknown) => listener(kind, message));
  }
  return virtual;
}

async function untilReady(window: ExcelWindow, host: Host): Promise<void> {
  const end = Date.now() + START_LIMIT;
  while (!window.Office?.onReady || !window.Excel || !host.isReady()) {
    if (Date.now() > end) throw new Error("The add-in did not get ready: see the page's console.");
    await new Promise((resume) => setTimeout(resume, 5));
  }
  await window.Office.onReady();
}
