import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type PreviewServer, servePreview } from '../../preview/server.ts';
import { openWorld, type World } from '../../preview/world.ts';
import { keptLog } from '../support/running.ts';

/** A preview over these files for all tests of a `describe`. */
export function sharedPreview(files: Readonly<Record<string, string>>) {
  const preview = {} as { world: World; server: PreviewServer; corpusDir: string };
  beforeAll(async () => {
    const corpusDir = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(corpusDir, name), text);
    const world = await openWorld({ corpusDir, timeZone: 'UTC', closestPassage: false, log: keptLog() });
    Object.assign(preview, { world, corpusDir, server: await servePreview(world, 0) });
  });
  afterAll(async () => {
    await preview.server.close();
    await preview.world.close();
    rmSync(preview.corpusDir, { recursive: true });
    expect(preview.world.discord.breaches).toEqual([]);
    expect(preview.world.discord.pings).toEqual([]);
  });
  return preview;
}
