import { checksPanel } from "./en/panels/checks";
import { functionsPanel } from "./en/panels/functions";
import { home } from "./en/panels/home";
import { messages } from "./en/panels/messages";
import { navigation } from "./en/panels/navigation";
import { pane } from "./en/panels/pane";
import { sheetNames } from "./en/panels/sheet-names";

/** Every English text of the pane. */
export const en = { checksPanel, functionsPanel, home, messages, navigation, pane, sheetNames };
