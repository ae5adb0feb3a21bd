/**
 * `npm start`: builds the add-in and the preview, serves them on this machine and prints the address.
 * `--no-build` serves what is built already; `--watch` builds again on every change.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { preparePage } from "../src/preview/serve-page";
import { saveXlsx } from "../src/preview/book/save-xlsx";
import type { Book } from "../src/preview/book/model";
import { ADD_IN_FOLDER, PREVIEW_FOLDER } from "./built-folders";
import { createPreviewServer, listen } from "./preview-server";

const FIRST_PORT = 3000;

export interface PreviewOptions {
  /** 0 = any free port. When taken, the next free one. */
  port: number;
  /** `watch` goes on building while the server runs. */
  build: boolean | "watch";
}

type Configure = (env: Record<string, unknown>, argv: Record<string, unknown>) => webpack.Configuration;

/** Both bundles; while watching, the add-in is built for reading rather than for shipping. */
function createCompiler(watch: boolean): webpack.MultiCompiler {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is a CommonJS file.
  const configure = require("../webpack.config.js") as Configure;
  const argv = watch ? { mode: "development" } : {};
  return webpack([configure({}, argv), configure({ preview: true }, argv)]);
}

function reportErrors(stats: webpack.MultiStats | undefined): string {
  return stats?.hasErrors() ? stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }) : "";
}

function buildOnce(): Promise<void> {
  const compiler = createCompiler(false);
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        const problem = error?.message ?? reportErrors(stats);
        if (problem) fail(new Error(problem));
        else done();
      });
    });
  });
}

/** Resolves after the first build, errors included: the next change may mend them. */
function buildOnChange(): Promise<() => Promise<void>> {
  const compiler = createCompiler(true);
  return new Promise((done) => {
    const stop = (): Promise<void> => new Promise((closed) => compiler.close(() => closed()));
    compiler.watch({}, (error, stats) => {
      const problem = error?.message ?? reportErrors(stats);
      if (problem) console.error(problem);
      done(stop);
    });
  });
}

/** The preview, ready to open at `url`. */
export async function startPreview(
  options: PreviewOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  let stopBuilding: () => Promise<void> = async () => {};
  if (options.build === "watch") stopBuilding = await buildOnChange();
  else if (options.build) await buildOnce();
  for (const built of [join(ADD_IN_FOLDER, "runtime.html"), join(PREVIEW_FOLDER, "preview.js")]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: start without --no-build.`);
  }
  const server = createPreviewServer({
    addIn: ADD_IN_FOLDER,
    page: PREVIEW_FOLDER,
    preparePage,
    saveBook: (json) => saveXlsx(JSON.parse(json) as Book),
  });
  const port = await listen(server, options.port);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await stopBuilding();
    },
  };
}

if (require.main === module) {
  const flags = process.argv.slice(2);
  const build = flags.includes("--watch") ? "watch" : !flags.includes("--no-build");
  startPreview({ port: Number(process.env["PORT"] ?? FIRST_PORT), build }).then(
    ({ url }) => console.log(`Équilibre: ${url}`),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    },
  );
}
