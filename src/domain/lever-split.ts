/**
 * An effort split over the revenue levers by sliders (definitions §9, §11). Shares are whole hundredths of a percent, so that
 * they always sum to 100 %: moving one rescales the others in proportion, and the largest remainders get what is left over.
 */
import type { Fault } from "./fault";
import { figuresOrFault, isFault } from "./fault";
import { shareOut } from "./sharing";

/** 100 % in hundredths of a percent. */
export const WHOLE_EFFORT = 10_000;

const held = (share: number): number => Math.min(WHOLE_EFFORT, Math.max(0, Math.round(share)));

/** So many hundredths of a percent in proportion to weights ≥ 0; evenly when all of them are 0. */
function inProportion(hundredths: number, weights: readonly number[]): number[] {
  const shares = shareOut(hundredths / 100, weights);
  // Shares of 100 % are hundredths, as those of an amount are cents: no figure of them is beyond the doubles.
  const whole = isFault(shares)
    ? shareOut(
        hundredths / 100,
        weights.map(() => 1),
      )
    : shares;
  return isFault(whole) ? [] : whole.map((share) => Math.round((share as number) * 100));
}

/** The shares of what levers bring (€ ≥ 0), or even ones when they bring nothing. */
export const leverShares = (amounts: readonly number[]): number[] => inProportion(WHOLE_EFFORT, amounts);

/**
 * The shares once a slider stands elsewhere. While it is dragged, give the shares that it started from: those it pushed to 0
 * on its way then come back in their proportion.
 * @param moved place of the slider
 * @param share where it stands, in hundredths of a percent; held between 0 and 100 %
 */
export function moveShare(shares: readonly number[], moved: number, share: number): number[] {
  if (shares.length === 1) return [WHOLE_EFFORT];
  const kept = held(share);
  const others = inProportion(
    WHOLE_EFFORT - kept,
    shares.filter((_, lever) => lever !== moved),
  );
  return [...others.slice(0, moved), kept, ...others.slice(moved)];
}

/**
 * What each lever has to bring of an effort (€ ≥ 0, rounded to the cent first); no cent is lost.
 * @returns `#DIV/0!` without levers, `#NUM!` beyond the doubles
 */
export function splitEffort(effort: number, shares: readonly number[]): readonly number[] | Fault {
  const amounts = shareOut(effort, shares);
  return isFault(amounts) ? amounts : figuresOrFault(amounts);
}
