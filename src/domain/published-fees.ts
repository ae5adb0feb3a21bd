import data from "./data/published-fees.json";

/** A fee grid as published: a slab whose fee was not printed has none. */
export interface PublishedFees {
  id: string;
  name: string;
  year: number;
  /** Lower bounds in employees, included, and fees in euros. */
  slabs: { from: number; fee: number | null }[];
  source: { document: string; page: string };
}

/** The fee grids that the memento prints, gaps included (definitions, §6). */
export const publishedFees: readonly PublishedFees[] = data.grids;
