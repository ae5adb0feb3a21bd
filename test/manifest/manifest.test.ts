import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { drawIcon, ICON_SIZES } from "../../tools/draw-icons";

const root = resolve(__dirname, "../..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const { window } = new JSDOM("");
const manifest = new window.DOMParser().parseFromString(source, "application/xml");

const BASE = "https://localhost:3000/";
/** Sizes of command icons: 16, 32, 80 are required, the others recommended (Office manifest reference, Icon). */
const COMMAND_ICON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];

function elements(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagName("*")].filter((element) => element.localName === name);
}

function attributes(name: string): string[] {
  return [...manifest.getElementsByTagName("*")].flatMap((element) => element.getAttribute(name) ?? []);
}

const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap((name) => elements(name))
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [element.getAttribute("id"), element]),
);

function png(path: string): { width: number; height: number } {
  const header = readFileSync(path).subarray(0, 24);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

function assetOf(resid: string | null): string {
  const url = resources.get(resid)?.getAttribute("DefaultValue") ?? "";
  return join(root, url.slice(BASE.length));
}

describe("the manifest", () => {
  it("is well-formed XML", () => {
    expect(elements("parsererror")).toEqual([]);
  });

  it("is the same add-in from one version to the next", () => {
    expect(elements("Id")[0]?.textContent).toBe("c4ea632d-8eec-4d21-aeca-ae5fd5e5c1c6");
  });

  it("refers only to resources that exist", () => {
    const missing = attributes("resid").filter((resid) => !resources.has(resid));
    expect(missing).toEqual([]);
  });

  it("keeps no resource that nothing refers to", () => {
    const used = new Set(attributes("resid"));
    expect([...resources.keys()].filter((id) => !used.has(id ?? ""))).toEqual([]);
  });

  it("gives every id once", () => {
    const ids = attributes("id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("keeps resource ids within Office's 32 characters", () => {
    expect(attributes("resid").filter((resid) => resid.length > 32)).toEqual([]);
  });

  it("says every text in French and in English", () => {
    const texts = [...elements("DisplayName"), ...elements("Description"), ...elements("String")].filter(
      (element) => element.hasAttribute("DefaultValue"),
    );
    const untranslated = texts
      .filter(
        (text) => !elements("Override", text).some((override) => override.getAttribute("Locale") === "en-US"),
      )
      .map((text) => text.getAttribute("id") ?? text.localName);
    // One name in all languages: a formula written in one must read in the other.
    expect(untranslated).toEqual(["Functions.Namespace"]);
    expect(elements("DefaultLocale")[0]?.textContent).toBe("fr-FR");
  });

  it("keeps short texts within 125 characters and long ones within 250", () => {
    const tooLong = (section: string, limit: number): string[] =>
      elements(section)
        .flatMap((list) => [...list.getElementsByTagName("*")])
        .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "")
        .filter((text) => text === "" || text.length > limit);
    expect(elements("ShortStrings")).toHaveLength(1);
    expect(elements("LongStrings")).toHaveLength(1);
    expect([...tooLong("ShortStrings", 125), ...tooLong("LongStrings", 250)]).toEqual([]);
  });

  it("keeps every address under one base, so that a build can move them all", () => {
    const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((text) =>
      /^https?:/.test(text),
    );
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it("gives each command an icon at every size, drawn at that size", () => {
    const icons = elements("Icon");
    expect(icons.length).toBe(
      elements("Group").length + elements("Control").length + elements("Item").length,
    );
    for (const icon of icons) {
      const images = elements("Image", icon);
      expect(images.map((image) => image.getAttribute("size"))).toEqual(COMMAND_ICON_SIZES);
      for (const image of images) {
        const size = Number(image.getAttribute("size"));
        expect({ image: image.getAttribute("resid"), ...png(assetOf(image.getAttribute("resid"))) }).toEqual({
          image: image.getAttribute("resid"),
          width: size,
          height: size,
        });
      }
    }
  });

  it("shows the add-in's icon at 32 and at 64 pixels", () => {
    const path = (name: string): string =>
      join(root, elements(name)[0]?.getAttribute("DefaultValue")?.slice(BASE.length) ?? "");
    expect(png(path("IconUrl"))).toEqual({ width: 32, height: 32 });
    expect(png(path("HighResolutionIconUrl"))).toEqual({ width: 64, height: 64 });
  });

  it("runs functions, commands and pane in one long-lived runtime", () => {
    const runtime = elements("Runtime")[0];
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const page = runtime?.getAttribute("resid");
    const pages = [
      ...elements("Page").flatMap((element) => elements("SourceLocation", element)),
      ...elements("FunctionFile"),
      ...elements("Action").flatMap((element) => elements("SourceLocation", element)),
    ];
    expect(pages.map((element) => element.getAttribute("resid"))).toEqual([page, page, page]);
  });

  it("asks for no more of Excel than version 2021 has", () => {
    const sets = Object.fromEntries(
      elements("Set").map((set) => [
        set.getAttribute("Name"),
        Number(set.getAttribute("MinVersion")?.split(".")[1]),
      ]),
    );
    expect(sets["SharedRuntime"]).toBe(1);
    expect(sets["CustomFunctionsRuntime"]).toBe(1);
    expect(sets["ExcelApi"]).toBeLessThanOrEqual(14);
  });

  it("is read by Microsoft's own reader as a task pane add-in for Excel", () => {
    const reader = require.resolve("office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [reader, "info", join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(info).toContain("Name: Équilibre – budget de cluster");
    expect(info).toContain("Type: TaskPaneApp");
    expect(info).toContain("Hosts: Workbook");
    expect(info).toContain("Permissions: ReadWriteDocument");
  });
});

describe("the icons", () => {
  const icons = Object.entries(ICON_SIZES).flatMap(([name, sizes]) => sizes.map((size) => ({ name, size })));

  it.each(icons)("are what their sources draw: $name at $size pixels", ({ name, size }) => {
    const path = join(root, `assets/${name}-${size}.png`);
    expect(png(path)).toEqual({ width: size, height: size });
    expect(readFileSync(path).equals(drawIcon(name, size))).toBe(true);
  });
});
