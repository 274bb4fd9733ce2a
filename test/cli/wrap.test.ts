import { printable, wrap } from "../../src/cli/wrap";

describe("wrap", () => {
  it("breaks between words and indents what follows", () => {
    expect(wrap("one two three four", 12, "- ", "  ")).toBe("- one two\n  three four");
  });

  it("never cuts a word, however narrow the line", () => {
    expect(wrap("safeguarding partnership", 5)).toBe("safeguarding\npartnership");
  });

  it("takes line breaks in a cell for spaces", () => {
    expect(wrap("a\n\nb", 20)).toBe("a b");
  });
});

describe("printable", () => {
  it("leaves out what steers a terminal and keeps line breaks, tabs and every letter", () => {
    expect(printable("\u001b[31mRed\u0007\u009b0m\n\tÉ – 中")).toBe("[31mRed0m\n\tÉ – 中");
  });
});
