import { element } from "../dom";
import type { Panel, Surroundings } from "../panel";

/** How to start, and where the guide is. */
export function helpPanel({ t }: Surroundings): Panel {
  const words = t.pane.help;
  return {
    node: element(
      "div",
      { class: "panel" },
      element("p", {}, words.start),
      element("a", { href: words.page, target: "_blank", rel: "noopener" }, words.reference),
    ),
  };
}
