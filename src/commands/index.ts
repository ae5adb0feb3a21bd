/** The ribbon's buttons. Their code is loaded when one is pressed, so that Excel starts with little. */
import type { ExcelFailure } from "../excel";
import type { Language } from "../i18n";

export interface CommandSurroundings {
  language: Language;
  /** Tells a person that a command failed: a button has no place of its own for words. */
  reportFailure: (failure: ExcelFailure) => void;
  showHelp: () => void;
}

/** Ties the function names of manifest.xml to what they do. */
export function registerCommands(surroundings: CommandSurroundings): void {
  associate("insertTypeBudget", async () => {
    const { insertSet } = await import(/* webpackChunkName: "insert" */ "./insert-set");
    const failure = await insertSet("type", surroundings.language);
    if (failure) surroundings.reportFailure(failure);
  });
  associate("showHelp", async () => surroundings.showHelp());
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
