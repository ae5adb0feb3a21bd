/**
 * Functions that turn values into text. Excel writes them in the user's language: `="Taux : "&A1` shows
 * `Taux : 0,45` in French, TEXT reads French format codes there, and no number has more than 15 digits.
 */
import { numfmt } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, BaseFunction } from "@univerjs/engine-formula";
import type { CellError } from "../../../book/model";
import type { GridLocale } from "../../index";
import { formatTag, frenchFormat, numberText } from "../../number-text";
import { fromEngineArray, fromEngineValue, toEngineValue } from "../values";
import type { Argument } from "./elementwise";
import { asNumber, elementwise, VALUE_ERROR } from "./elementwise";

export function textCorrections(locale: GridLocale): BaseFunction[] {
  const asText = (value: Argument): string => {
    if (value === undefined) return "";
    if (typeof value === "number") return numberText(value, locale);
    if (typeof value === "boolean") return booleanText(value, locale);
    return value;
  };
  const join = (...values: Argument[]) => values.map(asText).join("");

  return [
    elementwise("CONCATENATE", { least: 1, most: 255 }, join),
    overAllCells("CONCAT", 1, (args) => join(...args.flat())),
    overAllCells("TEXTJOIN", 3, ([delimiters = [], skipEmpty = [], ...texts]) => {
      const skip = skipEmpty[0] === undefined || skipEmpty[0] === true || Number(skipEmpty[0]) !== 0;
      const parts = texts.flat().map(asText);
      const kept = skip ? parts.filter((part) => part !== "") : parts;
      return kept.reduce(
        (text, part, i) => (i === 0 ? part : text + asText(delimiters[(i - 1) % delimiters.length]) + part),
        "",
      );
    }),
    elementwise("TEXT", { least: 2, most: 2 }, (value, format) => {
      if (typeof value === "boolean") return booleanText(value, locale);
      if (format === undefined || format === "") return "";
      const number = typeof value === "string" ? asNumber(value) : (value ?? 0);
      const pattern = locale === "fr-FR" ? frenchFormat(asText(format)) : asText(format);
      if (!numfmt.isValidFormat(pattern)) return VALUE_ERROR;
      const shown = typeof number === "object" ? value : number;
      return numfmt.format(pattern, shown, { locale: formatTag(locale) });
    }),
    elementwise("SEARCH", { least: 2, most: 3 }, (wanted, within, start) => {
      const from = start === undefined ? 1 : asNumber(start);
      if (typeof from === "object") return from;
      const text = asText(within);
      if (from < 1 || from > text.length + 1) return VALUE_ERROR;
      const position = text.slice(Math.trunc(from) - 1).search(wildcard(asText(wanted)));
      return position < 0 ? VALUE_ERROR : position + Math.trunc(from);
    }),
  ];
}

function booleanText(value: boolean, locale: GridLocale): string {
  if (locale === "fr-FR") return value ? "VRAI" : "FAUX";
  return value ? "TRUE" : "FALSE";
}

/** `?` any character, `*` any text, `~` makes the next one plain. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~[*?~]|[\s\S]/g, (part) => {
    if (part === "?") return "[\\s\\S]";
    if (part === "*") return "[\\s\\S]*?";
    return (part.length > 1 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(source, "i");
}

/** A function of all cells of its arguments, row by row; the first error found is the result. */
function overAllCells(name: string, least: number, calculate: (args: Argument[][]) => string): BaseFunction {
  const executor = new BaseFunction(name);
  executor.minParams = least;
  executor.maxParams = 255;
  executor.calculate = (...variants: BaseValueObject[]) => {
    const args = variants.map((variant) =>
      variant.isArray()
        ? fromEngineArray(variant as ArrayValueObject, undefined).flat()
        : [fromEngineValue(variant, undefined)],
    );
    const error = args.flat().find((value): value is CellError => typeof value === "object");
    return toEngineValue(error ?? calculate(args as Argument[][]));
  };
  return executor;
}
