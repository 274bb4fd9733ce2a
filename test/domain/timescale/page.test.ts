import { readFileSync } from "node:fs";
import { join } from "node:path";
import { timescalesPage } from "../../timescales/page";

describe("docs/timescales.md", () => {
  it("is what scripts/docs-timescales.mjs makes of the forms and the scores", () => {
    expect(readFileSync(join(__dirname, "../../../docs/timescales.md"), "utf8")).toBe(timescalesPage());
  });
});
