import type { pane as shape } from "../../fr/panels/pane";

const howMany = (count?: number): string => (count === undefined ? "the sheets" : `${count} sheets`);

export const pane: typeof shape = {
  title: "Équilibre",
  purpose: "Budget, financing plan and self-financing calculations for your cluster, in your own workbook.",
  insert: {
    heading: "Insert a template",
    set: "Template",
    sets: {
      type: "Typical budget: Parameters and Budget",
      essential: "Essential: with actions, members, grids and dashboard",
      complete: "Complete: the whole year, from the vote to the report",
    },
    structure: "Name of the organisation",
    year: "Budget year",
    language: "Language of the sheets",
    languages: { fr: "French", en: "English" },
    example: "Example data",
    examples: { none: "None", MECABOURG: "Mécabourg, 2013", COSMETIC_VALLEY: "Cosmetic Valley, 2013" },
    exampleNote: "Published figures. They carry their own name and year.",
    followUp: "Add the columns N−1, revised, actual",
    submit: "Insert the template",
    structureMissing: "Fill in the name of the organisation.",
    yearInvalid: "Fill in a whole year, from 2000 to 2100.",
  },
  existing: {
    heading: "This workbook already has sheets of Équilibre",
    set: (structure, year, sheets) =>
      `${[structure, year && `budget ${year}`].filter(Boolean).join(", ") || "Unnamed"}: ${sheets}`,
    kept: "Replacing keeps all you filled in (yellow cells), the year and the organisation’s name, and takes no sheet away. The rest is made anew: what you wrote or formatted outside the yellow cells is lost. Ctrl+Z does not bring it back.",
    references: (places) =>
      `! These point to a cell of those sheets and would show #REF!: ${places}. Formulas that use the eq_… names go on working.`,
    unread: (sheets) => `! Too large to look for such formulas: ${sheets}.`,
    columns: (titles) => `! Columns that you added, and that would not be kept: ${titles}.`,
    lost: (names) =>
      `! Names deleted from the workbook, whose cells would not be kept: ${names}. First note what they hold.`,
    newer: (sheets) =>
      `! These come from a newer version of Équilibre and cannot be replaced: ${sheets}. Reload the add-in to bring it up to date.`,
    replace: "Replace (keeps what you filled in)",
    replaceOne: (year, suffix) =>
      `Replace ${year ? `the ${year} budget` : `the sheets ${suffix}`} (keeps what you filled in)`,
    keepBoth: "Keep both",
    cancel: "Cancel",
  },
  nextYear: {
    heading: "Move on to next year",
    explanation:
      "Makes next year’s sheets beside these: N becomes N−1, dated values are those of the new year, members, grids and lines stay, journals are empty. The present sheets do not change.",
    submit: "Make next year",
    made: (year) => `The sheets of ${year} are ready, beside those of ${year - 1}.`,
    members: (names) => `Inactive members, not taken over: ${names}.`,
    grants: (names) => `Grants closed and paid, not taken over: ${names}.`,
    actions: (names) => `Actions done or dropped, not taken over: ${names}.`,
    ownValues: (labels) => `! Your own values stay as they are and need a look: ${labels}.`,
    toCheck:
      "Check as well: the opening cash balance, which is the one planned for the end of December, and de minimis aid over three years.",
  },
  leftovers: {
    found: (names) => `! An insertion was interrupted and left unfinished sheets: ${names}.`,
    remove: "Remove them from the workbook",
    removed: (names) => `Sheets removed: ${names}.`,
  },
  progress: {
    reading: () => "Reading the workbook…",
    building: (sheets) => `Preparing ${howMany(sheets)}…`,
    writing: (sheets) => `Excel is writing and calculating ${howMany(sheets)}…`,
  },
  waiting: {
    busy: "Excel is working…",
    long: "Excel has not answered yet. If a cell is being edited, confirm it (Enter) or cancel (Esc): the rest follows by itself. Otherwise Excel is still working.",
    stop: "Stop waiting",
  },
  inserted: (names) => `Inserted: ${names}.`,
  show: (name) => `Go to the sheet ${name}`,
  failed: "Nothing was inserted.",
  detail: "Detail",
  help: {
    heading: "Help",
    start:
      "Insert a template and fill in the yellow cells: all the rest is calculated. The CLUSTER.… functions work in any cell.",
    reference: "Guide and functions",
    page: "help.en.html",
  },
};
