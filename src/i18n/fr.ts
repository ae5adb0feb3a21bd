import { budget } from "./fr/budget";
import { messages } from "./fr/messages";
import { pane } from "./fr/pane";
import { parameters } from "./fr/parameters";
import { sheet } from "./fr/sheet";

/** Every French text of the product. It is the shape that English must match. */
export const fr = { budget, messages, pane, parameters, sheet };
