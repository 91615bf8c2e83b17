import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEEK_MS } from '../../src/discord/weekly/sent.ts';

/** The file in which a bot notes when it posted its last summary. */
export function weekRecord(stateDir: string): string {
  return join(stateDir, 'weekly', 'sent.json');
}

/** Lets a week of the summary go by, by moving what is noted of it into the past: the bot posts at its next start. */
export function passWeek(stateDir: string, milliseconds: number = WEEK_MS): void {
  const path = weekRecord(stateDir);
  const sent = JSON.parse(readFileSync(path, 'utf8')) as Record<'began' | 'at' | 'due', number>;
  const { began, at, due } = sent;
  const moved = { began: began - milliseconds, at: at - milliseconds, due: due - milliseconds };
  writeFileSync(path, JSON.stringify({ ...sent, ...moved }));
}
