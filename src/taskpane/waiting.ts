/** Shows that Excel has not answered yet, says why that may be, and lets the person stop waiting. */
import { followWaits, type Wait } from "../excel";
import type { PaneTexts } from "../i18n/pane";
import { element } from "./dom";

/** Milliseconds after which a wait is shown, and after which it needs a word. */
export interface Patience {
  short: number;
  long: number;
}

const USUAL: Patience = { short: 1000, long: 5000 };

export function waitingNotice(t: PaneTexts, { short, long }: Patience = USUAL): HTMLElement {
  const words = t.pane.waiting;
  const node = element("div", { class: "notice", role: "status" });
  let timers: ReturnType<typeof setTimeout>[] = [];

  function follow(waits: readonly Wait[]): void {
    timers.forEach(clearTimeout);
    const [oldest] = waits;
    if (!oldest) {
      timers = [];
      node.replaceChildren();
      return;
    }
    const after = (patience: number, show: () => void) =>
      setTimeout(show, Math.max(0, oldest.since + patience - Date.now()));
    // What is said stays while the next run is waited for.
    timers = [after(short, showBusy), after(long, () => ask(waits))];
  }

  function showBusy(): void {
    if (node.childElementCount === 0)
      node.append(element("fluent-progress-bar", { class: "waiting-bar", "aria-label": words.busy }));
  }

  function ask(waits: readonly Wait[]): void {
    const stop = element("fluent-button", { id: "stop-waiting" }, words.stop);
    stop.addEventListener("click", () => {
      for (const { giveUp } of waits) giveUp();
    });
    node.replaceChildren(
      element("fluent-message-bar", { intent: "warning" }, element("p", {}, words.long)),
      stop,
    );
  }

  followWaits(follow);
  return node;
}
