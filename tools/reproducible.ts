/**
 * `npm run reproducible`: builds the add-in twice, in folders of different names and depths, under another time zone and
 * language, and compares what comes out byte by byte. `--against FOLDER` compares one such build with a folder that is
 * built already. Whoever has the sources can so prove that what is served was made from them.
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { linkSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import path from "node:path";
import { parseArgs, promisify } from "node:util";

const project = path.resolve(__dirname, "..");
const run = promisify(execFile);

/** What a build must not depend on: where it stands, and what the machine says of time and language. */
const PLACES = [
  { folder: "a", env: { TZ: "Europe/Paris", LANG: "fr_FR.UTF-8" } },
  { folder: "another place/with a longer path", env: { TZ: "Pacific/Kiritimati", LANG: "C" } },
];

/** The installed packages under another path, without copying them: a link of the tree itself would be seen through. */
function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** The sources as git sees them, with what is not yet committed and without what is ignored. */
function copySources(to: string): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: project,
    encoding: "utf8",
  });
  for (const file of listed.split("\0").filter((name) => name && existsSync(path.join(project, name)))) {
    if (file !== "node_modules") cpSync(path.join(project, file), path.join(to, file));
  }
}

/** Builds in a folder of its own; the folder of what was built. */
async function build(root: string, { folder, env }: (typeof PLACES)[number]): Promise<string> {
  const place = path.join(root, folder);
  mkdirSync(place, { recursive: true });
  copySources(place);
  linkTree(realpathSync(path.join(project, "node_modules")), path.join(place, "node_modules"));
  const webpack = path.join(place, "node_modules/webpack/bin/webpack.js");
  await run(process.execPath, [webpack, "--mode", "production"], {
    cwd: place,
    env: { ...process.env, ...env },
    maxBuffer: 16 * 1024 * 1024,
  });
  return path.join(place, "dist");
}

function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** One line for each file that the two builds do not share, with the place where they part. */
function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.flatMap((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    if (!here || !there) return [`${name}: in one build only`];
    if (here.equals(there)) return [];
    const at = here.findIndex((byte, index) => byte !== there[index]);
    const around = (text: Buffer): string => JSON.stringify(text.toString("latin1", at - 40, at + 40));
    return [`${name}: differs at byte ${at}\n  ${around(here)}\n  ${around(there)}`];
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { against: { type: "string" } } });
  // Beside the packages, so that they can be linked.
  mkdirSync(path.join(project, "build-output"), { recursive: true });
  const root = mkdtempSync(path.join(project, "build-output/reproducible-"));
  try {
    const first = values.against ? path.resolve(values.against) : await build(root, PLACES[0]!);
    const [one, other] = [filesOf(first), filesOf(await build(root, PLACES[1]!))];
    const found = differences(one, other);
    if (found.length > 0) throw new Error(`${found.length} files differ:\n${found.join("\n")}`);
    const whole = createHash("sha256");
    for (const [name, content] of one) whole.update(`${name}\0`).update(content);
    console.log(`reproducible: ${one.size} files byte for byte, sha256 ${whole.digest("hex")}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
