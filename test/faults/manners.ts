/**
 * Ways in which Excel answers, other than at once and once: late, twice, not at all, not while a cell is being edited; and
 * Excels that know less. Each must leave a workbook that is as it was or as it was to be, a person who knows, and an add-in that
 * works the next time.
 */
import { failureOf, followWaits, type FailureKind } from "../../src/excel";
import { isTold, type Arena } from "./arena";

type Host = Arena["excel"]["host"];

export type Ill = "changed" | "untold" | "stuck";

export interface Manner {
  name: string;
  /** Whether it is tried at each request of an action, or for all of them at once. */
  eachRequest: boolean;
  /** Does the action in such an Excel; null when it was done, else why not. Excel is as usual again afterwards. */
  act: (arena: Arena, request: number) => Promise<unknown>;
  /** How it must end: done, refused for this reason with the workbook untouched, or either. */
  ends: "done" | "either" | FailureKind;
}

export interface Trial {
  manner: Manner;
  request: number;
}

/** What is wrong with how it went; the workbook may have to be put back. */
export async function tryManner(arena: Arena, { manner, request }: Trial): Promise<Ill[]> {
  const { action, before, done, content, act } = arena;
  const failure = await manner.act(arena, request);
  // What came late has its results yet to be calculated.
  if (action.calculated) await arena.excel.calculate();
  const left = content();
  const { ends } = manner;
  const isRight =
    ends === "either"
      ? left === before || left === done || action.inParts === true
      : ends === "done"
        ? left === done
        : left === before;
  const isSaid =
    ends === "either"
      ? failure === null || isTold(failure)
      : ends === "done"
        ? failure === null
        : failure !== null && failureOf(failure).kind === ends;
  // What was done already cannot always be done again: it is enough that a person is told why.
  const again = await act();
  const works = left === done ? again === null || isTold(again) : again === null && content() === done;
  return [
    ...(isRight ? [] : ["changed" as const]),
    ...(isSaid ? [] : ["untold" as const]),
    ...(works ? [] : ["stuck" as const]),
  ];
}

/** Long enough for the ways of waiting to be different, short enough for thousands of them. */
const LATE_MS = 20;

const late: Manner = {
  name: "late",
  eachRequest: false,
  ends: "done",
  async act({ excel, act }) {
    excel.host.answering.latency = LATE_MS;
    let isSeen = false;
    const unfollow = followWaits((waits) => {
      isSeen ||= waits.length > 0;
    });
    try {
      return (await act()) ?? (isSeen ? null : new Error("Nobody can see that it waits."));
    } finally {
      unfollow();
      excel.host.answering.latency = 0;
    }
  },
};

const twice: Manner = {
  name: "twice",
  eachRequest: false,
  ends: "done",
  async act({ excel, act }) {
    const complaints: unknown[] = [];
    const complain = (event: ErrorEvent): unknown => complaints.push(event.error);
    excel.window.addEventListener("error", complain);
    excel.host.answering.copies = 2;
    try {
      return (await act()) ?? complaints[0] ?? null;
    } finally {
      excel.host.answering.copies = 1;
      excel.window.removeEventListener("error", complain);
    }
  },
};

/** An action of a request at which a good part of it is done. */
const MIDDLE = 40;

/** Gives up what is waited for, as a person does in the pane. Whether there was anything. */
function giveUpAll(): boolean {
  let stopped = 0;
  followWaits((waits) => {
    stopped = waits.length;
    for (const { giveUp } of waits) giveUp();
  })();
  return stopped > 0;
}

const CANNOT_STOP = new Error("Nobody can stop waiting.");

/** Excel looks at a request only when nobody waits for it any more: its answer must set nothing off. */
const heldBack = (name: string, before: (host: Host, request: number) => void = () => {}): Manner => ({
  name,
  eachRequest: true,
  ends: "either",
  async act({ excel: { host }, act }, request) {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    before(host, request);
    const reached = new Promise<void>((resolve) => {
      host.fault.watch((place) => {
        if (place.request !== request || place.action !== 0) return undefined;
        resolve();
        return released;
      });
    });
    const acting = act();
    await Promise.race([reached, acting]);
    const hasStopped = giveUpAll();
    if (!hasStopped) release();
    const failure = (await acting) ?? (hasStopped ? null : CANNOT_STOP);
    host.fault.watch(null);
    release();
    await settled(host);
    host.fault.set(null);
    return failure;
  },
});

const held = heldBack("held back");

/** And then it stops in the middle: what was done is taken back although nobody hears of it. */
const heldAndRefused = heldBack("held back, then refused", (host, request) => {
  host.fault.set({ request, action: MIDDLE, code: "GeneralException", message: "planned" });
});

/** Excel does what it is asked, and the answer is lost. */
const unheard: Manner = {
  name: "unheard",
  eachRequest: true,
  ends: "either",
  async act({ excel: { host }, act }, request) {
    const reached = new Promise<void>((resolve) => {
      host.fault.watch((place) => {
        if (place.request !== request || place.action !== 0) return;
        host.answering.copies = 0;
        resolve();
      });
    });
    const acting = act();
    await Promise.race([reached, acting]);
    await host.idle();
    const hasStopped = giveUpAll();
    host.answering.copies = 1;
    host.fault.watch(null);
    const failure = hasStopped ? await acting : CANNOT_STOP;
    await settled(host);
    return failure;
  },
};

/** A cell is being edited, and this Excel holds nothing back until it is left. */
const editing: Manner = {
  name: "cell being edited",
  eachRequest: false,
  ends: "cellEdit",
  async act({ excel: { host }, act }) {
    host.setCellEditing(true, false);
    try {
      return await act();
    } finally {
      host.setCellEditing(false);
    }
  },
};

/** An Excel that has this much of the Excel API. */
const knowing = (version: string, ends: Manner["ends"]): Manner => ({
  name: `ExcelApi ${version}`,
  eachRequest: false,
  ends,
  async act({ excel, act }) {
    const { requirements } = excel.window.Office.context;
    const usual = requirements.isSetSupported;
    requirements.isSetSupported = (set, wanted) =>
      set.toLowerCase() === "excelapi"
        ? isAtLeast(version, String(wanted ?? "1.1"))
        : usual.call(requirements, set, wanted as number);
    try {
      return await act();
    } finally {
      requirements.isSetSupported = usual;
    }
  },
});

/** Versions count by their parts: 1.10 comes after 1.9. */
function isAtLeast(version: string, wanted: string): boolean {
  const [ours, theirs] = [version, wanted].map((text) => Number(text.split(".")[1] ?? 0));
  return ours! >= theirs!;
}

export const MANNERS: readonly Manner[] = [
  knowing("1.10", "tooOld"),
  knowing("1.11", "tooOld"),
  knowing("1.12", "done"),
  knowing("1.13", "done"),
  knowing("1.14", "done"),
  late,
  twice,
  editing,
  unheard,
  heldAndRefused,
  held,
];

/** Whatever an answer that came late sets off has been done. */
async function settled(host: Host): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resume) => setTimeout(resume));
    await host.idle();
  }
}
