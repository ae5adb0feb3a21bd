/**
 * `npm run package -- --env url=https://host/path`: builds, and gathers what is needed to offer the add-in at that address in
 * `build-output/package/`: `site/` to upload, the manifest to hand to Excel or to an administrator, the headers for nginx and
 * for a static host, what the bundles are made of, and the SHA-256 of every file.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { pointManifestAt } from "../build/manifest-url";
import { headersFile, nginxFile } from "../build/response-headers";
import { ADD_IN_FOLDER } from "./built-folders";

const USAGE = "npm run package -- --env url=https://host/path [--out FOLDER]";

/** The path below which the files stand, without a slash at its end. */
export const basePath = (url: URL): string => url.pathname.replace(/\/+$/, "");

/** What holds absolute addresses: everything else finds its neighbours wherever it is served. */
const ADDRESSED = ["manifest.xml", "functions.json", "functions.en.json"];

/** Points a build that was made for development at `url`, which `webpack --env url=…` would give byte for byte. */
export function writePackage(dist: string, url: URL, folder: string): void {
  const site = path.join(folder, "site");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(dist, site, { recursive: true });
  for (const file of ADDRESSED) {
    const text = readFileSync(path.join(dist, file), "utf8");
    writeFileSync(path.join(site, file), pointManifestAt(text, `${url.origin}${basePath(url)}`));
  }
  // The host reads it at its root, whatever the path below which the files stand.
  writeFileSync(path.join(site, "_headers"), headersFile(basePath(url)));
  writeFileSync(path.join(folder, "nginx.conf"), nginxFile(basePath(url)));
  for (const file of ["manifest.xml", "sbom.cdx.json", "licences.txt"])
    cpSync(path.join(site, file), path.join(folder, file));
  writeFileSync(path.join(folder, "SHA256SUMS"), checksums(folder));
}

function checksums(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const name = path.relative(folder, file).split(path.sep).join("/");
      return `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${name}\n`;
    })
    .join("");
}

function readOptions(): { url: URL; folder: string } {
  const { values } = parseArgs({
    options: {
      env: { type: "string", multiple: true, default: [] },
      out: { type: "string", default: "build-output/package" },
    },
  });
  const asked = values.env.find((value) => value.startsWith("url="))?.slice("url=".length) ?? "";
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (url?.protocol !== "https:" || url.search || url.hash) throw new Error(`Which https address?\n${USAGE}`);
  return { url, folder: path.resolve(values.out) };
}

if (require.main === module) {
  try {
    const { url, folder } = readOptions();
    writePackage(ADD_IN_FOLDER, url, folder);
    console.log(`${path.relative("", folder)}: upload site/ to ${url.href}, deploy manifest.xml`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
