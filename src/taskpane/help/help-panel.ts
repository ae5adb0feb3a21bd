import type { Texts } from "../../i18n";
import { element } from "../dom";

/** How to start, and where the guide is. */
export function helpPanel(t: Texts): HTMLElement {
  const words = t.pane.help;
  return element(
    "section",
    { class: "panel", "aria-labelledby": "help-heading", tabindex: "-1", id: "help" },
    element("h2", { id: "help-heading" }, words.heading),
    element("p", {}, words.start),
    element("a", { href: words.page, target: "_blank", rel: "noopener" }, words.reference),
  );
}
