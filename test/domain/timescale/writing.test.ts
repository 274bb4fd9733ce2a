import { monthOf, numberOf, yearOf } from "../../../src/domain/timescale/writing";

it.each([
  ["2019", 2019],
  ["19", 2019],
  ["79", 2079],
  ["80", null],
  ["90", 1990],
  ["89", null],
  ["1990", 1990],
  ["1989", null],
  ["2099", 2099],
  ["2100", null],
  ["019", null],
  ["00", 2000],
  [undefined, null],
])("the year %j is %j", (digits, year) => expect(yearOf(digits)).toBe(year));

it.each([
  ["3", 3],
  ["120", 120],
  ["1200", null],
  ["three", 3],
  ["third", 3],
  ["last", 4],
  ["twelve", 12],
  ["many", null],
  ["3x", null],
  ["x3", null],
  [undefined, null],
])("the number %j is %j", (word, number) => expect(numberOf(word)).toBe(number));

it.each([
  ["sept", 9],
  ["febuary", 2],
  ["spet", 9],
  ["ma", null],
  ["match", null],
  ["septtember", 9],
  ["septemberrrrrr", null],
  [undefined, null],
])("the month %j is %j", (word, month) => expect(monthOf(word)).toBe(month));
