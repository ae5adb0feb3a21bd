/**
 * Strikes an action of the add-in at its every request to Excel, as Excel itself would refuse it, and looks at what is left:
 * the workbook as it was or as it was to be, a sentence for the person, and an add-in that works the next time. Then the
 * same in an Excel that answers otherwise than at once and once.
 */
import { REFUSALS, type Action } from "./actions";
import { isTold, openArena, type Arena } from "./arena";
import { tryHost, type OddHost } from "./hosts";
import { MANNERS, tryManner, type Trial } from "./manners";

export interface Strikes {
  action: string;
  /** Places in its requests; each was struck in as many ways as `strikes` says. */
  points: number;
  strikes: number;
  /** Ways of answering tried, each at every request where it may matter. */
  manners: number;
  /** Excels that differ from the start. */
  hosts: number;
  /** Strikes that left the workbook neither as it was nor as it was to be. */
  changed: string[];
  /** Strikes told as « unexpected »: no sentence of its own. */
  untold: string[];
  /** Strikes after which the action did not work any more. */
  stuck: string[];
}

export interface StrikeOptions {
  distFolder: string;
  /** At most so many points, all over, and so many ways of answering; absent: all of them. */
  most?: { points: number; manners: number };
  hosts: readonly OddHost[];
  /** Every refusal at every point, or one after the other in turn. */
  refusals: "all" | "in turn";
}

export async function strikeAction(action: Action, options: StrikeOptions): Promise<Strikes> {
  const arena = await openArena(action, options.distFolder);
  try {
    const { points } = arena;
    const found: Strikes = {
      action: action.name,
      points,
      strikes: 0,
      manners: 0,
      hosts: 0,
      changed: [],
      untold: [],
      stuck: [],
    };
    await strikeAll(arena, options, found);
    await tryAll(arena, options, found);
    return await tryHosts(action, options, found);
  } finally {
    arena.close();
  }
}

async function strikeAll(arena: Arena, { most, refusals }: StrikeOptions, found: Strikes): Promise<void> {
  const { action, points, before, done, content, act, putBack } = arena;
  const { fault } = arena.excel.host;
  const step = Math.max(1, Math.ceil(points / (most?.points ?? points)));
  if (most?.points === 0) return;
  for (let point = 0; point < points; point += step) {
    const codes = refusals === "all" ? REFUSALS : [REFUSALS[(point / step) % REFUSALS.length]!];
    for (const code of codes) {
      found.strikes++;
      const strike = `${point} ${code}`;
      fault.set({ action: point, code, message: "planned" });
      const failure = await act();
      fault.set(null);
      const left = content();
      const isThrough = failure === null || action.goesThrough === true;
      const mayStay = left === before || (isThrough && left === done) || action.inParts === true;
      if (!mayStay) found.changed.push(strike);
      if (failure !== null && !isTold(failure)) found.untold.push(strike);
      if (mayStay && left !== done && !((await act()) === null && content() === done))
        found.stuck.push(strike);
      if (content() !== before) await putBack();
    }
  }
}

async function tryAll(arena: Arena, { most }: StrikeOptions, found: Strikes): Promise<void> {
  const trials = MANNERS.flatMap((manner): Trial[] =>
    manner.eachRequest
      ? Array.from({ length: arena.requests }, (_, index) => ({ manner, request: index + 1 }))
      : [{ manner, request: 1 }],
  );
  const step = Math.max(1, Math.ceil(trials.length / (most?.manners ?? trials.length)));
  // The last ones matter most: that is where it writes.
  for (let index = trials.length - 1; index >= 0; index -= step) {
    found.manners++;
    const { manner, request } = trials[index]!;
    const ills = await tryManner(arena, trials[index]!);
    for (const ill of ills) found[ill].push(`${manner.name} ${request}`);
    if (arena.content() !== arena.before) await arena.putBack();
  }
}

async function tryHosts(
  action: Action,
  { hosts, distFolder }: StrikeOptions,
  found: Strikes,
): Promise<Strikes> {
  for (const host of hosts) {
    found.hosts++;
    for (const ill of await tryHost(action, host, distFolder)) found.stuck.push(`${host.name}: ${ill}`);
  }
  return found;
}
