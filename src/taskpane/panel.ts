/** What the pane asks of a panel, and what a panel may ask of the pane. */
import type { Language, PaneTexts } from "../i18n/pane";
import type { OutcomeArea } from "./outcome";
import type { Session } from "./session";

/** The panels, in the order in which the home panel lists them. */
export const PANEL_IDS = [
  "template",
  "checks",
  "fees",
  "caps",
  "trajectory",
  "benchmarks",
  "send",
  "functions",
  "help",
] as const;
export type PanelId = (typeof PANEL_IDS)[number];

export interface Panel {
  node: HTMLElement;
  /** Called each time the panel is shown, the first time included. */
  onShown?: () => void;
}

export interface Surroundings {
  t: PaneTexts;
  language: Language;
  /** Where the pane says what is being done, what was done, or what went wrong. */
  outcome: OutcomeArea;
  session: Session;
  open: (id: PanelId) => void;
}

/** Builds a panel. Called once, when the panel is first opened. */
export type PanelBuilder = (surroundings: Surroundings) => Panel;
