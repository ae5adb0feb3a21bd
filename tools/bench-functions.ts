/** What the bench measures on compiled code, compiled by itself: prints its measures as JSON. */
import { benchFunctions } from "../test/bench/functions";
import { benchSimulation } from "./bench-simulation";

const measured = { ...benchFunctions(), simulation: benchSimulation() };
export type Measured = typeof measured;

console.log(JSON.stringify(measured));
