/** The palette of every sheet, chart and panel. Text pairs reach a contrast of 4.5:1 on white and on their fill. */
export const colours = {
  ink: "#1F2933",
  grey: "#52606D",
  line: "#B8C4CE",
  white: "#FFFFFF",
  teal: "#0F5C63",
  paleTeal: "#E3F1F0",
  publicMoney: "#2F6DB5",
  privateMoney: "#0F5C63",
  /** Private money other than fees: tints of it, so that they differ in greyscale too. */
  invoicing: "#3E9C97",
  otherPrivate: "#A9D8D2",
  valuedTime: "#7A6C9D",
  input: "#FFF9E0",
  inputLine: "#D8C98A",
  question: "#B45309",
  questionFill: "#FEF3E2",
  error: "#B42318",
  errorFill: "#FDECEA",
  fine: "#1B7F4D",
} as const;
