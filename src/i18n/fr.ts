import { actions } from "./fr/actions";
import { benchmarks } from "./fr/benchmarks";
import { budget } from "./fr/budget";
import { cash } from "./fr/cash";
import { cerfa } from "./fr/cerfa";
import { checks } from "./fr/checks";
import { dashboard } from "./fr/dashboard";
import { data } from "./fr/data";
import { funders } from "./fr/funders";
import { grids } from "./fr/grids";
import { ledger } from "./fr/ledger";
import { levers } from "./fr/levers";
import { members } from "./fr/members";
import { parameters } from "./fr/parameters";
import { services } from "./fr/services";
import { sheet } from "./fr/sheet";
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
