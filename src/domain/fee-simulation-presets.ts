/** The published grids as trial grids (definitions §6): what was not printed stays empty. */
import type { FeeGrid, FlatFee } from "./fee-simulation-grid";
import type { PublishedFees } from "./published-fees";
import { wordKey } from "./fee-simulation-members";

/** What the same pages say beside the slabs, in euros. */
interface PublishedLevels {
  readonly premium?: number;
  readonly discovery?: number;
  /** Flat fee of useful service providers. */
  readonly partner?: number;
}

const LEVELS: Readonly<Record<string, PublishedLevels>> = {
  /** « Ticket d'entrée filière »; read as taking the place of the basic fee, as the printed range does. */
  NEOPOLIA: { premium: 1500 },
  /** Discovery for a year at most. */
  EMC2: { discovery: 190, partner: 550 },
};

function withFlatFee(flatFees: readonly FlatFee[], type: string, fee: number): FlatFee[] {
  const others = flatFees.filter((line) => wordKey(line.type) !== wordKey(type));
  return [...others, { type, fee }];
}

/**
 * A published grid tried on one's own members. Slabs and published levels replace one's own, all other rules stay.
 * @param partnerType the type of members that useful service providers have in the list
 */
export function presetGrid({ id, slabs }: PublishedFees, own: FeeGrid, partnerType: string): FeeGrid {
  const { premium, discovery, partner } = LEVELS[id] ?? {};
  return {
    ...own,
    base: "effectif",
    headcountSlabs: slabs.map(({ from, fee }) => ({ from, fee: fee ?? undefined })),
    ...(premium === undefined ? {} : { premium, premiumAddsUp: false }),
    ...(discovery === undefined ? {} : { discovery, discoveryYears: 1 }),
    ...(partner === undefined ? {} : { flatFees: withFlatFee(own.flatFees, partnerType, partner) }),
  };
}
