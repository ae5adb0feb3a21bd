/** Figures as a person reads them, in the pane's language. */
import type { Language } from "../i18n/pane";

export interface FigureFormats {
  euros: (value: number) => string;
  /** With cents when there are any. */
  amount: (value: number) => string;
  percent: (value: number) => string;
  ratio: (value: number) => string;
  count: (value: number) => string;
  /** An ISO date. */
  day: (iso: string) => string;
  time: (at: Date) => string;
}

export function figureFormats(language: Language): FigureFormats {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const money = (digits: number) =>
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [whole, cents] = [money(0), money(2)];
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return {
    euros: (value) => whole.format(value),
    amount: (value) => (Number.isInteger(value) ? whole : cents).format(value),
    percent: (value) => percent.format(value),
    ratio: (value) => ratio.format(value),
    count: (value) => count.format(value),
    // The first of a month is an ordinal in French, which Intl does not know.
    day: (iso) => day.format(new Date(iso)).replace(language === "fr" ? /^1(?= )/ : /^$/, "1er"),
    time: (at) => time.format(at),
  };
}
