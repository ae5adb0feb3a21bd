import { actions } from "./en/actions";
import { benchmarks } from "./en/benchmarks";
import { budget } from "./en/budget";
import { functionsPanel } from "./en/functions-panel";
import { funders } from "./en/funders";
import { grids } from "./en/grids";
import { levers } from "./en/levers";
import { members } from "./en/members";
import { messages } from "./en/messages";
import { pane } from "./en/pane";
import { parameters } from "./en/parameters";
import { sheet } from "./en/sheet";
import { tabs } from "./en/tabs";
import { time } from "./en/time";
import { trajectory } from "./en/trajectory";
import type { fr } from "./fr";

/** Every English text of the product. */
export const en: typeof fr = {
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
