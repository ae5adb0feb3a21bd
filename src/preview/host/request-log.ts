/** What the add-in asked: the figures a bench and the tests need. */
import { ACTION, PATH, type RequestBody } from "./protocol";

export interface RequestRecord {
  /** `sync` is the add-in's own; `cleanUp` only releases references; `service` never touches the workbook. */
  kind: "sync" | "cleanUp" | "service";
  actions: number;
  requestBytes: number;
  responseBytes: number;
}

export interface RequestLog {
  readonly records: readonly RequestRecord[];
  /** Totals over `sync` requests since the last {@link RequestLog.clear}. */
  totals(): { syncs: number; actions: number; requestBytes: number };
  clear(): void;
  add(body: RequestBody, request: string, response: string): void;
}

export function createRequestLog(): RequestLog {
  let records: RequestRecord[] = [];
  return {
    get records() {
      return records;
    },
    totals() {
      const syncs = records.filter((record) => record.kind === "sync");
      return {
        syncs: syncs.length,
        actions: syncs.reduce((sum, record) => sum + record.actions, 0),
        requestBytes: syncs.reduce((sum, record) => sum + record.requestBytes, 0),
      };
    },
    clear() {
      records = [];
    },
    add(body, request, response) {
      records.push({
        kind: kindOf(body),
        actions: body.Actions.length,
        requestBytes: bytesOf(request),
        responseBytes: bytesOf(response),
      });
    },
  };
}

/** As they travel: in UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export function kindOf(body: RequestBody): RequestRecord["kind"] {
  const paths = Object.values(body.ObjectPaths);
  if (!paths.some((path) => path.ObjectPathType === PATH.global)) return "service";
  const releases = body.Actions.every(
    (action) => action.ActionType === ACTION.instantiate || action.Name === "_RemoveReference",
  );
  return releases && body.Actions.some((action) => action.Name === "_RemoveReference") ? "cleanUp" : "sync";
}
