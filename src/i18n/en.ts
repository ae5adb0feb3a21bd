import { budget } from "./en/budget";
import { messages } from "./en/messages";
import { pane } from "./en/pane";
import { parameters } from "./en/parameters";
import { sheet } from "./en/sheet";
import type { fr } from "./fr";

/** Every English text of the product. */
export const en: typeof fr = { budget, messages, pane, parameters, sheet };
