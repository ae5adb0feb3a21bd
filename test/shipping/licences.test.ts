/** What ships besides our own code, as the build itself found it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { licencesMarkdown, type BillOfMaterials } from "../../build/licences-markdown";
import { distFolder } from "../support/add-in";

const root = path.resolve(__dirname, "../..");
const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), "utf8");

interface Bill extends BillOfMaterials {
  components: (BillOfMaterials["components"][number] & {
    "bom-ref": string;
    hashes: { content: string }[];
  })[];
  dependencies: { ref: string; dependsOn: string[] }[];
}
const bill = JSON.parse(read(distFolder, "sbom.cdx.json")) as Bill;
const names = bill.components.map(({ name }) => name);

/** Licences under which our bundles may be given to anyone as they are. */
const PERMISSIVE = ["MIT", "0BSD", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

describe("the bill of materials", () => {
  it("names every package that package.json says ships", () => {
    const { dependencies } = JSON.parse(read(root, "package.json")) as { dependencies: object };
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  });

  it("names nothing of the preview, the tests or Microsoft's library", () => {
    expect(names.filter((name) => /univer|react|office-js|excelts|jsdom/.test(name))).toEqual([]);
    expect(names.length).toBeLessThan(10);
  });

  it("gives each its version, the SHA-512 of its archive and a permissive licence", () => {
    for (const { name, version, hashes, licenses } of bill.components) {
      const installed = JSON.parse(read(root, `node_modules/${name}/package.json`)) as { version: string };
      expect({ name, version }).toEqual({ name, version: installed.version });
      expect(hashes.map(({ content }) => content.length)).toEqual([128]);
      expect(PERMISSIVE).toContain(licenses[0]!.expression);
    }
  });

  it("tells what each of them depends on, by references that exist", () => {
    const known = bill.components.map((component) => component["bom-ref"]);
    expect(bill.dependencies.slice(1).map(({ ref }) => ref)).toEqual(known);
    expect(bill.dependencies[0]!.dependsOn).toEqual(known);
    for (const { dependsOn } of bill.dependencies) expect(known).toEqual(expect.arrayContaining(dependsOn));
  });
});

it("ships the licence text of each, with its copyright", () => {
  const parts = read(distFolder, "licences.txt").split(/^={78}$/m);
  for (const { name, version } of bill.components) {
    const at = parts.findIndex((part) => part.trim().startsWith(`${name} ${version} `));
    expect({ name, says: /copyright/i.test(parts[at + 1] ?? "") }).toEqual({ name, says: true });
  }
});

it("shows the same in docs/licences.md: npm run licences writes it again", () => {
  expect(read(root, "docs/licences.md")).toBe(licencesMarkdown(bill));
});
