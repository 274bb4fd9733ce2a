import { niceStep, readableOn } from "../../../src/preview/grid/ChartPicture";

test.each([
  [1, 1],
  [4, 1],
  [9, 2],
  [21, 5],
  [88, 20],
  [300, 100],
])("counts to %d in steps of %d", (highest, step) => {
  expect(niceStep(highest)).toBe(step);
});

test.each([
  ["#FFFFFF", "#000000"],
  ["#FFC000", "#000000"],
  ["#7030A0", "#ffffff"],
  ["#C00000", "#ffffff"],
])("writes on %s in %s", (fill, text) => {
  expect(readableOn(fill)).toBe(text);
});
