import type { PaneTexts } from "../../i18n/pane";
import { element } from "../dom";
import type { FigureFormats } from "../figures";
import type { LastCheck } from "../session";
import type { Reading, WorkbookState } from "./workbook-state";

const HALF_A_CENT = 0.005;

/** Whose workbook it is, and its headline figures. */
export function headline(
  state: WorkbookState,
  lastCheck: LastCheck | null,
  words: PaneTexts["home"],
  formats: FigureFormats,
): HTMLElement {
  const { figures: labels } = words;
  const said = (reading: Reading, show: (value: number) => string): string => {
    if (reading === null) return labels.missing;
    return typeof reading === "number" ? show(reading) : labels.unreadable(reading.shown);
  };
  const target =
    typeof state.target === "number" && typeof state.net === "number"
      ? ` (${labels.target(formats.percent(state.target))})`
      : "";
  const lines: [id: string, label: string, said: string][] = [
    ["balance", labels.balance, state.isEmpty ? labels.missing : said(state.gap, gapSaid)],
    ["net", labels.net, said(state.net, formats.percent) + target],
    ...(state.unpaid === null
      ? []
      : [["unpaid", labels.unpaid, said(state.unpaid, formats.amount)] as [string, string, string]]),
    ["check", labels.lastCheck, checkSaid()],
  ];
  function gapSaid(gap: number): string {
    return Math.abs(gap) < HALF_A_CENT ? labels.balanced : labels.gap(formats.amount(gap));
  }
  function checkSaid(): string {
    if (!lastCheck) return labels.notChecked;
    const { at, errors, questions, complete } = lastCheck;
    const checked = labels.checked(formats.time(at), errors, questions);
    return complete ? checked : `${checked} (${labels.checkedInPart})`;
  }
  const year = typeof state.year === "number" ? String(state.year) : words.yearUnknown;
  return element(
    "section",
    { class: "home-block", "aria-labelledby": "workbook-name" },
    element("h2", { id: "workbook-name" }, words.title(state.structure, year)),
    element(
      "dl",
      { class: "headline" },
      ...lines.flatMap(([id, label, value]) => [
        element("dt", {}, label),
        element("dd", { id: `headline-${id}` }, value),
      ]),
    ),
    element(
      "details",
      {},
      element("summary", {}, words.sheets(state.sheetNames.length)),
      element("p", { class: "note" }, state.sheetNames.join(", ")),
    ),
  );
}
