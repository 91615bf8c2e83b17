#!/usr/bin/env node
import { run } from './startup.ts';
import { runState } from './state/command.ts';

/** Looks at the state folder, clears or moves it. */
await run(async ({ stateDir }) => {
  process.stdout.write(await runState(process.argv.slice(2), stateDir));
});
