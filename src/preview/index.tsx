import { useCallback, useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { openXlsx, UnreadableFile } from "../host/xlsx/open-xlsx";
import { saveXlsx } from "../host/xlsx/save-xlsx";
import { HostAddIn } from "./host-add-in";
import { HostBook } from "./host-book";
import { Page, type Sample } from "./Page";
import type { AddInHost, Book, SimulatedExcel } from "./ports";
import { readManifest, type Manifest } from "./ribbon-buttons";
import fgmAsCirculated from "./samples/000-as-circulated.xlsx";
import fgmInProgress from "./samples/000-in-progress.xlsx";
import fgmTidy from "./samples/000-tidy.xlsx";
import businessAsCirculated from "./samples/001-as-circulated.xlsx";
import businessTidy from "./samples/001-tidy.xlsx";

const ADD_IN = "add-in/";

/** The plan that the page opens on comes first. */
const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    title: "FGM strategy plan, in progress",
    about: "Rated, with things to put right",
    fileName: "FGM strategy plan in progress.xlsx",
    address: fgmInProgress,
  },
  { title: "FGM strategy plan, tidy", about: "One action a row, as published", fileName: "FGM strategy plan tidy.xlsx", address: fgmTidy },
  {
    title: "FGM strategy plan, as circulated",
    about: "Headings repeated at page breaks",
    fileName: "FGM strategy plan as circulated.xlsx",
    address: fgmAsCirculated,
  },
  {
    title: "LSCB business plan, tidy",
    about: "A long plan: five priorities",
    fileName: "LSCB business plan tidy.xlsx",
    address: businessTidy,
  },
  {
    title: "LSCB business plan, as circulated",
    about: "Milestones, merged cells, one column for rating and comments",
    fileName: "LSCB business plan as circulated.xlsx",
    address: businessAsCirculated,
  },
];

const WINDOWS: SimulatedExcel = { door: "desktop", excelApi: "1.15", isProtected: false, isReadOnly: false, isCellBeingEdited: false };

/** Larger files than Excel on the web opens are refused before they are read: https://support.microsoft.com/office/9e5bc6f8-018f-415a-b890-5452687b325e */
const LARGEST_FILE = 100_000_000;

async function readAddress(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A workbook that is open: what the page shows of it, and what answers the add-in. */
interface Opened {
  readonly book: Book;
  readonly host: AddInHost;
}

/** Throws UnreadableFile. */
function openWorkbook(bytes: Uint8Array, fileName: string): Opened {
  const workbook = openXlsx(bytes, fileName);
  return { book: new HostBook(workbook, saveXlsx), host: new HostAddIn(workbook) };
}

function Preview({ manifest, first }: { readonly manifest: Manifest; readonly first: Opened }): ReactNode {
  const [{ book, host }, setOpened] = useState(first);
  const [excel, setExcel] = useState(WINDOWS);
  const [trouble, setTrouble] = useState<string | null>(null);
  const open = useCallback(async (fileName: string, read: () => Promise<Uint8Array>): Promise<void> => {
    try {
      setOpened(openWorkbook(await read(), fileName));
      setExcel((before) => ({ ...before, isProtected: false, isReadOnly: false, isCellBeingEdited: false }));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      setTrouble(error.message);
    }
  }, []);
  useEffect(() => {
    document.title = `${book.fileName} – Action plan check, preview`;
  }, [book]);

  return (
    <Page
      book={book}
      host={host}
      manifest={manifest}
      addInAddress={ADD_IN}
      samples={SAMPLES}
      excel={excel}
      onExcel={setExcel}
      onOpenFile={(file) =>
        open(file.name, async () => {
          if (file.size > LARGEST_FILE)
            throw new UnreadableFile("too large", `${file.name} is too large to be opened here. Open it in Excel instead.`);
          return new Uint8Array(await file.arrayBuffer());
        })
      }
      onOpenSample={(sample) => open(sample.fileName, () => readAddress(sample.address))}
      trouble={trouble}
      onTroubleRead={() => setTrouble(null)}
    />
  );
}

async function start(): Promise<void> {
  const place = document.getElementById("preview");
  if (!place) throw new Error("The page has no place for the preview.");
  const [sample] = SAMPLES;
  const [manifest, bytes] = await Promise.all([
    readAddress(`${ADD_IN}manifest.xml`).then((xml) => readManifest(new TextDecoder().decode(xml))),
    readAddress(sample.address),
  ]);
  createRoot(place).render(<Preview manifest={manifest} first={openWorkbook(bytes, sample.fileName)} />);
}

start().catch((error: unknown) => {
  const place = document.getElementById("preview");
  if (place) place.textContent = `The preview could not start: ${error instanceof Error ? error.message : String(error)}`;
});
