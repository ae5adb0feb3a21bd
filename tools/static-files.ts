/** Serving files of a folder and nothing else: shared by the preview and the https server for Excel. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The content type that a file is served with. */
export const typeOf = (file: string): string => TYPES[extname(file)] ?? "application/octet-stream";

/** Why a request is not answered: an HTTP status and a sentence. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The path of an address. */
export function decodedPath(url: string): string {
  try {
    const path = decodeURIComponent(new URL(url, "http://preview").pathname);
    if (!path.includes("\0")) return path;
  } catch {
    // Falls through to the same refusal.
  }
  throw new Refusal(400, "Bad address.");
}

/** A file below a folder; never one outside it. */
export function inside(folder: string, path: string): string {
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep)) throw new Refusal(404, "Not found.");
  return file;
}

/** The content of a file, or a refusal that names the address asked for. */
export async function readServed(file: string, pathname: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(error.code ?? ""))
      throw new Refusal(404, `Not found: ${pathname}`);
    throw error;
  });
}

/** Answers with what went wrong. */
export function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === 500) console.error(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(error instanceof Error ? error.message : String(error));
}
