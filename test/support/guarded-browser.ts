/**
 * The browser of the tests. When it closes, it fails the suite if any page it opened, frames and pop-ups included, asked
 * something of another origin or broke its security policy. Where office.js comes from the page's own origin, nothing at all
 * may leave; where it comes from Microsoft's, that alone.
 */
import type { Browser, BrowserContext, Request } from "playwright-core";
import { launchChromium, launchChromiumIn } from "../../tools/find-chromium";

/** Called in the page, by name. */
const TELL = "tellPolicyViolation";

export interface GuardOptions {
  /** Further arguments of the browser. */
  args?: readonly string[];
  /** How the address of the one other thing that may be asked for begins. */
  allowed?: string;
}

export async function launchGuardedBrowser({ args = [], allowed }: GuardOptions = {}): Promise<Browser> {
  const browser = await launchChromium(args);
  const breaches: string[] = [];
  const newContext = browser.newContext.bind(browser);
  // `browser.newPage` makes its context by this method too.
  browser.newContext = async (options) => {
    const context = await newContext(options);
    await guard(context, breaches, allowed);
    return context;
  };
  failOnClose(browser, breaches);
  return browser;
}

/** The same, with one profile for all its pages, kept in a folder. */
export async function launchGuardedProfile(folder: string): Promise<BrowserContext> {
  const context = await launchChromiumIn(folder);
  const breaches: string[] = [];
  await guard(context, breaches, undefined);
  failOnClose(context, breaches);
  return context;
}

function failOnClose(opened: { close: () => Promise<void> }, breaches: readonly string[]): void {
  const close = opened.close.bind(opened);
  opened.close = async () => {
    await close();
    if (breaches.length > 0) throw new Error(`Pages may not do this:\n${breaches.join("\n")}`);
  };
}

async function guard(
  context: BrowserContext,
  breaches: string[],
  allowed: string | undefined,
): Promise<void> {
  let own: string | null = null;
  const look = (what: string, address: string): void => {
    const { protocol, host } = new URL(address);
    if (!/^(https?|wss?):$/.test(protocol)) return;
    if (allowed !== undefined && address.startsWith(allowed)) return;
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
