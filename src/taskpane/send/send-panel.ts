/** Makes the workbook safe to send: readable without the add-in, printed for the board, copied into the CERFA form. */
import { figureFormats } from "../figures";
import { element } from "../dom";
import type { Panel, Surroundings } from "../panel";
import { unreadNode } from "../unread";
import { cerfaSection } from "./cerfa-section";
import { formulasSection } from "./formulas-section";
import { packSection } from "./pack-section";
import "./send.css";

export function sendPanel(pane: Surroundings): Panel {
  const formats = figureFormats(pane.language);
  const formulas = formulasSection(pane, formats, load);
  const pack = packSection(pane);
  const cerfa = cerfaSection(pane, formats);
  const rest = element("div", { class: "panel" });
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    const view = await formulas.read();
    if (!view) return;
    if (!view.hasSet) {
      rest.replaceChildren(unreadNode({ state: "none" }, pane));
      return;
    }
    rest.replaceChildren(pack.node, cerfa.node);
    await pack.read();
    await cerfa.read();
  }

  function load(): void {
    reading ??= read().finally(() => {
      reading = null;
    });
  }
  return { node: element("div", { class: "panel", id: "send" }, formulas.node, rest), onShown: load };
}
