import type { Workbook } from "../model/workbook";
import type { SimulatedExcel } from "../protocol/simulated-excel";

/** Flags of the host: pane and commands share a runtime; the add-in came from a catalogue. */
const SHARED_RUNTIME = 1;
const PUBLIC_ADD_IN = 16;

/** "Excel$Web$16.00$en-GB$…": what Office.js reads to choose its files and to tell platform and host. */
export function hostInfo(excel: SimulatedExcel, platform: "Web" | "Win32", version: string, isDialog = false): string {
  const flags = PUBLIC_ADD_IN + ((excel.sharedRuntime ?? true) ? SHARED_RUNTIME : 0);
  return [
    "Excel",
    platform,
    version,
    excel.locale ?? "en-GB",
    "correlation",
    isDialog ? "isDialog" : "",
    "disableLogging",
    flags.toString(),
  ].join("$");
}

/** 1: the document can be edited, 0: only read. */
export function appCapabilities(workbook: Workbook): 0 | 1 {
  return workbook.readOnly ? 0 : 1;
}
