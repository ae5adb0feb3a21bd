/**
 * The headers that a host of the add-in's files should answer with: one source for the package, the guide
 * (docs/deploy.md) and the test that runs the add-in under them.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

/** Files below the add-in's address, `*` standing for any characters, and their headers. */
export interface HeaderRule {
  files: string[];
  headers: [name: string, value: string][];
}

/**
 * Pages that may show the add-in in a frame: Excel on the web, where it is opened from, and the host's own pages. Every
 * page on the way up is checked. Excel for Windows and Mac opens the add-in without a page around it.
 */
export const FRAMED_BY = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

/** The pane's own policy, as its page states it: it holds wherever the files are served from. */
export function pagePolicy(html: string): string {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error("The page states no content security policy.");
  return policy;
}

const runtimePage = (): string => readFileSync(path.resolve(__dirname, "../src/runtime.html"), "utf8");

const WEEK = 7 * 24 * 3600;
const YEAR = 365 * 24 * 3600;

/** Rules add up; no header is said twice for a file. */
export function headerRules(): HeaderRule[] {
  // A page cannot say itself who may frame it: browsers read that from the header alone.
  const policy = `${pagePolicy(runtimePage())}; frame-ancestors ${FRAMED_BY.join(" ")}`;
  return [
    {
      files: ["*"],
      headers: [
        ["Content-Security-Policy", policy],
        ["Strict-Transport-Security", `max-age=${YEAR}`],
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "no-referrer"],
        ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
      ],
    },
    // Names do not change from one version to the next: ask each time, answer 304 when nothing changed.
    { files: ["*.html", "*.js", "*.css", "*.xml", "*.txt"], headers: [["Cache-Control", "no-cache"]] },
    // Excel on the web reads the functions' description from a page of its own.
    {
      files: ["*.json"],
      headers: [
        ["Cache-Control", "no-cache"],
        ["Access-Control-Allow-Origin", "*"],
      ],
    },
    // Office refuses icons that may not be cached.
    { files: ["assets/*"], headers: [["Cache-Control", `public, max-age=${WEEK}`]] },
  ];
}

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(base: string): string {
  const lines = (headers: HeaderRule["headers"]): string =>
    headers.map(([name, value]) => `  ${name}: ${value}\n`).join("");
  return headerRules()
    .flatMap(({ files, headers }) => files.map((each) => `${base}/${each}\n${lines(headers)}`))
    .join("");
}

/** The rules again, from the text of a `_headers` file: what its hosts make of it. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((found) => found.trim() !== "")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (!name) rules.push({ files: [line.trim()], headers: [] });
    else rules.at(-1)!.headers.push([name, value!]);
  }
  return rules;
}

const matches = (files: string, asked: string): boolean =>
  new RegExp(
    `^${files
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  ).test(asked);

/** What a file is answered with. */
export const headersOf = (rules: HeaderRule[], asked: string): [string, string][] =>
  rules.filter(({ files }) => files.some((each) => matches(each, asked))).flatMap(({ headers }) => headers);

/** `^~` for a folder, so that no pattern takes its files; one pattern for all endings. */
function nginxMatch(base: string, files: string[]): string {
  const endings = files.flatMap((each) => (each.startsWith("*.") ? [each.slice(2)] : []));
  return endings.length > 0
    ? `~ ^${base}/.*\\.(${endings.join("|")})$`
    : `^~ ${base}/${files[0]!.replace(/\*$/, "")}`;
}

/**
 * A piece of an nginx server block. nginx forgets the headers of the outer block where an inner one adds its own, so each
 * location repeats them.
 */
export function nginxFile(base: string): string {
  const [common, ...others] = headerRules();
  const lines = (headers: HeaderRule["headers"]): string =>
    headers.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join("");
  const locations = others.map(
    ({ files, headers }) =>
      `location ${nginxMatch(base, files)} {\n${lines([...common!.headers, ...headers])}}\n`,
  );
  return `# Include within the server block that has ssl_certificate, server_name and root.\n${locations.join("")}`;
}
