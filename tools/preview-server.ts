/**
 * Serves the preview on this machine only: its page, the built add-in, and Microsoft's client library from the
 * installed package in place of the CDN. Reads files; the one POST hands a book back as .xlsx.
 */
import { createHash } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Server as NetServer } from "node:net";
import { dirname, join } from "node:path";
import { decodedPath, inside, readServed, Refusal, refuse, typeOf } from "./static-files";

const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A book of the size Équilibre makes is well under 1 MB. */
const MOST_BOOK_BYTES = 50_000_000;

export interface PreviewFiles {
  /** The folder of the built add-in. */
  addIn: string;
  /** The folder of the built preview page. */
  page: string;
  /** Makes the production page talk to our host instead of Excel. */
  preparePage: (html: string, hostScriptTag: string) => string;
  /** A book, as JSON, as the bytes of an .xlsx file. */
  saveBook: (json: string) => Promise<Uint8Array>;
}

/** The host's line: runs in an add-in page before office.js looks for Excel. A file, for the page's policy forbids inline code. */
const ATTACH_TAG = '<script src="/preview/attach.js"></script>';
const ATTACH_SCRIPT = "parent.attachHost(window);\n";

/** The file a path of ours stands for; never one outside its folder. */
function locate(pathname: string, files: PreviewFiles): string {
  const path = pathname === "/" ? "/preview/index.html" : pathname;
  const [prefix, folder] = path.startsWith("/preview/")
    ? ["/preview/", files.page]
    : path.startsWith("/office-js/")
      ? ["/office-js/", OFFICE_JS]
      : ["/", files.addIn];
  return inside(folder, path.slice(prefix.length));
}

async function answerFile(
  pathname: string,
  files: PreviewFiles,
): Promise<{ type: string; body: string | Buffer }> {
  if (pathname === "/preview/attach.js") return { type: typeOf("attach.js"), body: ATTACH_SCRIPT };
  const file = locate(pathname, files);
  const content = await readServed(file, pathname);
  const type = typeOf(file);
  const loadsOffice = file.endsWith(".html") && content.includes("appsforoffice.microsoft.com");
  return { type, body: loadsOffice ? files.preparePage(content.toString("utf8"), ATTACH_TAG) : content };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BOOK_BYTES) throw new Refusal(413, "The book is too large to save here.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: PreviewFiles,
): Promise<void> {
  const pathname = decodedPath(request.url ?? "/");
  const send = (type: string, body: string | Uint8Array): void => {
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const headers = { "cache-control": "no-cache", etag, "x-content-type-options": "nosniff" };
    const isKnown = request.headers["if-none-match"] === etag;
    response.writeHead(isKnown ? 304 : 200, isKnown ? headers : { ...headers, "content-type": type });
    response.end(isKnown || request.method === "HEAD" ? undefined : body);
  };
  if (pathname === "/preview/save") {
    if (request.method !== "POST") throw new Refusal(405, "Post a book here.");
    // A page of another site cannot send this type without asking first, and we never answer that question.
    if (request.headers["content-type"] !== "application/json")
      throw new Refusal(415, "Post a book as JSON.");
    send(XLSX, await files.saveBook(await readBody(request)));
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") throw new Refusal(405, "Only GET.");
  const { type, body } = await answerFile(pathname, files);
  send(type, body);
}

/** Answers as the preview's server does, for a server of any protocol. */
export const previewListener =
  (files: PreviewFiles): RequestListener =>
  (request, response) => {
    answer(request, response, files).catch((error: unknown) => refuse(response, error));
  };

export const createPreviewServer = (files: PreviewFiles): Server => createServer(previewListener(files));

/** Listens on 127.0.0.1 at `port`, or at the first free one of the twenty that follow; 0 takes any. */
export async function listen(server: NetServer, port: number): Promise<number> {
  const ports = port === 0 ? [0] : Array.from({ length: 21 }, (_, step) => port + step);
  for (const candidate of ports) {
    const taken = await new Promise<boolean>((done, fail) => {
      const onError = (error: NodeJS.ErrnoException): void =>
        error.code === "EADDRINUSE" ? done(true) : fail(error);
      server.once("error", onError);
      server.listen(candidate, "127.0.0.1", () => {
        server.off("error", onError);
        done(false);
      });
    });
    if (!taken) {
      const address = server.address();
      if (address && typeof address === "object") return address.port;
    }
  }
  throw new Error(`No free port from ${port} to ${port + 20}: set PORT.`);
}
