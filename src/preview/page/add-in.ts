/** Brings the add-in to life in its frame, with our host in place of Excel. */
import type { CustomFunctions } from "../grid";
import { createFunctionCaller, type FunctionWindow } from "../host/function-caller";
import { readFunctionMetadata } from "../host/function-metadata";
import type { Host, HostWindow } from "../host/install";
import type { AddIn } from "./manifest";
import type { TaskPane } from "./task-pane";

/** The add-in's page loads office.js, several MB, from this machine: more than this and something is wrong. */
const START_LIMIT_MS = 30_000;

declare global {
  interface Window {
    /** Called by the add-in's page before it loads office.js. */
    attachHost: (window: HostWindow) => void;
  }
}

export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  return response.text();
}

/**
 * Loads the add-in's page until its commands and functions can be called.
 * @param connect installs the host in the page's window
 */
export async function startAddIn(
  pane: TaskPane,
  { runtimePage, functionsMetadata, functionsNamespace }: AddIn,
  connect: (window: HostWindow) => Host,
): Promise<{ host: Host; customFunctions: CustomFunctions }> {
  const metadata = await fetchText(`/${functionsMetadata}`);
  const { runtime, host } = await new Promise<{ runtime: HostWindow; host: Host }>((done) => {
    window.attachHost = (runtime) => done({ runtime, host: connect(runtime) });
    pane.load(`/${runtimePage}`);
  });
  const deadline = Date.now() + START_LIMIT_MS;
  while (!host.isReady()) {
    if (Date.now() > deadline) throw new Error(`${runtimePage}: the add-in did not start.`);
    await new Promise((later) => setTimeout(later, 20));
  }
  const declarations = readFunctionMetadata(metadata, functionsNamespace);
  const call = createFunctionCaller(runtime as unknown as FunctionWindow, declarations);
  return { host, customFunctions: { declarations, call } };
}
