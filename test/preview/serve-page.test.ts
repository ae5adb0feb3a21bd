import { OFFICE_JS_URL, preparePage } from "../../src/preview/serve-page";

const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

describe("a production page on its way into the preview", () => {
  it("gets the host's line before office.js, office.js from this machine, and no other change", () => {
    const before = `<title>x</title><script src="${OFFICE_JS_URL}"></script><script defer src="runtime.js"></script>`;
    expect(preparePage(page(before), "<script>host()</script>")).toBe(
      page(
        '<title>x</title><script>host()</script><script src="/office-js/office.js"></script><script defer src="runtime.js"></script>',
      ),
    );
  });

  it("accepts the tag as a minifier writes it", () => {
    expect(preparePage(page(`<script src=${OFFICE_JS_URL}></script>`), "")).toContain(
      "<script src=/office-js/office.js>",
    );
  });

  it("fails when the page does not load office.js from Microsoft, or loads it twice", () => {
    const tag = `<script src="${OFFICE_JS_URL}"></script>`;
    expect(() => preparePage(page(""), "")).toThrow("not 0 times");
    expect(() => preparePage(page(tag + tag), "")).toThrow("not 2 times");
  });
});
