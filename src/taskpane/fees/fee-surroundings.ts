import { isFault, type Fault } from "../../domain";
import type { Language, PaneTexts } from "../../i18n/pane";
import type { FigureFormats } from "../figures";

/** What the views of this panel speak with. */
export interface FeeSurroundings {
  words: PaneTexts["feesPanel"];
  formats: FigureFormats;
  language: Language;
}

/** An amount that was divided, to the cent; a dash where there is none. */
export const dividedSaid = (amount: number | Fault, formats: FigureFormats): string =>
  isFault(amount) ? "—" : formats.amount(Math.round(amount * 100) / 100);
