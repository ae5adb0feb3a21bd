/**
 * The task pane: a frame that holds the add-in's shared runtime. Like Excel's, it runs from the start and goes on
 * running while the pane is closed; hiding it therefore keeps its layout, so that the add-in's page draws as usual.
 */
import { element } from "./element";
import type { Words } from "./words";

const WIDTH = { least: 240, first: 350, most: 720, step: 20 };

export interface TaskPane {
  readonly frame: HTMLIFrameElement;
  readonly shown: boolean;
  load(address: string): void;
  show(): void;
  hide(): void;
}

/** Widens and narrows the pane by pointer and by arrow keys (WAI-ARIA window splitter). */
function makeHandle(panel: HTMLElement, words: Words): HTMLElement {
  const handle = element("div", {
    class: "pane-handle",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": words.paneWidth,
    "aria-valuemin": String(WIDTH.least),
    "aria-valuemax": String(WIDTH.most),
  });
  let width = WIDTH.first;
  const resize = (wanted: number): void => {
    width = Math.min(WIDTH.most, Math.max(WIDTH.least, wanted));
    panel.style.setProperty("--pane-width", `${width}px`);
    handle.setAttribute("aria-valuenow", String(width));
  };
  resize(width);
  handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId));
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId))
      resize(panel.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: WIDTH.step, ArrowRight: -WIDTH.step }[event.key];
    if (step) resize(width + step);
  });
  return handle;
}

export function createTaskPane(options: {
  panel: HTMLElement;
  title: string;
  words: Words;
  /** Told when the user closes the pane; `hide` is silent. */
  onClosedByUser: () => void;
}): TaskPane {
  const { panel, title, words, onClosedByUser } = options;
  const frame = element("iframe", { id: "pane-frame", title });
  const close = element("button", {
    type: "button",
    class: "icon-button",
    "aria-label": words.closePane,
    title: words.closePane,
  });
  close.append("✕");

  const set = (shown: boolean): void => {
    panel.classList.toggle("shown", shown);
    panel.inert = !shown;
  };
  const pane: TaskPane = {
    frame,
    get shown() {
      return panel.classList.contains("shown");
    },
    load: (address) => {
      frame.src = address;
    },
    show: () => set(true),
    hide: () => set(false),
  };
  close.addEventListener("click", () => {
    pane.hide();
    onClosedByUser();
  });
  panel.inert = true;
  panel.replaceChildren(
    makeHandle(panel, words),
    element("div", { class: "pane-header" }, element("h2", {}, title), close),
    frame,
  );
  return pane;
}
