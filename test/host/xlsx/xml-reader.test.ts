import fc from "fast-check";
import { SaxesParser } from "saxes";
import { FileTrouble } from "../../../src/host/xlsx/unreadable-file";
import { asBytes, decodeBytes, Token, unescapeXml, XmlReader } from "../../../src/host/xlsx/xml-reader";

type Event = readonly ["open", string, readonly (readonly [string, string])[]] | readonly ["close", string] | readonly ["text", string];

/** What the reader makes of the text; null when it refuses it. */
function walk(xml: string): Event[] | null {
  try {
    const reader = new XmlReader(asBytes(xml), "test");
    const events: Event[] = [];
    for (let token = reader.next(); token !== Token.End; token = reader.next()) {
      if (token === Token.Open) {
        const attributes = Array.from({ length: reader.attributes }, (_, i) => [reader.attributeName(i), reader.value(i) ?? ""] as const);
        events.push(["open", reader.name(), attributes]);
      } else if (token === Token.Close) events.push(["close", reader.name()]);
      else addText(events, reader.text());
    }
    return events;
  } catch (error) {
    if (error instanceof FileTrouble) return null;
    throw error;
  }
}

/** The same by saxes. */
function walkWithSaxes(xml: string): Event[] | null {
  const parser = new SaxesParser({ xmlns: false });
  const events: Event[] = [];
  let depth = 0;
  let refused = false;
  parser.on("error", () => (refused = true));
  parser.on("doctype", () => (refused = true));
  parser.on("opentag", (tag) => {
    depth++;
    events.push(["open", tag.name, Object.entries(tag.attributes)]);
  });
  parser.on("closetag", (tag) => {
    depth--;
    events.push(["close", tag.name]);
  });
  const text = (characters: string): void => {
    if (depth > 0) addText(events, characters);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(xml).close();
  return refused ? null : events;
}

/** Text in pieces is one text. */
function addText(events: Event[], text: string): void {
  const last = events.at(-1);
  if (last?.[0] === "text") events[events.length - 1] = ["text", last[1] + text];
  else if (text !== "") events.push(["text", text]);
}

const piece = fc.constantFrom(
  ..."<a> </a> <a/> <b x='1'> </b> <b x=\"1\" y='2'/> <c > </c > <p:q/> text &amp; &#65; &#x41; &lt; > ]]> & &evil; &#0; <!--c--> <!-- -- --> <![CDATA[<x>]]> <?pi x?> <?xml?> <!DOCTYPE a> \u0001 é \n \r\n x='1' <a x='<'/> <a x='1' x='2'/> <a x=1/> <1a/> <a x='&lt;&#10;\t'/> < </ <a".split(
    " ",
  ),
  " ",
);

describe("the reader of huge parts", () => {
  it("agrees with saxes on what is well-formed, and on what it says", () => {
    let wellFormed = 0;
    const document = fc
      .tuple(fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8"?>', "\ufeff"), fc.array(piece, { maxLength: 7 }), fc.boolean())
      .map(([start, pieces, wrapped]) => start + (wrapped ? `<r>${pieces.join("")}</r>` : pieces.join("")));
    fc.assert(
      fc.property(document, (xml) => {
        const expected = walkWithSaxes(xml);
        if (expected) wellFormed++;
        expect(walk(xml)).toEqual(expected);
      }),
      { numRuns: 20_000, seed: 20191201 },
    );
    expect(wellFormed).toBeGreaterThan(1_000);
  });

  it.each(["<a>\u00fc</a>", "<\u00e4/>", "<a b='\u20ac'/>"])("reads letters of other scripts: %s", (xml) =>
    expect(walk(xml)).toEqual(walkWithSaxes(xml)),
  );

  it("refuses bytes that are no UTF-8 where they are read", () =>
    expect(() => decodeBytes(Uint8Array.of(0xc3, 0x28), 0, 2, "test")).toThrow(FileTrouble));

  it("leaves alone an & that stands for nothing", () => expect(unescapeXml("&amp;lt; &nbsp; &#65;")).toBe("&lt; &nbsp; A"));
});

describe("figures read from their bytes", () => {
  const reader = new XmlReader(asBytes("<r a='0' b='007' c='123456789' d='1234567890' e='' f='1.5'/>"), "part.xml");
  const after = (name: string): number => reader.behind(asBytes(`${name}='`), reader.bytes.indexOf(name.charCodeAt(0), 2));

  it.each([
    ["a", 0, "'"],
    ["b", 7, "'"],
    ["c", 123_456_789, "'"],
    ["d", -1, "'"],
    ["e", -1, "'"],
    ["f", 1, "."],
  ])("of the attribute %s are %i, up to %s", (name, number, next) => {
    expect(reader.figuresAt(after(name))).toBe(number);
    expect(String.fromCharCode(reader.bytes[reader.figuresEnd] ?? 0)).toBe(next);
  });

  it("are none where the bytes before them are others, nor behind the part's end", () => {
    expect(reader.behind(asBytes("a="), 0)).toBe(-1);
    expect(reader.behind(asBytes("/>"), reader.bytes.length - 1)).toBe(-1);
    expect(reader.figuresAt(-1)).toBe(-1);
    expect(reader.figuresAt(reader.bytes.length)).toBe(-1);
  });
});

describe("a text that is all of its element", () => {
  const opens = [asBytes("<si><t>"), asBytes('<si><t xml:space="preserve">')];
  const close = asBytes("</t></si>");
  const inElement = (content: string, bytes = asBytes(`<r>${content}<d/></r>`)): XmlReader => {
    const reader = new XmlReader(bytes, "part.xml");
    reader.next();
    return reader;
  };

  it.each([
    ["<si><t>Train staff</t></si>", "Train staff"],
    ['<si><t xml:space="preserve"> two\n\tlines </t></si>', " two\n\tlines "],
    ["<si><t>Ymchwil – iechyd, dŵr a 😀</t></si>", "Ymchwil – iechyd, dŵr a 😀"],
    ["<si><t></t></si>", ""],
  ])("is taken from %s, and the reader stands behind it", (content, text) => {
    const reader = inElement(content);
    expect(reader.takeText(opens, close)).toBe(text);
    expect([reader.next(), reader.name()]).toEqual([Token.Open, "d"]);
    // The bytes that Node's zlib gives have methods of their own for this.
    expect(inElement(content, Buffer.from(`<r>${content}<d/></r>`)).takeText(opens, close)).toBe(text);
  });

  it.each([
    "<si/>",
    "<si><t/></si>",
    "<si><t>a &amp; b</t></si>",
    "<si><t>a\r\nb</t></si>",
    "<si><t>_x0041_</t></si>",
    "<si><t>a > b</t></si>",
    "<si><t>a</t><rPh/></si>",
    "<si><r><t>a</t></r></si>",
    "<si><t><![CDATA[a]]></t></si>",
    "<si><t>a<!-- --></t></si>",
    '<si><t space="preserve">a</t></si>',
  ])("is left for the tokens in %s", (content) => {
    const reader = inElement(content);
    expect(reader.takeText(opens, close)).toBeNull();
    expect([reader.next(), reader.name()]).toEqual([Token.Open, "si"]);
    reader.skip();
    expect([reader.next(), reader.name()]).toEqual([Token.Open, "d"]);
  });

  it("is none where the part ends, in an empty root, and behind the root", () => {
    expect(inElement("", asBytes("<r><si><t>a")).takeText(opens, close)).toBeNull();
    expect(inElement("", asBytes("<r/><si><t>a</t></si>")).takeText(opens, close)).toBeNull();
    const reader = inElement("", asBytes("<r></r><si><t>a</t></si>"));
    reader.next();
    expect(reader.takeText(opens, close)).toBeNull();
  });

  it("is refused where its bytes are no UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("<r><si><t>a"), Buffer.from([0xc3]), Buffer.from("b</t></si></r>")]);
    expect(() => inElement("", bytes).takeText(opens, close)).toThrow(FileTrouble);
  });
});
