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
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${workbookPart}" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${workbookPart}"/></Relationships>`,
    ],
    [workbookPart, `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>`,
    ],
    ["xl/styles.xml", serialise(emptyStyles(MAIN))],
    ["xl/sharedStrings.xml", `<sst xmlns="${MAIN}"/>`],
    ["xl/theme/theme1.xml", theme()],
  ];
  const entries = parts.map(([name, content]) => packEntry(name, new TextEncoder().encode(XML_DECLARATION + content)));
  return { parts: new Package(entries), workbookPart };
}

/** The colours and fonts of Office 2013 to 2022, with the least of line and fill styles that a theme must name. */
function theme(): string {
  const colours =
    "dk1:000000 lt1:FFFFFF dk2:44546A lt2:E7E6E6 accent1:4472C4 accent2:ED7D31 accent3:A5A5A5 accent4:FFC000 accent5:5B9BD5 accent6:70AD47 hlink:0563C1 folHlink:954F72"
      .split(" ")
      .map((pair) => pair.split(":"))
      .map(([name = "", rgb = ""]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`)
      .join("");
  const font = (name: string, typeface: string): string =>
    `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">${colours}</a:clrScheme><a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
