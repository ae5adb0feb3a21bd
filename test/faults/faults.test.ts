import type { SetId } from "../../src/workbook";
import { distFolder } from "../support/add-in";
import { sweepFaults } from "./sweep-faults";

const options = { distFolder, set: "type" as SetId, sampleEvery: 61 };

describe("a fault at any action of inserting the typical budget", () => {
  it.each(["new", "used"] as const)(
    "leaves a workbook as it was, and the sweep tells the truth (%s)",
    async (workbook) => {
      const sweep = await sweepFaults({ ...options, workbook });
      expect(sweep).toMatchObject({ changed: [], stuck: [], unlike: [] });
      expect(sweep.points).toBeGreaterThan(400);
      expect(sweep.sampled).toBeGreaterThan(6);
    },
    300_000,
  );

  it("would be found if nothing took the insertion back, or if that failed", async () => {
    const idle = await sweepFaults({ ...options, workbook: "new", takeBack: () => Promise.resolve() });
    expect(idle.changed.length).toBeGreaterThan(idle.points * 0.9);
    const broken = await sweepFaults({
      ...options,
      workbook: "new",
      takeBack: () => Promise.reject(new Error("planned")),
    });
    expect(broken.stuck.length).toBeGreaterThan(broken.points * 0.9);
  }, 300_000);
});
