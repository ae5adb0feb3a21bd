import { newCustomFunctions } from "./custom-functions";

const { registered, CustomFunctions } = newCustomFunctions();
Object.assign(globalThis, { CustomFunctions });

/** What has registered itself with the global `CustomFunctions` of this process. */
export { registered };
