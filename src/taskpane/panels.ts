/** Where each panel's code is: loaded when the panel is first opened, so that the pane paints at once. */
import type { PanelBuilder, PanelId } from "./panel";

export const panelLoaders: Record<PanelId, () => Promise<PanelBuilder>> = {
  template: async () => (await import(/* webpackChunkName: "panel-template" */ "./template")).templatePanel,
  checks: async () => (await import(/* webpackChunkName: "panel-checks" */ "./checks")).checksPanel,
  fees: async () => (await import(/* webpackChunkName: "panel-fees" */ "./fees")).feesPanel,
  caps: async () => (await import(/* webpackChunkName: "panel-caps" */ "./caps")).capsPanel,
  trajectory: async () =>
    (await import(/* webpackChunkName: "panel-trajectory" */ "./trajectory")).trajectoryPanel,
  benchmarks: async () =>
    (await import(/* webpackChunkName: "panel-benchmarks" */ "./benchmarks")).benchmarksPanel,
  send: async () => (await import(/* webpackChunkName: "panel-send" */ "./send")).sendPanel,
  functions: async () =>
    (await import(/* webpackChunkName: "panel-functions" */ "./functions")).functionsPanel,
  help: async () => (await import(/* webpackChunkName: "panel-help" */ "./help")).helpPanel,
};
