/** `npm run licences`: writes docs/licences.md again, from what the last build was made of. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { licencesMarkdown, type BillOfMaterials } from "../build/licences-markdown";
import { ADD_IN_FOLDER } from "./built-folders";

const bill = JSON.parse(readFileSync(path.join(ADD_IN_FOLDER, "sbom.cdx.json"), "utf8")) as BillOfMaterials;
writeFileSync(path.resolve(__dirname, "../docs/licences.md"), licencesMarkdown(bill));
