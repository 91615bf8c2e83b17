import { isAddressed, isEvent, type MessageHead } from './message-head.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';
import { givenNameIn } from './signed-date.ts';
import { isSigningGroup } from './signing-groups.ts';
import { isVietnamesePerson } from './vietnamese-given-names.ts';

/** "Khánh gửi anh Phước, 23/11/2026", "Chị Lụa gửi cả tổ - 23/11/2026" */
const VIETNAMESE =
  /^(?<who>\p{L}[\p{L}\p{M} ]{1,30}?) (?:gửi|nhắn|báo)(?: cho)? (?:(?:anh|chị|cô|chú|bác|em|thầy|ông|bà|sếp)(?: \p{Lu}[\p{L}\p{M}]*){1,3}|(?:cả|mọi|các|toàn|tất cả|ban|tổ|đội|nhóm)(?: [\p{L}\p{M}]+){1,4})(?:,| [–—-]) (?<day>(?:\p{L}+ ){0,3}\d.*)$/u;
/** "Tom to all, 23/11/2026", "Tom to everybody – 23 November 2026" */
const ENGLISH =
  /^(?<who>\p{Lu}\p{Ll}{1,15}) to (?:all|everyone|everybody|(?:all|the) (?:staff|team|committee|crew|volunteers|members|parents))(?:,| [–—-]) (?<day>(?:\p{L}+ ){0,2}\d.*|\p{L}{3,9} \d.*)$/u;
/** "Thư gửi anh Phước", "Kính gửi anh Phước", "Welcome to all": what is sent, and how, is nobody. */
const NOBODY =
  /^(?:thư|đơn|lời|mail|quà|hàng|tiền|ảnh|bài|giấy|phiếu|xin|đã|cần|nhờ|kính|thân|mến|trân trọng|welcome|access|love|respect|justice|memo|reply|answer|message|gifts?|hello|greetings|kudos|credit|peace|apolog(?:y|ies)|warning|appeal|invit(?:e|ation)|congratulations|good|best|free|next|back|also|then|when|how|what|where|who|why|new)(?![\p{L}\p{M}])/iu;

/** Who sent a text, and when, in a first line that says to whom, and nothing else; null for any other line. */
export function readSentTo(words: string, hints: DateHints): MessageHead | null {
  const form = hints.vietnamese === true ? VIETNAMESE : ENGLISH;
  const { who = '', day = '' } = form.exec(words)?.groups ?? {};
  const published = readDateLine(day, hints);
  if (!isWholeDay(published) || NOBODY.test(who) || isEvent(who)) return null;
  const isPerson = givenNameIn(who) !== null || isAddressed(who) || isVietnamesePerson(who);
  const isWho = isPerson || isSigningGroup(who);
  return isWho ? { author: who, published } : null;
}
