/**
 * `tsx tools/interop/picture.ts FILE.xlsx FOLDER` – prints a file through LibreOffice to a PDF and each of its pages to a
 * PNG, to be looked at. Prints the paths of the pages.
 */
import { execFile } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { convert } from "./soffice";

/** Dots per inch: an A4 page becomes about 1,170 × 830 pixels. */
const RESOLUTION = 100;

/** @returns paths of the PNG pages, in order */
async function picture(file: string, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const pdf = await convert(file, "pdf", folder);
  const root = pdf.replace(/\.pdf$/, "");
  await removePages(folder, root);
  await promisify(execFile)("pdftoppm", ["-png", "-r", String(RESOLUTION), pdf, root]);
  return pagesIn(folder, root);
}

async function pagesIn(folder: string, root: string): Promise<string[]> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  return paths.filter((path) => path.startsWith(`${root}-`) && /-\d+\.png$/.test(path)).sort();
}

/** Pages of an earlier, longer print would pass for pages of this one. */
async function removePages(folder: string, root: string): Promise<void> {
  await Promise.all((await pagesIn(folder, root)).map((page) => rm(page)));
}

async function main([file, folder]: string[]): Promise<void> {
  if (file === undefined || folder === undefined)
    throw new Error("Usage: tsx tools/interop/picture.ts FILE.xlsx FOLDER");
  (await picture(file, folder)).forEach((page) => console.log(page));
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
