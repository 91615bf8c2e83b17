import type { BlockKind } from '../../article.ts';
import type { RawFields } from '../facts/field-values.ts';
import { withoutDiscordMarks } from './discord-marks.ts';
import type { EarlierMail } from './earlier-mails.ts';
import { withoutLeaders } from './leaders.ts';
import { readMail } from './mail.ts';
import { withoutButtons, withoutMenu, withoutNewsletterMarks } from './newsletter.ts';
import { readOfficial } from './official.ts';
import { readOrg } from './org.ts';
import { withoutPageMarks } from './page-marks.ts';
import { type Post, readPost } from './post.ts';
import { withQuotedApart } from './quoted-lines.ts';
import { readRst } from './rst.ts';
import { readSubtitles } from './subtitles.ts';
import { unwrapped } from './unwrap.ts';
import { readWire } from './wire.ts';

/** A plain text as its reader sees it, and the fields that its own markup states; null for none. */
export interface Repaired {
  readonly text: string;
  readonly fields: RawFields | null;
  /** What lines are that its markup tells, by their words. */
  readonly kinds?: ReadonlyMap<string, BlockKind>;
  /** Whether its first lines are what somebody says, and no title and date. */
  readonly isTalk?: true;
  /** Who posted it, and when, where it was copied out of Facebook. */
  readonly post?: Post;
  /** The mails before it, where it is one that quotes them. */
  readonly earlier?: readonly EarlierMail[];
}

/** Letters that a typesetter joined, as pages are copied with them. */
const JOINED: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** A text without soft hyphens and spaces of no width, its joined letters as letters. */
export function lettersIn(text: string): string {
  if (!/[\u00AD\u200B\uFB00-\uFB06]/u.test(text)) return text;
  return text
    .replaceAll(/\u00AD\n?|\u200B/gu, '')
    .replaceAll(/[\uFB00-\uFB06]/gu, (sign) => JOINED[sign] ?? sign);
}

/** A text that was quoted as a whole, "> " before each of its lines. */
function withoutQuoteMarks(text: string): string {
  if (!/^> ?\S[^\n]*\n>/u.test(text)) return text;
  const lines = text.trimEnd().split('\n');
  return lines.every((line) => line.startsWith('>') || line.trim() === '')
    ? lines.map((line) => line.replace(/^(?:> ?)+/u, '')).join('\n')
    : text;
}

/** Removes from a text what copying left in it; a text that was written as it stands comes back unchanged. */
export function repairCopied(file: string): Repaired {
  const shown = withoutDiscordMarks(withoutQuoteMarks(lettersIn(file)));
  const listed = withoutLeaders(shown.text);
  const repaired = repairUnmarked(listed.text, listed.kinds);
  const kinds = new Map([...shown.kinds, ...listed.kinds, ...(repaired.kinds ?? [])]);
  return kinds.size === 0 ? repaired : { ...repaired, kinds };
}

function repairUnmarked(text: string, rows: ReadonlyMap<string, BlockKind>): Repaired {
  const marked = readOrg(text) ?? readRst(text);
  if (marked !== null) return { ...marked, text: unwrapped(marked.text, rows) };
  const spoken = readSubtitles(text);
  if (spoken !== null) return { text: unwrapped(spoken), fields: null, isTalk: true };
  const official = readOfficial(text);
  if (official !== null) return { ...official, text: unwrapped(official.text, rows) };
  const post = readPost(text);
  if (post !== null) {
    const kinds = new Map([[post.line, 'byline' as const]]);
    return { text: unwrapped(withoutButtons(post.text), rows), fields: null, kinds, post };
  }
  const mail = readMail(text);
  const { text: apart, kinds } = withQuotedApart(
    mail?.text ?? readWire(text) ?? withoutButtons(withoutNewsletterMarks(withoutMenu(text))),
  );
  const earlier = (mail?.earlier ?? []).map((one) => ({ ...one, text: unwrapped(one.text) }));
  return { text: unwrapped(withoutPageMarks(apart), rows), fields: null, kinds, earlier };
}
