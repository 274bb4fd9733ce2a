/** A module's text with every call of makeStyles replaced by what it comes to; throws where a style depends on more than literals and tokens. */
export function compileStyles(text: string, file: string): string;
