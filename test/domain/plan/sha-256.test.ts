import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../../src/domain/plan/sha-256";

const byNode = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

it.each(["", "abc", "a".repeat(55), "a".repeat(56), "a".repeat(64), "a".repeat(1000), "Barnardo’s – 1 £ € 😀", "\ud800", "\udfff x"])(
  "gives what Node gives: %#",
  (text) => expect(sha256(text)).toBe(byNode(text)),
);

it("gives what Node gives of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
  );
});
