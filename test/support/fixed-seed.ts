import fc from "fast-check";

// Every run of `npm test` draws the same cases, so that it judges the change and not its luck. FC_SEED tries others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20191201) });
