import { benchmarksPanel } from "./en/panels/benchmarks";
import { capsPanel } from "./en/panels/caps";
import { checksPanel } from "./en/panels/checks";
import { feesPanel } from "./en/panels/fees";
import { functionsPanel } from "./en/panels/functions";
import { home } from "./en/panels/home";
import { messages } from "./en/panels/messages";
import { navigation } from "./en/panels/navigation";
import { pane } from "./en/panels/pane";
import { reading } from "./en/panels/reading";
import { sendPanel } from "./en/panels/send";
import { sheetNames } from "./en/panels/sheet-names";
import { trajectoryPanel } from "./en/panels/trajectory";

/** Every English text of the pane. */
export const en = {
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
