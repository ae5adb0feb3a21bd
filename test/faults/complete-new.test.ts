import { distFolder } from "../support/add-in";
import { sweepFaults } from "./sweep-faults";

it("leaves a new workbook as it was, whichever action of inserting the complete set fails", async () => {
  const sweep = await sweepFaults({ distFolder, set: "complete", workbook: "new", sampleEvery: 997 });
  expect(sweep).toMatchObject({ changed: [], stuck: [], unlike: [] });
  expect(sweep.points).toBeGreaterThan(4000);
}, 600_000);
