/** Actions against the caps on public money, and the spread that loses as little as possible. */
import { isFault } from "../../domain";
import { readCurrentSet } from "../../excel";
import { decision } from "../decision";
import { element } from "../dom";
import { choice } from "../fields";
import { sayUnread } from "../failure";
import { figureFormats } from "../figures";
import type { Panel, Surroundings } from "../panel";
import "../tables.css";
import { unreadNode } from "../unread";
import type { CapsSurroundings } from "./caps-surroundings";
import "./caps.css";
import { lossesView } from "./losses-view";
import { proposalView } from "./proposal-view";
import { READ_BY_CAPS, readCaps, type CapsSheets, type GrantSource } from "./read-caps";
import { spreadChanges, spreadOf, usualSource, type SourceId, type Spread } from "./spread-plan";
import { todayView } from "./today-view";

/** What was read last, and the spread of the source chosen. */
interface Shown {
  suffix: string;
  sheets: CapsSheets;
  source: GrantSource;
  found: Spread;
}

export function capsPanel(pane: Surroundings): Panel {
  const { t, language, outcome } = pane;
  const words = t.capsPanel;
  const surroundings: CapsSurroundings = { words, formats: figureFormats(language) };
  const { formats } = surroundings;
  const status = element("p", { role: "status", id: "caps-status" });
  const content = element("div", { class: "panel caps" });
  const refresh = element("fluent-button", { id: "read-caps" }, words.refresh);
  const propose = element("fluent-button", { id: "propose", appearance: "primary" }, words.propose);
  const computed = element("div", { class: "panel" });
  const proposed = element("div", { class: "panel" });
  let shown: Shown | null = null;
  let reading: Promise<void> | null = null;
  let run = 0;

  const choose = decision({
    id: "caps",
    words: words.apply,
    outcome,
    wanted: () =>
      shown && { suffix: shown.suffix, changes: spreadChanges(shown.sheets.actions, shown.found.spread) },
    onWritten: read,
    onDiscard: showToday,
  });

  async function read(): Promise<void> {
    status.textContent = words.reading;
    refresh.setAttribute("disabled-focusable", "");
    try {
      const set = await readCurrentSet({ names: READ_BY_CAPS });
      status.textContent = "";
      shown = null;
      if (!set) return content.replaceChildren(unreadNode({ state: "none" }, pane));
      const found = readCaps(set);
      if (found.state !== "read") return content.replaceChildren(unreadNode(found, pane));
      await show(found.value, set.suffix);
    } catch (error) {
      sayUnread(status, error, t, load);
    } finally {
      refresh.removeAttribute("disabled-focusable");
    }
  }

  const say = (sentence: string): void =>
    content.replaceChildren(element("p", { id: "caps-empty" }, sentence));

  async function show(sheets: CapsSheets, suffix: string): Promise<void> {
    const source = usualSource(sheets);
    if (sheets.actions.length === 0) return say(words.noActions);
    if (sheets.rules.budget <= 0) return say(words.noBudget);
    content.replaceChildren(...sourceNodes(sheets, suffix, source), computed, choose.said);
    await compute(sheets, suffix, source);
  }

  /** Where public money is taken from, and what there is to say of it. */
  function sourceNodes(sheets: CapsSheets, suffix: string, chosen: SourceId | null): Node[] {
    const { funders, plan, wrongRows, unknownActions } = sheets;
    const said = words.source;
    const notes = [
      ...(wrongRows > 0 ? [said.wrong(wrongRows)] : []),
      ...(unknownActions.length > 0 ? [said.unknown(unknownActions.join(", "))] : []),
    ].map((note) => element("p", {}, `! ${note}`));
    if (!funders || !plan || !chosen) return notes;
    const options: [SourceId, string][] = [
      ["funders", said.funders(funders.grants.length, formats.amount(funders.total))],
      ["plan", said.budget(formats.amount(plan.total))],
    ];
    const radios = choice(
      "caps-source",
      said.label,
      options,
      chosen,
      (id) => void compute(sheets, suffix, id),
    );
    return [radios.node, ...notes];
  }

  /** The state is shown first: finding the spread may take most of a second. */
  async function compute(sheets: CapsSheets, suffix: string, id: SourceId | null): Promise<void> {
    const mine = ++run;
    computed.replaceChildren(element("p", { role: "status" }, words.computing));
    await new Promise((painted) => setTimeout(painted));
    if (mine !== run) return;
    const source = (id && sheets[id]) ?? { grants: [], total: 0 };
    const found = spreadOf(sheets, source);
    if (isFault(found)) {
      shown = null;
      computed.replaceChildren(element("p", { role: "status" }, `✕ ${words.refused}`));
      return;
    }
    shown = { suffix, sheets, source, found };
    showToday();
  }

  function showToday(): void {
    if (!shown) return;
    const { sheets, found } = shown;
    proposed.replaceChildren(propose);
    computed.replaceChildren(
      todayView(surroundings, sheets, found),
      lossesView(surroundings, found.spread, false),
      proposed,
    );
  }

  function showProposal(): void {
    if (!shown) return;
    const { sheets, source, found } = shown;
    const view = proposalView(surroundings, sheets, source, found.spread);
    choose.refresh();
    proposed.replaceChildren(view, choose.node);
    computed.querySelector("#caps-losses")?.replaceWith(lossesView(surroundings, found.spread, true));
    view.focus();
  }
  propose.addEventListener("click", showProposal);

  function load(): void {
    reading ??= read().finally(() => {
      reading = null;
    });
  }
  refresh.addEventListener("click", () => {
    choose.refresh();
    load();
  });
  return { node: element("div", { class: "panel" }, status, content, refresh), onShown: load };
}
