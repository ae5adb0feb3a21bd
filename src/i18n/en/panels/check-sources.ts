import type { checkSources as shape } from "../../fr/panels/check-sources";

const plan = "Typical financing plan of the 2013 memento “Modèles économiques des clusters”.";
const marks = "2013 memento “Modèles économiques des clusters”; the mark stands in Parameters.";
const sheet = "Consistency of the workbook: the sheet says what, row by row.";

export const checkSources: typeof shape = {
  balanced: "A budget is presented in balance: expenses equal resources, within half a cent.",
  valuedEqual: "French accounting regulation ANC 2018-06: accounts 86 and 87 are equal.",
  privateDetail: plan,
  stateDetail: plan,
  texts: "An amount written as text escapes Excel’s sums.",
  expenseTexts: "An amount written as text escapes Excel’s sums.",
  withoutCode: "Rates are computed by resource code.",
  unknownCode: "Codes listed in Parameters.",
  negative: "A correction is entered by lowering the line.",
  negativeExpense: "A correction is entered by lowering the line.",
  timeAllowed: "Some regions do not accept valued time: the choice is made in Parameters.",
  net: marks,
  publicShare: marks,
  coverage: "Required by Mécabourg’s funders in 2013: private money covers structure and animation.",
  timeRatio: marks,
  invoicing: marks,
  fees: marks,
  actionsGap: plan,
  actionsExcess:
    "The memento’s ceilings by category and the 50/50 rule; the aid regime for category C (Parameters).",
  publicOnD: "Memento: no aid for commercial services (category D).",
  withoutCategory: "Memento: missions A to D.",
  actionsAnomalies: sheet,
  feesDue: plan,
  slabsMissing: "A slab that was not published or voted is never guessed.",
  unpaid: "Bylaws: a voted fee is due.",
  minimis: "Regulation (EU) 2023/2831: €300,000 per single undertaking over any rolling three years.",
  fundersAnomalies: sheet,
  deadlines: "Funding agreements; financial report within six months of the year’s close.",
  agreements: "French law of 12 April 2000, art. 10: an agreement above €23,000 from one authority.",
  auditedAccounts: "French commercial code, art. L612-4: annual accounts and an auditor above €153,000.",
  ledgerAnomalies: sheet,
  withoutProof: "A funder pays only what is documented.",
  timeAnomalies: sheet,
  unsigned: "Only time on a dated, named and signed sheet counts.",
  timeMaximum: marks,
  servicesAnomalies: sheet,
  cashLow: "Cash plan: the lowest balance of the 24 months.",
  franchise: "French tax code, art. 206-1 bis; the dated amount stands in Parameters.",
};
