import type { sheet as shape } from "../fr/sheet";

export const sheet: typeof shape = {
  legend: { input: "to fill in", formula: "calculated" },
  page: "Page &P of &N",
};
