import { chooseLanguage, wordsIn } from "../../../src/preview/page/words";

describe("the page's language", () => {
  it("is what the address asks for", () => {
    expect(chooseLanguage("?lang=en", ["fr-FR"])).toBe("en");
    expect(chooseLanguage("?lang=fr", ["en-US"])).toBe("fr");
  });

  it("is else the first of the browser's that the page speaks", () => {
    expect(chooseLanguage("", ["de-DE", "en-GB", "fr-FR"])).toBe("en");
    expect(chooseLanguage("?lang=de", ["fr-CA"])).toBe("fr");
  });

  it("is French for those who read neither", () => {
    expect(chooseLanguage("", ["de-DE"])).toBe("fr");
    expect(chooseLanguage("", [])).toBe("fr");
  });

  it("says everything in both languages", () => {
    expect(Object.keys(wordsIn("en"))).toEqual(Object.keys(wordsIn("fr")));
    expect(Object.values(wordsIn("en")).filter((word) => word === "")).toEqual([]);
  });
});
