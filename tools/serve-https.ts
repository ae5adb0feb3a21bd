/**
 * Serves `dist/` on https://localhost:3000 for Excel on this machine, with the development certificate that
 * `office-addin-dev-certs` made in the user's home. `npm run start:excel` calls it.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import os from "node:os";
import path from "node:path";
import { decodedPath, inside, readServed, refuse, typeOf } from "./static-files";

const PORT = 3000;
const DIST = path.resolve(__dirname, "../dist");
const certificates =
  process.env["EQUILIBRE_CERTIFICATES"] ?? path.join(os.homedir(), ".office-addin-dev-certs");
const [key, cert] = ["localhost.key", "localhost.crt"].map((file) => path.join(certificates, file)) as [
  string,
  string,
];

if (!existsSync(key) || !existsSync(cert)) {
  console.error(`No development certificate in ${certificates}: run \`npx office-addin-dev-certs install\`.`);
  process.exit(1);
}

async function fileFor(url: string): Promise<{ type: string; body: Buffer }> {
  const pathname = decodedPath(url);
  const file = inside(DIST, pathname.slice(1));
  return { type: typeOf(file), body: await readServed(file, pathname) };
}

createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
  fileFor(request.url ?? "/").then(
    ({ type, body }) => {
      response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
      response.end(body);
    },
    (error: unknown) => refuse(response, error),
  );
}).listen(PORT, "localhost", () => console.log(`Équilibre: https://localhost:${PORT}/`));
