/** Faults to inject: an action of a request fails as if Excel had refused it. */
import { RichError } from "./rich-error";

export interface Fault {
  /**
   * Which request since the fault was set, from 1; without it actions are counted over all requests. Requests that
   * only release references, and those of services, are neither counted nor struck.
   */
  request?: number;
  /** Which action, from 0. */
  action: number;
  code: string;
  message: string;
}

export interface FaultInjector {
  /** Sets or (with `null`) takes away the fault and starts counting anew. It strikes once. */
  set(fault: Fault | null): void;
  /**
   * Calls back before each action that counts, with its place among all of them, and waits: the book is then as a
   * fault at that action would leave it. `null` takes the watch away. Counting begins anew.
   */
  watch(before: Watch | null): void;
  /** Whether the fault that was set has struck. */
  readonly struck: boolean;
  /** Whether the request that begins counts. */
  beginRequest(counts: boolean): void;
  beforeAction(index: number): Promise<void>;
}

export type Watch = (place: { request: number; action: number }) => Promise<void> | void;

export function createFaultInjector(): FaultInjector {
  let fault: Fault | null = null;
  let requests = 0;
  let actions = 0;
  let struck = false;
  let counting = false;
  let watch: Watch | null = null;
  return {
    set(next) {
      fault = next;
      requests = 0;
      actions = 0;
      struck = false;
    },
    watch(before) {
      watch = before;
      requests = 0;
      actions = 0;
    },
    get struck() {
      return struck;
    },
    beginRequest(counts) {
      counting = counts;
      if (counts) requests++;
    },
    async beforeAction(index) {
      if (!counting) return;
      if (watch) await watch({ request: requests, action: index });
      const place = fault?.request === undefined ? actions : index;
      const here = fault !== null && place === fault.action && (fault.request ?? requests) === requests;
      actions++;
      if (!here || !fault) return;
      const { code, message } = fault;
      fault = null;
      struck = true;
      throw new RichError(code, message, 500);
    },
  };
}
