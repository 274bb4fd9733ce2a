import { WorkbookTrouble } from "../../src/app/ports";
import { words } from "../../src/app/words";
import { command } from "../../src/commands/command";

const run = async (what: () => Promise<void>, tell: () => Promise<void> = () => Promise.resolve()) => {
  const told: unknown[] = [];
  const event = { completed: jest.fn() };
  const ended = command(what, (said) => {
    told.push(said);
    return tell();
  })(event);
  return { ended, told, completed: event.completed };
};

describe("a ribbon command", () => {
  it("completes when it did what it does, and says nothing", async () => {
    const { ended, told, completed } = await run(() => Promise.resolve());
    await ended;
    expect(completed).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
  });

  it.each([
    ["expected trouble", () => Promise.reject(new WorkbookTrouble("protected", "AccessDenied")), words.trouble("protected")],
    ["an error", () => Promise.reject(new Error("boom")), words.trouble("other")],
    [
      "an error thrown before any promise",
      () => {
        throw new Error("boom");
      },
      words.trouble("other"),
    ],
  ])("tells of %s and completes", async (_, what, said) => {
    const { ended, told, completed } = await run(what);
    await ended;
    expect(told).toEqual([said]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("completes even when it cannot tell, and lets that be seen", async () => {
    const { ended, completed } = await run(
      () => Promise.reject(new Error("boom")),
      () => Promise.reject(new Error("no dialog")),
    );
    await expect(ended).rejects.toThrow("no dialog");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("completes only once the work is done", async () => {
    let finish = (): void => undefined;
    const { ended, completed } = await run(() => new Promise<void>((resolve) => (finish = resolve)));
    expect(completed).not.toHaveBeenCalled();
    finish();
    await ended;
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
