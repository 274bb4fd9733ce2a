import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { DAY_FORMS, MONTH_FORMS, ORDERED_DAY_FORMS, QUARTER_FORMS, RANGE_FORMS, YEAR_FORMS, roundTrip } from "../../timescales/round-trip";

const ROOT = join(__dirname, "../../..");
const SCRIPT = `
  import { load } from "./scripts/load-ts.mjs";
  load("test/timescales/round-trip.ts").roundTrip();
  console.log(new Date(2020, 0, 1).getTimezoneOffset());
`;

describe("a timescale written down and read back", () => {
  it("is tried in at least forty forms", () => {
    const forms = [DAY_FORMS, ORDERED_DAY_FORMS, MONTH_FORMS, QUARTER_FORMS, YEAR_FORMS, RANGE_FORMS];
    expect(forms.flat().length).toBeGreaterThanOrEqual(40);
  });

  it("is itself", () => {
    roundTrip();
  });

  // Zones on either side of the date line and one with half an hour: a day that passed through a clock would come back as another.
  it.each([
    ["Pacific/Apia", -840],
    ["America/St_Johns", 210],
    ["Asia/Kolkata", -330],
  ])(
    "is itself in %s",
    (zone, offset) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", SCRIPT], {
        cwd: ROOT,
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      });
      expect(stderr).toBe("");
      expect({ status, offset: Number(stdout) }).toEqual({ status: 0, offset });
    },
    30_000,
  );
});
