import { cellAddress } from "../address";
import { sqref } from "./addresses";
import { fileFormula } from "./formulas";
import { fileColor, fileRuleStyle } from "./styles";
import type { Attributes } from "./xml";
import type { Rule, Sheet } from "../model";
import type { CfvoTypes, ConditionalFormattingRule, Cvfo, Worksheet } from "@cj-tech-master/excelts";

/** Excel.ConditionalCellValueOperator → operator in the file. */
const CELL_OPERATORS: Record<string, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

interface TextTest {
  type: string;
  operator: string;
  /** The test as Excel writes it beside the rule; `text` is a formula's text. */
  formula: (text: string, cell: string) => string;
}

/** Excel.ConditionalTextOperator → rule in the file. */
const TEXT_TESTS: Record<string, TextTest> = {
  Contains: {
    type: "containsText",
    operator: "containsText",
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: "beginsWith",
    operator: "beginsWith",
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: "endsWith",
    operator: "endsWith",
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
};

/** Conditional formats, in the book's order of priority. */
export function writeConditionalFormats(sheet: Sheet, worksheet: Worksheet): void {
  sheet.rules.forEach((rule, index) => {
    worksheet.addConditionalFormatting({
      ref: sqref(rule.areas),
      rules: [fileRule(rule, index, worksheet.id)],
    });
  });
}

/** What the library leaves out of a rule's element, by the rule's priority. */
export function missingRuleAttributes(sheet: Sheet): Map<number, Attributes> {
  return new Map(
    sheet.rules.map((rule, index) => [
      index + 1,
      {
        ...(rule.stopIfTrue ? { stopIfTrue: 1 } : {}),
        ...(rule.kind.type === "ContainsText" ? textAttributes(rule.kind) : {}),
      },
    ]),
  );
}

function fileRule(rule: Rule, index: number, sheetNumber: number): ConditionalFormattingRule {
  const { kind } = rule;
  const priority = index + 1;
  switch (kind.type) {
    case "Custom":
      return {
        type: "expression",
        priority,
        formulae: [fileFormula(kind.formula)],
        style: fileRuleStyle(kind.format),
      };
    case "CellValue": {
      const operator = CELL_OPERATORS[kind.operator];
      if (operator === undefined) throw unknownOperator(kind.operator);
      const formulas = kind.formula2 === undefined ? [kind.formula1] : [kind.formula1, kind.formula2];
      return {
        type: "cellIs",
        priority,
        // The library passes every operator of the format on; its type names only four.
        operator: operator as "equal",
        formulae: formulas.map((formula) => fileFormula(formula)),
        style: fileRuleStyle(kind.format),
      };
    }
    case "ContainsText": {
      const first = rule.areas[0];
      if (!first) throw new Error(`Conditional format ${rule.id} has no area`);
      const formula = textTest(kind.operator).formula(
        textLiteral(kind.text),
        cellAddress(first.top, first.left),
      );
      return { type: "expression", priority, formulae: [formula], style: fileRuleStyle(kind.format) };
    }
    case "DataBar":
      return {
        type: "dataBar",
        priority,
        gradient: false,
        cfvo: [barEnd(kind.min, "min"), barEnd(kind.max, "max")],
        color: fileColor(kind.color),
        // Ties the rule to its extension; the library would draw a random one.
        ...{ x14Id: barId(sheetNumber, priority) },
      };
  }
}

function textAttributes(kind: { operator: string; text: string }): Attributes {
  const { type, operator } = textTest(kind.operator);
  return { type, operator, text: kind.text };
}

function textTest(operator: string): TextTest {
  const test = TEXT_TESTS[operator];
  if (!test) throw unknownOperator(operator);
  return test;
}

function unknownOperator(operator: string): Error {
  return new Error(`Operator of a conditional format not known: ${operator}`);
}

function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** An end not given is automatic: see `complete-parts.ts`. */
function barEnd(value: string | undefined, automatic: CfvoTypes): Cvfo {
  if (value === undefined) return { type: automatic };
  const number = Number(value.replace(/^=/, ""));
  return Number.isFinite(number)
    ? { type: "num", value: number }
    : { type: "formula", value: fileFormula(value) };
}

/** Unique in the workbook, and the same at every save. */
function barId(sheetNumber: number, priority: number): string {
  const hexadecimal = (number: number, length: number) =>
    number.toString(16).toUpperCase().padStart(length, "0");
  return `{00000000-0000-4000-${hexadecimal(0x8000 + sheetNumber, 4)}-${hexadecimal(priority, 12)}}`;
}
