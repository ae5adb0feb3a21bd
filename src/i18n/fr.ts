import { actions } from "./fr/actions";
import { budget } from "./fr/budget";
import { functionsPanel } from "./fr/functions-panel";
import { funders } from "./fr/funders";
import { grids } from "./fr/grids";
import { members } from "./fr/members";
import { messages } from "./fr/messages";
import { pane } from "./fr/pane";
import { parameters } from "./fr/parameters";
import { sheet } from "./fr/sheet";
import { tabs } from "./fr/tabs";
import { trajectory } from "./fr/trajectory";

/** Every French text of the product. It is the shape that English must match. */
export const fr = {
  actions,
  budget,
  funders,
  functionsPanel,
  grids,
  members,
  messages,
  pane,
  parameters,
  sheet,
  tabs,
  trajectory,
};
