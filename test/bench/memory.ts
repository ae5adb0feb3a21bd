/** Bytes for each row of a lifted call: all that is allocated, and what is left of it in the result. */
import type { Pair } from "./measure";
import { collect } from "./measure";

export interface Footprint {
  readonly name: string;
  readonly allocated: number;
  readonly retained: number;
  readonly loopAllocated: number;
  readonly loopRetained: number;
}

function bytesOf(run: () => unknown): { allocated: number; retained: number } {
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  collect("major");
  collect("major");
  const before = used();
  const result = run();
  const allocated = used() - before;
  collect("major");
  const retained = used() - before;
  return { allocated, retained: result === undefined ? NaN : retained };
}

export function footprintOf({ name, ours, loop }: Pair, rows: number): Footprint {
  ours();
  loop();
  const mine = bytesOf(ours);
  const plain = bytesOf(loop);
  return {
    name,
    allocated: mine.allocated / rows,
    retained: mine.retained / rows,
    loopAllocated: plain.allocated / rows,
    loopRetained: plain.retained / rows,
  };
}
