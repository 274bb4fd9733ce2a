import { config } from "zod";

// The pane's Content-Security-Policy forbids eval, which zod would otherwise try: https://zod.dev/api#jitless. Imported before any schema is made.
config({ jitless: true });
