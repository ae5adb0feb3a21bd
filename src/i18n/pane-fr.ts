import { functionsPanel } from "./fr/panels/functions";
import { messages } from "./fr/panels/messages";
import { navigation } from "./fr/panels/navigation";
import { pane } from "./fr/panels/pane";

/** Every French text of the pane. It is the shape that English must match. */
export const fr = { functionsPanel, messages, navigation, pane };
