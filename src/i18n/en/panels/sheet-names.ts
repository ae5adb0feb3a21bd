import type { sheetNames as shape } from "../../fr/panels/sheet-names";

export const sheetNames: typeof shape = {
  actions: "Actions",
  benchmarks: "Benchmarks",
  budget: "Budget",
  cash: "Cash",
  cerfa: "CERFA",
  checks: "Checks",
  dashboard: "Dashboard",
  data: "Data",
  funders: "Funders",
  grids: "Fee grids",
  ledger: "Actual",
  levers: "Levers",
  members: "Members",
  parameters: "Parameters",
  services: "Services",
  time: "Time",
  trajectory: "Trajectory",
};
