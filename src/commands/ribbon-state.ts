/**
 * Greys the ribbon's buttons whose sheets the workbook has not. Buttons are enabled until this has looked: greyed from the start
 * (`Enabled` of the manifest), they would stay so in a workbook that has the sheets until something starts this page. What a
 * button needs is said in its tip, which Office cannot change; the panel behind it says it too.
 */
import { findOurSheets } from "../excel";

type Kinds = ReadonlySet<string>;

interface Button {
  /** Ids of manifest.xml. */
  group: string;
  control: string;
  works: (kinds: Kinds) => boolean;
}

const TAB = "Equilibre.Tab";
const BUTTONS: readonly Button[] = [
  { group: "Equilibre.Checks", control: "Equilibre.ShowChecks", works: (kinds) => kinds.size > 0 },
  {
    group: "Equilibre.Fees",
    control: "Equilibre.ShowFees",
    works: (kinds) => kinds.has("members") && kinds.has("grids"),
  },
  { group: "Equilibre.Caps", control: "Equilibre.ShowCaps", works: (kinds) => kinds.has("actions") },
  {
    group: "Equilibre.Trajectory",
    control: "Equilibre.ShowTrajectory",
    works: (kinds) => kinds.has("trajectory") || kinds.has("budget"),
  },
];

/** An insertion adds its sheets one by one, and says only then whose they are. */
const QUIET_MS = 300;

/** Looks at once, then whenever sheets come, go or are turned to. */
export async function followSheets(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET_MS);
  };
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { onAdded, onDeleted, onActivated } = context.workbook.worksheets;
    for (const event of [onAdded, onDeleted, onActivated]) event.add(later);
    await context.sync();
  });
  await look();
}

/** A ribbon that cannot be brought up to date leaves every way open: the panels say what is missing. */
async function look(): Promise<void> {
  try {
    const sheets = await Excel.run({ delayForCellEdit: true }, findOurSheets);
    await show(new Set(sheets.map(({ kind }) => kind)));
  } catch {
    await show(null).catch(() => {});
  }
}

/** @param kinds null: unknown */
const show = (kinds: Kinds | null): Promise<void> =>
  Office.ribbon.requestUpdate({
    tabs: [
      {
        id: TAB,
        groups: BUTTONS.map(({ group, control, works }) => ({
          id: group,
          controls: [{ id: control, enabled: kinds === null || works(kinds) }],
        })),
      },
    ],
  });
