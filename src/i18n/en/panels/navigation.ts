import type { navigation as shape } from "../../fr/panels/navigation";

export const navigation: typeof shape = {
  label: "Équilibre panels",
  home: "Home",
  loading: "Loading…",
  notLoaded: "This panel could not be loaded. Check your connection, then open it again.",
  panels: {
    home: { name: "Home", answers: "" },
    template: { name: "Template", answers: "Insert the typical budget and the sheets of the year" },
    checks: { name: "Checks", answers: "What is wrong, why, and where" },
    fees: { name: "Fees", answers: "Try a grid: revenue, winners, losers, self-financing" },
    caps: { name: "Caps", answers: "Which cap is reached, and how to spread public money" },
    trajectory: { name: "Trajectory", answers: "What reaching the target takes, and who brings it" },
    benchmarks: { name: "Benchmarks", answers: "Your place among the published clusters" },
    send: { name: "Send", answers: "Make the workbook readable anywhere, print it, fill in the CERFA form" },
    functions: { name: "Functions", answers: "Look for a function, read it, insert it" },
    help: { name: "Help", answers: "Getting started, and where the guide is" },
  },
};
