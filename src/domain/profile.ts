/** The four profiles of clusters: size against self-financing (definitions §10). */
import { largestWithin, smallestReaching } from "./thresholds";
import { vocabulary } from "./words";

export const PROFILE_MODES = vocabulary("net", "brut");
export type ProfileMode = (typeof PROFILE_MODES.words)[number];

/** A cluster is large with more members than this (parameter PROFIL.MEMBRES). */
const LARGE_ABOVE = largestWithin(50);
/** Self-financing is strong from this rate on (PROFIL.NET, PROFIL.BRUT). */
const STRONG_FROM: Record<ProfileMode, number> = { net: smallestReaching(0.3), brut: smallestReaching(0.5) };

export type Profile =
  "La ruche bourdonnante" | "La joyeuse meute" | "La migration des gnous" | "Aube ou crépuscule";

/** The profile of a cluster from its number of members and its rate (a fraction), net or gross. */
export function profileOf(members: number, rate: number, mode: ProfileMode): Profile {
  const isLarge = members > LARGE_ABOVE;
  if (rate >= STRONG_FROM[mode]) return isLarge ? "La ruche bourdonnante" : "La joyeuse meute";
  return isLarge ? "La migration des gnous" : "Aube ou crépuscule";
}
