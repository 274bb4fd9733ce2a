import { main } from "../../src/cli/main";
import { worldFor } from "./world";

// Each runs the whole program, on machines that do other work as well.
jest.setTimeout(60_000);

const run = async (...argv: string[]) => {
  const world = worldFor();
  const code = await main(["read", ...argv], world);
  return { code, ...world.written };
};

describe("action-plan read", () => {
  it("prints the plan as one JSON document", async () => {
    const { code, out, err } = await run("000-tidy.xlsx", "--json");
    expect([code, err]).toEqual([0, ""]);
    const { file, plan } = JSON.parse(out) as { file: string; plan: { priorities: { actions: { ref: string }[] }[]; unplaced: unknown[] } };
    expect(file).toBe("000-tidy.xlsx");
    expect(plan.priorities.flatMap(({ actions }) => actions)).toHaveLength(21);
    expect(Object.keys(plan)).toEqual(["title", "period", "sheets", "key", "priorities", "unplaced"]);
  });

  it("prints it for its owner to see whether it was understood", async () => {
    const { code, out } = await run("000-tidy.xlsx");
    expect(code).toBe(0);
    expect(out).toMatch(/^Plan period: 1 January 2019 to 31 December 2021/m);
    expect(out).toMatch(/^Table on ‘Plan’/m);
    expect(out).toMatch(/^ {2}timescale +column D$/m);
    expect(out).toMatch(/^Priority 1: /m);
    expect(out).toContain("May 2019 – March 2020 [due 2020-03-31]");
  });

  it("says what is missing where there is no plan", async () => {
    const { code, out } = await run("000-tidy.xlsx", "--json", "--sheet", "RAG Key");
    // The key's own sheet, when the workbook has one; else the sheet is not there.
    expect([0, 2]).toContain(code);
    if (code === 0) expect(JSON.parse(out)).toMatchObject({ plan: null });
  });

  it("says in a sentence that a file cannot be read", async () => {
    const { code, out, err } = await run("nowhere.xlsx", "--json");
    expect([code, out, err]).toEqual([2, "", "There is no file “nowhere.xlsx”.\n"]);
  });
});
