/**
 * The pane without a browser: its panels over an Excel of this test, driven by what a person clicks and types. Fluent's
 * elements stay plain ones, which take clicks as well; how it all looks is for the browser tests.
 */
import { loadPaneTexts, type Language, type PaneTexts } from "../../src/i18n/pane";
import type { OpenExcel } from "../../src/preview/headless";
import { navigation } from "../../src/taskpane/navigation";
import { outcomeArea } from "../../src/taskpane/outcome";
import { newSession } from "../../src/taskpane/session";
import type { PanelId } from "../../src/taskpane/panel";
import { waitingNotice, type Patience } from "../../src/taskpane/waiting";

export interface HeadlessPane {
  t: PaneTexts;
  /** All that the pane shows now. */
  text: () => string;
  /** Opens a panel as if for the first time, or the home. */
  open: (id: PanelId | "home") => Promise<void>;
  find: (selector: string) => HTMLElement | null;
  click: (selector: string) => Promise<void>;
  /** Types into a field, and leaves it. */
  type: (selector: string, text: string) => Promise<void>;
  /** Waits for an element, by its selector, or a text. */
  shows: (wanted: string | RegExp) => Promise<void>;
  hides: (selector: string) => Promise<void>;
}

/** What jsdom has not, or the tests' own page not. */
function lendPage({ window }: OpenExcel): void {
  const { Office, Excel, document, HTMLInputElement, Element } = window;
  Element.prototype.scrollIntoView = () => {};
  Object.assign(globalThis, {
    Office,
    Excel,
    document,
    HTMLInputElement,
    requestAnimationFrame: (draw: () => void) => setTimeout(draw),
    cancelAnimationFrame: (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame),
  });
}

/** How long something may take to be shown, in milliseconds. */
const LIMIT = 20_000;

export async function openPane(
  excel: OpenExcel,
  language: Language = "fr",
  patience?: Patience,
): Promise<HeadlessPane> {
  lendPage(excel);
  const t = await loadPaneTexts(language);
  const { document, Event } = excel.window;
  const root = document.createElement("main");
  document.body.replaceChildren(root);
  const outcome = outcomeArea(t);
  const views = navigation({ t, language, outcome, session: newSession() });
  root.append(waitingNotice(t, patience), outcome.node, views.node);

  const text = (): string => shownText(root);
  const find = (selector: string): HTMLElement | null => root.querySelector(selector);
  const isShown = (wanted: string | RegExp): boolean =>
    wanted instanceof RegExp ? wanted.test(text()) : find(wanted) !== null;
  async function until(isSo: () => boolean, ill: string): Promise<void> {
    for (const end = Date.now() + LIMIT; !isSo();) {
      if (Date.now() > end) throw new Error(`${ill}:\n${text()}`);
      await new Promise((resume) => setTimeout(resume, 5));
    }
  }
  const shows = (wanted: string | RegExp): Promise<void> =>
    until(() => isShown(wanted), `${String(wanted)} is not shown, but`);
  return {
    t,
    text,
    find,
    shows,
    hides: (selector) => until(() => find(selector) === null, `${selector} is still shown`),
    open: async (id) => {
      if (id !== "home") await views.open(id);
      else if (find("section:not([hidden]) #home")) find("#home")!.click();
    },
    click: async (selector) => {
      await shows(selector);
      const pressed = find(selector)!;
      pressed.click();
      // Fluent's own button sends its form.
      if (pressed.getAttribute("type") === "submit")
        pressed.closest("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    },
    type: async (selector, typed) => {
      await shows(selector);
      const field = find(selector) as HTMLInputElement;
      field.value = typed;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
  };
}

/** As a person reads it: what is hidden is not there. */
function shownText(node: Element): string {
  const parts = [...node.childNodes].map((child) => {
    if (child.nodeType === child.TEXT_NODE) return child.textContent ?? "";
    const element = child as HTMLElement;
    return element.hidden ? "" : shownText(element);
  });
  return parts.join(" ").replace(/ +/g, " ");
}
