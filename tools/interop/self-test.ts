/**
 * `tsx tools/interop/self-test.ts` – proves that the check can fail: a book with every feature agrees with LibreOffice, and
 * each saved result that is then falsified, of whatever type, is found. Needs LibreOffice, hence not part of `npm test`.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { emptyBook, emptySheet, everyFeatureBook, fill } from "../../test/preview/save/every-feature-book";
import { saveXlsx } from "../../src/preview/book/save-xlsx";
import { checkBook, checkFile } from "./recalculate";

/** A saved result on the first sheet of the book with every feature, and the wrong one put in its place. */
const FALSIFIED: Array<[address: string, right: string, wrong: string]> = [
  ["B6", "<v>600.6</v>", "<v>600.60001</v>"],
  ["F3", "<v>bas</v>", "<v>haut</v>"],
  ["E3", "<v></v>", "<v>x</v>"],
  ["H2", "<v>0</v>", "<v>1</v>"],
  ["E2", "<v>#DIV/0!</v>", "<v>#N/A</v>"],
  ["G6", "<v>300.3</v>", "<v>300</v>"],
  ["C6", "<v>1</v>", ""],
];

async function main(): Promise<void> {
  const agreed = await checkBook(everyFeatureBook());
  assert.deepEqual(agreed, { compared: 18, differences: [] });

  const folder = await mkdtemp(join(tmpdir(), "interop-self-test-"));
  try {
    const falsified = join(folder, "falsified.xlsx");
    await writeFile(falsified, await falsify(await saveXlsx(everyFeatureBook())));
    const { compared, differences } = await checkFile(falsified);
    assert.equal(compared, 18);
    assert.deepEqual(
      differences.map(({ address }) => address).sort(),
      FALSIFIED.map(([address]) => address).sort(),
    );
    assert.equal(await exitCode(falsified), 1);

    const withoutFormulas = join(folder, "without-formulas.xlsx");
    const sheet = emptySheet("Feuil1", "1");
    fill(sheet, 0, 0, [[{ v: 1 }]]);
    await writeFile(withoutFormulas, await saveXlsx(emptyBook(sheet)));
    assert.equal(await exitCode(withoutFormulas), 1);

    const right = join(folder, "right.xlsx");
    await writeFile(right, await saveXlsx(everyFeatureBook()));
    assert.equal(await exitCode(right), 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(
    `The check agrees with a right file and finds ${FALSIFIED.length} falsified results of ${FALSIFIED.length}`,
  );
}

async function falsify(file: Uint8Array): Promise<Uint8Array> {
  const archive = zip({ reproducible: true });
  for await (const entry of unzip(file).entries()) {
    const bytes = await entry.bytes();
    const isFirstSheet = entry.path === "xl/worksheets/sheet1.xml";
    archive.add(entry.path, isFirstSheet ? falsifySheet(new TextDecoder().decode(bytes)) : bytes);
  }
  return archive.bytes();
}

function falsifySheet(xml: string): string {
  return FALSIFIED.reduce((changed, [address, right, wrong]) => {
    const cell = new RegExp(`<c r="${address}"[^>]*>.*?</c>`).exec(changed)?.[0] ?? "";
    assert.ok(cell.includes(right), `Cell ${address} does not hold ${right}: ${cell}`);
    return changed.replace(cell, cell.replace(right, wrong));
  }, xml);
}

/** Exit code of the check as it is called from the command line. */
function exitCode(file: string): Promise<number> {
  const check = join(__dirname, "check.ts");
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...process.execArgv, check, file], () =>
      resolve(child.exitCode ?? -1),
    );
  });
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
