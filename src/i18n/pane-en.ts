import { functionsPanel } from "./en/panels/functions";
import { messages } from "./en/panels/messages";
import { navigation } from "./en/panels/navigation";
import { pane } from "./en/panels/pane";

/** Every English text of the pane. */
export const en = { functionsPanel, messages, navigation, pane };
