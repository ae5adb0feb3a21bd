import type { feesPanel as shape } from "../../fr/panels/fees";

const many = (count: number, one: string, several: string): string => (count === 1 ? one : several);

export const feesPanel: typeof shape = {
  reading: "Reading members and grids…",
  refresh: "Read the workbook again",
  today: {
    heading: "Today",
    members: "Members",
    revenue: "Fees due",
    average: "Average fee",
    withoutFee: "Fee cannot be computed",
    withoutFeeAdvice:
      "Slab without an amount, headcount not filled in… The Members sheet says why, line by line.",
    bySlab: "Revenue by slab",
    slab: "Slab",
    count: "Members",
    amount: "Revenue",
    empty: (members, total) =>
      `The list of members is empty. Figures announced: ${members} members, ${total}. Fill in the list on the Members sheet to try a grid.`,
    emptyPlain: "The list of members is empty. Fill it in on the Members sheet to try a grid.",
  },
  places: {
    headcount: (from) => `From ${from} employees`,
    turnover: (from) => `From €${from} turnover`,
    flat: (type) => `Flat fee, ${type}`,
    rate: "Rate of turnover",
    outside: "Outside the grid",
  },
  trial: {
    heading: "Trial",
    intro: "Change the trial grid: nothing is written to the workbook until you apply it.",
    preset: "Start from",
    own: "My grid of today",
    published: (name, year) => `${name} ${year}`,
    gaps: (name, count, document) =>
      count === 0
        ? `${name}’s grid as published (${document}).`
        : `${name}’s grid as published (${document}): ${count} ${many(count, "slab has", "slabs have")} no amount, because none was printed. Set ${many(count, "it", "them")}; nothing is guessed.`,
    change: "All amounts",
    changeNote: "Rounded to the euro.",
    indexation: "Yearly indexation",
    indexedSince: "Amounts valid since",
    indexedSinceNote: (years) =>
      years === 0
        ? "Without a first year before that of the budget, indexation changes nothing."
        : `${years} ${many(years, "year", "years")} of indexation.`,
    slabs: "Slabs",
    from: "From",
    fromTurnover: "From (€ turnover)",
    todayFee: "Today",
    trialFee: "Trial (€)",
    boundLabel: (row) => `Lower bound of slab ${row}`,
    feeLabel: (from) => `Trial amount, slab from ${from}`,
    remove: "Remove",
    removeLabel: (from) => `Remove the slab from ${from}`,
    add: "Add a slab",
    addFrom: "New slab from",
    full: (count) => `The Fee grids sheet has ${count} lines, all taken: make its table longer to add some.`,
    known: "This bound is there already.",
    disorder: "Bounds must increase: no fee can be computed.",
    faulty: "The trial grid cannot be computed: complete it.",
    rules: "Other rules",
    base: "Fee computed on",
    bases: { effectif: "headcount", ca: "turnover, by slab", taux: "a rate of turnover" },
    turnoverRate: "Rate of turnover (%)",
    minimum: "Minimum (€)",
    maximum: "Maximum (€)",
    premium: "Premium level (€)",
    premiumAddsUp: "The premium comes on top of the basic fee",
    discovery: "Discovery fee (€)",
    discoveryYears: "Length of the discovery (years)",
    exemptionYears: "Length of the exemption (years)",
    proration: "Joining during the year",
    prorations: { aucun: "whole fee", mois: "by the month", semestre: "half from July on" },
    flatFees: "Flat fees by type (€)",
    discounts: "Group discounts (%)",
    rank: (rank, last) => `Structure ${rank}${last ? " and on" : ""}`,
    firstRank: "Structure 1",
    refusals: {
      amount: "An amount, zero or more, or nothing.",
      share: "A percentage from 0 to 100, or nothing.",
      years: "A whole number of years, or nothing.",
      year: "A whole year, or nothing.",
      growth: "A percentage above −100, or nothing.",
    },
  },
  results: {
    heading: "What the trial gives",
    same: "The trial grid is that of today.",
    more: (trial, difference) =>
      `Trial revenue: ${trial}. The members compared would pay ${difference} more.`,
    less: (trial, difference) =>
      `Trial revenue: ${trial}. The members compared would pay ${difference} less.`,
    equal: (trial) => `Trial revenue: ${trial}. The members compared would pay the same.`,
    compared: (compared, without, shown) =>
      without === 0
        ? `Compared over ${compared} members, all with a fee under both grids.`
        : `Compared over ${compared} members; ${shown} ${many(without, "has", "have")} no fee under one of the two grids and ${many(without, "counts", "count")} as neither winner nor loser.`,
    losers: (_count, shown, total) => `▲ ${shown} would pay more: ${total} in all.`,
    winners: (_count, shown, total) => `▼ ${shown} would pay less: ${total} in all.`,
    figure: "Indicator",
    before: "Today",
    after: "Trial",
    revenue: "Fees due",
    average: "Average fee",
    withoutFee: "Without a fee",
    share: "Fees as a share of the budget",
    net: "Net self-financing",
    added: "if the money adds to the budget",
    replacing: "if it replaces public money",
    needed: (share, average) =>
      `For fees to make ${share} of the budget, members would have to pay ${average} on average.`,
    noPlan: "Share of the budget and self-financing: the Budget sheet is missing or cannot be read in full.",
    chart: "Revenue by trial slab, today and under the trial",
    chartNote:
      "Today: what the members compared of each slab pay. Trial: all that it would bring. The same figures stand in the table below.",
    bySlab: "By slab of the trial grid",
    slab: "Slab",
    amounts: "Today → trial",
    movers: "▲ more, ▼ less",
    members: (count, shown) => `${shown} ${many(count, "member", "members")}`,
    notCompared: (shown) => `${shown} not compared`,
  },
  attrition: {
    heading: "If the rise makes members leave",
    none: "Fees do not rise overall: there is no rise to lose.",
    breakEven: (share, ofLosers) =>
      `The rise stops paying once members who pay more than ${share} of the trial fees leave; if only those who would pay more leave, ${ofLosers} of their fees.`,
    beyondLosers: (share) =>
      `The rise stops paying once members who pay more than ${share} of the trial fees leave.`,
    leaving: "Share of those paying more who leave",
    pays: (leaving, revenue, difference) =>
      `✓ ${leaving} leave: ${revenue} of fees, still ${difference} more than today.`,
    loses: (leaving, revenue, difference) =>
      `! ${leaving} leave: ${revenue} of fees, ${difference} less than today.`,
    breaksEven: (leaving, revenue) => `${leaving} leave: ${revenue} of fees, as much as today.`,
    note: "Over the members compared.",
  },
  list: {
    heading: "Member by member",
    search: "Find a name",
    show: "Show",
    filters: { all: "all", losers: "pay more", winners: "pay less", without: "not compared" },
    none: "No member.",
    noFee: "none",
    same: "unchanged",
    more: (count) => `and ${count} more: narrow the search to see them.`,
    found: (count, shown) => `${shown} ${many(count, "member", "members")}.`,
  },
  apply: {
    apply: "Apply to the Fee grids sheet",
    discard: "Discard the trial",
    cells: (count) =>
      count === 0
        ? "The trial grid changes no cell."
        : `Applying will change ${count} ${many(count, "cell", "cells")} of the Fee grids sheet.`,
    formulas: (count) =>
      `${count} of these cells ${many(count, "holds a formula", "hold formulas")} of yours. Applying replaces ${many(count, "it", "them")} with an amount.`,
    replace: "Replace and apply",
    done: (sheet) => `✓ The trial grid is on the sheet ${sheet}. Ctrl+Z takes it back.`,
    outdated:
      "The sheet has changed since it was read: nothing was written. Read the workbook again; your trial is kept.",
    discarded: "The trial is discarded: the trial grid is that of today again.",
  },
  tooLarge: "Fees are too large to be counted to the cent.",
};
