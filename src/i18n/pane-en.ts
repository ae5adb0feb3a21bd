import { checksPanel } from "./en/panels/checks";
import { functionsPanel } from "./en/panels/functions";
import { messages } from "./en/panels/messages";
import { navigation } from "./en/panels/navigation";
import { pane } from "./en/panels/pane";
import { sheetNames } from "./en/panels/sheet-names";

/** Every English text of the pane. */
export const en = { checksPanel, functionsPanel, messages, navigation, pane, sheetNames };
