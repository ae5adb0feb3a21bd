/** `range.hyperlink`: a link to an address outside or to a place in the workbook. */
import { putCell, writeBlock } from "../../book/cells";
import { changeStyles } from "../../book/formats";
import type { Link } from "../../book/model";
import { cellAt } from "../../book/sheets";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { invalidArgument } from "../rich-error";
import { aText } from "./check";
import { plainValue } from "./range-content";
import type { RangeBase } from "./range-base";

/** The colour of Excel's Hyperlink style in the Office theme. */
const LINK_COLOUR = "#0563C1";

export function readLink({ sheet, area }: RangeBase): unknown {
  const cell = cellAt(sheet, area.top, area.left);
  return cell?.link ? { ...cell.link, textToDisplay: String(plainValue(cell)) } : null;
}

export function writeLink(range: RangeBase, value: unknown): void {
  const { excel, sheet, area } = range;
  refuseProtectedSheet(sheet, "allowInsertHyperlinks");
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { textToDisplay, ...parts } = value as Record<string, unknown>;
  const link = checkLink(parts);
  edit(excel, (changes) => {
    const text =
      textToDisplay ?? (cellAt(sheet, area.top, area.left)?.v === undefined ? target(link) : undefined);
    if (text !== undefined)
      writeBlock(changes, sheet, { ...area, bottom: area.top, right: area.left }, () => aText(text));
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        putCell(changes, sheet, row, column, { ...cellAt(sheet, row, column), link });
      }
    }
    changeStyles(changes, sheet, area, (style) => ({
      ...style,
      font: { ...style.font, color: LINK_COLOUR, underline: "Single" },
    }));
  });
}

function checkLink(parts: Record<string, unknown>): Link {
  const entries = Object.entries(parts).filter(([, part]) => part !== undefined && part !== null);
  const link = Object.fromEntries(entries.map(([key, part]) => [key, aText(part)])) as Link;
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument();
  return link;
}

function target(link: Link): string {
  return link.address ?? link.documentReference!;
}
