/** A trial fee grid beside today's, over the members of the workbook. */
import { compareGrids, feeBaseline, isFault, type FeeBaseline, type FeeComparison } from "../../domain";
import { readCurrentSet } from "../../excel";
import { decision } from "../decision";
import { element } from "../dom";
import { sayUnread } from "../failure";
import { figureFormats } from "../figures";
import type { Panel, Surroundings } from "../panel";
import { unreadNode } from "../unread";
import { attritionView } from "./attrition-view";
import type { FeeSurroundings } from "./fee-surroundings";
import "../tables.css";
import "./fees.css";
import { memberList } from "./member-list";
import { READ_BY_FEES, readFees, type FeeSheets } from "./read-fees";
import { resultsView, saidOfTrial } from "./results-view";
import { todayView } from "./today-view";
import { trialForm, type TrialForm } from "./trial-form";
import { gridChanges } from "./trial-grid";
import { warmUp } from "./warm-up";

/** What was read last, and the trial that goes with it. */
interface Shown {
  suffix: string;
  sheets: FeeSheets;
  baseline: FeeBaseline;
  form: TrialForm;
}

export function feesPanel(pane: Surroundings): Panel {
  const { t, language, outcome } = pane;
  const words = t.feesPanel;
  const surroundings: FeeSurroundings = { words, formats: figureFormats(language), language };
  const { formats } = surroundings;

  const status = element("p", { role: "status", id: "fees-status" });
  const content = element("div", { class: "panel fees" });
  const refresh = element("fluent-button", { id: "read-fees" }, words.refresh);
  const said = element("p", { role: "status", id: "fees-said", class: "said" });
  const results = element("div", { class: "results" });
  const attrition = attritionView(surroundings);
  const members = memberList(surroundings);
  const choice = decision({
    id: "fees",
    words: words.apply,
    outcome,
    wanted: () => shown && { suffix: shown.suffix, changes: gridChanges(shown.sheets, shown.form.trial()) },
    onWritten: read,
    onDiscard: () => {
      shown?.form.restart(shown.sheets.grid);
      cancelAnimationFrame(frame);
      compute();
    },
  });

  let shown: Shown | null = null;
  let reading: Promise<void> | null = null;
  let frame = 0;

  async function read(): Promise<void> {
    status.textContent = words.reading;
    refresh.setAttribute("disabled-focusable", "");
    try {
      const set = await readCurrentSet({ names: READ_BY_FEES });
      status.textContent = "";
      if (!set) return showUnread({ state: "none" });
      const found = readFees(set);
      if (found.state !== "read") return showUnread(found);
      show(found.value, set.suffix);
    } catch (error) {
      sayUnread(status, error, t, load);
    } finally {
      refresh.removeAttribute("disabled-focusable");
    }
  }

  function showUnread(why: Parameters<typeof unreadNode>[0]): void {
    shown = null;
    content.replaceChildren(unreadNode(why, pane));
  }

  function show(sheets: FeeSheets, suffix: string): void {
    const baseline = feeBaseline(sheets.members, sheets.grid, sheets.year);
    if (isFault(baseline)) {
      shown = null;
      content.replaceChildren(element("p", { role: "status" }, `✕ ${words.tooLarge}`));
      return;
    }
    if (sheets.members.length === 0) {
      shown = null;
      content.replaceChildren(element("p", { id: "fees-empty" }, emptySaid(sheets)));
      return;
    }
    // A trial under way stays when the same sheets are read again.
    const kept = shown?.suffix === suffix && isChanged(shown) ? shown.form.trial() : sheets.grid;
    const form = trialForm(surroundings, sheets, kept, later);
    shown = { suffix, sheets, baseline, form };
    content.replaceChildren(
      todayView(surroundings, baseline.today, sheets.grid),
      form.node,
      element("section", { id: "fees-results" }, element("h3", {}, words.results.heading), said, results),
      attrition.node,
      members.node,
      choice.node,
      choice.said,
    );
    compute();
    warmUp(baseline, sheets.grid);
  }

  function emptySaid({ announced }: FeeSheets): string {
    const { members: count, total } = announced;
    return count > 0
      ? words.today.empty(formats.count(count), formats.amount(total))
      : words.today.emptyPlain;
  }

  const isChanged = ({ sheets, form }: Shown): boolean => gridChanges(sheets, form.trial()).length > 0;

  /** Once a frame, however often a slider moves within it. */
  function later(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(compute);
  }

  function compute(): void {
    if (!shown) return;
    const { sheets, baseline, form } = shown;
    const trial = form.trial();
    const comparison = compareGrids(baseline, trial);
    choice.refresh();
    if (isFault(comparison)) {
      said.textContent = `✕ ${words.tooLarge}`;
      results.replaceChildren();
      return;
    }
    said.textContent = isChanged(shown) ? sentence(comparison) : words.results.same;
    results.replaceChildren(...resultsView(surroundings, comparison, trial, sheets.plan));
    attrition.show(comparison);
    members.show(sheets.members, comparison);
  }

  function sentence(comparison: FeeComparison): string {
    const { fault } = comparison.trial;
    if (!fault) return saidOfTrial(surroundings, comparison);
    const { disorder, faulty } = words.trial;
    return `✕ ${fault.reason === "boundsNotIncreasing" ? disorder : faulty}`;
  }

  function load(): void {
    reading ??= read().finally(() => {
      reading = null;
    });
  }
  refresh.addEventListener("click", load);
  return { node: element("div", { class: "panel" }, status, content, refresh), onShown: load };
}
