/** Where the slope leads, what is missing to reach a target, and which levers may bring it. */
import { readCurrentSet } from "../../excel";
import { decision, type Written } from "../decision";
import { element } from "../dom";
import { sayUnread } from "../failure";
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
  let shown: Shown | null = null;
  let reading: Promise<void> | null = null;

  const choose = decision({
    id: "trajectory",
    words: words.apply,
    outcome,
    wanted: () => {
      if (!shown) return null;
      const { suffix, plan, trial } = shown;
      return { suffix, changes: changesOf(plan, trial, outcomeOf(plan, trial)) };
    },
    onWritten: async () => {
      if (shown) shown.isTouched = false;
      await read();
    },
    afterWritten: undoOffer,
    canDiscard: () => shown?.isTouched === true,
    onDiscard: () => {
      if (shown) show(shown.plan, shown.suffix, null);
    },
  });

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
      sayUnread(status, error, t, load);
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
      choose.refresh();
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
      choose.node,
      choose.said,
    );
    compute();
  }

  /** The pane's own way back; what a formula was it does not know, and Excel's own undo brings that back. */
  function undoOffer({ changes, replacedFormulas, write }: Written): Node[] {
    if (replacedFormulas) return [];
    const undo = element("fluent-button", { id: "undo-trajectory" }, words.apply.undo);
    undo.addEventListener("click", () => write(reversed(changes), words.apply.undone));
    return [undo];
  }

  function load(): void {
    reading ??= read().finally(() => {
      reading = null;
    });
  }
  refresh.addEventListener("click", load);
  return { node: element("div", { class: "panel" }, status, content, refresh), onShown: load };
}
