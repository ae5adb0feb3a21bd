import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A conversion takes seconds; LibreOffice that hangs must not hang the build. */
const TIME_LIMIT_MS = 180_000;

/**
 * LibreOffice trusts the results it finds in a file unless told otherwise: 0 means "recalculate always"
 * (Tools › Options › LibreOffice Calc › Formula › Recalculation on File Load). The locale decides how a number that is
 * joined to a text is written.
 */
const profileSettings = (locale: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop>
  </item>
</oor:items>
`;

/**
 * Opens a file in LibreOffice, which recalculates it from scratch, and saves it in another format. Every call has a user
 * profile of its own, so calls neither disturb each other nor a LibreOffice in use.
 *
 * @param format LibreOffice's name of the format: `xlsx`, `pdf`
 * @param locale as in `fr-FR`
 * @returns path of the new file in `outputFolder`
 * @throws if LibreOffice is absent, fails or takes too long
 */
export async function convert(
  file: string,
  format: string,
  outputFolder: string,
  locale = "en-US",
): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "soffice-"));
  try {
    await mkdir(join(profile, "user"));
    await writeFile(join(profile, "user", "registrymodifications.xcu"), profileSettings(locale));
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const task = ["--convert-to", format, "--outdir", outputFolder, file];
    const { stdout, stderr } = await run("soffice", [...options, ...task], { timeout: TIME_LIMIT_MS }).catch(
      explain,
    );
    // LibreOffice ends with success even when it could not read the file.
    if (!/^convert .* using filter/m.test(stdout))
      throw new Error(`LibreOffice did not convert ${file}: ${stderr}`);
    return join(outputFolder, `${basename(file, extname(file))}.${format}`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === "ENOENT")
    throw new Error("LibreOffice (soffice) is not installed: apt-get install libreoffice-calc");
  throw error;
}
