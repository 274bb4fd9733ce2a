import { FileTrouble, damaged } from "./unreadable-file";
import type { ZipEntry } from "./zip";

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte);

/** Says what a file is that is no zip at all. */
export function identifyUnzipped(bytes: Uint8Array, fileName: string): FileTrouble {
  if (bytes.length === 0) return new FileTrouble("not a workbook", "an empty file");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return identifyCompound(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return damaged("the zip is cut off");
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return new FileTrouble("not a workbook", "a PDF");
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  // Old .xls files before Excel 97 start with a bare record of type BOF.
  if (startsWith(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return new FileTrouble("old format", "a BIFF file");
  if (/^\s*\{\\rtf/.test(head)) return new FileTrouble("not a workbook", "a rich text document");
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return new FileTrouble("other format", "an XML Spreadsheet 2003 file");
  if (/^\s*<(!doctype html|html|table|head|body|meta)/i.test(head))
    return new FileTrouble("other format", "a web page saved under a workbook's name");
  if (isText(bytes)) {
    const csv = /\.(csv|tsv|tab)$/i.test(fileName) || /^[^\r\n]*[,;\t][^\r\n]*\r?\n[^\r\n]*[,;\t]/.test(head);
    return csv
      ? new FileTrouble("other format", "a text file of comma-separated values (CSV)")
      : new FileTrouble("not a workbook", "a plain text file");
  }
  return new FileTrouble("not a workbook", "a file of another kind or too damaged to recognise");
}

/** Text holds no NUL (UTF-16 apart) and hardly a control character. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const sample = bytes.subarray(0, 4096);
  return !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/** An OLE compound file: its directory names what is inside, in entries of 128 bytes ([MS-CFB] 2.6.1). */
function identifyCompound(bytes: Uint8Array): FileTrouble {
  const holds = (stream: string): boolean => {
    const size = stream.length * 2 + 2;
    for (let at = 512; at + 128 <= bytes.length; at += 128) {
      if (bytes[at + 64] !== size || bytes[at + 65] !== 0) continue;
      let same = true;
      for (let i = 0; same && i < stream.length; i++) same = bytes[at + i * 2] === stream.charCodeAt(i) && bytes[at + i * 2 + 1] === 0;
      if (same) return true;
    }
    return false;
  };
  if (holds("EncryptedPackage") || holds("EncryptionInfo")) return new FileTrouble("needs a password", "the package is encrypted");
  if (holds("Workbook") || holds("Book")) return new FileTrouble("old format", "a BIFF workbook");
  if (holds("WordDocument")) return new FileTrouble("not a workbook", "an old Word document");
  if (holds("PowerPoint Document")) return new FileTrouble("not a workbook", "an old PowerPoint presentation");
  return new FileTrouble("old format", "a compound file without a workbook that can be seen");
}

/** Says what a zip is that holds no workbook; `mimeType` is the content of an entry of that name, "" when there is none. */
export function identifyZip(entries: readonly ZipEntry[], mimeType: string, mainContentType: string): FileTrouble {
  if (mimeType.includes("opendocument.spreadsheet")) return new FileTrouble("other format", "an OpenDocument spreadsheet (.ods)");
  if (mimeType.includes("opendocument")) return new FileTrouble("not a workbook", "an OpenDocument file");
  if (mainContentType.includes("sheet.binary")) return new FileTrouble("other format", "an Excel Binary Workbook (.xlsb)");
  if (mainContentType.includes("wordprocessingml")) return new FileTrouble("not a workbook", "a Word document (.docx)");
  if (mainContentType.includes("presentationml")) return new FileTrouble("not a workbook", "a PowerPoint presentation (.pptx)");
  if (entries.some(({ name }) => /^Index\/.*\.iwa$/.test(name) || name === "Index.zip"))
    return new FileTrouble("other format", "an Apple Numbers spreadsheet");
  if (entries.some(({ name }) => /^(xl\/|\[content_types\]\.xml$)/i.test(name))) return damaged("the workbook's main part is missing");
  return new FileTrouble("not a workbook", "a zip file");
}
