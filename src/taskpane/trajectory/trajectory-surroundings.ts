import type { Language, PaneTexts } from "../../i18n/pane";
import type { FigureFormats } from "../figures";

/** What the panel's pieces share. */
export interface TrajectorySurroundings {
  words: PaneTexts["trajectoryPanel"];
  formats: FigureFormats;
  language: Language;
}
