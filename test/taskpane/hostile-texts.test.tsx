/** @jest-environment jsdom */
import { cleanup, configure, screen } from "@testing-library/react";
import { fakePane } from "../support/fake-pane";
import { standInForLayout } from "../support/layout";
import { finish, open, settle } from "../support/open-pane";
import { finding, report } from "../support/plan-report";

standInForLayout();
// Looking in every style for what is hidden takes jsdom ten times as long as finding what is asked for.
configure({ defaultHidden: true });

const RUN = "globalThis.ran=1";
const EVENTS = ["onerror", "onload", "onclick", "onfocus", "onmouseover", "onanimationstart", "ontoggle", "onbegin"];
const ELEMENTS = ["img src=x", "svg", "body", "iframe", "video src=x", "input autofocus", "details open", "marquee"];
/** Texts that act where a page takes text for HTML, an address, a style or a template. */
const TEXTS = [
  ...ELEMENTS.flatMap((element, index) => [0, 3, 5].map((step) => `<${element} ${EVENTS[(index + step) % EVENTS.length] ?? ""}="${RUN}">`)),
  `<script>${RUN}</script>`,
  `<script src=//example.com/x.js></script>`,
  `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<ScRiPt >${RUN}</sCrIpT>`,
  `<a href="javascript:${RUN}">x</a>`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
  `<style>*{background:url("javascript:${RUN}")}</style>`,
  `<link rel=stylesheet href=//example.com/x.css>`,
  `<meta http-equiv=refresh content="0;url=//example.com">`,
  `<base href=//example.com/>`,
  `<template><script>${RUN}</script></template>`,
  `<!--<img src="--><img src=x onerror=${RUN}>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}`,
  `\\u003cscript\\u003e${RUN}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
];
const FORBIDDEN = "script, iframe, object, embed, img, video, form[action], math, link, meta, base, template, marquee, [srcdoc]";

const ran = (): unknown => (globalThis as { ran?: unknown }).ran;
function expectOnlyText(): void {
  expect([...document.body.querySelectorAll(FORBIDDEN)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  for (const element of document.body.querySelectorAll("*"))
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === "href" || name === "src" || name === "style") expect(value).not.toContain("ran=1");
    }
  expect(ran()).toBeUndefined();
}

it("has enough texts", () => {
  expect(new Set(TEXTS).size).toBeGreaterThanOrEqual(50);
});

it.each(TEXTS)("shows %j as text in the list, the finding and the preview of its fix", async (text) => {
  const fake = fakePane();
  const user = await open(fake);
  const edit = { at: { sheet: "Plan", row: 4, column: 4 }, was: text, becomes: `${text}.` };
  const hostile = finding({
    rule: "rag-not-in-list",
    cell: "E5",
    ref: text.slice(0, 20),
    message: `1.3 is rated “${text}”. Change it.`,
    fix: { title: text, safe: true, edits: [edit] },
  });
  await finish(fake, report([hostile]));
  expectOnlyText();
  await user.click(screen.getAllByRole("treeitem").at(-1) ?? document.body);
  await settle();
  expect(document.body.textContent).toContain(text.slice(0, 20));
  expectOnlyText();
  await user.click(screen.getByRole("button", { name: /preview/i }));
  await settle();
  expect(document.body.textContent).toContain(text);
  expectOnlyText();
  cleanup();
});
