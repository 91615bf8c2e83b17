import type { PublishedDate } from '../article.ts';
import { addBlock, type Draft } from './draft.ts';
import type { Line } from './lines.ts';
import { type DateHints, readDateLine } from './published-date.ts';

const DEVICE =
  '(?:phone|mobile|mobile phone|iphone|ipad|tablet|android(?: phone| device)?|samsung|galaxy|blackberry|laptop|điện thoại|máy tính bảng)';
/** "Sent from my phone, 22:41, 9 Oct 2026", "Gửi từ điện thoại, 22:41 ngày 9 thg 10, 2026", "Sent from my iPhone" */
const SENT_FROM = new RegExp(
  String.raw`^(?:(?:sent|written|typed) (?:from|on) (?:my )?(?:(?:samsung|huawei|nokia|xiaomi|oppo) )?${DEVICE}|(?:gửi|được gửi|viết) (?:từ|bằng|trên) ${DEVICE}(?: (?:của )?(?:tôi|mình|em))?)(?:(?:,| at| on| lúc| –| -)? (?<day>(?:on |at |lúc )?[\dn].{5,40}?))?\.?$`,
  'iu',
);

/** What a line says that a phone wrote below a text: when it was sent, or nothing; null for any other line. */
export function readSentFrom(
  words: string,
  hints: DateHints,
): { readonly published: PublishedDate | null } | null {
  const sent = SENT_FROM.exec(words);
  const day = sent?.groups?.['day'];
  const published = day === undefined ? null : readDateLine(day, hints);
  // "Sent from my phone at the 2026 fair" is told.
  return sent === null || (day !== undefined && published === null) ? null : { published };
}

/** Takes such a line below the name of whoever wrote a text; whether it stands there. */
export function takeSentFrom(line: Line, draft: Draft, hints: DateHints): boolean {
  const sent = readSentFrom(line.words, hints);
  if (sent === null) return false;
  draft.published ??= sent.published;
  addBlock(draft, sent.published === null ? 'noise' : 'date', line);
  return true;
}
