/**
 * The browser of the tests. When it closes, it fails the suite if any page it opened, frames and pop-ups included, asked
 * something of another origin or broke its security policy. In the preview office.js comes from the page's own origin, so
 * nothing at all may leave.
 */
import type { Browser, BrowserContext, Request } from "playwright-core";
import { launchChromium } from "../../tools/find-chromium";

/** Called in the page, by name. */
const TELL = "tellPolicyViolation";

export async function launchGuardedBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  const breaches: string[] = [];
  const newContext = browser.newContext.bind(browser);
  const close = browser.close.bind(browser);
  // `browser.newPage` makes its context by this method too.
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await guard(context, breaches);
    return context;
  };
  browser.close = async () => {
    await close();
    if (breaches.length > 0) throw new Error(`Pages may not do this:\n${breaches.join("\n")}`);
  };
  return browser;
}

async function guard(context: BrowserContext, breaches: string[]): Promise<void> {
  let own: string | null = null;
  const look = (what: string, address: string): void => {
    const { protocol, host } = new URL(address);
    if (!/^(https?|wss?):$/.test(protocol)) return;
    own ??= host;
    if (host !== own) breaches.push(`${what} ${address}`);
  };
  context.on("request", (request: Request) => look("request", request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => look("socket", socket.url())));
  await context.exposeFunction(TELL, (violation: string) => breaches.push(`policy ${violation}`));
  await context.addInitScript((tell) => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, documentURI }) => {
      const report = (window as unknown as Record<string, (violation: string) => void>)[tell];
      report?.(`${violatedDirective} ${blockedURI} on ${documentURI}`);
    });
  }, TELL);
}
