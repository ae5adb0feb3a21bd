/** The functions' part of the bench, compiled by itself: prints its measures as JSON. */
import { benchFunctions } from "../test/bench/functions";

console.log(JSON.stringify(benchFunctions()));
