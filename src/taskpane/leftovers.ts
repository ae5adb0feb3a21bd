/** Offers to remove what an insertion left that was interrupted when its page went away. */
import { findLeftovers, removeLeftovers } from "../excel";
import type { PaneTexts } from "../i18n/pane";
import { element } from "./dom";

/** Empty unless there is something to remove. */
export function leftoversNotice(t: PaneTexts, onFailure: (error: unknown) => void): HTMLElement {
  const node = element("div", { class: "notice", role: "status" });
  const words = t.pane.leftovers;

  function tell(intent: "warning" | "success", text: string, ...actions: HTMLElement[]): void {
    node.replaceChildren(element("fluent-message-bar", { intent }, element("p", {}, text)), ...actions);
  }

  async function remove(): Promise<void> {
    try {
      const removed = await removeLeftovers();
      if (removed.length > 0) tell("success", words.removed(removed.join(", ")));
      else node.replaceChildren();
    } catch (error) {
      onFailure(error);
    }
  }

  async function look(): Promise<void> {
    const sheets = await findLeftovers();
    if (sheets.length === 0) return;
    const button = element("fluent-button", { id: "remove-leftovers" }, words.remove);
    button.addEventListener("click", () => void remove());
    tell("warning", words.found(sheets.join(", ")), button);
  }

  // A workbook that cannot be looked through has nothing to say here.
  void look().catch(() => {});
  return node;
}
