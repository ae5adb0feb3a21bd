/** Excels that differ from the start: platform, language, what they know. */
import type { OpenExcel, OpenOptions } from "../../src/preview/headless";
import type { Action } from "./actions";
import { openArena } from "./arena";

export interface OddHost {
  name: string;
  options: Partial<OpenOptions>;
}

/**
 * Platforms as far as they differ to an add-in: Excel on the web gives functions null for an empty cell and holds no request
 * back while a cell is edited; Excel 2021 stops at ExcelApi 1.14 and CustomFunctionsRuntime 1.3; not all of them can change
 * the ribbon.
 */
export const HOSTS: readonly OddHost[] = [
  {
    name: "Excel 2021 for Windows, in French",
    options: {
      emptyCell: 0,
      requirements: {
        excelapi: "1.14",
        sharedruntime: "1.1",
        customfunctionsruntime: "1.3",
        ribbonapi: "1.1",
      },
    },
  },
  { name: "Excel for Mac, in English", options: { displayLanguage: "en-US", emptyCell: 0 } },
  {
    name: "Excel on the web, in French",
    options: { emptyCell: null, requirements: { delayforcelledit: "0.0" } },
  },
  {
    name: "Excel on the web, in English",
    options: { displayLanguage: "en-US", emptyCell: null, requirements: { delayforcelledit: "0.0" } },
  },
];

/**
 * What means another thing in Excel in another language, or where its columns are numbered (R1C1): Office.js gives addresses and
 * formulas as A1 in English, whatever the person has chosen, save by these.
 */
const DEPENDS_ON_SETTINGS = /"(\w*(?:Local|R1C1))"/gi;

/**
 * Does an action in such an Excel, and returns what is wrong: it fails, or does not do there what it does elsewhere, or asks
 * for what depends on the person's settings.
 */
export async function tryHost(action: Action, { options }: OddHost, distFolder: string): Promise<string[]> {
  const asked = new Set<string>();
  const watched: Action = {
    ...action,
    prepare: async (excel) => {
      await action.prepare?.(excel);
      listen(excel, (request) => {
        for (const [, member] of request.matchAll(DEPENDS_ON_SETTINGS)) asked.add(member!);
      });
    },
  };
  try {
    const arena = await openArena(watched, distFolder, options);
    arena.close();
    return [...asked];
  } catch (error) {
    return [String(error)];
  }
}

/** Hands on every request as it travels. */
function listen({ window }: OpenExcel, hear: (request: string) => void): void {
  const native = window.external as unknown as { Execute: (...parameters: unknown[]) => void };
  const execute = native.Execute.bind(native);
  native.Execute = (...parameters) => {
    hear(JSON.stringify(parameters[1]).replaceAll("\\", ""));
    execute(...parameters);
  };
}
