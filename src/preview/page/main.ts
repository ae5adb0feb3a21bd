/** Joins the parts of the preview: the book, the grid that shows it, the add-in in its pane, the ribbon above. */
import "./page.css";
import { createBook } from "../book/create-book";
import { createStore, type EditableStore } from "../book/create-store";
import type { PageGrid } from "../grid";
import { invariantFormula, localFormula } from "../grid/french-formulas";
import { createPageGrid } from "../grid/univer/page";
import { install, type Host, type HostWindow } from "../host/install";
import { carryBook, takeCarriedBook } from "./carry-over";
import { loadCustomFunctions } from "./custom-functions";
import { element, part } from "./element";
import { readManifest, type AddIn } from "./manifest";
import { drawRibbon, type RunCommand } from "./ribbon";
import { downloadBook } from "./save";
import { createStatusBar } from "./status-bar";
import { createTaskPane, type TaskPane } from "./task-pane";
import { drawTitleBar } from "./title-bar";
import { chooseLanguage, LOCALES, wordsIn } from "./words";

/** The add-in's page loads office.js, several MB, from this machine: more than this and something is wrong. */
const ADD_IN_START_MS = 30_000;

const language = chooseLanguage(location.search, navigator.languages);
const locale = LOCALES[language];
const words = wordsIn(language);

/** For browser tests and the console. */
export interface Preview {
  store: EditableStore;
  grid: PageGrid;
  pane: TaskPane;
  addIn: AddIn;
  /** Once the add-in's page has come to life. */
  host: Host;
}

declare global {
  interface Window {
    /** Called by each page of the add-in before it loads office.js. */
    attachHost: (window: HostWindow) => void;
    preview: Partial<Preview> & { ready: Promise<Preview> };
  }
}

async function fetchManifest(): Promise<AddIn> {
  const response = await fetch("/manifest.xml");
  if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
  const xml = new DOMParser().parseFromString(await response.text(), "application/xml");
  return readManifest(xml, locale);
}

/** Loads the add-in's page, with our host in place of Excel, until its commands and functions can be called. */
async function startAddIn(
  pane: TaskPane,
  address: string,
  connect: (window: HostWindow) => Host,
): Promise<Host> {
  const host = await new Promise<Host>((done) => {
    window.attachHost = (runtime) => done(connect(runtime));
    pane.load(address);
  });
  const deadline = Date.now() + ADD_IN_START_MS;
  while (!host.isReady()) {
    if (Date.now() > deadline) throw new Error(`${address}: the add-in did not start.`);
    await new Promise((later) => setTimeout(later, 20));
  }
  return host;
}

async function start(): Promise<Preview> {
  const addIn = await fetchManifest();
  const store = createStore(takeCarriedBook() ?? createBook({ language: locale }));
  const status = createStatusBar(part("status"), locale, words);
  status.say(words.loading, "progress");

  drawTitleBar(store.book.name, language, words, {
    undo: () => store.undo(),
    redo: () => store.redo(),
    async save() {
      status.say(words.saving, "progress");
      try {
        status.say(words.saved(await downloadBook(store.book)));
      } catch (problem) {
        status.say(String(problem), "problem");
      }
    },
    changeLanguage(wanted) {
      if (carryBook(store.book)) location.search = `?lang=${wanted}`;
      else status.say(words.tooBigToCarry, "problem");
    },
  });

  const container = part("grid");
  container.setAttribute("aria-label", words.sheet);
  const grid = await createPageGrid({ store, customFunctions: null, locale, container });
  const showSelection = followSelection(grid, store, status.showSelection);
  store.subscribe(showSelection);

  const pane = createTaskPane({
    panel: part("pane"),
    title: addIn.displayName,
    words,
    onClosedByUser: () => host.setPaneVisible(false),
  });

  const run: RunCommand = async (command) => {
    if (command.action.type === "ShowTaskpane") {
      pane.show();
      host.setPaneVisible(true);
      return;
    }
    status.say(words.running(command.label), "progress");
    const { status: outcome } = await host.invokeCommand(command.action.functionName, command.id);
    await grid.whenIdle();
    if (outcome === 0) status.say("");
    else status.say(words.failed(command.label), "problem");
  };

  const host = await startAddIn(pane, `/${addIn.runtimePage}`, (runtime) =>
    install(runtime, {
      store,
      grid: () => Promise.resolve(grid),
      currentGrid: () => grid,
      displayLanguage: locale,
      formulaLanguage: {
        toLocal: (formula) => localFormula(formula, locale),
        toInvariant: (formula) => invariantFormula(formula, locale),
      },
      onVisibility: (visible) => (visible ? pane.show() : pane.hide()),
      openBrowserWindow: (url) => window.open(url, "_blank", "noopener"),
    }),
  );
  host.setPaneVisible(false);
  const runtime = pane.frame.contentWindow as unknown as Parameters<typeof loadCustomFunctions>[0];
  grid.setCustomFunctions(
    await loadCustomFunctions(runtime, `/${addIn.functionsMetadata}`, addIn.functionsNamespace),
  );
  await grid.calculate();
  drawRibbon({ tabList: part("ribbon-tabs"), panels: part("ribbon-panels"), tabs: addIn.tabs, run });
  status.say("");
  return { store, grid, pane, addIn, host };
}

/** Shows what is selected now and whenever it changes; returns how to show it again. */
function followSelection(
  grid: PageGrid,
  store: EditableStore,
  show: (book: EditableStore["book"], sheetId: string, area: Parameters<PageGrid["select"]>[1]) => void,
): () => void {
  let selected: { sheetId: string; area: Parameters<PageGrid["select"]>[1] } | undefined;
  const again = (): void => {
    if (selected) show(store.book, selected.sheetId, selected.area);
  };
  grid.onSelectionChanged(({ sheetId, area }) => {
    selected = { sheetId, area };
    again();
  });
  return again;
}

function showFailure(problem: unknown): void {
  console.error(problem);
  part("grid").replaceChildren(
    element("p", { class: "grid-notice problem", role: "alert" }, `${words.notLoaded} ${String(problem)}`),
  );
}

document.documentElement.lang = language;
part("ribbon-tabs").setAttribute("aria-label", words.ribbonTabs);
const ready = start();
window.preview = { ready };
ready.then((preview) => Object.assign(window.preview, preview), showFailure);
