/**
 * What a treasurer does when, over the year of one budget: she prepares it in the autumn before, has it voted, calls fees in
 * January, books every quarter, revises in June, prepares the next one, and reports to the funders within six months of the
 * close. Years are calendar years. The domain has no clock: today comes in.
 */
import { isoOfSerial, serialDay } from "./calendar";

export type TreasurerAct = "prepare" | "vote" | "callFees" | "bookQuarter" | "revise" | "report";

export interface TreasurerTask {
  readonly act: TreasurerAct;
  /** Year of the budget that it is about. */
  readonly year: number;
  /** 1 to 4, for what is done once a quarter. */
  readonly quarter?: number;
  /** First and last day, ISO. */
  readonly from: string;
  readonly due: string;
}

/** Time to hand in the financial report of a grant, after the close (parameter COMPTERENDU.MOIS). */
export const REPORT_MONTHS = 6;

/** From the first day of a month to the last of another. */
const period = (year: number, first: number, last = first): Pick<TreasurerTask, "from" | "due"> => ({
  from: isoOfSerial(serialDay(year, first, 1)),
  due: isoOfSerial((last === 12 ? serialDay(year + 1, 1, 1) : serialDay(year, last + 1, 1)) - 1),
});

const prepared = (year: number): TreasurerTask[] => [
  { act: "prepare", year, ...period(year - 1, 9, 11) },
  { act: "vote", year, ...period(year - 1, 12) },
];

/** A quarter is booked in the month after it. */
const booked = (year: number, quarter: number): TreasurerTask => ({
  act: "bookQuarter",
  year,
  quarter,
  ...(quarter === 4 ? period(year + 1, 1) : period(year, 3 * quarter + 1)),
});

/** The tasks of the budget of a year, and those of the next budget that fall into that year, by the day they are due. */
export function treasurerYear(year: number): TreasurerTask[] {
  const tasks: TreasurerTask[] = [
    ...prepared(year),
    { act: "callFees", year, ...period(year, 1) },
    ...[1, 2, 3, 4].map((quarter) => booked(year, quarter)),
    { act: "revise", year, ...period(year, 6) },
    ...prepared(year + 1),
    { act: "report", year, ...period(year + 1, 1, REPORT_MONTHS) },
  ];
  return tasks.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

export interface TasksAtHand {
  /** Begun and not yet due, the most pressing first. */
  readonly now: readonly TreasurerTask[];
  /** The first that begins later; null at the end of the year's work. */
  readonly next: TreasurerTask | null;
}

/**
 * What there is to do on a day (ISO) for the budget of a year. Whether it was done, a calendar cannot know: what is past its
 * due day is no longer listed.
 */
export function tasksAtHand(today: string, year: number): TasksAtHand {
  const open = treasurerYear(year).filter(({ due }) => due >= today);
  const later = open.filter(({ from }) => from > today);
  return {
    now: open.filter(({ from }) => from <= today),
    next: later.reduce<TreasurerTask | null>(
      (first, task) => (first && first.from <= task.from ? first : task),
      null,
    ),
  };
}
