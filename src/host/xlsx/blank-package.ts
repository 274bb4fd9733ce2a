import { CONTENT_TYPES, Package } from "./package";
import { emptyStyles } from "./write-styles";
import { serialise, XML_DECLARATION } from "./write-xml";
import { packEntry } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook that holds no sheet yet, for one that was made here. */
export function blankPackage(): { parts: Package; workbookPart: string } {
  const workbookPart = "xl/workbook.xml";
  const parts: [string, string][] = [
    [
      CONTENT_TYPES,
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${workbookPart}" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${workbookPart}"/></Relationships>`,
    ],
    [workbookPart, `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", serialise(emptyStyles(MAIN))],
    ["xl/sharedStrings.xml", `<sst xmlns="${MAIN}"/>`],
  ];
  const entries = parts.map(([name, content]) => packEntry(name, new TextEncoder().encode(XML_DECLARATION + content)));
  return { parts: new Package(entries), workbookPart };
}
