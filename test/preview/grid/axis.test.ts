import { Axis } from "../../../src/preview/grid/axis";

const heights = [20, 0, 30, 0, 10];
const axis = new Axis(heights.length, (index) => heights[index] ?? 0);

test("places rows one after the other, hidden ones taking no room", () => {
  expect(heights.map((_, index) => axis.start(index))).toEqual([0, 20, 20, 50, 50]);
  expect(axis.total).toBe(60);
  expect(axis.size(1, 3)).toBe(30);
});

test.each([
  [-5, 0],
  [0, 0],
  [19, 0],
  [20, 2],
  [49, 2],
  [50, 4],
  [500, 4],
])("finds the shown row at pixel %d", (pixel, row) => {
  expect(axis.at(pixel)).toBe(row);
});

test("passes over hidden rows and stays at the end", () => {
  expect(axis.next(0, 1)).toBe(2);
  expect(axis.next(4, -1)).toBe(2);
  expect(axis.next(4, 1)).toBe(4);
});

test("finds the last shown row when the last ones are hidden", () => {
  const ends = new Axis(3, (index) => (index === 0 ? 20 : 0));
  expect(ends.at(100)).toBe(0);
});
