/** Where the two builds stand: webpack's own folders, or others named in the environment. */
import { resolve } from "node:path";

const folder = (variable: string, usual: string): string =>
  resolve(process.env[variable] ?? resolve(__dirname, "..", usual));

/** The add-in as it ships. */
export const ADD_IN_FOLDER = folder("EQUILIBRE_DIST", "dist");
/** The preview's page. */
export const PREVIEW_FOLDER = folder("EQUILIBRE_PREVIEW", "build-output/preview");
