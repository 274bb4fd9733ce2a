/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../src/preview/ribbon-buttons";

const xml = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

test("reads the ribbon of the add-in's own manifest", () => {
  const manifest = readManifest(xml);
  expect(manifest.displayName).toBe("Action plan check");
  expect(manifest.pane).toBe("taskpane.html");
  expect(manifest.commands).toBe("commands.html");
  expect(manifest.groups.map((group) => group.label)).toEqual(["Action plan"]);
  const buttons = manifest.groups.flatMap((group) => group.buttons);
  expect(buttons.map((button) => button.label)).toEqual(["Check plan", "Key sheet", "Summary"]);
  expect(buttons[0]?.action).toEqual({ kind: "show pane", page: "taskpane.html?check=now" });
  expect(buttons[1]?.action).toEqual({ kind: "run", functionName: "writeKeySheet" });
  expect(buttons.map((button) => button.icon)).toEqual(["assets/check-32.png", "assets/key-32.png", "assets/summary-32.png"]);
  expect(buttons.every((button) => button.tip !== "")).toBe(true);
});

test("says what is wrong with a manifest it cannot use", () => {
  expect(() => readManifest("not xml")).toThrow("not an Office add-in manifest");
  expect(() => readManifest(xml.replace('resid="Key.Label"', 'resid="Gone"'))).toThrow('"Gone"');
  expect(() => readManifest(xml.replace('xsi:type="ExecuteFunction"', 'xsi:type="Other"'))).toThrow("ActionPlan.Key");
});
