import type { RawFields } from '../facts/field-values.ts';
import { readChat } from './chat-export.ts';
import { readMail } from './mail.ts';
import { withoutButtons, withoutNewsletterMarks } from './newsletter.ts';
import { readOfficial } from './official.ts';
import { readOrg } from './org.ts';
import { withoutPageMarks } from './page-marks.ts';
import { readRst } from './rst.ts';
import { readSubtitles } from './subtitles.ts';
import { unwrapped } from './unwrap.ts';
import { readWire } from './wire.ts';

/** A plain text as its reader sees it, and the fields that its own markup states; null for none. */
export interface Repaired {
  readonly text: string;
  readonly fields: RawFields | null;
  /** Whether its first lines are what somebody says, and no title and date. */
  readonly isTalk?: true;
}

/** Removes from a text what copying left in it; a text that was written as it stands comes back unchanged. */
export function repairCopied(file: string): Repaired {
  const text = file.includes('\u00AD') ? file.replaceAll(/\u00AD\n?/gu, '') : file;
  const marked = readOrg(text) ?? readRst(text);
  if (marked !== null) return { ...marked, text: unwrapped(marked.text) };
  const chat = readChat(text);
  if (chat !== null) return { text: chat, fields: null, isTalk: true };
  const spoken = readSubtitles(text);
  if (spoken !== null) return { text: unwrapped(spoken), fields: null, isTalk: true };
  const official = readOfficial(text);
  if (official !== null) return { ...official, text: unwrapped(official.text) };
  const read = unwrapped(
    withoutPageMarks(readMail(text) ?? readWire(text) ?? withoutButtons(withoutNewsletterMarks(text))),
  );
  return { text: read, fields: null };
}
