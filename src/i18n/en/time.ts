import type { time as shape } from "../fr/time";

/** Words of the sheet *Temps*. */
export const time: typeof shape = {
  sheetName: "Time",
  title: "Time",
  subtitle: "The team’s hours, and the time companies give to the cluster.",
  howTo:
    "First the persons and what they cost, then their hours by action. On the right, the time of companies: only a dated, named and signed sheet counts.",
  example: (name) =>
    `Example ${name}: neither the team’s hours nor the companies’ time are published; the sheet is left to fill in.`,
  fine: "✓",
  pasted: "✕ pasted error",
  figures: {
    title: "The team",
    lines: {
      cost: "Loaded yearly cost",
      hours: "Hours of the year",
      hourly: "Average hourly cost",
      overhead: "Overheads on staff",
      toCorrect: "Lines to correct (three lists)",
    },
    notes: {
      cost: "Salaries and charges of the persons below.",
      hours: "Yearly hours of Parameters, unless typed in.",
      hourly: "Read by Actions and Services.",
      overhead: "0% by default; 15% at the European flat rate.",
    },
    none: "✓ none",
    some: "✕ see the columns Verdict",
  },
  persons: {
    title: "1 · Persons",
    columns: {
      name: "Person",
      cost: "Loaded cost a year",
      hours: "Hours a year",
      hourly: "Hourly cost",
      booked: "Hours booked",
      verdict: "Verdict",
    },
    verdicts: {
      name: "✕ name missing",
      amount: "✕ unreadable",
      twice: "✕ name twice",
      cost: "! cost missing",
      tooMany: "! too many hours",
    },
    validation: {
      cost: { title: "Loaded cost", message: "Gross salary and employer’s charges of the year, in euros." },
      hours: {
        title: "Hours a year",
        message: "Hours worked in the year. Empty: the yearly hours of Parameters.",
      },
    },
  },
  team: {
    title: "2 · Hours of the team",
    monthTotals: "Hours by month",
    columns: {
      person: "Person",
      action: "Action",
      months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
      total: "Hours",
      cost: "Cost",
      verdict: "Verdict",
    },
    verdicts: {
      hours: "✕ unreadable hours",
      person: "✕ person missing",
      unknown: "✕ unknown person",
      noCost: "! cost unknown",
      action: "! unknown action",
    },
    validation: {
      person: { title: "Person", message: "A person of the first list." },
      action: { title: "Action", message: "An action of the sheet Actions." },
      hours: { title: "Hours of the month", message: "A number of hours, zero or more." },
    },
  },
  companies: {
    title: "3 · Time of companies",
    columns: {
      company: "Company or body",
      person: "Person",
      month: "Month",
      nature: "Nature",
      hours: "Hours",
      ownRate: "True cost (€/h)",
      origin: "Code",
      signed: "Signed on",
      rate: "Rate",
      value: "Value",
      counted: "Counted",
      verdict: "Verdict",
    },
    verdicts: {
      company: "✕ company missing",
      hours: "✕ unreadable hours",
      noHours: "! hours missing",
      month: "✕ month from 1 to 12",
      rate: "✕ nature or true cost",
      origin: "✕ code TP, MP, MQ",
      date: "✕ unreadable date",
      person: "! person to be named",
      noMonth: "! month missing",
      unsigned: "! not signed",
      forbidden: "! time not allowed",
    },
    validation: {
      month: { title: "Month", message: "The month of the time spent, from 1 to 12." },
      nature: { title: "Nature", message: "It decides the rate, unless the true cost is certified." },
      hours: { title: "Hours", message: "A number of hours, zero or more." },
      ownRate: {
        title: "True cost",
        message: "Loaded hourly cost, certified by the company. Empty: the rate of the nature.",
      },
      origin: {
        title: "Code",
        message: "TP time of companies · MP staff made available, private · MQ the same, public.",
      },
      signed: {
        title: "Signature",
        message:
          "The date on which the time sheet was signed. Empty: the sheet is not signed and does not count.",
      },
    },
  },
  valued: {
    title: "Valued time",
    columns: { origin: "Origin", hours: "Hours", counted: "Counted", rest: "Not counted" },
    origins: {
      TP: "Time spent by companies",
      MP: "Made available, private",
      MQ: "Made available, public",
    },
    total: "Total",
  },
  natures: {
    title: "What an hour is worth",
    columns: { nature: "Nature", multiple: "× min. wage", rate: "€/h" },
    natures: ["execution", "management", "expertise"],
    prompt: {
      title: "Multiple of the minimum wage",
      message: "1, 2 or 3 by custom; ask your funders what they allow.",
    },
  },
  gauge: {
    title: "How much to value",
    lines: {
      budget: "Cash budget",
      most: "Time of companies, at most",
      used: "Share of that maximum",
    },
    notes: {
      budget: "Resources of the Budget, without valued time.",
      most: "To stay below the mark of Parameters.",
    },
    verdicts: {
      forbidden: "! valued time not allowed: Parameters",
      over: "! is it reasonable?",
      within: "✓ below the mark",
    },
    chart: {
      name: "Time and maximum",
      title: "Time of companies, against the maximum",
      counted: "Counted (TP)",
      most: "At most",
      description: "Two bars: the time of companies that counts, and the most that stays below the mark.",
    },
  },
  validation: {
    refused: "Value refused",
    amount: { title: "Amount", message: "An amount in euros, zero or more." },
    share: { title: "Share", message: "A share between 0% and 100%." },
  },
};
