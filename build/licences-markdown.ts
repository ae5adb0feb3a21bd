/** `docs/licences.md`: the bill of materials of a build, for people. */

/** What is read here of `sbom.cdx.json`. */
export interface BillOfMaterials {
  components: {
    name: string;
    version: string;
    licenses: { expression: string }[];
    evidence: { licenses: { license: { name: string } }[] };
  }[];
}

const HEAD = `# Licences

What ships in \`dist/\` beside our own code: what webpack really bundled, not what is installed for development and tests.
Written by \`npm run licences\` from the build; a test holds this page to it. Each build also writes \`dist/sbom.cdx.json\`
(CycloneDX 1.6, with the archives' SHA-512) and \`dist/licences.txt\`, the texts in full.

Microsoft's Office.js is no part of it: the page loads it from Microsoft's own address, as the store requires.

| package | version | licence | text |
|---|---|---|---|
`;

export function licencesMarkdown({ components }: BillOfMaterials): string {
  const rows = components.map(({ name, version, licenses, evidence }) => {
    const terms = licenses.map(({ expression }) => expression).join(", ");
    const texts = evidence.licenses.map(({ license }) => license.name.replace(/^file: /, "")).join(", ");
    return `| ${name} | ${version} | ${terms} | ${texts} |\n`;
  });
  return `${HEAD}${rows.join("")}`;
}
