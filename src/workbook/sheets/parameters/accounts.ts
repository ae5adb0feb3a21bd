import type { Texts } from "./layout";

/** Accounts of the French association chart (ANC 2018-06) for each resource code. */
export const ACCOUNTS: Record<keyof Texts["resources"], number> = {
  PU1: 741,
  PU2: 741,
  PU3: 741,
  PU4: 741,
  PU5: 741,
  PU6: 741,
  PU7: 741,
  CO1: 756,
  CO2: 756,
  CO3: 756,
  FA1: 706,
  FA2: 706,
  FA3: 706,
  FA4: 706,
  FA5: 7063,
  FA6: 708,
  AP1: 75,
  AP2: 76,
  AP3: 754,
  TP: 875,
  MP: 871,
  MQ: 871,
  NE: 78,
};
