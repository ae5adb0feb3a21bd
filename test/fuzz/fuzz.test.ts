import { reference } from "../reference";
import { calls } from "./generators";
import { describeDifference, runFuzz } from "./run-fuzz";
import { sources } from "./sources";

const CASES = 1000;
/** FUZZ_SEED replays a run. */
const seed = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : Math.floor(Math.random() * 2 ** 31);

describe(`against the slow reference, seed ${seed}`, () => {
  beforeAll(() => {
    process.stdout.write(`fuzz seed ${seed} (FUZZ_SEED=${seed} replays it)\n`);
  });

  it("generates calls of every function of the reference", () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(reference).sort());
  });

  it("meets all 35 functions of the add-in, and no other", () => {
    expect(sources.names).toHaveLength(35);
    expect([...sources.names].sort()).toEqual(Object.keys(reference).sort());
  });

  it.each(sources.names)(`%s gives the reference's result in ${CASES} generated calls`, (fn) => {
    const { ran, examples } = runFuzz({ cases: CASES, seed, call: sources.call, functions: [fn] });
    expect(examples.map(describeDifference)).toEqual([]);
    expect(ran).toBe(CASES);
  });
});
