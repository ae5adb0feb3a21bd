/** Where the slope leads, what is missing to reach a target, and which levers may bring it. */
import { failureOf, readCurrentSet, writeInputs, type InputChange } from "../../excel";
import { element } from "../dom";
import { figureFormats } from "../figures";
import type { Panel, Surroundings } from "../panel";
import { unreadNode } from "../unread";
import { cashOf } from "./efforts";
import { effortsView } from "./efforts-view";
import { projection } from "./projection";
import { readPlan, READ_BY_TRAJECTORY, type Plan } from "./read-plan";
import { splitForm } from "./split-form";
import { targetForm } from "./target-form";
import "./trajectory.css";
import type { TrajectorySurroundings } from "./trajectory-surroundings";
import { changesOf, outcomeOf, reversed, trialOf, type Trial } from "./trial";
import { yearsView } from "./years-view";

/** What was read last, and what is tried over it. */
interface Shown {
  suffix: string;
  plan: Plan;
  trial: Trial;
  isTouched: boolean;
}

export function trajectoryPanel(pane: Surroundings): Panel {
  const { t, language, outcome } = pane;
  const words = t.trajectoryPanel;
  const surroundings: TrajectorySurroundings = { words, formats: figureFormats(language), language };
  const status = element("p", { role: "status", id: "trajectory-status" });
  const content = element("div", { class: "panel trajectory" });
  const refresh = element("fluent-button", { id: "read-trajectory" }, words.refresh);
  const cells = element("p", { class: "note", id: "trajectory-cells" });
  const apply = element(
    "fluent-button",
    { id: "apply-trajectory", appearance: "primary" },
    words.apply.apply,
  );
  const discard = element("fluent-button", { id: "discard-trajectory" }, words.apply.discard);
  const applied = element("div", { role: "status", id: "trajectory-applied", class: "trajectory-block" });
  let shown: Shown | null = null;
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    status.textContent = words.reading;
    try {
      const set = await readCurrentSet({ names: READ_BY_TRAJECTORY });
      status.textContent = "";
      const found = set ? readPlan(set) : ({ state: "none" } as const);
      if (found.state !== "read") {
        shown = null;
        content.replaceChildren(unreadNode(found, pane));
        return;
      }
      // A trial under way stays when the same sheets are read again.
      const kept = shown?.suffix === set!.suffix && shown.isTouched ? shown.trial : null;
      show(found.value, set!.suffix, kept);
    } catch (error) {
      status.textContent = `✕ ${t.messages[failureOf(error).kind]}`;
    }
  }

  function show(plan: Plan, suffix: string, kept: Trial | null): void {
    const cash = cashOf(plan);
    if (!(cash.own + cash.public > 0)) {
      shown = null;
      content.replaceChildren(element("p", { id: "trajectory-empty" }, words.empty));
      return;
    }
    const now: Shown = { suffix, plan, trial: kept ?? trialOf(plan), isTouched: kept !== null };
    shown = now;
    const change = (changed: Partial<Trial>): void => {
      now.trial = { ...now.trial, ...changed };
      now.isTouched = true;
      applied.replaceChildren();
      compute();
    };
    const efforts = effortsView(surroundings, plan, now.trial.reading, (choice) =>
      change({ reading: choice }),
    );
    const split = splitForm(surroundings, plan, change);
    const years = yearsView(surroundings);
    function compute(): void {
      const found = outcomeOf(plan, now.trial);
      efforts.show(found.efforts, found.budget, found.stateLeaves);
      split.show(found, now.trial.writesSplit);
      years.show(projection(plan, found), found.stateLeaves);
      showChanges(changesOf(plan, now.trial, found).length);
    }
    const rate = cash.own / (cash.own + cash.public);
    const missing = Object.entries({ eq_taux_cible: plan.cells.rate, eq_annee_cible: plan.cells.year })
      .filter(([, held]) => held === undefined)
      .map(([name]) => name);
    content.replaceChildren(
      element("p", { id: "trajectory-start" }, words.start(plan.year, surroundings.formats.percent(rate))),
      targetForm(surroundings, plan, now.trial, change),
      efforts.node,
      split.node,
      years.node,
      ...(plan.cells.budget === undefined ? [element("p", { class: "note" }, words.fromBudget)] : []),
      ...(missing.length > 0 ? [element("p", {}, `! ${words.apply.missing(missing.join(", "))}`)] : []),
      element(
        "div",
        { class: "trajectory-block" },
        cells,
        element("div", { class: "buttons" }, apply, discard),
      ),
      applied,
    );
    compute();
  }

  function showChanges(count: number): void {
    cells.textContent = count === 0 ? words.apply.nothing : words.apply.cells(count);
    enable(apply, count > 0);
    enable(discard, shown?.isTouched === true);
  }

  async function write(replaceFormulas: boolean): Promise<void> {
    if (!shown) return;
    const { suffix, plan, trial } = shown;
    const changes = changesOf(plan, trial, outcomeOf(plan, trial));
    if (changes.length === 0) return;
    await put(suffix, changes, replaceFormulas, (sheets) => {
      const undo = element("fluent-button", { id: "undo-trajectory" }, words.apply.undo);
      undo.addEventListener("click", () => {
        void put(suffix, reversed(changes), false, () => [element("p", {}, words.apply.undone)]);
      });
      // What a formula was is not known to the pane: Excel's own undo brings it back.
      return [element("p", {}, words.apply.done(sheets.join(", "))), ...(replaceFormulas ? [] : [undo])];
    });
  }

  async function put(
    suffix: string,
    changes: readonly InputChange[],
    replaceFormulas: boolean,
    done: (sheetNames: string[]) => Node[],
  ): Promise<void> {
    outcome.clear();
    try {
      const written = await writeInputs({ suffix, changes, replaceFormulas });
      if (written.state === "written") {
        if (shown) shown.isTouched = false;
        await read();
        applied.replaceChildren(...done(written.sheetNames));
      } else if (written.state === "outdated") {
        applied.replaceChildren(element("p", {}, `! ${words.apply.outdated}`));
      } else {
        const replace = element("fluent-button", { id: "replace-formulas" }, words.apply.replace);
        replace.addEventListener("click", () => void write(true));
        applied.replaceChildren(element("p", {}, `! ${words.apply.formulas(written.count)}`), replace);
      }
    } catch (error) {
      outcome.failed(error);
    }
  }

  function load(): void {
    reading ??= read().finally(() => {
      reading = null;
    });
  }
  refresh.addEventListener("click", load);
  apply.addEventListener("click", () => {
    if (!apply.hasAttribute("disabled-focusable")) void write(false);
  });
  discard.addEventListener("click", () => {
    if (!shown || discard.hasAttribute("disabled-focusable")) return;
    show(shown.plan, shown.suffix, null);
    applied.replaceChildren(element("p", {}, words.apply.discarded));
  });
  return { node: element("div", { class: "panel" }, status, content, refresh), onShown: load };
}

/** Still reached by Tab while there is nothing to do, so that the focus is never lost. */
function enable(button: HTMLElement, isEnabled: boolean): void {
  button.toggleAttribute("disabled-focusable", !isEnabled);
  button.setAttribute("aria-disabled", String(!isEnabled));
}
