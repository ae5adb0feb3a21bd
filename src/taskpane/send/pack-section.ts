/** The board pack: its sheets set up for printing, and what the person does then. */
import { readPackSheets, setUpPack, type PackSheet } from "../../excel";
import { element } from "../dom";
import { sayUnread } from "../failure";
import type { Surroundings } from "../panel";

/** What a board looks at, unless the person chooses otherwise. */
const USUAL: ReadonlySet<string> = new Set(["dashboard", "budget", "actions", "funders", "cash"]);

export interface PackSection {
  node: HTMLElement;
  /** Whether the workbook could be read. */
  read: () => Promise<boolean>;
}

export function packSection({ t }: Pick<Surroundings, "t">): PackSection {
  const words = t.sendPanel.pack;
  const list = element("fieldset", { class: "field", id: "pack-sheets" });
  const prepare = element("fluent-button", { id: "prepare-pack" }, words.prepare);
  const result = element("div", { role: "status", id: "pack-result", class: "send-result" });
  let chosen: Map<PackSheet, HTMLInputElement> = new Map();

  async function read(): Promise<boolean> {
    try {
      show(await readPackSheets());
      return true;
    } catch (error) {
      sayUnread(result, error, t, () => void read().then((isRead) => isRead && result.replaceChildren()));
      return false;
    }
  }

  function show(sheets: readonly PackSheet[]): void {
    const before = new Map([...chosen].map(([{ id }, box]) => [id, box.checked]));
    chosen = new Map();
    const lines = sheets.map((sheet, index) => {
      const id = `pack-${index}`;
      const box = element("input", { type: "checkbox", id, disabled: sheet.isHidden });
      box.checked = !sheet.isHidden && (before.get(sheet.id) ?? USUAL.has(sheet.kind));
      if (!sheet.isHidden) chosen.set(sheet, box);
      const name = sheet.isHidden ? words.hidden(sheet.name) : sheet.name;
      return element("div", { class: "option" }, box, element("label", { for: id }, name));
    });
    list.replaceChildren(element("legend", { class: "label" }, words.sheets), ...lines);
  }

  async function setUp(): Promise<void> {
    said(words.preparing);
    // Sheets may have been renamed or deleted since.
    if (!(await read())) return;
    const sheets = [...chosen].flatMap(([sheet, box]) => (box.checked ? [sheet] : []));
    const [first, ...others] = sheets.map(({ name }) => name);
    if (first === undefined) return said(`! ${words.none}`);
    try {
      await setUpPack(sheets.map(({ id }) => id));
      result.replaceChildren(
        element("p", {}, words.prepared(sheets.length)),
        steps(first, others),
        webNote(),
      );
    } catch (error) {
      sayUnread(result, error, t, () => void setUp());
    }
  }

  function steps(first: string, others: readonly string[]): HTMLElement {
    const { steps: step } = words;
    const isGroup = others.length > 0;
    const texts = [
      ...(isGroup ? [step.first(first), step.others(others.join(", "))] : []),
      step.print,
      ...(isGroup ? [step.ungroup] : []),
    ];
    return element("ol", { class: "pack-steps" }, ...texts.map((text) => element("li", {}, text)));
  }

  const webNote = (): HTMLElement => element("p", { class: "note" }, words.web);
  const said = (text: string): void => result.replaceChildren(element("p", {}, text));

  prepare.addEventListener("click", () => void setUp());
  return {
    node: element(
      "section",
      { class: "send-section" },
      element("h3", {}, words.heading),
      element("p", {}, words.explain),
      list,
      prepare,
      result,
    ),
    read,
  };
}
