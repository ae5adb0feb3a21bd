/** Runs that Excel has not answered yet: it may be busy, or hold them back while a cell is being edited. */

export interface Wait {
  /** When it began, as `Date.now()` says. */
  since: number;
  /** Stops waiting: whoever waits is told that there was no answer. */
  giveUp: () => void;
}

type Follower = (waits: readonly Wait[]) => void;

const waits = new Set<Wait>();
const followers = new Set<Follower>();

const tell = (): void => {
  for (const follower of followers) follower([...waits]);
};

/** Called at once and whenever a run begins or ends, with those under way, oldest first. Returns what ends it. */
export function followWaits(follower: Follower): () => void {
  followers.add(follower);
  follower([...waits]);
  return () => void followers.delete(follower);
}

/** `given` settles when the wait is given up. */
export function beginWait(): { given: Promise<void>; end: () => void } {
  let giveUp = (): void => {};
  const given = new Promise<void>((resolve) => (giveUp = resolve));
  const wait = { since: Date.now(), giveUp };
  waits.add(wait);
  tell();
  return {
    given,
    end: () => {
      waits.delete(wait);
      tell();
    },
  };
}
