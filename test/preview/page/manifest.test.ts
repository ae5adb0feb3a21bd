import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { readManifest } from "../../../src/preview/page/manifest";

const source = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");
const parse = (xml: string): Document =>
  new new JSDOM("").window.DOMParser().parseFromString(xml, "application/xml");
const french = readManifest(parse(source), "fr-FR");
const english = readManifest(parse(source), "en-US");

describe("the manifest as the preview reads it", () => {
  it("gives the ribbon in French by default", () => {
    const [tab] = french.tabs;
    expect(tab?.label).toBe("Équilibre");
    expect(tab?.groups.map((group) => group.label)).toEqual([
      "Modèle",
      "Contrôles",
      "Cotisations",
      "Plafonds",
      "Trajectoire",
      "Transmettre",
      "Volet",
      "Aide",
    ]);
    expect(tab?.groups.flatMap((group) => group.controls.map((control) => control.label))).toEqual([
      "Insérer le modèle",
      "Année suivante",
      "Contrôler le classeur",
      "Essayer une grille",
      "Répartir l’argent",
      "Viser un taux",
      "Préparer l’envoi",
      "Ouvrir le volet",
      "Aide",
    ]);
  });

  it("gives the ribbon in English where the manifest overrides it", () => {
    expect(english.tabs[0]?.groups.map((group) => group.label)).toEqual([
      "Template",
      "Checks",
      "Fees",
      "Caps",
      "Trajectory",
      "Send",
      "Pane",
      "Help",
    ]);
    expect(english.displayName).toBe("Équilibre – cluster budget");
  });

  it("gives a locale that the manifest does not know the default texts, as Excel does", () => {
    expect(readManifest(parse(source), "de-DE")).toEqual(french);
  });

  it("tells what each command does", () => {
    const controls = french.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
    const actions = controls.flatMap((control) => (control.kind === "menu" ? control.items : [control]));
    expect(actions.map((item) => [item.id, item.action])).toEqual([
      ["Equilibre.InsertType", { type: "ExecuteFunction", functionName: "insertTypeBudget" }],
      ["Equilibre.InsertEssential", { type: "ExecuteFunction", functionName: "insertEssentialSet" }],
      ["Equilibre.InsertComplete", { type: "ExecuteFunction", functionName: "insertCompleteSet" }],
      ["Equilibre.NextYear", { type: "ExecuteFunction", functionName: "makeNextYear" }],
      ["Equilibre.ShowChecks", { type: "ExecuteFunction", functionName: "showChecks" }],
      ["Equilibre.ShowFees", { type: "ExecuteFunction", functionName: "showFees" }],
      ["Equilibre.ShowCaps", { type: "ExecuteFunction", functionName: "showCaps" }],
      ["Equilibre.ShowTrajectory", { type: "ExecuteFunction", functionName: "showTrajectory" }],
      ["Equilibre.ShowSend", { type: "ExecuteFunction", functionName: "showSend" }],
      ["Equilibre.OpenPane", { type: "ShowTaskpane" }],
      ["Equilibre.ShowHelp", { type: "ExecuteFunction", functionName: "showHelp" }],
    ]);
  });

  it("gives addresses relative to the add-in's base, wherever the build has put it", () => {
    const moved = readManifest(
      parse(source.replaceAll("https://localhost:3000", "https://host/path")),
      "fr-FR",
    );
    expect(moved).toEqual(french);
    expect(french.runtimePage).toBe("runtime.html");
    expect(french.tabs[0]?.groups[0]?.controls[0]?.icons[32]).toBe("assets/insert-32.png");
  });

  it("takes the functions' metadata of the language", () => {
    expect(french.functionsMetadata).toBe("functions.json");
    expect(english.functionsMetadata).toBe("functions.en.json");
    expect(english.functionsNamespace).toBe("CLUSTER");
  });

  it("names the element that is missing", () => {
    const broken = source.replace('<Label resid="Tab.Label" />', "");
    expect(() => readManifest(parse(broken), "fr-FR")).toThrow("manifest.xml: <CustomTab> has no <Label>.");
  });

  it("names the resource that is missing", () => {
    const broken = source.replace('<bt:String id="Help.Label"', '<bt:String id="Other.Label"');
    expect(() => readManifest(parse(broken), "fr-FR")).toThrow("manifest.xml: no resource Help.Label.");
  });

  it("refuses an action it does not know rather than draw a dead button", () => {
    const broken = source.replace('xsi:type="ShowTaskpane"', 'xsi:type="OpenUrl"');
    expect(() => readManifest(parse(broken), "fr-FR")).toThrow("manifest.xml: unknown action OpenUrl.");
  });
});
