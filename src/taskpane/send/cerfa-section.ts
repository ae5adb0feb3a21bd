/** The lines of the CERFA form, to be copied. */
import { readCerfa, readCurrentSet } from "../../excel";
import { element } from "../dom";
import { sayUnread } from "../failure";
import type { FigureFormats } from "../figures";
import type { Surroundings } from "../panel";
import { figuresOf } from "../set-figures";
import { cerfaFromBudget, READ_FOR_CERFA } from "./cerfa-from-budget";
import { agreementOf, linesOf, tabbed, type CerfaLine, type CerfaLines } from "./cerfa-lines";

export interface CerfaSection {
  node: HTMLElement;
  read: () => Promise<void>;
}

export function cerfaSection({ t }: Pick<Surroundings, "t">, formats: FigureFormats): CerfaSection {
  const words = t.sendPanel.cerfa;
  const content = element("div", { class: "send-section", id: "cerfa-lines" });

  async function read(): Promise<void> {
    try {
      const sides = await readCerfa();
      if (sides) return show(linesOf(sides), words.fromSheet);
      const set = await readCurrentSet({ names: READ_FOR_CERFA });
      const isRead = set && READ_FOR_CERFA.every((name) => set.values.get(name));
      if (isRead) show(cerfaFromBudget(figuresOf(set), words), words.fromBudget);
      else content.replaceChildren(element("p", {}, words.none));
    } catch (error) {
      const status = element("p", { role: "status" });
      sayUnread(status, error, t, () => void read());
      content.replaceChildren(status);
    }
  }

  function show(lines: CerfaLines, source: string): void {
    content.replaceChildren(
      element("p", {}, source),
      element("p", { id: "cerfa-totals" }, agreement(lines)),
      side("cerfa-charges", words.charges, lines.charges),
      side("cerfa-products", words.products, lines.products),
      ...copying(tabbed(lines, words)),
    );
  }

  function agreement(lines: CerfaLines): string {
    const found = agreementOf(lines);
    if (found.state === "unreadable") return words.unreadable;
    return found.state === "equal"
      ? words.equal(formats.euros(found.total))
      : words.gap(formats.euros(found.gap));
  }

  function side(id: string, title: string, lines: readonly CerfaLine[]): HTMLElement {
    const heads = [words.account, words.label, words.amount].map((text) =>
      element("th", { scope: "col" }, text),
    );
    const rows = lines.map(({ account, label, amount }) =>
      element(
        "tr",
        {},
        element("td", {}, account),
        element("th", { scope: "row" }, label),
        element("td", {}, typeof amount === "number" ? formats.count(amount) : amount),
      ),
    );
    return element(
      "table",
      { class: "send-table cerfa-side", id },
      element("caption", {}, title),
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...rows),
    );
  }

  function copying(text: string): HTMLElement[] {
    const copy = element("fluent-button", { id: "copy-cerfa" }, words.copy);
    const status = element("p", { role: "status", id: "cerfa-copied" });
    const shown = element("textarea", { "aria-label": words.text, readonly: true, rows: "6", hidden: true });
    shown.value = text;
    copy.addEventListener("click", () => {
      navigator.clipboard.writeText(text).then(
        () => {
          status.textContent = words.copied;
        },
        () => {
          // Some versions of Excel give add-ins no clipboard.
          shown.hidden = false;
          shown.focus();
          shown.select();
          status.textContent = words.notCopied;
        },
      );
    });
    return [copy, status, shown];
  }

  return {
    node: element("section", { class: "send-section" }, element("h3", {}, words.heading), content),
    read,
  };
}
