import { asTyped } from "../../src/excel/as-typed";

describe("asTyped", () => {
  it.each(["Amber", "Head of Service", "Amber – see notes", "Équipe", "Green (done)"])("gives plain words as they are: %s", (text) => {
    expect(asTyped(text)).toBe(text);
  });

  it.each([
    "=1+1",
    "+44 20",
    "-",
    "@SUM(A1)",
    "1/2",
    "12",
    "1.10",
    "May 2019",
    "TRUE",
    "false",
    "10%",
    "£5",
    "'quoted'",
    "\t=1",
    "#N/A",
    " Amber",
  ])("keeps what Excel would change as text: %s", (text) => {
    expect(asTyped(text)).toBe(`'${text}`);
  });

  it("empties a cell by an empty text, since null would leave it alone, and keeps numbers and truth values", () => {
    expect([asTyped(null), asTyped(""), asTyped(5), asTyped(false)]).toEqual(["", "", 5, false]);
  });
});
