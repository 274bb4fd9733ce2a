import { z } from "zod";

// The add-in runs under a Content-Security-Policy without 'unsafe-eval', so zod must not compile its schemas: https://zod.dev/api#jitless
z.config({ jitless: true });

export { z };
