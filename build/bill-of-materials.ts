/**
 * What ships, as a CycloneDX bill of materials and as the licence texts that must go with the code. Neither a date nor a
 * serial number: two builds of the same sources give the same bytes. Schema: https://cyclonedx.org/docs/1.6/json/
 */
import type { ShippedPackage } from "./shipped-packages";

export interface Product {
  name: string;
  version: string;
  description: string;
}

/** `integrity` of each installed package, as package-lock.json has it: `sha512-…` of the published archive. */
export type Integrities = Record<string, { version?: string; integrity?: string } | undefined>;

const purl = ({ name, version }: { name: string; version: string }): string =>
  `pkg:npm/${name.replace("@", "%40")}@${version}`;

function hashes(integrity: string | undefined): { alg: "SHA-512"; content: string }[] {
  const base64 = /^sha512-(\S+)/.exec(integrity ?? "")?.[1];
  return base64 ? [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] : [];
}

export function billOfMaterials(product: Product, shipped: ShippedPackage[], locked: Integrities): object {
  const refs = new Map(shipped.map((found) => [found.name, purl(found)]));
  const root = purl(product);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: { type: "application", "bom-ref": root, ...product, purl: root },
    },
    components: shipped.map((found) => ({
      type: "library",
      "bom-ref": purl(found),
      name: found.name,
      version: found.version,
      scope: "required",
      hashes: hashes(locked[`node_modules/${found.name}`]?.integrity),
      licenses: [{ expression: found.license }],
      purl: purl(found),
      evidence: { licenses: found.texts.map(({ file }) => ({ license: { name: `file: ${file}` } })) },
      ...(found.homepage ? { externalReferences: [{ type: "website", url: found.homepage }] } : {}),
    })),
    dependencies: [
      { ref: root, dependsOn: [...refs.values()] },
      ...shipped.map((found) => ({
        ref: purl(found),
        dependsOn: found.dependsOn.flatMap((name) => refs.get(name) ?? []),
      })),
    ],
  };
}

const RULE = "=".repeat(78);

/** The texts that the licences ask to keep with the code. */
export function licenceTexts(product: Product, shipped: ShippedPackage[]): string {
  const parts = shipped.map(({ name, version, license, texts }) => {
    const said = texts.map(({ file, text }) => `--- ${file}\n\n${text.trim()}\n`);
    return `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${said.join("\n")}`;
  });
  return `${product.name} ${product.version} contains code of the packages below, each under its own terms.\n\n${parts.join("\n")}`;
}
