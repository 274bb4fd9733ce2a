// Office.js as the installed package describes it, so that nothing newer than the library at hand compiles.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no "types" entry; its definitions are a global script
/// <reference path="../node_modules/@microsoft/office-js/dist/office.d.ts" />
