import type { pane as shape } from "../../fr/panels/pane";

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
  progress: { reading: "Reading the workbook…", writing: "Writing the sheets…", done: "Done." },
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
