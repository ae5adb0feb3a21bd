import type { Univer } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** A number that begins with a zero it would lose if it were written anew: the `06` of `36,06`. */
const LEADING_ZERO = /^0\d/;

/**
 * Before it hands over what a person typed, Univer's editor takes a French formula apart at its commas and writes
 * each number anew, which turns `36,06` into `36,6`. Shown such a number as single characters, it lets it be.
 */
export function keepDecimals(univer: Univer): void {
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  const takeApart = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) =>
    takeApart(formula)?.flatMap((node) =>
      typeof node === "object" && LEADING_ZERO.test(node.token) ? [...node.token] : [node],
    );
}
