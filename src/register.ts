#!/usr/bin/env node
import { registerOnly } from './discord/register.ts';
import { run, UsageError } from './startup.ts';

/** Registers the commands with Discord where they differ from what is registered, and ends. */
await run(async ({ token, apiUrl, guildId }, log) => {
  if (token === null) {
    throw new UsageError(
      'DISCORD_TOKEN is not set: registering commands needs it. README.md, "The first five minutes", tells how to get one.',
    );
  }
  await registerOnly({ token, apiUrl, guildId, log });
  log.info('the commands are up to date', { scope: guildId ?? 'everywhere' });
});
