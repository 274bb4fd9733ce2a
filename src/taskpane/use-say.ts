import { createContext, useContext } from "react";

/** Has the pane's live region say a text at once; "" takes back what it said. Says nothing where there is no pane around. */
export type Say = (text: string) => void;

export const SayContext = createContext<Say>(() => undefined);

/** For what is done within a view and seen there, and that a screen reader would not tell otherwise. */
export const useSay = (): Say => useContext(SayContext);
