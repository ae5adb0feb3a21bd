/** Handlers that office.js has registered with the native object, by number of event. */
import { DISPATCH, safeArray } from "./protocol";

type Handler = (id: number, payload: unknown) => void;

export interface Hub {
  add(id: number, handler: Handler): void;
  remove(id: number): void;
  has(id: number): boolean;
  fire(id: number, payload: unknown): void;
  /** One Rich API message (event 33): category, type, target and a body that travels as JSON. */
  message(category: number, type: number, target: string, body: unknown): void;
}

export function createHub(): Hub {
  const handlers = new Map<number, Handler[]>();
  const hub: Hub = {
    add: (id, handler) => void handlers.set(id, [...(handlers.get(id) ?? []), handler]),
    remove: (id) => void handlers.delete(id),
    has: (id) => handlers.has(id),
    fire(id, payload) {
      for (const handler of handlers.get(id) ?? []) handler(id, payload);
    },
    message(category, type, target, body) {
      const entry = safeArray([category, type, target, JSON.stringify(body), "", false]);
      hub.fire(DISPATCH.richApiMessage, safeArray([entry]));
    },
  };
  return hub;
}
