/** Which members to show, of however many. */
import type { FeeComparison, Member } from "../../domain";

export type Filter = "all" | "losers" | "winners" | "without";
export const FILTERS: readonly Filter[] = ["all", "losers", "winners", "without"];

export interface Picks {
  /** Places in the list of members; the most changed first where the filter is about change. */
  rows: readonly number[];
  /** All that match, shown or not. */
  count: number;
}

const KEEPS: Record<Filter, (difference: number) => boolean> = {
  all: () => true,
  losers: (difference) => difference > 0,
  winners: (difference) => difference < 0,
  without: Number.isNaN,
};

/** Letters only: case and accents do not count. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export interface MemberIndex {
  pick: (comparison: FeeComparison, filter: Filter, search: string, most: number) => Picks;
}

/** Names are prepared once for any number of searches. */
export function memberIndex(members: readonly Member[]): MemberIndex {
  const names = members.map(({ name }) => plain(name));
  return {
    pick: ({ differences }, filter, search, most) => {
      const wanted = plain(search.trim());
      const rows: number[] = [];
      for (let row = 0; row < names.length; row++)
        if (KEEPS[filter](differences[row]!) && names[row]!.includes(wanted)) rows.push(row);
      if (filter === "losers" || filter === "winners")
        rows.sort((a, b) => Math.abs(differences[b]!) - Math.abs(differences[a]!) || a - b);
      return { rows: rows.slice(0, most), count: rows.length };
    },
  };
}
