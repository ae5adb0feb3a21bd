import type { capsPanel as shape } from "../../fr/panels/caps";

const many = (count: number, one: string, several: string): string => (count === 1 ? one : several);

export const capsPanel: typeof shape = {
  reading: "Reading actions and public money…",
  refresh: "Read the workbook again",
  noActions:
    "No action has a cost. Fill in your actions, their costs and categories on the Actions sheet, then come back here.",
  noBudget:
    "The cash budget is not known: the Actions sheet does not show it. Complete the budget, then read again.",
  refused: "An amount is outside what can be computed (negative, or too large). Correct it, then read again.",
  today: {
    heading: "Today",
    asked: "Public money asked",
    most: "Public money possible",
    over: "Beyond the caps",
    within: "✓ The public money asked fits under the caps.",
    exceeds: (over) => `! ${over} of public money go beyond what the caps allow.`,
    parity: (share, amount) => `${share} rule: ${amount} of public money at most over the whole financing.`,
    lost: "Lost, rule by rule",
    nothingLost: "Nothing is lost to a cap.",
    unplaced: (amount) => `${amount} stand on no action yet: they are counted where they fit best.`,
    tooMuchPlaced: (amount) =>
      `The Actions sheet holds ${amount} of public money more than is asked: this surplus is not spread.`,
  },
  source: {
    label: "Public money taken from",
    funders: (count, total) => `Funders: ${count} ${many(count, "line", "lines")}, ${total}`,
    budget: (total) => `Budget: ${total}`,
    wrong: (count) => `${count} ${many(count, "line", "lines")} of Funders to be corrected: not counted.`,
    unknown: (names) =>
      `Funders names actions that are not in the list of actions kept: ${names}. Their money can go nowhere else.`,
  },
  categories: {
    heading: "By category",
    category: "Category",
    cost: "Cost",
    cap: "Cap",
    names: {
      A: "A – missions for the State",
      B: "B – innovation, network",
      C: "C – collective actions",
      D: "D – commercial services",
      none: "No category",
    },
  },
  rules: {
    ceiling: "Eligible base of the grant",
    notEligible: "Action that the grant may not fund",
    D: "Category D, or none: 0%",
    category: "Cap of the category",
    shareOfA: "Share of the budget for A actions",
    parity: "50/50 rule",
  },
  propose: "Propose a spread",
  computing: "Looking for the best spread…",
  proposal: {
    heading: "Proposed spread",
    optimum:
      "This is an exact optimum: under these rules no other spread places more public money, to the cent; of those that place as much, this one leaves as much as possible where it stands today. Categories stay yours.",
    limits:
      "Rules: the cap of each action by its category, the share of the budget for A actions (pro rata of their costs), the 50/50 rule over the whole financing, the eligible base and the action of each grant.",
    placed: (placed, asked) => `${placed} placed of ${asked} asked.`,
    lost: (lost) => `! ${lost} can be placed nowhere.`,
    all: "✓ All the public money asked is placed.",
    why: "Why no more fits:",
    binding: {
      ceiling: () => "the eligible base of a grant",
      notEligible: () => "actions that the grant may not fund",
      D: (action) => `“${action}”: category D or none`,
      category: (action) => `“${action}” is at its cap`,
      shareOfA: (action) =>
        action === ""
          ? "the share of the budget for A actions"
          : `“${action}” is at its share of the A actions`,
      parity: (action) =>
        action === "" ? "the 50/50 rule over the whole financing" : `“${action}” is at 50/50`,
    },
    action: "Action",
    before: "Before",
    after: "After",
    toFind: "Private to find",
    capNote: (cap) => `cap ${cap}`,
    total: "Total",
    required: (required, found) =>
      `The budget then needs ${required} of private money; the plan has ${found}.`,
    gap: (gap) => `! ${gap} of private money are missing.`,
    covered: "✓ The plan has enough.",
    grants: "By grant",
    grant: "Grant",
    asked: "Asked",
    placedHere: "Placed",
    more: (count) => `and ${count} more, counted in the total.`,
  },
  apply: {
    apply: "Write to the Actions sheet",
    discard: "Discard",
    cells: (count) =>
      count === 0
        ? "The Actions sheet holds this spread already."
        : `Writing will change ${count} ${many(count, "cell", "cells")} of the public money column of the Actions sheet. Other sheets do not change: Funders keeps what was asked and granted.`,
    formulas: (count) =>
      `${count} of these cells ${many(count, "holds a formula", "hold formulas")} of yours. Writing replaces ${many(count, "it", "them")} with an amount.`,
    replace: "Replace and write",
    done: (sheet) => `✓ The spread is on the sheet ${sheet}. Ctrl+Z takes it back.`,
    outdated: "The sheet has changed since it was read: nothing was written. Read the workbook again.",
    discarded: "Proposal discarded: nothing was written.",
  },
};
