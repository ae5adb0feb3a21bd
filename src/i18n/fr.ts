import { actions } from "./fr/actions";
import { benchmarks } from "./fr/benchmarks";
import { budget } from "./fr/budget";
import { cash } from "./fr/cash";
import { cerfa } from "./fr/cerfa";
import { checks } from "./fr/checks";
import { dashboard } from "./fr/dashboard";
import { data } from "./fr/data";
import { functionsPanel } from "./fr/functions-panel";
import { funders } from "./fr/funders";
import { grids } from "./fr/grids";
import { ledger } from "./fr/ledger";
import { levers } from "./fr/levers";
import { members } from "./fr/members";
import { messages } from "./fr/messages";
import { pane } from "./fr/pane";
import { parameters } from "./fr/parameters";
import { services } from "./fr/services";
import { sheet } from "./fr/sheet";
import { tabs } from "./fr/tabs";
import { time } from "./fr/time";
import { trajectory } from "./fr/trajectory";

/** Every French text of the product. It is the shape that English must match. */
export const fr = {
  actions,
  benchmarks,
  budget,
  cash,
  cerfa,
  checks,
  dashboard,
  data,
  functionsPanel,
  funders,
  grids,
  ledger,
  levers,
  members,
  messages,
  pane,
  parameters,
  services,
  sheet,
  tabs,
  time,
  trajectory,
};
