/** The four profiles of clusters: size against self-financing (definitions §10). */
import { largestWithin, smallestReaching } from "./thresholds";
import { vocabulary } from "./words";

export const PROFILE_MODES = vocabulary("net", "brut");
export type ProfileMode = (typeof PROFILE_MODES.words)[number];

/** A cluster is large with more members than this (parameter PROFIL.MEMBRES). */
export const LARGE_ABOVE = largestWithin(50);
/** Self-financing is strong from this rate on (PROFIL.NET, PROFIL.BRUT). */
export const STRONG_FROM: Record<ProfileMode, number> = {
  net: smallestReaching(0.3),
  brut: smallestReaching(0.5),
};

/** Weak and small, weak and large, strong and small, strong and large. */
export const PROFILES = [
  "Aube ou crépuscule",
  "La migration des gnous",
  "La joyeuse meute",
  "La ruche bourdonnante",
] as const;
export type Profile = (typeof PROFILES)[number];

/** The profile of a cluster from its number of members and its rate (a fraction), net or gross. */
export const profileOf = (members: number, rate: number, mode: ProfileMode): Profile =>
  PROFILES[(rate >= STRONG_FROM[mode] ? 2 : 0) + (members > LARGE_ABOVE ? 1 : 0)] as Profile;
