import {
  BENCHMARK_INDICATORS,
  CATEGORIES,
  MARKS,
  MINIMIS_CEILING,
  MINIMIS_YEARS,
  VALUED_TIME_MARK,
  aidCaps,
  benchmark,
  parameterOn,
  referenceValue,
} from "../../src/domain";
import type { Indicator, ParameterName } from "../../src/domain";
import FIGURES from "../../src/domain/data/benchmark-figures.json";
import BENCHMARK_WORDS from "../../src/domain/data/benchmark-words.json";
import EXAMPLES from "../../src/domain/data/example-budgets.json";
import VALUES from "../../src/domain/data/parameter-values.json";
import WORDS from "../../src/domain/data/parameter-words.json";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const isFilled = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";

type Row = [from: string, until: string, value: number, verified?: string];
const rows = Object.entries(VALUES).map(([name, values]) => [name, values as Row[]] as const);

describe("dated values", () => {
  it.each(rows)("%s has a label, a unit and a source in both languages", (name) => {
    const words = WORDS[name as ParameterName];
    expect(
      [words.label_fr, words.label_en, words.unit, words.source_fr, words.source_en].every(isFilled),
    ).toBe(true);
    expect(["read", "from memory"]).toContain(words.confidence);
  });

  it.each(rows)(
    "%s has a figure with a first and a last day, in order and without overlap",
    (_name, values) => {
      expect(values.length).toBeGreaterThan(0);
      values.forEach(([from, until, value, verified], i) => {
        expect(from).toMatch(ISO_DATE);
        expect(until).toMatch(ISO_DATE);
        expect(until >= from).toBe(true);
        expect(Number.isFinite(value)).toBe(true);
        expect([undefined, "verified"]).toContain(verified);
        if (i > 0) expect(from > (values[i - 1] as Row)[1]).toBe(true);
      });
    },
  );

  it("have words for nothing else", () => {
    expect(Object.keys(WORDS)).toEqual(Object.keys(VALUES));
  });

  it("hold on their first and last days, and are never carried forward", () => {
    expect(parameterOn("MINIMIS.PLAFOND", 45291)).toBe(200_000);
    expect(parameterOn("MINIMIS.PLAFOND", 45292)).toBe(300_000);
    expect(parameterOn("RGEC27.FONCTIONNEMENT", 46387.9)).toBe(0.5);
    expect(parameterOn("RGEC27.FONCTIONNEMENT", 46388)).toMatchObject({
      code: "#N/A",
      reason: "dateNotCovered",
    });
    expect(parameterOn("SMIC.HORAIRE", 1e308)).toMatchObject({ code: "#N/A" });
  });

  it("give the latest known without a date", () => {
    expect(parameterOn("smic.horaire ", 0)).toBe(12.02);
    expect(parameterOn("SMIC", 0)).toMatchObject({ code: "#VALUE!", reason: "unknownParameter" });
  });

  it("say to the workbook which days they cover", () => {
    expect(referenceValue("SMIC.HORAIRE", 2025)).toMatchObject({
      value: 11.88,
      from: "2024-11-01",
      until: "2025-12-31",
    });
    expect(referenceValue("VIGILANCE.TEMPS", 2013)).toMatchObject({ value: 0.15, until: null });
  });
});

describe("the figures that rules carry themselves", () => {
  const latest = (name: string): unknown => parameterOn(name, 0);

  it("are the dated ones", () => {
    for (const [indicator, { threshold }] of Object.entries(MARKS)) {
      expect([indicator, threshold]).toEqual([indicator as Indicator, latest(`VIGILANCE.${indicator}`)]);
    }
    expect(VALUED_TIME_MARK).toBe(latest("VIGILANCE.TEMPS"));
    expect(MINIMIS_CEILING).toBe(latest("MINIMIS.PLAFOND"));
    expect(MINIMIS_YEARS).toBe(latest("MINIMIS.ANNEES"));
  });

  it("give the caps of the dated ones", () => {
    const plan = CATEGORIES.words.map((category) => ({ cost: 1000, category, rateC: 0.5 }));
    const capOfA = (hasReportingTool: boolean): unknown => {
      const caps = aidCaps(plan, { budget: 1000, hasReportingTool });
      return "reason" in caps ? caps : caps[0];
    };
    expect(aidCaps(plan)).toEqual(
      ["PLAFOND.A.COUT", "PLAFOND.B", "PLAFOND.C", "PLAFOND.D"].map(
        (name) => (latest(name) as number) * 1000,
      ),
    );
    expect(capOfA(false)).toBe((latest("PLAFOND.A") as number) * 1000);
    expect(capOfA(true)).toBe((latest("PLAFOND.A.OUTIL") as number) * 1000);
  });
});

describe("benchmarks", () => {
  it.each(Object.entries(BENCHMARK_WORDS))("%s has a name, a year and a source", (id, words) => {
    expect(FIGURES).toHaveProperty([id]);
    expect(isFilled(words.name)).toBe(true);
    expect(words.year).toBeGreaterThan(2000);
    expect(words.source.length).toBeGreaterThan(0);
    expect(words.source.every(({ document, page }) => isFilled(document) && isFilled(page))).toBe(true);
  });

  it("have figures of known indicators only", () => {
    const indicators: readonly string[] = BENCHMARK_INDICATORS.words;
    for (const figures of Object.values(FIGURES)) {
      expect(Object.keys(figures).filter((indicator) => !indicators.includes(indicator))).toEqual([]);
    }
  });

  it("give #N/A for what is not known or not published", () => {
    expect(benchmark("néopolia", "etp")).toBe(9.1);
    expect(benchmark("PLAB", "BUDGET")).toMatchObject({ code: "#N/A", reason: "notPublished" });
    expect(benchmark("XXX", "BUDGET")).toMatchObject({ code: "#N/A", reason: "unknownCluster" });
    expect(benchmark("PLAB", "XXX")).toMatchObject({ code: "#N/A", reason: "unknownIndicator" });
  });
});

it("every published budget names its source", () => {
  for (const { source, year, note } of EXAMPLES.budgets) {
    expect([source.document, source.page, note.fr, note.en].every(isFilled)).toBe(true);
    expect(year).toBe(2013);
  }
});
