/**
 * Reads from manifest.xml what Excel reads of it: names, pages, ribbon, in the user's language. Addresses come back
 * relative to the add-in's base, for the preview serves the add-in wherever it likes.
 */

export type Action = { type: "ExecuteFunction"; functionName: string } | { type: "ShowTaskpane" };

interface Control {
  id: string;
  label: string;
  tip: { title: string; description: string };
  /** Address by size in pixels. */
  icons: Record<number, string>;
}

export interface RibbonButton extends Control {
  kind: "button";
  action: Action;
}

export interface RibbonMenu extends Control {
  kind: "menu";
  items: RibbonButton[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  controls: (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export interface AddIn {
  displayName: string;
  /** The shared runtime's page, which is also the task pane. */
  runtimePage: string;
  functionsMetadata: string;
  functionsNamespace: string;
  tabs: RibbonTab[];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

/** The element at the end of a path of child names. */
function at(start: Element, ...path: string[]): Element {
  return path.reduce((element, name) => {
    const child = children(element, name)[0];
    if (!child) throw new Error(`manifest.xml: <${element.localName}> has no <${name}>.`);
    return child;
  }, start);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: <${element.localName}> has no ${name}.`);
  return value;
}

const actionType = (element: Element): string =>
  attribute(element, element.hasAttribute("xsi:type") ? "xsi:type" : "type");

function localised(element: Element, locale: string): string {
  const override = children(element, "Override").find((child) => child.getAttribute("Locale") === locale);
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

function allNamed(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName("*")].filter((element) => element.localName === name);
}

/** @param locale As Excel has it: `fr-FR`, `en-US`. */
export function readManifest(manifest: Document, locale: string): AddIn {
  const root = manifest.documentElement;
  if (root.localName !== "OfficeApp") throw new Error("manifest.xml is not an Office add-in manifest.");
  const overrides = at(root, "VersionOverrides");
  const host = at(overrides, "Hosts", "Host");
  const base = new URL(".", attribute(at(root, "DefaultSettings", "SourceLocation"), "DefaultValue")).href;

  const resources = new Map(
    [...at(overrides, "Resources").children]
      .flatMap((list) => [...list.children])
      .map((resource) => [attribute(resource, "id"), resource]),
  );
  const resource = (reference: Element): string => {
    const id = attribute(reference, "resid");
    const found = resources.get(id);
    if (!found) throw new Error(`manifest.xml: no resource ${id}.`);
    return localised(found, locale);
  };
  const address = (reference: Element): string => {
    const url = resource(reference);
    if (!url.startsWith(base)) throw new Error(`manifest.xml: ${url} is not under ${base}.`);
    return url.slice(base.length);
  };

  const control = (element: Element): Control => ({
    id: attribute(element, "id"),
    label: resource(at(element, "Label")),
    tip: {
      title: resource(at(element, "Supertip", "Title")),
      description: resource(at(element, "Supertip", "Description")),
    },
    icons: Object.fromEntries(
      children(element, "Icon")
        .flatMap((icon) => children(icon, "Image"))
        .map((image) => [Number(attribute(image, "size")), address(image)]),
    ),
  });
  const action = (element: Element): Action => {
    const found = at(element, "Action");
    const type = actionType(found);
    if (type === "ShowTaskpane") return { type };
    if (type === "ExecuteFunction")
      return { type, functionName: at(found, "FunctionName").textContent ?? "" };
    throw new Error(`manifest.xml: unknown action ${type}.`);
  };
  const button = (element: Element): RibbonButton => ({
    ...control(element),
    kind: "button",
    action: action(element),
  });
  const controlOrMenu = (element: Element): RibbonButton | RibbonMenu =>
    actionType(element) === "Menu"
      ? { ...control(element), kind: "menu", items: children(at(element, "Items"), "Item").map(button) }
      : button(element);

  const functions = at(host, "AllFormFactors", "ExtensionPoint");
  return {
    displayName: localised(at(root, "DisplayName"), locale),
    runtimePage: address(at(host, "Runtimes", "Runtime")),
    functionsMetadata: address(at(functions, "Metadata", "SourceLocation")),
    functionsNamespace: resource(at(functions, "Namespace")),
    tabs: allNamed(at(host, "DesktopFormFactor"), "CustomTab").map((tab) => ({
      id: attribute(tab, "id"),
      label: resource(at(tab, "Label")),
      groups: children(tab, "Group").map((group) => ({
        id: attribute(group, "id"),
        label: resource(at(group, "Label")),
        controls: children(group, "Control").map(controlOrMenu),
      })),
    })),
  };
}
