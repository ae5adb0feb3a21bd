/**
 * Entry of the shared runtime: Excel starts it when a function is calculated, a button pressed or the pane
 * opened. It stays small; commands and pane load their own code when they are used.
 */
import { automation, registerCommands } from "./commands";
import { languageOf, loadPaneTexts } from "./i18n/pane";
import type { Pane } from "./taskpane";

let pane: Promise<Pane> | null = null;

async function buildPane(): Promise<Pane> {
  const language = languageOf(Office.context.displayLanguage);
  const [{ mountPane }, texts] = await Promise.all([
    import(/* webpackChunkName: "taskpane" */ "./taskpane"),
    loadPaneTexts(language),
  ]);
  return mountPane(document.getElementById("pane")!, language, texts);
}

/** The pane, built the first time it is asked for. */
function openPane(): Promise<Pane> {
  pane ??= buildPane();
  return pane;
}

/** Opens the pane to someone who pressed a button: a button has no place of its own for words. */
async function inPane(act: (shown: Pane) => void): Promise<void> {
  const [shown] = await Promise.all([openPane(), Office.addin.showAsTaskpane()]);
  act(shown);
}

/** Builds the pane as soon as a person can see it: the page also runs hidden, for functions and buttons alone. */
function buildPaneWhenSeen(): void {
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) void openPane();
  });
  if (typeof IntersectionObserver === "undefined") return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void openPane();
  });
  observer.observe(document.getElementById("pane")!);
}

void Office.onReady(() => {
  document.documentElement.lang = languageOf(Office.context.displayLanguage);
  registerCommands({
    language: languageOf(Office.context.displayLanguage),
    reportFailure: (failure) => void inPane((shown) => shown.reportFailure(failure)),
    showPanel: (id) => void inPane((shown) => shown.open(id)),
    offer: (set) => void inPane((shown) => shown.offer(set)),
    tellNextYear: (made) => void inPane((shown) => shown.tellNextYear(made)),
  });
  buildPaneWhenSeen();
});

declare global {
  interface Window {
    /** What a script of this page may do without a person: see tools/workbook.ts. */
    equilibre: typeof automation;
  }
}
window.equilibre = automation;
