/** The packages whose code stands in what webpack writes, read off the modules it bundled rather than off package.json. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Compilation, Module } from "webpack";

export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package declares it. */
  license: string;
  homepage: string | null;
  /** Names of what it depends on, whether shipped or not. */
  dependsOn: string[];
  /** Its licence and notices as the package brings them, by file name. */
  texts: { file: string; text: string }[];
}

/** Folder of the package that holds a file; null for our own. */
const PACKAGE_FOLDER = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** A package carries its terms in files of these names; TypeScript sources of that name are something else. */
const TERMS = /^(licen[cs]e|notice|copying|third.?party.*)(\.(md|txt))?$/i;

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  author?: string | { name?: string };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function readPackage(folder: string): ShippedPackage {
  const about = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageJson;
  if (!about.license) throw new Error(`${about.name} ships, but declares no licence.`);
  return {
    name: about.name,
    version: about.version,
    license: about.license,
    homepage: about.homepage ?? null,
    dependsOn: Object.keys({ ...about.dependencies, ...about.peerDependencies }).sort(),
    texts: termsOf(folder, about),
  };
}

const textAt = (file: string): string => readFileSync(file, "utf8").replace(/\r\n/g, "\n");

/** Microsoft's MIT packages bring no file of their own: the terms are those of its repositories. */
function termsOf(folder: string, { name, license, author }: PackageJson): ShippedPackage["texts"] {
  const files = readdirSync(folder).filter((file) => TERMS.test(file));
  if (files.length > 0) return files.sort().map((file) => ({ file, text: textAt(path.join(folder, file)) }));
  const by = typeof author === "string" ? author : author?.name;
  if (license !== "MIT" || by !== "Microsoft") throw new Error(`${name} ships, but brings no licence text.`);
  return [{ file: "MIT", text: textAt(path.join(__dirname, "microsoft-mit.txt")) }];
}

/** The files of a module that reaches a chunk: webpack joins several into one where it can. */
function filesOf(module: Module): string[] {
  const joined = (module as Module & { modules?: Module[] }).modules;
  return joined ? joined.flatMap(filesOf) : [module.nameForCondition() ?? ""];
}

/**
 * In no module and yet in what is written: webpack's loader of modules opens every bundle, and Fluent's colours stand in the
 * pane's style sheet (build/theme-css.ts).
 */
const BESIDE_THE_MODULES = ["webpack", "@fluentui/tokens"];

/** By name. */
export function shippedPackages(compilation: Compilation): ShippedPackage[] {
  const packages = path.join(__dirname, "..", "node_modules");
  const folders = new Set(BESIDE_THE_MODULES.map((name) => path.join(packages, name)));
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const file of filesOf(module)) {
      const folder = PACKAGE_FOLDER.exec(file)?.[1];
      if (folder && existsSync(path.join(folder, "package.json"))) folders.add(folder);
    }
  }
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}
