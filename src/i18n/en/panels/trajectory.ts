import type { trajectoryPanel as shape } from "../../fr/panels/trajectory";

export const trajectoryPanel: typeof shape = {
  reading: "Reading the workbook…",
  refresh: "Read the workbook again",
  empty:
    "The financing plan of the year is empty: fill in the Budget sheet, then come back to plan your trajectory.",
  start: (year, rate) => `Net self-financing in ${year}: ${rate}.`,
  fromBudget:
    "Without a Trajectory sheet the future is drawn with constant income, and only the target and its year can be written.",
  target: {
    heading: "The target",
    rate: "Target rate (%)",
    rateRefused: "Fill in a rate from 0 to 99.99%.",
    year: "Year to reach it",
    yearRefused: (from) => `Fill in a whole year, from ${from} to 2100.`,
    budget: "Budget aimed at that year (€), optional",
    budgetRefused: "Fill in a positive amount, or nothing.",
    noState: "No money from the State in this plan",
    stateLeaves: (state) => `Without the State’s money (${state} a year)`,
  },
  efforts: {
    heading: "The effort, read in three ways",
    legend: "Reading to split over the levers",
    readings: {
      budget: "Constant budget: private money replaces public",
      public: "Public money kept: private money adds to it",
      cible: "Budget aimed at: private share of it",
    },
    amount: (euros) => `${euros} a year`,
    members: (count, said) =>
      count === 1 ? `i.e. ${said} member at the average fee` : `i.e. ${said} members at the average fee`,
    noBudget: "fill in a budget to aim at",
    unknown: "cannot be calculated",
    stateReplaced: "Without the State, a constant budget means replacing all that it gave.",
    none: "Fill in a target rate to see the effort.",
  },
  split: {
    heading: "Who brings it",
    said: (effort) =>
      `${effort} to split over six levers. Moving one adjusts the others: they always make 100%.`,
    noEffort: "Nothing to split: the target is reached, or the effort cannot be calculated.",
    levers: {
      CO: "Membership fees",
      FA1: "Participations in actions",
      FA2: "Services",
      FA3: "Events",
      FA4: "Success fees",
      FA5: "Brand, sponsoring",
    },
    value: (share, euros) => `${share}, ${euros}`,
    even: "Equal shares",
    asWorkbook: "As in the workbook",
    write: {
      eq_trajectoire_gains: "Write this split too, into the gains on the Trajectory sheet",
      eq_leviers_potentiel: "Write this split too, into the potentials on the Levers sheet",
    },
    notWritable:
      "This split stays a trial: writing it takes the Trajectory sheet, with its six lines of levers.",
  },
  chart: {
    heading: "Year by year",
    curves: { slope: "Present slope", withLevers: "With the levers", target: "Target" },
    slopeWithoutState: "Present slope, without the State",
    label: (from, to, year, levers, target) =>
      `Lines of net self-financing. Present slope: ${from} to begin with, ${to} in ${year}. With the levers: ${levers}. Target: ${target}.`,
    table: "Figures of the chart",
    year: "Year",
    unknown: "–",
  },
  apply: {
    apply: "Write to the workbook",
    discard: "Discard the trial",
    missing: (names) =>
      `Cells are missing from this workbook (${names}) and will not be written: insert their sheet again to get them back.`,
    cells: (count) =>
      count === 0
        ? "This trial changes no cell."
        : count === 1
          ? "Writing will change 1 cell."
          : `Writing will change ${count} cells.`,
    formulas: (count) =>
      count === 1
        ? "One of these cells holds a formula of yours. Writing will replace it with a number."
        : `${count} of these cells hold a formula of yours. Writing will replace them with numbers.`,
    replace: "Replace and write",
    done: (sheets) => `✓ Written to: ${sheets}. Ctrl+Z takes it back too.`,
    undo: "Put the former values back",
    undone: "✓ The former values are back.",
    outdated:
      "The workbook has changed since it was read: nothing was written. Read it again, your trial is kept.",
    discarded: "The trial is discarded: target and split are those of the workbook again.",
  },
};
