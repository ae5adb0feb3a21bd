/** Where things stand on the sheet *Tableau de bord*: one page of six columns of cards, and to its right what the charts read. */
import type { texts } from "../../../i18n";
import type { Area, SheetOptions, SheetTemplate } from "../../model";

export interface DashboardContext {
  sheet: SheetTemplate;
  t: ReturnType<typeof texts>["dashboard"];
  options: SheetOptions;
}

const CARD = 146;
const GAP = 10;
/** Columns of the cards; a narrow one lies between two. */
export const CARDS = [1, 3, 5, 7, 9, 11] as const;
export const LAST = 11;
/** Labels and figures that the charts read, beside the printed page. */
export const DATA = { label: 13, figures: 14, label2: 18, figures2: 19 } as const;
export const WIDTHS = [14, CARD, ...Array.from({ length: 5 }, () => [GAP, CARD]).flat(), 24].concat(
  [190, 66, 66, 66],
  [16],
  [150, 66, 66, 66],
);

export const ROW = {
  cards: [4, 8],
  charts: [12, 23],
  sentences: 34,
  data: 4,
} as const;
/** Rows of a chart; a thin one follows. */
export const TALL = 10;

/** Areas for a number of charts: two rows, each shared out over the whole width. */
export function chartPlaces(count: number): Area[] {
  const above = count <= 3 ? count : Math.ceil(count / 2);
  return [...shared(ROW.charts[0], above), ...shared(ROW.charts[1], count - above)];
}

function shared(top: number, count: number): Area[] {
  const wide = CARDS.length / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => ({
    top,
    bottom: top + TALL - 1,
    left: CARDS[Math.round(index * wide)]!,
    right: CARDS[Math.round((index + 1) * wide) - 1]!,
  }));
}
