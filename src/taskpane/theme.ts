import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeChoice = "excel" | "light" | "dark";

/** Whether a colour such as "#252423" is a dark background; null when it is no such colour. */
export function isDarkColour(colour: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** The pane's theme: the one chosen, else Office's own, else the system's. Excel on the web names no theme: https://github.com/OfficeDev/office-js/issues/6134 */
export function themeFor(choice: ThemeChoice, officeDark: boolean | null, systemDark: boolean): Theme {
  const dark = choice === "excel" ? (officeDark ?? systemDark) : choice === "dark";
  return dark ? webDarkTheme : webLightTheme;
}
