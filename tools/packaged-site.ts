/**
 * The packaged add-in as its host would serve it: over https on this machine, below its own address, with the headers that
 * its `_headers` file states and no other. Beside it, on the same origin, the preview stands where Excel would.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { headersOf, parseHeadersFile } from "../build/response-headers";
import { listen, previewListener, type PreviewFiles } from "./preview-server";
import { decodedPath, inside, readServed, refuse, typeOf } from "./static-files";

/** A key and a certificate for one host, signed by nobody, good for a day. */
function selfSigned(host: string): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
  const subject = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`];
  const made = [
    "req",
    "-x509",
    "-newkey",
    "ec",
    "-pkeyopt",
    "ec_paramgen_curve:P-256",
    "-nodes",
    "-days",
    "1",
  ];
  try {
    execFileSync("openssl", [...made, ...subject, "-keyout", key, "-out", cert], { stdio: "pipe" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The site as a static host serves it. */
function siteListener(site: string, base: string): RequestListener {
  const rules = parseHeadersFile(readFileSync(path.join(site, "_headers"), "utf8"));
  return (request, response) => {
    const pathname = decodedPath(request.url ?? "/");
    const file = inside(site, pathname.slice(base.length + 1));
    readServed(file, pathname).then(
      (content) => {
        for (const [name, value] of headersOf(rules, pathname)) response.setHeader(name, value);
        response.writeHead(200, { "content-type": typeOf(file) });
        response.end(content);
      },
      (error: unknown) => refuse(response, error),
    );
  };
}

export interface PackagedSite {
  port: number;
  close: () => Promise<void>;
}

/**
 * @param site the folder to serve
 * @param url the address it was packaged for
 */
export async function servePackage(site: string, url: URL, preview: PreviewFiles): Promise<PackagedSite> {
  const base = url.pathname.replace(/\/+$/, "");
  const addIn = siteListener(site, base);
  const excel = previewListener(preview);
  const server = createServer(selfSigned(url.hostname), (request, response) => {
    const asked = request.url ?? "/";
    if (asked.startsWith(`${base}/`)) addIn(request, response);
    else if (/^\/(preview\/|\?|$)/.test(asked)) excel(request, response);
    // The preview asks for the add-in's files at the root of its own origin.
    else response.writeHead(307, { location: base + asked }).end();
  });
  const port = await listen(server, 0);
  return {
    port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
