import type { TimescaleParser } from "../parser";
import { sticky } from "../writing";

/** "https://www.example.org/2019/03/12": a web address, whatever figures it holds. */
export const address: TimescaleParser = {
  id: "address",
  opensWith: ["http", "https", "www"],
  pattern: sticky(String.raw`(?:https?:\/\/|www\.)[^\s]{1,300}`),

  read: () => ({ says: "name" }),
};
