import { Workbook } from "@cj-tech-master/excelts";
import { saveXlsx } from "../../../src/preview/book/save-xlsx";
import { closeAll } from "../../support/open-fixture";
import { openWithSampleCharts, sampleCharts } from "../../support/sample-charts";
import { isWellFormed, partsOf } from "./parts";

let file: Uint8Array;
let parts: Record<string, string>;
const chart = (number: number): string => parts[`xl/charts/chart${number}.xml`]!;

beforeAll(async () => {
  const excel = await openWithSampleCharts();
  file = await saveXlsx(excel.store.book);
  parts = await partsOf(file);
  const again = await saveXlsx(excel.store.book);
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
  closeAll();
});

describe("charts in a saved file", () => {
  it("are all there, well formed, and can be read again", async () => {
    expect(Object.keys(parts).filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(
      sampleCharts.length,
    );
    for (const [path, xml] of Object.entries(parts)) expect([path, isWellFormed(xml)]).toEqual([path, true]);
    const workbook = new Workbook();
    await workbook.xlsx.load(file);
    expect(workbook.worksheets[0]!.getCharts()).toHaveLength(sampleCharts.length);
  });

  it("have their name, and for an alternative text what stands under their corner", () => {
    const drawing = parts["xl/drawings/drawing1.xml"]!;
    expect([...drawing.matchAll(/name="([^"]*)" descr="([^"]*)"/g)].map(([, ...texts]) => texts)).toEqual(
      sampleCharts.map(({ name, description }) => [name, description]),
    );
  });

  it("read cells, and hold their last values for who cannot calculate", () => {
    expect(chart(1)).toMatch(/<c:f>'?Graphiques'?!\$C\$2:\$C\$5<\/c:f>/);
    expect(chart(1)).toContain("<c:v>État &amp; villes</c:v>");
    expect(chart(2)).toContain("<c:v>-30000</c:v>");
  });

  it("keep types, colours, markers, dashes and formats", () => {
    expect(chart(1)).toMatch(/<c:doughnutChart>.*<c:holeSize val="58"\/>/s);
    expect(chart(1)).toContain('<a:srgbClr val="2F6DB5"/>');
    expect(chart(2)).toMatch(/<c:barDir val="bar"\/>.*<c:gapWidth val="60"\/>/s);
    expect(chart(2)).toContain('formatCode="#,##0 &quot;€&quot;"');
    expect(chart(2)).toContain('<c:orientation val="maxMin"/>');
    expect(chart(3)).toMatch(/<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/s);
    expect(chart(4)).toContain('<a:prstDash val="dash"/>');
    expect(chart(4)).toContain('<c:symbol val="circle"/>');
    expect(chart(5)).toMatch(/<c:scatterChart>.*<c:symbol val="diamond"\/>/s);
    expect(chart(5)).toMatch(/<a:ln[^>]*><a:noFill\/><\/a:ln>/);
  });

  it("lie where they were put", () => {
    const anchors = parts["xl/drawings/drawing1.xml"]!.match(/<xdr:from>.*?<\/xdr:to>/gs)!;
    expect(anchors[1]).toContain("<xdr:col>6</xdr:col>");
    expect(anchors[1]).toContain("<xdr:row>6</xdr:row>");
  });
});
