/** The package as its host serves it: the files, the headers, who may frame it, and the add-in at work under them. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { headersFile, headersOf, pagePolicy, parseHeadersFile } from "../../build/response-headers";
import { launchChromium } from "../../tools/find-chromium";
import { writePackage } from "../../tools/package";
import { distFolder } from "../support/add-in";
import { PACKAGE_URL, packagedSite, type Site } from "../support/site";

const root = path.resolve(__dirname, "../..");

describe("the package", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "package-"));
  const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  beforeAll(() => writePackage(distFolder, PACKAGE_URL, folder));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("points every address at the host's, and none at the developer's machine", () => {
    expect(read("manifest.xml")).toContain(
      '<SourceLocation DefaultValue="https://equilibre.test/budget/runtime.html" />',
    );
    expect(read("site/functions.json")).toContain('"helpUrl": "https://equilibre.test/budget/help.html');
    const stale = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith(".png"))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file, "utf8").includes("localhost"));
    expect(stale).toEqual([]);
  });

  it("brings the manifest, the bill of materials, the licences and the headers beside the site", () => {
    expect(readdirSync(folder).sort()).toEqual(
      ["SHA256SUMS", "licences.txt", "manifest.xml", "nginx.conf", "sbom.cdx.json", "site"].sort(),
    );
  });

  it("gives the SHA-256 of every other file", () => {
    const sums = read("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.length).toBeGreaterThan(75);
    for (const [sum, file] of sums) {
      const content = readFileSync(path.join(folder, file!));
      expect(createHash("sha256").update(content).digest("hex")).toBe(sum);
    }
  });

  it("says the same headers for nginx and for a static host", () => {
    const said = [...read("nginx.conf").matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, ...pair]) =>
      pair.join(": "),
    );
    const stated = parseHeadersFile(read("site/_headers")).flatMap(({ headers }) =>
      headers.map((pair) => pair.join(": ")),
    );
    expect([...new Set(said)].sort()).toEqual([...new Set(stated)].sort());
  });

  it("refuses to point a build twice, and an address that is not https", () => {
    const again = path.join(folder, "again");
    expect(() => writePackage(path.join(folder, "site"), PACKAGE_URL, again)).toThrow("another one");
    expect(() => writePackage(distFolder, new URL("http://equilibre.test"), again)).toThrow("https://");
  });
});

describe("the headers", () => {
  const rules = parseHeadersFile(headersFile("/budget"));
  const of = (file: string): Record<string, string> =>
    Object.fromEntries(headersOf(rules, `/budget/${file}`));

  it("state the policy that the page itself states, and who may frame it", () => {
    const stated = of("runtime.html")["Content-Security-Policy"]!;
    const own = pagePolicy(readFileSync(path.join(distFolder, "runtime.html"), "utf8"));
    expect(stated.startsWith(`${own}; frame-ancestors 'self' https://*.officeapps.live.com `)).toBe(true);
    expect(stated).not.toMatch(/unsafe|\*(?!\.)|http:/);
  });

  it("ask for https and exact types, and tell no one where the reader comes from", () => {
    expect(of("runtime.js")).toMatchObject({
      "Strict-Transport-Security": "max-age=31536000",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
  });

  it("keep icons, and ask again for whatever changes with a version", () => {
    expect(of("assets/icon-32.png")["Cache-Control"]).toBe("public, max-age=604800");
    const others = readdirSync(distFolder).filter((file) => file !== "assets");
    expect(others.length).toBeGreaterThan(30);
    for (const file of others) expect({ file, ...of(file) }).toMatchObject({ "Cache-Control": "no-cache" });
  });

  it("let Excel's own pages read the functions' description", () => {
    expect(of("functions.json")["Access-Control-Allow-Origin"]).toBe("*");
    expect(of("runtime.js")["Access-Control-Allow-Origin"]).toBeUndefined();
  });

  it("are those that docs/deploy.md shows", () => {
    expect(readFileSync(path.join(root, "docs/deploy.md"), "utf8")).toContain(
      `\`\`\`\n${headersFile("")}\`\`\`\n`,
    );
  });
});

describe("over https, under those headers", () => {
  let site: Site;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    // Not guarded: foreign frames and forbidden scripts are tried here on purpose.
    site = await packagedSite(({ args }) => launchChromium(args));
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    complaints.length = 0;
    page = await site.newPage({ viewport: { width: 1600, height: 900 } });
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  });
  afterEach(() => page.context().close());

  it("inserts the complete workbook and calculates it, and no rule of the policy is broken", async () => {
    await page.goto(`${site.url}?lang=fr`);
    await page.evaluate(() => window.preview.ready.then(() => undefined));
    const frame = page.frames().find((found) => found.url() === `${PACKAGE_URL.href}runtime.html`)!;
    await frame.evaluate(() =>
      window.equilibre.insert("complete", { language: "fr", example: "COSMETIC_VALLEY" }),
    );
    await page.evaluate(() => window.preview.grid!.whenIdle());
    const names = await page.evaluate(() => window.preview.store!.book.sheets.map(({ name }) => name));
    expect(names).toHaveLength(18);
    const rate = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem("eq_taux_net").getRange().load("values");
        await context.sync();
        return range.values[0]![0] as number;
      }),
    );
    expect(rate).toBe(0.49781055542751784);
    expect(complaints).toEqual([]);
  });

  it("lets no text become markup, and no address but its own and Microsoft's become a script", async () => {
    await page.goto(`${PACKAGE_URL.href}runtime.html`);
    const tried = await page.evaluate(() => {
      const place = document.createElement("p");
      place.innerHTML = "<b onclick='x'>A & B</b>";
      const refused = (address: string): boolean => {
        try {
          document.createElement("script").src = address;
          return false;
        } catch {
          return true;
        }
      };
      return {
        text: place.textContent,
        elements: place.children.length,
        own: refused("panel-fees.js"),
        microsoft: refused("https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js"),
        stranger: refused("https://stranger.test/x.js"),
        lookalike: refused("https://appsforoffice.microsoft.com.stranger.test/x.js"),
        data: refused("data:text/javascript,1"),
      };
    });
    expect(tried).toEqual({
      text: "<b onclick='x'>A & B</b>",
      elements: 0,
      own: false,
      microsoft: false,
      stranger: true,
      lookalike: true,
      data: true,
    });
  });

  /** A page of another origin that shows the pane in a frame; what Chromium says of it. */
  async function frameFrom(address: string): Promise<string> {
    await page.route(`${new URL(address).origin}/**`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<iframe src="${PACKAGE_URL.href}help.html"></iframe>`,
      }),
    );
    await page.goto(address);
    await page.waitForTimeout(500);
    const frame = page.frames()[1]!;
    return frame.evaluate(() => document.title).catch(() => "refused");
  }

  it("is shown in a frame by Excel on the web", async () => {
    expect(await frameFrom("https://ukc-excel.officeapps.live.com/x/")).toBe("Équilibre – aide");
  });

  it("is not shown in a frame by a stranger", async () => {
    expect(await frameFrom("https://stranger.test/")).not.toBe("Équilibre – aide");
    expect(complaints.join()).toContain("frame-ancestors");
  });
});
