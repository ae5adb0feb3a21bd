/** The functions of the sources, in this process. */
// First: the functions register themselves when they are loaded.
import { registered } from "./global-custom-functions";
import "../../src/functions/index";
import { underTest } from "./custom-functions";

export const sources = underTest(registered);
