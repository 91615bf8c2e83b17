import type { RawFields } from '../facts/field-values.ts';
import { readChat } from './chat-export.ts';
import { withoutPageMarks } from './page-marks.ts';
import { readRst } from './rst.ts';
import { readSubtitles } from './subtitles.ts';
import { unwrapped } from './unwrap.ts';

/** A plain text as its reader sees it, and the fields that its own markup states; null for none. */
export interface Repaired {
  readonly text: string;
  readonly fields: RawFields | null;
}

/** Removes from a text what copying left in it; a text that was written as it stands comes back unchanged. */
export function repairCopied(file: string): Repaired {
  const text = file.includes('\u00AD') ? file.replaceAll(/\u00AD\n?/gu, '') : file;
  const rst = readRst(text);
  if (rst !== null) return { ...rst, text: unwrapped(rst.text) };
  const read = readSubtitles(text) ?? readChat(text) ?? unwrapped(withoutPageMarks(text));
  return { text: read, fields: null };
}
