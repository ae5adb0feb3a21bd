import type { benchmarks as shape } from "../fr/benchmarks";
import { tenths } from "../spoken-figures";

/** Words of the sheet *Benchmarks*. */
export const benchmarks: typeof shape = {
  sheetName: "Benchmarks",
  title: "Benchmarks",
  subtitle: "Your cluster among the published ones: rank, median, and what each figure stands for.",
  own: {
    title: "Your cluster and its rank",
    noName: "Your cluster",
    rank: "Rank (1 = highest)",
    among: "among, your cluster included",
    median: "Median of the ranked clusters",
    basis: (mode) => `="chosen: "&${mode}`,
    note: "Rank and median: rows whose column “Ranked” says yes and whose figure is published. An average or a company is not among them.",
  },
  list: "Reference clusters",
  columns: {
    name: "Cluster",
    ranked: "Ranked",
    year: "Year",
    budget: "Budget (€)",
    members: "Members",
    staff: "FTE",
    net: "Net",
    gross: "Gross",
    declared: "Declared",
    feeShare: "Share of fees",
    averageFee: "Average fee (€)",
    basis: "Basis of the declared rate",
    remark: "Remark",
    source: "Source",
    perMember: "Budget per member (€)",
    perStaff: "Budget per FTE (€)",
  },
  legend: (document) =>
    `Source, unless stated: ${document}. Net and gross are recomputed from the published lines, never declared. An empty cell: not published. Add references of your own on the yellow rows.`,
  page: (document, page) => (document ? `${document}: “${page}”` : `“${page}”`),
  chart: {
    name: "Profile",
    title: "Where you stand among the reference clusters",
    members: "Members",
    rate: "Net self-financing",
    own: "You",
    added: "Your reference",
    sizeMark: "Size mark",
    rateMark: "Rate mark",
    description: (members, rate) =>
      `="Scatter: number of members and net self-financing. "&IF(COUNT(${members},${rate})<2,"Your cluster is not there yet.","You: "&${members}&" members, "&${tenths(`100*${rate}`, ".")}&"%")`,
    data: "Data of the chart",
  },
  validation: {
    refused: "Value refused",
    answer: { title: "Ranked", message: "yes: the row counts in rank and median." },
    positive: { title: "Number", message: "A number, positive or zero; empty if not published." },
    rate: { title: "Share", message: "A share between 0% and 100%; empty if not published." },
    year: { title: "Year", message: "A whole year, from 1990 to 2100." },
  },
};
