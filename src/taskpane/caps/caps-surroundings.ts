import type { PaneTexts } from "../../i18n/pane";
import type { FigureFormats } from "../figures";

/** What the views of this panel speak with. */
export interface CapsSurroundings {
  words: PaneTexts["capsPanel"];
  formats: FigureFormats;
}
