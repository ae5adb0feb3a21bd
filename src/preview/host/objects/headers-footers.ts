import { WireObject } from "../wire-object";
import { notEmulated } from "../rich-error";
import { aText } from "./check";
import type { PageLayout } from "./page-layout";

export class HeaderFooterGroup extends WireObject {
  constructor(private readonly layout: PageLayout) {
    super();
  }
  get $type(): string {
    return "HeaderFooterGroup";
  }
  override get $scalars() {
    return ["State"];
  }

  /** Only one set for all pages is emulated. */
  get State(): string {
    return "Default";
  }
  set State(value: unknown) {
    if (value !== "Default") throw notEmulated("HeaderFooterGroup.state other than Default");
  }
  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.layout);
  }
}

type Part = "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** Texts with Excel's codes (`&P`, `&N`, `&A` …). */
export class HeaderFooter extends WireObject {
  constructor(private readonly layout: PageLayout) {
    super();
  }
  get $type(): string {
    return "HeaderFooter";
  }
  override get $scalars() {
    return ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"];
  }

  get LeftHeader(): string {
    return this.read("leftHeader");
  }
  set LeftHeader(value: unknown) {
    this.write("leftHeader", value);
  }
  get CenterHeader(): string {
    return this.read("centerHeader");
  }
  set CenterHeader(value: unknown) {
    this.write("centerHeader", value);
  }
  get RightHeader(): string {
    return this.read("rightHeader");
  }
  set RightHeader(value: unknown) {
    this.write("rightHeader", value);
  }
  get LeftFooter(): string {
    return this.read("leftFooter");
  }
  set LeftFooter(value: unknown) {
    this.write("leftFooter", value);
  }
  get CenterFooter(): string {
    return this.read("centerFooter");
  }
  set CenterFooter(value: unknown) {
    this.write("centerFooter", value);
  }
  get RightFooter(): string {
    return this.read("rightFooter");
  }
  set RightFooter(value: unknown) {
    this.write("rightFooter", value);
  }

  private read(part: Part): string {
    return this.layout.print.headersFooters[part] ?? "";
  }
  private write(part: Part, value: unknown): void {
    const { [part]: _, ...others } = this.layout.print.headersFooters;
    const text = aText(value);
    this.layout.change({ headersFooters: text === "" ? others : { ...others, [part]: text } });
  }
}
