import { edit, type Parts } from "./package-parts";
import { element } from "./xml";
import type { Book } from "../model";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds the book's custom XML, each part with the properties that hold its id (ECMA-376 15.2.5, 22.5). */
export function addCustomXml(parts: Parts, { customXml }: Book): void {
  customXml.forEach(({ id, xml: content }, index) => {
    const number = index + 1;
    parts.set(`customXml/item${number}.xml`, content);
    parts.set(
      `customXml/itemProps${number}.xml`,
      DECLARATION +
        element(
          "ds:datastoreItem",
          { "ds:itemID": id, "xmlns:ds": PROPERTIES_NAMESPACE },
          "<ds:schemaRefs/>",
        ),
    );
    parts.set(
      `customXml/_rels/item${number}.xml.rels`,
      DECLARATION +
        element(
          "Relationships",
          { xmlns: PACKAGE_NAMESPACE },
          relationship("rId1", "customXmlProps", `itemProps${number}.xml`),
        ),
    );
    const types =
      type(`/customXml/item${number}.xml`, "application/xml") +
      type(`/customXml/itemProps${number}.xml`, PROPERTIES_TYPE);
    edit(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${types}</Types>`));
    edit(parts, "xl/_rels/workbook.xml.rels", (relations) =>
      relations.replace(
        "</Relationships>",
        `${relationship(`rIdXml${number}`, "customXml", `../customXml/item${number}.xml`)}</Relationships>`,
      ),
    );
  });
}

const relationship = (id: string, type: string, target: string): string =>
  element("Relationship", { Id: id, Type: `${RELATIONSHIPS}/${type}`, Target: target });

const type = (path: string, contentType: string): string =>
  element("Override", { PartName: path, ContentType: contentType });
