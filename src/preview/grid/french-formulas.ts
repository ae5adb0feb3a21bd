import type { ErrorCode } from "../book/model";
import type { GridLocale } from "./index";
export function localErrorText(error: ErrorCode, _locale: GridLocale): string { return error; }
