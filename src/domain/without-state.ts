/** The scenario without the State's money: what is left, and what it makes of the rate and of the effort (definitions §9). */
import { exact, quotient, toDouble } from "./decimals";
import type { Fault } from "./fault";
import { fault, isFault } from "./fault";

/** Cash of a year, € ≥ 0. */
export interface YearCash {
  readonly privateCash: number;
  /** The State's included. */
  readonly publicCash: number;
  readonly stateCash: number;
}

export interface WithoutState {
  /**
   * Public money that is left, €: what the effort is reckoned on where public money is constant. A budget aimed at is the same
   * with or without the State.
   */
  readonly publicCash: number;
  /** Net self-financing rate of what is left; `#DIV/0!` when nothing is. */
  readonly rate: number | Fault;
  /**
   * The effort (€) in a constant budget, from that with the State: private money has to replace the State's at least, even where
   * the target asks for less.
   */
  effortInBudget(effort: number): number;
}

/**
 * A plan once the State is gone.
 * @returns `#NUM!` when the State gives more than all public money together
 */
export function withoutState({ privateCash, publicCash, stateCash }: YearCash): WithoutState | Fault {
  if (stateCash > publicCash) return fault("#NUM!", "outOfDomain", { found: stateCash, known: [publicCash] });
  const left = toDouble(exact(publicCash).minus(stateCash));
  if (isFault(left)) return left;
  return {
    publicCash: left,
    rate: quotient(exact(privateCash), exact(privateCash).plus(left)),
    effortInBudget: (effort) => Math.max(effort, stateCash),
  };
}
