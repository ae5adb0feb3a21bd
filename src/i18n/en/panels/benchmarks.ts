import type { benchmarksPanel as shape } from "../../fr/panels/benchmarks";

/** The memento’s names of the classes are French; they are kept, as functions and sheets give them, and translated beside. */
export const benchmarksPanel: typeof shape = {
  reading: "Reading the workbook…",
  refresh: "Read the workbook again",
  own: {
    heading: (name, year) => [name || "Your cluster", year].filter(Boolean).join(", "),
    class: "Your class: ",
    members: "Members",
    net: "Net self-financing",
    gross: "Gross self-financing",
    rank: "Rank by net rate",
    rankSaid: (rank, among) => `${rank} of ${among}, your cluster included`,
    missing: "to fill in",
    unknown: "It takes the number of members (Parameters sheet) and a budget to place you among the others.",
    rule: (members, net) =>
      `Large: more than ${members} members. Strong: net self-financing of ${net} at least. Marks of the 2013 memento.`,
    trajectory: "Look for a trajectory",
  },
  classes: {
    "La ruche bourdonnante": {
      name: "La ruche bourdonnante (the buzzing hive)",
      meaning: "Many members and solid private income: the cluster lives on what it gives them.",
      question: "Ask yourself: is everyone still well served at this size?",
    },
    "La joyeuse meute": {
      name: "La joyeuse meute (the merry pack)",
      meaning: "Few members, who finance their cluster well: a committed core.",
      question: "Ask yourself: would the income stand if two or three of them left?",
    },
    "La migration des gnous": {
      name: "La migration des gnous (the migrating gnus)",
      meaning: "Many members, carried mostly by public money: numbers do not make income yet.",
      question: "Ask yourself: which service would they be ready to pay for?",
    },
    "Aube ou crépuscule": {
      name: "Aube ou crépuscule (dawn or dusk)",
      meaning: "Few members and little private income: a cluster being born, or fading away.",
      question: "Ask yourself: have the last years gone up, or down?",
    },
  },
  corners: {
    "La ruche bourdonnante": "hive",
    "La joyeuse meute": "pack",
    "La migration des gnous": "gnus",
    "Aube ou crépuscule": "dawn",
  },
  chart: {
    heading: "Among the published clusters",
    name: "You",
    axes: { members: "members →", net: "↑ net self-financing" },
    you: (members, net) => `You: ${members} members, ${net}.`,
    notYou: "Your cluster is not there yet.",
    label: (count, you) =>
      `Scatter chart: number of members and net self-financing of ${count} published clusters, listed below. ${you}`,
    legend:
      "The numbers are those of the list; the square is an average. A cluster whose net rate or members were not published has no place here.",
  },
  list: {
    heading: "What each figure stands for",
    legend:
      "Net and gross are recomputed from the published lines, on a common basis; the declared rate has its own, told beside it.",
    average: "average",
    notPublished: "not published",
    notPlaced: "cannot be told",
    membersShort: (count) => `members: ${count}`,
    netShort: (net) => `net: ${net}`,
    members: "Members",
    budget: "Budget",
    net: "Net, recomputed",
    gross: "Gross, recomputed",
    declared: "Declared rate",
    basis: "Basis of the declared rate",
    class: "Class",
    remark: "Remark",
    source: "Source",
    page: (document, page) => `${document}: “${page}”`,
  },
};
