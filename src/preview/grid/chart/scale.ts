/** Axes of numbers: round limits and steps, and where a value lies between them. */
import type { ChartAxis } from "../../book/model";

export interface Scale {
  minimum: number;
  maximum: number;
  ticks: number[];
  /** Share of the way from the axis's start to its end. */
  at(value: number): number;
}

const STEPS = [1, 2, 5, 10];
/** Room beyond the outermost value, as Excel leaves it. */
const HEADROOM = 0.05;

/** At most as many steps as asked for, zero always among them. */
export function scaleOf(values: number[], axis: ChartAxis, steps: number): Scale {
  const lowest = values.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const head = HEADROOM * (Math.max(0, highest) - Math.min(0, lowest));
  const from = axis.minimum ?? (values.length > 0 && lowest < 0 ? lowest - head : 0);
  const to = axis.maximum ?? (values.length > 0 && highest > 0 ? highest + head : 0);
  const span = to > from ? to - from : 1;
  const step = axis.majorUnit ?? roundStep(span / steps);
  const minimum = axis.minimum ?? Math.floor(from / step) * step;
  const maximum = axis.maximum ?? Math.max(Math.ceil((from + span) / step), Math.ceil(to / step)) * step;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, index) => minimum + index * step),
    at: (value) => {
      const share = (value - minimum) / (maximum - minimum);
      return axis.reversed ? 1 - share : share;
    },
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
