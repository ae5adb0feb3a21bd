/** Joins the parts of the preview: the book, the grid that shows it, the add-in in its pane, the ribbon above. */
import "./page.css";
import { createBook } from "../book/create-book";
import { createStore, type EditableStore } from "../book/create-store";
import type { PageGrid } from "../grid";
import { invariantFormula, localFormula } from "../grid/french-formulas";
import { createPageGrid } from "../grid/univer/page";
import { install, type Host, type HostWindow } from "../host/install";
import { fetchText, startAddIn } from "./add-in";
import { carryBook, takeCarriedBook } from "./carry-over";
import { element, part } from "./element";
import { readManifest, type AddIn } from "./manifest";
import { drawRibbon, type Ribbon, type RunCommand } from "./ribbon";
import { downloadBook } from "./save";
import { createStatusBar, type StatusBar } from "./status-bar";
import { createTaskPane, type TaskPane } from "./task-pane";
import { drawTitleBar } from "./title-bar";
import { chooseLanguage, LOCALES, wordsIn, type Language } from "./words";

/** For browser tests and the console. */
export interface Preview {
  store: EditableStore;
  grid: PageGrid;
  pane: TaskPane;
  addIn: AddIn;
  host: Host;
}

declare global {
  interface Window {
    /** Its parts are there once `ready` is. */
    preview: Partial<Preview> & { ready: Promise<Preview> };
  }
}

const language = chooseLanguage(location.search, navigator.languages);
const locale = LOCALES[language];
const words = wordsIn(language);

function titleBarActions(store: EditableStore, status: StatusBar) {
  return {
    undo: () => store.undo(),
    redo: () => store.redo(),
    async save(): Promise<void> {
      status.say(words.saving, "progress");
      try {
        status.say(words.saved(await downloadBook(store.book)));
      } catch (problem) {
        status.say(String(problem), "problem");
      }
    },
    changeLanguage(wanted: Language): void {
      if (carryBook({ book: store.book, locale })) location.search = `?lang=${wanted}`;
      else status.say(words.tooBigToCarry, "problem");
    },
  };
}

/** Tells of the selection when it changes and when the book does. */
function followSelection(grid: PageGrid, store: EditableStore, status: StatusBar): void {
  let tell = (): void => {};
  grid.onSelectionChanged(({ sheetId, area }) => {
    tell = () => status.showSelection(store.book, sheetId, area);
    tell();
  });
  store.subscribe(() => tell());
}

function connectHost(
  runtime: HostWindow,
  store: EditableStore,
  grid: PageGrid,
  pane: TaskPane,
  ribbon: Promise<Ribbon>,
): Host {
  const host = install(runtime, {
    store,
    grid: () => Promise.resolve(grid),
    currentGrid: () => grid,
    displayLanguage: locale,
    theme: new URLSearchParams(location.search).get("theme") === "dark" ? "dark" : "light",
    formulaLanguage: {
      toLocal: (formula) => localFormula(formula, locale),
      toInvariant: (formula) => invariantFormula(formula, locale),
    },
    onVisibility: (visible) => (visible ? pane.show() : pane.hide()),
    onRibbonUpdate: (update) => {
      if ("button" in update) void ribbon.then(({ enable }) => enable(update.button, update.enabled));
    },
    openBrowserWindow: (url) => window.open(url, "_blank", "noopener"),
  });
  host.setPaneVisible(pane.shown);
  return host;
}

async function start(): Promise<Preview> {
  const xml = await fetchText("/manifest.xml");
  const addIn = readManifest(new DOMParser().parseFromString(xml, "application/xml"), locale);
  const carried = takeCarriedBook();
  const store = createStore(carried?.book ?? createBook({ language: locale }));
  const status = createStatusBar(part("status"), locale, words);
  status.say(words.loading, "progress");
  drawTitleBar(store.book.name, language, words, titleBarActions(store, status));

  const grid = await createPageGrid({
    store,
    customFunctions: null,
    locale,
    container: part("grid"),
    // Messages and dates as texts are in the language in which they were calculated.
    isCalculated: carried?.locale === locale,
  });
  followSelection(grid, store, status);
  const pane = createTaskPane({
    panel: part("pane"),
    title: addIn.displayName,
    words,
    onClosedByUser: () => host.setPaneVisible(false),
  });
  // The add-in may ask something of its buttons before they are drawn.
  let tellDrawn: (ribbon: Ribbon) => void = () => {};
  const ribbon = new Promise<Ribbon>((done) => (tellDrawn = done));
  const { host, customFunctions } = await startAddIn(pane, addIn, (runtime) =>
    connectHost(runtime, store, grid, pane, ribbon),
  );
  grid.setCustomFunctions(customFunctions);
  await grid.calculate();

  const run: RunCommand = async ({ id, label, action }) => {
    if (action.type === "ShowTaskpane") {
      pane.show();
      host.setPaneVisible(true);
      return;
    }
    status.say(words.running(label), "progress");
    const outcome = await host.invokeCommand(action.functionName, id);
    await grid.whenIdle();
    if (outcome.status === 0) status.say("");
    else status.say(words.failed(label), "problem");
  };
  tellDrawn(
    drawRibbon({ tabList: part("ribbon-tabs"), panels: part("ribbon-panels"), tabs: addIn.tabs, run }),
  );
  status.say("");
  return { store, grid, pane, addIn, host };
}

function showFailure(problem: unknown): void {
  console.error(problem);
  part("grid").replaceChildren(
    element("p", { class: "grid-notice problem", role: "alert" }, `${words.notLoaded} ${String(problem)}`),
  );
}

document.documentElement.lang = language;
part("ribbon-tabs").setAttribute("aria-label", words.ribbonTabs);
part("grid").setAttribute("aria-label", words.sheet);
const ready = start();
window.preview = { ready };
ready.then((preview) => Object.assign(window.preview, preview), showFailure);
