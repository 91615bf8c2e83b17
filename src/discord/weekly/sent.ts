import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../../corpus/storage/disk/replace-file.ts';

/** When the last summary was sent, and what had been counted by then. Times are milliseconds since 1970. */
export interface Sent {
  /** When counting began. */
  readonly began: number;
  /** When the last summary was sent; when counting began where none was. */
  readonly at: number;
  /** When the next is due. */
  readonly due: number;
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
}

/** A week in milliseconds. */
export const WEEK_MS = 7 * 24 * 60 * 60 * 1_000;

/** The record of a folder; undefined where there is none, or it cannot be read. */
export async function readSent(folder: string): Promise<Sent | undefined> {
  try {
    const read: unknown = JSON.parse(await readFile(fileIn(folder), 'utf8'));
    return isSent(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the record. Rejects where it cannot. */
export async function writeSent(folder: string, sent: Sent): Promise<void> {
  await replaceFile(fileIn(folder), [Buffer.from(`${JSON.stringify(sent)}\n`)]);
}

/** When the summary after this one is due: at the same hour, whole weeks on, however late this one is. */
export function dueAfter(due: number, now: number): number {
  return due + WEEK_MS * (Math.floor(Math.max(0, now - due) / WEEK_MS) + 1);
}

function isSent(value: unknown): value is Sent {
  const fields = new Map<string, unknown>(Object.entries(value ?? {}));
  return ['began', 'at', 'due', 'asked', 'answered', 'refused'].every((name) =>
    Number.isFinite(fields.get(name)),
  );
}

function fileIn(folder: string): string {
  return join(folder, 'sent.json');
}
