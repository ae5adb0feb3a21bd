/** The ribbon's buttons. Their code is loaded when one is pressed, so that Excel starts with little. */
import type { ExcelFailure, NextYear, Replacement } from "../excel";
import type { Language } from "../i18n";
import type { SetId, TemplateOptions } from "../workbook";

const RIBBON_API = "1.1";

const insertSets = () => import(/* webpackChunkName: "insert" */ "./insert-set");

/** Function names of manifest.xml and the panels they open. */
const PANEL_COMMANDS = {
  showChecks: "checks",
  showFees: "fees",
  showCaps: "caps",
  showTrajectory: "trajectory",
  showSend: "send",
  showHelp: "help",
} as const;
type ShownPanel = (typeof PANEL_COMMANDS)[keyof typeof PANEL_COMMANDS];

export interface CommandSurroundings {
  language: Language;
  /** Tells a person that a command failed: a button has no place of its own for words. */
  reportFailure: (failure: ExcelFailure) => void;
  /** Opens the pane at one of its panels. */
  showPanel: (id: ShownPanel) => void;
  /** Asks in the pane what becomes of our sheets that are there, before a set is inserted. */
  offer: (set: SetId) => void;
  tellNextYear: (made: NextYear) => void;
}

/** Function names of manifest.xml and the sets they insert. */
const INSERT_COMMANDS: [name: string, set: SetId][] = [
  ["insertTypeBudget", "type"],
  ["insertEssentialSet", "essential"],
  ["insertCompleteSet", "complete"],
];

/** Ties the function names of manifest.xml to what they do. */
export function registerCommands(surroundings: CommandSurroundings): void {
  for (const [name, set] of INSERT_COMMANDS) {
    associate(name, async () => {
      const { failureOf, insertSet } = await insertSets();
      try {
        if (!(await insertSet(set, surroundings.language))) surroundings.offer(set);
      } catch (error) {
        surroundings.reportFailure(failureOf(error));
      }
    });
  }
  associate("makeNextYear", async () => {
    const { failureOf, makeNextYear } = await insertSets();
    try {
      surroundings.tellNextYear(await makeNextYear());
    } catch (error) {
      surroundings.reportFailure(failureOf(error));
    }
  });
  for (const [name, panel] of Object.entries(PANEL_COMMANDS))
    associate(name, async () => surroundings.showPanel(panel));
  if (Office.context.requirements.isSetSupported("RibbonApi", RIBBON_API)) void followSheets();
}

async function followSheets(): Promise<void> {
  try {
    await (await import(/* webpackChunkName: "ribbon" */ "./ribbon-state")).followSheets();
  } catch {
    // Its buttons stay enabled, and the panels say what they miss.
  }
}

function associate(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await act();
    } finally {
      // Always: a command that never completes keeps the ribbon waiting.
      event.completed();
    }
  });
}

/** For scripts of the page (the command line, tests): what buttons and pane do, without a person. */
export const automation = {
  insert: async (set: SetId, options: Partial<TemplateOptions> & { language: Language }) =>
    (await insertSets()).insertSetWith(set, options),
  replace: async (replacement: Replacement) => (await insertSets()).replaceSheets(replacement),
  nextYear: async () => (await insertSets()).makeNextYear(),
};
