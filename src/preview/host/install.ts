/**
 * Makes a window believe it runs in Excel for Windows: puts the native object on `window.external`. Must run before
 * office.js. No file of Microsoft's is changed and no `Office.*` function replaced.
 */
import type { EditableStore } from "../book/create-store";
import type { Grid } from "../grid";
import { createCalculation, readsResults } from "./calculation";
import { createCellEdit } from "./cell-edit";
import { createHostContext, type OfficeTheme } from "./context";
import { createCustomFunctionCalls, type CustomFunctionCalls } from "./custom-function-calls";
import { createDialogs, type DialogFrame, type Dialogs } from "./dialogs";
import { createEngine, type Engine } from "./engine";
import { createEvents } from "./events";
import type { Excel, FormulaLanguage } from "./excel";
import { createFaultInjector, type FaultInjector } from "./fault";
import { createHub, type Hub } from "./hub";
import { Workbook } from "./objects/workbook";
import {
  DELAY_FOR_CELL_EDIT,
  DISPATCH,
  EVENT,
  MESSAGE_CATEGORY,
  NATIVE_ERROR,
  safeArray,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { createRequestLog, kindOf, type RequestLog } from "./request-log";
import { DEFAULT_REQUIREMENTS } from "./requirements";
import { createServices, type RibbonUpdate } from "./services";

export interface HostOptions {
  store: EditableStore;
  /** Called when a calculated value is needed; `null` when nothing calculates. */
  grid?: () => Promise<Grid | null>;
  /** The grid that is there already, for displayed text. */
  currentGrid?: () => Grid | null;
  /** Default `en-US`. */
  displayLanguage?: string;
  contentLanguage?: string;
  /** Office's theme: light unless said. */
  theme?: OfficeTheme;
  /** Requirement sets over {@link DEFAULT_REQUIREMENTS}: `{ excelapi: "1.12" }`. */
  requirements?: Record<string, string>;
  formulaLanguage?: FormulaLanguage;
  /** Milliseconds a request takes. */
  latency?: number;
  /** Shows a dialog frame; without it dialogs are refused. */
  openDialog?: (frame: DialogFrame) => void;
  /** `Office.context.ui.openBrowserWindow`. */
  openBrowserWindow?: (url: string) => void;
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  onVisibility?: (visible: boolean) => void;
  /** `Office.ribbon.requestUpdate()`. */
  onRibbonUpdate?: (update: RibbonUpdate) => void;
}

export interface Host {
  readonly engine: Engine;
  readonly fault: FaultInjector;
  readonly requests: RequestLog;
  readonly functions: CustomFunctionCalls;
  readonly dialogs: Dialogs;
  /** Whether the add-in can be called: functions registered, ribbon handlers installed. */
  isReady(): boolean;
  /** Presses a ribbon button; resolves when the add-in calls `event.completed()`. */
  invokeCommand(functionName: string, controlId?: string): Promise<CommandResult>;
  /**
   * As if the user had begun (or left) typing in a cell.
   *
   * @param holdsBack whether requests that ask for it (`delayForCellEdit`) wait, as they do by default
   */
  setCellEditing(editing: boolean, holdsBack?: boolean): void;
  /** How requests are answered, from now on. */
  readonly answering: Answering;
  /** Settles when Excel has nothing under way. */
  idle(): Promise<void>;
  /** As if the user had closed or reopened the pane. */
  setPaneVisible(visible: boolean): void;
  /** Lets go of the book, when the window goes. */
  dispose(): void;
}

export interface Answering {
  /** Milliseconds an answer takes. */
  latency: number;
  /** How often an answer comes: twice now and then, or never, though the request was carried out. */
  copies: 0 | 1 | 2;
}

export interface CommandResult {
  /** 0, or 11101 when the add-in has no such function. */
  status: number;
}

/** The part of a window that the host needs. */
export type HostWindow = Window & typeof globalThis;

export function install(window: HostWindow, options: HostOptions): Host {
  const { store } = options;
  const language = options.displayLanguage ?? "en-US";
  const later = (work: () => void, delay = 0) => void window.setTimeout(work, delay);
  const hub: Hub = createHub();
  const fault = createFaultInjector();
  const requests = createRequestLog();
  const runtime = { visible: true, startup: "Inactive" };
  const ready = { functions: false, actions: false };
  let nextCommand = 1;
  const commands = new Map<string, (result: CommandResult) => void>();

  const raise = (eventType: number, targetId: string, args: Record<string, unknown>) =>
    later(() => hub.message(MESSAGE_CATEGORY.event, eventType, targetId, args));
  const functions = createCustomFunctionCalls(hub);
  const dialogs = createDialogs(later, options.openDialog);
  const calculation = createCalculation(store, options.grid ?? (() => Promise.resolve(null)));
  const excel: Excel = {
    store,
    book: store.book,
    language,
    calculation,
    events: createEvents(store, raise),
    formulaLanguage: options.formulaLanguage ?? (language.startsWith("en") ? SAME : undefined),
    grid: options.currentGrid ?? (() => null),
  };
  const engine = createEngine({
    root: new Workbook(excel),
    services: createServices(runtime, {
      customFunctionsReady: () => void (ready.functions = true),
      actionsReady: () => void (ready.actions = true),
      customFunctionResults: functions.settle,
      ribbonUpdate: (update) => options.onRibbonUpdate?.(update),
      visibilityChanged(visible) {
        raise(EVENT.visibilityChanged, "", { visibility: visible ? "Visible" : "Hidden" });
        options.onVisibility?.(visible);
      },
    }),
    async beforeAction(action, index, paths) {
      await fault.beforeAction(index);
      if (readsResults(action, paths)) await calculation.settle();
    },
  });
  const cellEdit = createCellEdit();
  const answering: Answering = { latency: options.latency ?? 0, copies: 1 };
  /** Requests are answered one after the other, whichever frame they come from. */
  let queue: Promise<unknown> = Promise.resolve();

  async function answer(body: RequestBody): Promise<ResponseBody> {
    fault.beginRequest(kindOf(body) === "sync");
    const endStep = store.beginStep();
    try {
      return await engine.process(body);
    } finally {
      calculation.suspended = false;
      endStep();
    }
  }

  function executeRichApi(parameters: unknown[], reply: Reply): void {
    const message = parameters[0] as unknown[];
    const text = message[4] as string;
    const flags = message[6] as number;
    const body = JSON.parse(text) as RequestBody;
    const isBlocked = cellEdit.editing && kindOf(body) !== "service";
    if (isBlocked && !(cellEdit.holdsBack && flags & DELAY_FOR_CELL_EDIT)) {
      reply(safeArray([NATIVE_ERROR.invalidCallInContext]), NATIVE_ERROR.invalidCallInContext);
      return;
    }
    queue = queue
      .then(async () => {
        if (isBlocked) await cellEdit.left();
        const response = JSON.stringify(await answer(body));
        requests.add(body, text, response);
        const copies = kindOf(body) === "sync" ? answering.copies : 1;
        if (answering.latency) await new Promise<void>((resume) => later(resume, answering.latency));
        for (let copy = 0; copy < copies; copy++)
          reply(safeArray([0, safeArray([200, safeArray([]), response])]), 0);
      })
      // What the client throws is an uncaught error of its window, and no reason to stop answering.
      .catch((error: unknown) =>
        later(() => {
          throw error;
        }),
      );
  }

  function commandDone([id, status]: unknown[], reply: Reply): void {
    const done = commands.get(String(id));
    commands.delete(String(id));
    done?.({ status: status as number });
    reply(safeArray([0]), 0);
  }

  Object.assign(window.external, {
    // Last field: flags of the runtime, 1 shared, 2 custom functions.
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () =>
      createHostContext({
        displayLanguage: language,
        contentLanguage: options.contentLanguage ?? language,
        theme: options.theme ?? "light",
        requirements: { ...DEFAULT_REQUIREMENTS, ...options.requirements },
        documentUrl: `C:\\${store.book.name}`,
        settings: {
          read: () => store.book.settings,
          write: (settings) =>
            store.edit((changes) => {
              changes.set(changes.book, "settings", settings);
              changes.forgetUndo();
            }),
        },
      }),
    Execute(id: number, parameters: unknown[], reply: Reply) {
      if (id === DISPATCH.richApiRequest) later(() => executeRichApi(parameters, reply));
      else if (id === DISPATCH.appCommandDone) later(() => commandDone(parameters, reply));
      else if (id === DISPATCH.openBrowserWindow && options.openBrowserWindow) {
        options.openBrowserWindow(String(parameters[1]));
        later(() => reply(safeArray([0]), 0));
      } else later(() => reply(safeArray([NATIVE_ERROR.notSupported]), NATIVE_ERROR.notSupported));
    },
    RegisterEvent(id: number, target: string, handler: NativeHandler, reply: (status: number) => void) {
      if (id === DISPATCH.dialogMessage) dialogs.open(target, handler, reply);
      else {
        hub.add(id, handler);
        later(() => reply(0));
      }
    },
    UnregisterEvent(id: number, _target: string, reply: (status: number) => void) {
      if (id === DISPATCH.dialogMessage) dialogs.close();
      else hub.remove(id);
      later(() => reply(0));
    },
    MessageChild2: (json: string) => dialogs.messageChild(json, window.location.origin),
  });

  return {
    dispose() {
      calculation.dispose();
      excel.events.dispose();
    },
    engine,
    fault,
    requests,
    functions,
    dialogs,
    isReady: () => ready.functions && ready.actions && hub.has(DISPATCH.appCommandInvoked),
    invokeCommand: (functionName, controlId = functionName) =>
      new Promise((resolve) => {
        const id = String(nextCommand++);
        commands.set(id, resolve);
        const event = JSON.stringify({ source: { id: controlId } });
        hub.fire(DISPATCH.appCommandInvoked, safeArray([id, functionName, event]));
      }),
    setCellEditing: cellEdit.set,
    answering,
    async idle() {
      for (let last; last !== queue;) {
        last = queue;
        await last;
      }
    },
    setPaneVisible(visible) {
      runtime.visible = visible;
      raise(EVENT.visibilityChanged, "", { visibility: visible ? "Visible" : "Hidden" });
    },
  };
}

type Reply = (result: unknown, status: number) => void;
type NativeHandler = (id: number, payload: unknown) => void;

const SAME: FormulaLanguage = { toLocal: (formula) => formula, toInvariant: (formula) => formula };
