/** The published clusters one by one: figures, year, basis of the declared rate, remark, source (definitions §15). */
import FIGURES from "./data/benchmark-figures.json";
import WORDS from "./data/benchmark-words.json";
import type { BenchmarkIndicator, ClusterId } from "./benchmarks";

export interface ReferenceCluster {
  id: ClusterId;
  name: string;
  year: number;
  /** Units as in REPERE: euros, fractions, counts. What was not published is absent. */
  figures: Partial<Record<BenchmarkIndicator, number>>;
  /** What the declared rate is a share of, as far as the document says. */
  basis: { fr: string; en: string };
  note: { fr: string; en: string };
  source: { document: string; page: string }[];
}

/** Every published cluster, in the order of the documents. */
export const referenceClusters = (): ReferenceCluster[] =>
  (Object.keys(WORDS) as ClusterId[]).map((id) => {
    const { name, year, source, ...words } = WORDS[id];
    return {
      id,
      name,
      year,
      figures: FIGURES[id],
      basis: { fr: words.declared_basis_fr, en: words.declared_basis_en },
      note: { fr: words.note_fr, en: words.note_en },
      source,
    };
  });
