/** Makes every custom function known to Excel: the entry of the script that Excel loads at its start. */
import { FUNCTIONS } from "./catalogue";
import { register } from "./cells";

register(FUNCTIONS);

export { FUNCTIONS };
