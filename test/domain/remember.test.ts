import { remember } from "../../src/domain/remember";

/** A function that says what it was asked of. */
function counted() {
  const asked: string[] = [];
  return {
    asked,
    answer: (text: string) => {
      asked.push(text);
      return text.length > 1 ? null : text;
    },
  };
}

it("asks of the same text once, whatever the answer", () => {
  const { asked, answer } = counted();
  const remembered = remember(answer);
  expect([remembered("a"), remembered("a"), remembered("bb"), remembered("bb")]).toEqual(["a", "a", null, null]);
  expect(asked).toEqual(["a", "bb"]);
});

it("keeps no long text", () => {
  const { asked, answer } = counted();
  const remembered = remember(answer, 2);
  for (const text of ["bb", "bb", "ccc", "ccc"]) remembered(text);
  expect(asked).toEqual(["bb", "ccc", "ccc"]);
});

it("forgets all once it knows as many texts as it may", () => {
  const { asked, answer } = counted();
  const remembered = remember(answer, 80, 2);
  for (const text of ["a", "b", "a", "c", "a", "c"]) remembered(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
