import { closeAll, openFixture } from "../../support/open-fixture";

afterEach(closeAll);

const OURS = "https://example.org/kept";

describe("custom XML parts", () => {
  it("are kept as they were given, and found by id and by the namespace of their root", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts
        .add(`<kept xmlns="${OURS}"><a/>é &amp; &lt;</kept>`)
        .load("id,namespaceUri");
      customXmlParts.add(`<?xml version="1.0"?><x:other xmlns:x='https://example.org/other'/>`);
      const ours = customXmlParts.getByNamespace(OURS).load("items/id");
      const xml = customXmlParts.getByNamespace(OURS).getOnlyItem().getXml();
      const count = customXmlParts.getCount();
      const none = customXmlParts.getByNamespace("https://example.org/none").getOnlyItemOrNullObject();
      await context.sync();
      expect(part.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      expect(part.namespaceUri).toBe(OURS);
      expect(ours.items.map(({ id }) => id)).toEqual([part.id]);
      expect([xml.value, count.value]).toEqual([`<kept xmlns="${OURS}"><a/>é &amp; &lt;</kept>`, 2]);
      expect(none.isNullObject).toBe(true);
      const again = customXmlParts.getItem(part.id);
      again.setXml(`<kept xmlns="${OURS}">2</kept>`);
      const changed = again.getXml();
      await context.sync();
      expect(changed.value).toBe(`<kept xmlns="${OURS}">2</kept>`);
      again.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(excel.store.book.customXml).toHaveLength(1);
  });

  it("refuse what is no XML, and say so when two parts answer for one", async () => {
    const excel = await openFixture();
    const doing = (work: (parts: Excel.CustomXmlPartCollection) => void) =>
      excel.run(async (context) => {
        work(context.workbook.customXmlParts);
        await context.sync();
      });
    await expect(doing((parts) => parts.add("kept"))).rejects.toMatchObject({ code: "InvalidArgument" });
    await doing((parts) => parts.add(`<kept xmlns="${OURS}"/>`));
    await doing((parts) => parts.add(`<kept xmlns="${OURS}"/>`));
    await expect(doing((parts) => parts.getByNamespace(OURS).getOnlyItem())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("are undone with the step they belong to", async () => {
    const excel = await openFixture();
    await excel.run(async (context) => {
      context.workbook.customXmlParts.add(`<kept xmlns="${OURS}"/>`);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
    });
    excel.store.undo();
    expect(excel.store.book.customXml).toEqual([]);
  });
});
