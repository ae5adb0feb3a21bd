import { runCellFuzz, writtenAndRead } from "./run-cell-fuzz";

const seed = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : Math.floor(Math.random() * 2 ** 31);

describe(`what is written into a cell and read back, seed ${seed}`, () => {
  it("is the same in 5000 generated contents", () => {
    process.stdout.write(`fuzz seed ${seed} (FUZZ_SEED=${seed} replays it)\n`);
    expect(runCellFuzz({ cases: 5000, seed })).toEqual({ ran: 5000, differed: 0, examples: [] });
  });

  it("is a formula when it was one", () => {
    expect(writtenAndRead({ formula: "=A1+1" })).toEqual({ formula: "=A1+1" });
  });
});
