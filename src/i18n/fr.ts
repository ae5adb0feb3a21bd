import { actions } from "./fr/actions";
import { benchmarks } from "./fr/benchmarks";
import { budget } from "./fr/budget";
import { functionsPanel } from "./fr/functions-panel";
import { funders } from "./fr/funders";
import { grids } from "./fr/grids";
import { levers } from "./fr/levers";
import { members } from "./fr/members";
import { messages } from "./fr/messages";
import { pane } from "./fr/pane";
import { parameters } from "./fr/parameters";
import { sheet } from "./fr/sheet";
import { tabs } from "./fr/tabs";
import { time } from "./fr/time";
import { trajectory } from "./fr/trajectory";

/** Every French text of the product. It is the shape that English must match. */
export const fr = {
  actions,
  benchmarks,
  budget,
  functionsPanel,
  funders,
  grids,
  levers,
  members,
  messages,
  pane,
  parameters,
  sheet,
  tabs,
  time,
  trajectory,
};
