/** That the suite's watch over requests and policy does catch a breach. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ADD_IN_FOLDER } from "../../tools/built-folders";
import { previewBrowser, type PreviewBrowser } from "../support/preview-page";

/** Nobody listens there: the request fails without leaving this machine. */
const ELSEWHERE = "http://127.0.0.1:9/figures";

describe("the browser of the tests", () => {
  let browser: PreviewBrowser;
  beforeEach(async () => {
    browser = await previewBrowser();
  });

  it("closes in peace when no page asked anything of another origin", async () => {
    await browser.open("fr");
    await expect(browser.close()).resolves.toBeUndefined();
  });

  it("fails the suite when a page asks something of another origin", async () => {
    const { page } = await browser.open("fr");
    await page.evaluate((address) => fetch(address).catch(() => {}), ELSEWHERE);
    await expect(browser.close()).rejects.toThrow(`request ${ELSEWHERE}`);
  });

  it("fails the suite when the add-in's page breaks its policy, and nothing leaves it", async () => {
    const { page, pane } = await browser.open("fr");
    await pane.locator("#pane").evaluate((_node, address) => fetch(address).catch(() => {}), ELSEWHERE);
    await page.waitForTimeout(200);
    const closing = browser.close();
    await expect(closing).rejects.toThrow(`policy connect-src ${ELSEWHERE}`);
    await expect(closing).rejects.not.toThrow("request");
  });
});

describe("the policy of the add-in's page", () => {
  const html = readFileSync(path.join(ADD_IN_FOLDER, "runtime.html"), "utf8");
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  const directives = new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

  it("allows scripts of its own and office.js, none written in the page and none made of text", () => {
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
  });

  it("allows nothing else but what its own origin serves", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
    const others = [...directives]
      .filter(([name]) => !["script-src", "require-trusted-types-for"].includes(name))
      .flatMap(([, sources]) => sources);
    expect(new Set(others)).toEqual(new Set(["'none'", "'self'"]));
  });
});
