export const DEVELOPMENT_ADDRESS: string;
export function manifestFor(address: string): string;
export function contentSecurityPolicy(officeJs: "microsoft" | "package"): string;
export function foreignModules(resources: readonly string[]): string[];
