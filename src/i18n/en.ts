import { actions } from "./en/actions";
import { benchmarks } from "./en/benchmarks";
import { budget } from "./en/budget";
import { cash } from "./en/cash";
import { cerfa } from "./en/cerfa";
import { checks } from "./en/checks";
import { dashboard } from "./en/dashboard";
import { data } from "./en/data";
import { funders } from "./en/funders";
import { grids } from "./en/grids";
import { ledger } from "./en/ledger";
import { levers } from "./en/levers";
import { members } from "./en/members";
import { parameters } from "./en/parameters";
import { services } from "./en/services";
import { sheet } from "./en/sheet";
import { time } from "./en/time";
import { trajectory } from "./en/trajectory";
import type { fr } from "./fr";

/** Every English text of the product. */
export const en: typeof fr = {
  actions,
  benchmarks,
  budget,
  cash,
  cerfa,
  checks,
  dashboard,
  data,
  funders,
  grids,
  ledger,
  levers,
  members,
  parameters,
  services,
  sheet,
  time,
  trajectory,
};
