import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPreviewServer, listen } from "../../../tools/preview-server";

interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Sends the path as it stands: fetch would tidy `..` away before the server sees it. */
function ask(
  port: number,
  path: string,
  options: { method?: string; type?: string; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const headers = options.type ? { "content-type": options.type } : {};
    const asked = request(
      { host: "127.0.0.1", port, path, method: options.method ?? "GET", headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"] ?? "",
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    asked.on("error", fail);
    asked.end(options.body);
  });
}

describe("the preview's server", () => {
  const root = mkdtempSync(join(tmpdir(), "preview-server-"));
  let server: Server;
  let port: number;

  beforeAll(async () => {
    mkdirSync(join(root, "dist/assets"), { recursive: true });
    mkdirSync(join(root, "page"));
    writeFileSync(join(root, "secret.txt"), "not yours");
    writeFileSync(join(root, "page/index.html"), "<title>preview</title>");
    writeFileSync(
      join(root, "dist/runtime.html"),
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    );
    writeFileSync(join(root, "dist/help.html"), "help");
    writeFileSync(join(root, "dist/assets/icon-16.png"), "png");
    server = createPreviewServer({
      addIn: join(root, "dist"),
      page: join(root, "page"),
      preparePage: (html, tag) => `${tag}${html}`,
      saveBook: async (json) => new TextEncoder().encode(`saved ${json}`),
    });
    port = await listen(server, 0);
  });

  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    rmSync(root, { recursive: true });
  });

  it("answers the bare address with the preview page", async () => {
    expect(await ask(port, "/?lang=en")).toMatchObject({
      status: 200,
      type: "text/html; charset=utf-8",
      body: "<title>preview</title>",
    });
  });

  it("serves the add-in beside it, with the types browsers insist on", async () => {
    expect(await ask(port, "/assets/icon-16.png")).toMatchObject({
      status: 200,
      type: "image/png",
      body: "png",
    });
  });

  it("prepares only pages that load office.js", async () => {
    expect((await ask(port, "/runtime.html")).body).toMatch(
      /^<script src="\/preview\/attach.js"><\/script>https/,
    );
    expect((await ask(port, "/help.html")).body).toBe("help");
  });

  it("serves Microsoft's client library from the installed package", async () => {
    const answer = await ask(port, "/office-js/office.js");
    expect(answer).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
    expect(answer.body).toContain("Microsoft");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/preview/..%2fsecret.txt",
  ])("lets nobody out of its folders: %s", async (path) => {
    expect(await ask(port, path)).toMatchObject({ status: 404 });
  });

  it.each(["/nothing.js", "/assets", "/preview/"])("says 404 where there is no file: %s", async (path) => {
    expect((await ask(port, path)).status).toBe(404);
  });

  it.each(["/%", "/a%00b"])("says 400 to an address that is none: %s", async (path) => {
    expect((await ask(port, path)).status).toBe(400);
  });

  it("hands a book back as a workbook", async () => {
    const answer = await ask(port, "/preview/save", { method: "POST", type: "application/json", body: "{}" });
    expect(answer.status).toBe(200);
    expect(answer.type).toContain("spreadsheetml");
    expect(answer.body).toBe("saved {}");
  });

  it("takes no other writing", async () => {
    expect((await ask(port, "/", { method: "POST" })).status).toBe(405);
    expect((await ask(port, "/preview/save")).status).toBe(405);
    expect(
      (await ask(port, "/preview/save", { method: "POST", type: "text/plain", body: "{}" })).status,
    ).toBe(415);
  });

  it("takes the next port when the first is taken", async () => {
    const second = createPreviewServer({
      addIn: root,
      page: root,
      preparePage: String,
      saveBook: async () => new Uint8Array(),
    });
    const next = await listen(second, port);
    expect(next).toBeGreaterThan(port);
    await new Promise((closed) => second.close(closed));
  });
});
