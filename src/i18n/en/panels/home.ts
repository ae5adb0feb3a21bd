import type { home as shape } from "../../fr/panels/home";

export const home: typeof shape = {
  reading: "Reading the workbook…",
  retry: "Read again",
  steps: {
    heading: "Getting started in three steps",
    insert: ["Insert a template", "The typical budget, or the sheets of the whole year."],
    fill: ["Fill in the yellow cells", "All the rest is calculated."],
    check: ["Check", "What is wrong, why, and where to put it right."],
    insertButton: "Choose a template",
    fillButton: (sheet) => `Go to the sheet ${sheet}`,
    checkButton: "Check",
    done: "✓ done",
  },
  title: (structure, year) => (structure ? `${structure}, ${year} budget` : `${year} budget`),
  yearUnknown: "year to fill in",
  yearAdvice:
    "The budget year cannot be read on the Parameters sheet: fill it in to see what there is to do.",
  yearButton: "Go to the year",
  sheets: (count) => (count > 1 ? `${count} Équilibre sheets` : "1 Équilibre sheet"),
  insertions: (count) =>
    `This workbook holds ${count} insertions. The one the active sheet belongs to is shown; change sheets, then read again.`,
  figures: {
    heading: "Where this workbook stands",
    balance: "Budget",
    balanced: "✓ balanced",
    gap: (euros) => `✕ resources less expenses: ${euros}`,
    net: "Net self-financing",
    target: (rate) => `target ${rate}`,
    unpaid: "Unpaid fees",
    lastCheck: "Last check",
    notChecked: "none since this pane was opened",
    checked: (time, errors, questions) =>
      `at ${time}: ${errors} ${errors === 1 ? "error" : "errors"}, ${questions} ${questions === 1 ? "question" : "questions"}`,
    checkedInPart: "not everything could be checked",
    missing: "to fill in",
    unreadable: (shown) => `✕ the cell shows “${shown}”`,
  },
  tasks: {
    heading: "To do",
    now: (due) => `by ${due}`,
    next: (from) => `Then, from ${from}:`,
    nothing: "Nothing pressing today.",
    over: (year) =>
      `The calendar of the ${year} budget is over: move on to the next year with the Template panel.`,
    openTemplate: "Open the Template panel",
    openChecks: "Open the checks",
    openSheet: (name) => `Open the sheet ${name}`,
    acts: {
      prepare: {
        what: (year) => `Prepare the ${year} budget`,
        how: "Expected income and expenses, applications to funders.",
      },
      vote: { what: (year) => `Put the ${year} budget to the vote`, how: "Check it before presenting it." },
      callFees: {
        what: (year) => `Call the ${year} fees`,
        how: "One invoice a member, at the year’s rates.",
      },
      bookQuarter: {
        what: (year, quarter) => `Book quarter ${quarter} of ${year}`,
        how: "Income and expenses so far; remind those who have not paid.",
      },
      revise: {
        what: (year) => `Revise the ${year} budget`,
        how: "Half of the year is done: correct what is left.",
      },
      report: {
        what: (year) => `Report on ${year} to the funders`,
        how: "A financial report on each grant, within six months of the close.",
      },
    },
  },
};
