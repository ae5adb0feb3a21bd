/** A part of a range's format: reads what the cells have in common, writes to all of them. */
import { changeStyles, commonFormat, type StyleDraft } from "../../book/formats";
import type { Style } from "../../book/model";
import { edit } from "../excel";
import { refuseProtectedSheet } from "../guards";
import { notEmulated } from "../rich-error";
import { WireObject } from "../wire-object";
import type { RangeBase } from "./range-base";

export abstract class FormatPart extends WireObject {
  constructor(protected readonly range: RangeBase) {
    super();
  }

  protected common<T>(pick: (style: Style) => T): T | null {
    const { excel, sheet, area } = this.range;
    return commonFormat(excel.book, sheet, area, pick);
  }

  protected change(change: (style: Style) => StyleDraft): void {
    const { excel, sheet, area } = this.range;
    // The book keeps formats by cell: a format for rows or columns not yet filled has no place in it.
    if (this.range.isUnbounded) throw notEmulated(`${this.$type} of whole rows or columns`);
    refuseProtectedSheet(sheet, "allowFormatCells");
    edit(excel, (changes) => changeStyles(changes, sheet, area, change));
  }
}
