import { main } from "../../src/cli/main";
import { worldFor } from "./world";

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);

describe("action-plan dates", () => {
  it("prints one object a line, in order, however the input is cut into chunks", async () => {
    const world = worldFor({ input: ['"May 2019 – Mar', 'ch 2020"\n\n{"text":"Quarterly",', '"planEnd":"2021-03-31"}\r\n"TBC"'] });
    expect(await main(["dates"], world)).toBe(0);
    expect(lines(world.written.out)).toMatchObject([
      { text: "May 2019 – March 2020", due: "2020-03-31" },
      { text: "Quarterly" },
      { text: "TBC", due: null },
    ]);
    expect(world.written.err).toBe("");
  });

  it("puts letters together that a chunk cuts in two", async () => {
    const bytes = new TextEncoder().encode('"May – June 2019"\n');
    const dash = bytes.indexOf(0xe2) + 1;
    const world = worldFor({ input: [bytes.slice(0, dash), bytes.slice(dash)] });
    await main(["dates"], world);
    expect(lines(world.written.out)).toMatchObject([{ text: "May – June 2019" }]);
  });

  it("takes the plan's period from the arguments", async () => {
    const world = worldFor({ input: ['"Quarterly"\n'] });
    await main(["dates", "--plan-start", "2019-04-01", "--plan-end", "2021-03-31"], world);
    expect(lines(world.written.out)).toMatchObject([{ text: "Quarterly", due: "2021-03-31" }]);
  });

  it("keeps input and output in step past a line that cannot be read, and ends with 2", async () => {
    const world = worldFor({ input: ['"May 2019"\nMay 2019\n"June 2019"\n'] });
    expect(await main(["dates"], world)).toBe(2);
    expect(lines(world.written.out)).toMatchObject([
      { due: "2019-05-31" },
      { error: expect.any(String) as unknown },
      { due: "2019-06-30" },
    ]);
    expect(world.written.err).toMatch(/^Line 2: .*not JSON.*\n$/);
  });
});
