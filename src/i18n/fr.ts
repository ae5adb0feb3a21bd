import { actions } from "./fr/actions";
import { budget } from "./fr/budget";
import { functionsPanel } from "./fr/functions-panel";
import { messages } from "./fr/messages";
import { pane } from "./fr/pane";
import { parameters } from "./fr/parameters";
import { sheet } from "./fr/sheet";
import { tabs } from "./fr/tabs";

/** Every French text of the product. It is the shape that English must match. */
export const fr = { actions, budget, functionsPanel, messages, pane, parameters, sheet, tabs };
