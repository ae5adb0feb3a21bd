import { referencedCells } from "../../book/charts";
import { columnCount, rowCount } from "../../book/areas";
import type { ChartSeries } from "../../book/model";
import type { Excel } from "../excel";
import { invalidArgument } from "../rich-error";
import { WireCollection } from "../wire-object";
import { ChartFormat } from "./chart-format";
import { ChartPart, type Part } from "./chart-part";
import { wholeNumber } from "./range-base";

/** As many points as the series has cells. */
export class ChartPointsCollection extends WireCollection {
  constructor(
    private readonly excel: Excel,
    private readonly series: Part<ChartSeries>,
  ) {
    super();
  }
  get $type(): string {
    return "ChartPointsCollection";
  }
  override get $scalars() {
    return ["Count"];
  }
  get Count(): number {
    const cells = referencedCells(this.excel.book, this.series.get().values);
    return cells ? rowCount(cells.area) * columnCount(cells.area) : 0;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): ChartPoint {
    const place = wholeNumber(index);
    if (place < 0 || place >= this.Count) throw invalidArgument();
    return new ChartPoint(this.series, place);
  }
  $items(): ChartPoint[] {
    return Array.from({ length: this.Count }, (_, index) => new ChartPoint(this.series, index));
  }
}

export class ChartPoint extends ChartPart<ChartSeries> {
  constructor(
    series: Part<ChartSeries>,
    private readonly index: number,
  ) {
    super(series);
  }
  get $type(): string {
    return "ChartPoint";
  }
  get Format(): ChartFormat {
    return new ChartFormat("ChartPointFormat", {
      fill: {
        get: () => this.value.pointFills[this.index],
        set: (fill) => {
          const { [this.index]: _, ...others } = this.value.pointFills;
          this.change({ pointFills: fill === undefined ? others : { ...others, [this.index]: fill } });
        },
      },
    });
  }
}
