import { benchmarksPanel } from "./fr/panels/benchmarks";
import { capsPanel } from "./fr/panels/caps";
import { checksPanel } from "./fr/panels/checks";
import { feesPanel } from "./fr/panels/fees";
import { functionsPanel } from "./fr/panels/functions";
import { home } from "./fr/panels/home";
import { messages } from "./fr/panels/messages";
import { navigation } from "./fr/panels/navigation";
import { pane } from "./fr/panels/pane";
import { reading } from "./fr/panels/reading";
import { sendPanel } from "./fr/panels/send";
import { sheetNames } from "./fr/panels/sheet-names";
import { trajectoryPanel } from "./fr/panels/trajectory";

/** Every French text of the pane. It is the shape that English must match. */
export const fr = {
  benchmarksPanel,
  capsPanel,
  checksPanel,
  feesPanel,
  functionsPanel,
  home,
  messages,
  navigation,
  pane,
  reading,
  sendPanel,
  sheetNames,
  trajectoryPanel,
};
