/**
 * Answers Rich API requests: resolves object paths, runs the actions in order and stops at the first error; what
 * ran before it stays done. Knows nothing of Excel: it drives any model made of {@link WireObject}s.
 */
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { identify, query } from "./query";
import { RichError, invalidOperation, invalidReference, notEmulated } from "./rich-error";
import { WireObject, camelCase, findMember, hasSetter, locate } from "./wire-object";

export interface EngineOptions {
  root: WireObject;
  /** Services the client creates by name (`Microsoft.ExcelServices.CustomFunctions` …). */
  services: Record<string, WireObject>;
  /** Called before each action with its place in the request; may throw the fault to inject. */
  beforeAction(action: Action, index: number, paths: Record<string, ObjectPath>): Promise<void> | void;
}

export interface Engine {
  process(body: RequestBody): Promise<ResponseBody>;
  /** Objects kept by reference between requests. */
  readonly references: References;
}

export class References {
  private readonly objects = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private next = 1;

  keep(object: WireObject): string {
    let id = this.ids.get(object);
    if (id === undefined || !this.objects.has(id)) {
      id = `ref${this.next++}`;
      this.ids.set(object, id);
      this.objects.set(id, object);
    }
    return id;
  }

  get(id: string): WireObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}

/** A null object (`getItemOrNullObject` that found nothing) is `null`, and so is everything below it. */
type Resolved = WireObject | null;

export function createEngine(options: EngineOptions): Engine {
  const references = new References();

  async function process(body: RequestBody): Promise<ResponseBody> {
    const paths = body.ObjectPaths ?? {};
    const live = new Map<number, Resolved>();
    const keep = body.AutoKeepReference ? (object: WireObject) => references.keep(object) : undefined;
    const response: ResponseBody = { Results: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        await options.beforeAction(action, index, paths);
        const value: unknown = await run(action);
        response.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
        if (action.ActionType === ACTION.trace) (response.TraceIds ??= []).push(action.Id);
      } catch (error) {
        response.Error = { ...describe(error, action), ActionIndex: index };
        break;
      }
    }
    return response;

    function describe(error: unknown, action: Action) {
      const known =
        error instanceof RichError
          ? error
          : new RichError(
              "GeneralException",
              `The emulated host failed: ${String((error as Error)?.stack ?? error)}`,
              500,
            );
      const target = live.get(action.ObjectPathId);
      const location = known.location ?? (target ? `${target.$type}.${camelCase(action.Name)}` : "");
      return { Code: known.code, Message: known.message, Location: location, HttpStatusCode: known.status };
    }

    function run(action: Action): unknown {
      if (action.ActionType === ACTION.trace) return null;
      const object = resolve(action.ObjectPathId);
      if (action.ActionType === ACTION.method && action.Name === "_RemoveReference") {
        references.remove(String(readArguments(action.ArgumentInfo)[0]));
        return null;
      }
      if (object === null) return runOnNull(action);
      switch (action.ActionType) {
        case ACTION.instantiate:
          return identify(object, keep);
        case ACTION.query:
          return query(object, action.QueryInfo ?? {}, keep);
        case ACTION.setProperty:
          return assign(object, action);
        case ACTION.method:
          if (action.Name === "_KeepReference") {
            references.keep(object);
            return null;
          }
          return call(object, action.Name, action.ArgumentInfo);
        default:
          throw notEmulated(`Action type ${action.ActionType}`);
      }
    }

    function assign(object: WireObject, action: Action): void {
      const member = findMember(object, action.Name);
      if (!member || !hasSetter(object, member))
        throw notEmulated(`${object.$type}.${camelCase(action.Name)}`);
      const [value] = readArguments(action.ArgumentInfo);
      locate(object, action.Name, () => Object.assign(object, { [member]: value }));
    }

    function call(object: WireObject, name: string, info: ArgumentInfo | undefined): unknown {
      const member = findMember(object, name);
      const method = member && (object as unknown as Record<string, unknown>)[member];
      if (typeof method !== "function") throw notEmulated(`${object.$type}.${camelCase(name)}`);
      return locate(object, name, () => method.apply(object, readArguments(info)) as unknown);
    }

    function resolve(id: number): Resolved {
      const known = live.get(id);
      if (known !== undefined) return known;
      const path = paths[id];
      if (!path) throw new RichError("InvalidObjectPath", `No object path ${id}.`);
      const object = follow(path);
      live.set(id, object);
      return object;
    }

    function follow(path: ObjectPath): Resolved {
      switch (path.ObjectPathType) {
        case PATH.global:
          return options.root;
        case PATH.new:
          return options.services[path.Name] ?? fail(notEmulated(`Service ${path.Name}`));
        case PATH.reference:
          return references.get(path.Name) ?? fail(invalidReference());
        case PATH.null:
          return null;
      }
      const parent = resolve(path.ParentObjectPathId!);
      if (parent === null) return null;
      switch (path.ObjectPathType) {
        case PATH.method:
          return asObject(call(parent, path.Name, path.ArgumentInfo), parent, path.Name);
        case PATH.property: {
          const member =
            findMember(parent, path.Name) ?? fail(notEmulated(`${parent.$type}.${camelCase(path.Name)}`));
          const value = locate(
            parent,
            path.Name,
            () => (parent as unknown as Record<string, unknown>)[member],
          );
          return asObject(value, parent, path.Name);
        }
        case PATH.indexer:
          return asObject(call(parent, "GetItem", path.ArgumentInfo), parent, "GetItem");
        default:
          throw notEmulated(`Object path type ${path.ObjectPathType}`);
      }
    }

    function readArguments(info: ArgumentInfo | undefined): unknown[] {
      const objects = info?.ReferencedObjectPathIds;
      const values = info?.Arguments ?? [];
      return objects ? values.map((value, index) => substitute(value, objects[index])) : values;
    }

    function substitute(value: unknown, id: unknown): unknown {
      if (Array.isArray(id) && Array.isArray(value))
        return value.map((item, index) => substitute(item, id[index]));
      return typeof id === "number" && id > 0 ? resolve(id) : value;
    }
  }

  return { process, references };
}

function runOnNull(action: Action): null {
  if (action.ActionType <= ACTION.query || action.Name === "_KeepReference") return null;
  throw invalidOperation("The object is null: check isNullObject first.");
}

function asObject(value: unknown, parent: WireObject, name: string): Resolved {
  if (value === null || value instanceof WireObject) return value;
  throw notEmulated(`${parent.$type}.${camelCase(name)} as an object`);
}

function fail(error: RichError): never {
  throw error;
}
