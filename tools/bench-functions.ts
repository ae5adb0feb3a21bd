/**
 * What the bench measures on compiled code, compiled by itself: prints its measures as JSON. With a text, the speed of the
 * functions alone whose name holds it.
 */
import { benchFunctions, benchSpeed } from "../test/bench/functions";
import { benchSimulation } from "./bench-simulation";

const measureAll = () => ({ ...benchFunctions(), simulation: benchSimulation() });
export type Measured = ReturnType<typeof measureAll>;
export type Speed = ReturnType<typeof benchSpeed>;

const only = process.argv[2];
console.log(JSON.stringify(only === undefined ? measureAll() : benchSpeed(only)));
