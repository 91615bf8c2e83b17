import { MONTHS, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { VIETNAMESE_BOARD } from './boards.ts';
import { isPublication } from './dateline.ts';
import { isKindOfText } from './kinds-of-text.ts';
import { isAddressed, isEvent, type MessageHead } from './message-head.ts';
import { SHORT_TITLES, TITLE } from './personal-titles.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';

/** The parts of "25 October 2024, Ada Penn for the committee"; a comma may stand inside a day, too. */
const BETWEEN = /\s*[,|·•]\s+|\s+[–—/-]\s+/gu;
const BY =
  /^(?:(?:(?:written|typed|put|noted|prepared|drawn)(?: up| down| together)? |posted |compiled |collected |agreed |approved |adopted |issued )?by|(?:viết |đăng )?bởi|người (?:viết|soạn))\s*[:：]?\s+/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
/** "Bảo viết": a given name alone, for the word behind it says what it is. */
const WROTE =
  /^((?:(?:anh|chị|cô|chú|bác|thầy|ông|bà) )?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3})(?: [A-Z]?\d[\dA-Z-]{1,6})? (?:viết|đăng|soạn|ghi|ghi lại|tổng hợp|biên tập|gõ lại|chép lại)$/u;
/** "Bảo viết ngày 26/11/2026", "Tổ bảo vệ soạn hôm 3-5-2026" */
const WROTE_ON = /^(?<who>.{2,50}?) (?:vào )?(?:ngày|hôm|lúc) (?<day>\d.{5,25})$/iu;
/** "Colin B.", "M. Nowicki": no place is named like that. */
const INITIAL = /^\p{Lu}\. |\s\p{Lu}\.?$/u;
/** For whom somebody writes: "for the committee", "thay mặt ban tổ chức". */
const ON_BEHALF = /\s(?:for|from|of|on behalf of|thay mặt|đại diện|của)\s(?=\S.{2,60}$)/iu;
const OFFICE =
  /^(?:the )?(?:club |team |acting |vice[- ]|deputy |hon\. )?(?:secretary|chair(?:man|woman|person)?|president|treasurer|coordinator|co-?ordinator|organi[sz]er|editor|captain|director|manager|convenor|webmaster|thư ký|chủ tịch|phó chủ tịch|trưởng ban|phó ban|chủ nhiệm|thủ quỹ|điều phối|biên tập)(?!\p{L})/iu;
/** "Miss Adeyemi" and "Rev. Tim" are persons, whatever else the line may say. */
const TITLED = new RegExp(
  String.raw`^(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Prof|Cllr) |${TITLE})\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)?$`,
  'u',
);
const GROUP = new RegExp(
  String.raw`^(?!(?:notes?|notice|news(?:letter)?|letter|minutes|message|report|update|reminder|rules) )(?:(?:the|your|our) )?(?:[\p{L}\p{M}'’-]+ ){0,4}(?:team|committee|board|organi[sz]ers|crew|secretariat)$|^(?:${VIETNAMESE_BOARD}|đội tình nguyện)(?!\p{L}| họp).{0,40}$`,
  'iu',
);
/** "Ban tự quản soạn", "Tổ bảo vệ viết" */
const GROUP_WROTE =
  /^((?:ban|tổ|đội|hội|nhóm|câu lạc bộ|clb|văn phòng|phòng) [\p{L}\p{M}\p{N} ]{2,40}?) (?:viết|soạn|đăng|ghi lại|tổng hợp|biên tập|biên soạn|lập)$/iu;
/** "6 May 2024, Mill Hall for the whole family" says where something takes place. */
const PLACE =
  /(?<![\p{L}\p{M}])(?:hall|park|centre|center|house|room|square|street|road|lane|avenue|church|chapel|school|library|theatre|theater|field|bridge|station|museum|beach|garden|gardens|lake|river|island|hotel|caf[eé]|stadium|arena|gym|pool|harbour|harbor|quay|mill|barn|farm|campus|nhà|sân|công viên|phòng|trường|hội trường|quảng trường|đường|hồ|bến|chùa)(?![\p{L}\p{M}])/iu;
const DAY = new RegExp(`^(?:${wholeNames([...WEEKDAYS, ...MONTHS]).join('|')})s?$`, 'iu');
const GIVEN_NAME = /^\p{Lu}\p{Ll}{1,15}$/u;
const LONGEST = 120;
/** What says that a text was written then: whoever stands beside the day wrote it. "Released 9 June 2026, Meridian" may be of a record. */
const WRITTEN =
  /^(?:posted|written(?: up)?|typed(?: up)?|sent|put up|pinned|as of|released(?=.*(?: \/ | by ))|đăng|viết|gửi|dán|phát hành(?=.* (?:\/|bởi) ))(?: on| ngày| lúc)?:?\s+/iu;

/** "Posted on 11 September 2026 by Mr Bains" */
const DAY_AND_BY =
  /^(?:(?:posted|published|written|added|updated|đăng|viết)(?: on| ngày| lúc)?:? )(.{8,40}?),? (?:by|bởi) (\p{Lu}.{1,40}?)\.?$/iu;
/** "Mara, updated 30/08/2026", "(Sal, last looked over 22 May 2026)" */
export const REVISED =
  /^(?:last )?(?:updated|revised|changed|edited|checked|reviewed|amended|corrected|touched|looked (?:at|over)|read (?:over|through)|gone (?:over|through)|issued|published|written|typed|cập nhật|sửa|chỉnh sửa|xem lại|rà lại|rà soát|phát hành|viết|soạn)(?: lần cuối)?(?: on| in| ngày| hồi| vào)?:?\s+/iu;

/** "Mel Cross, updated 9/6/26", where nothing says which number is the day. */
const REVISED_ON_OPEN_DAY = /^(?<who>[^,]{2,40}), (?<said>.{5,30}? )\d{1,2}\/\d{1,2}\/\d{2}$/u;

/** Who a last line says changed or wrote a text on a day that can be read two ways; null for any other line. */
export function writerOnOpenDay(words: string): string | null {
  const { who = '', said = '' } =
    REVISED_ON_OPEN_DAY.exec(words.replace(/^([(*_])(.*)[)*_]$/u, '$2'))?.groups ?? {};
  return said !== '' && said.replace(REVISED, '') === '' ? (wholeNameIn(who) ?? givenNameIn(who)) : null;
}

/** Which of its editions a text is: "Version 3, 3 May 2024, M. Voss". */
const VERSION =
  /^(?:version|ver\.?|v\.?|rev(?:ision|\.)?|edition|issue|phiên bản|bản)\s?\d[\d.]{0,6}(?:,|\s[–—-])\s+/iu;

/** What is known of a text when a line of it is read, and whether nothing stands above and below the line. */
interface Known {
  readonly author: string | null;
  readonly isAlone?: boolean | undefined;
  /** Whether it is the last line of a text. */
  readonly isLast?: boolean | undefined;
}

/**
 * A line below a title with the day of a text and who wrote it: "25 October 2024, Ada Penn for the committee"; null for any other line.
 * A whole name alone may be that of a place where something takes place: it counts where `author` is the same. A single word is a given name where
 * the line stands alone.
 */
export function readSignedDate(
  words: string,
  { author, isAlone = false, isLast = false }: Known,
  hints: DateHints,
): MessageHead | null {
  if (words.length > LONGEST || !/\d{4}|\d[./]\d{2}(?!\d)|\d \p{L}{3,9}\.? ['’]?\d{2}(?!\d)/u.test(words))
    return null;
  const inside = words.replace(/^([(*_])(.*)[)*_]$/u, '$2');
  const bare = inside.replace(VERSION, '').replace(WRITTEN, '');
  const isGiven = isAlone || WRITTEN.test(inside);
  const isInBrackets = words.startsWith('(') && inside !== words;
  for (const { index, 0: mark } of bare.matchAll(BETWEEN)) {
    const parts = [bare.slice(0, index), bare.slice(index + mark.length)];
    for (const [day = '', who = ''] of [parts, parts.toReversed()]) {
      const dayAlone = day.replace(REVISED, '');
      const published = readDateLine(dayAlone, hints);
      // "(Sal, last looked over 22 May 2026)" says who did, wherever it stands.
      const name =
        isGiven || (isInBrackets && dayAlone !== day) ? givenNameIn(who.trim().replace(BY, '')) : null;
      const whole = isLast && dayAlone !== day ? wholeNameIn(who.trim()) : null;
      const byRole = isAlone ? personWithRole(who.trim()) : null;
      const writer = published === null ? null : (writerIn(who.trim(), author) ?? name ?? whole ?? byRole);
      if (published !== null && writer !== null) return { author: writer, published };
    }
  }
  const { who: wrote = '', day: then = '' } = WROTE_ON.exec(inside)?.groups ?? {};
  const writer = wroteAlone(wrote);
  const written = writer === null ? null : readDateLine(then, hints);
  if (writer !== null && written !== null) return { author: writer, published: written };
  const [, day = '', by = ''] = DAY_AND_BY.exec(inside) ?? [];
  const posted = readDateLine(day, hints);
  if (posted !== null && (NAME.test(by) || GIVEN_NAME.test(by))) return { author: by, published: posted };
  const isWrapped =
    inside !== words ||
    inside.split(PART).some((part) => [WRITER, HOLDS_FROM, HANGS].some((kind) => kind.test(part)));
  return isWrapped || isLast ? readParts(inside, hints) : null;
}

/**
 * Marks between the parts of "(bản dán ở bếp, chị Diệu soạn, tháng 9 năm 2025)" and "Người viết: Quỳnh. Ngày 14/11/2026"; the full stop of "Rev. Tim" is
 * none.
 */
const PART = new RegExp(
  String.raw`\s*[,|·•]\s+|\s+[–—-]\s+|(?<=\p{L}{2}|\d{4})(?<!(?<!\p{L})(?:${SHORT_TITLES}))\.\s+(?=\p{Lu})`,
  'u',
);
const MOST_PARTS = 4;
/** "Valid from 1 June 2026. Hollie", "áp dụng từ ngày 1/6/2026, Hoa": from when a text holds. */
const HOLDS_FROM =
  /^(?:valid|in force|in effect|effective|applies|apply|(?:có )?hiệu lực|áp dụng) (?:from|since|as of|từ|kể từ)(?: ngày)? /iu;
/** "pinned up in the kennel kitchen", "dán ở bếp": where a text hangs. */
export const HANGS =
  /^(?:pinned(?: up)?|put up|stuck up|hung(?: up)?|posted|displayed|dán|treo) (?:in|at|by|on|to|ở|tại|trên) /iu;
/** Words of a part that says where a text hangs or whom it is for. */
const MOST_WORDS_BESIDE = 6;
/** "Edited by Rev. Tim Apsley", "Người soạn: Hạnh" */
const WRITER = new RegExp(
  String.raw`^(?:người (?:viết|soạn|ghi|đăng)|biên (?:tập|soạn)|written by|edited by|editor|posted by|by)\s?[:：]?\s+((?:${TITLE})?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3})$`,
  'iu',
);

/** The day and the writer among the parts of a line that says what it is in brackets, slanted, or in its last line; null for any other. */
function readParts(inside: string, hints: DateHints): MessageHead | null {
  const parts = inside.split(PART).map((part) => part.replace(/[.;]$/u, '').trim());
  if (parts.length < 2 || parts.length > MOST_PARTS || parts.some(isEvent)) return null;
  const days = parts.map((part) => readDateLine(part.replace(REVISED, '').replace(HOLDS_FROM, ''), hints));
  const dated = days.filter((day) => day !== null);
  const [published, ...others] = dated;
  if (published === undefined || others.length > 0) return null;
  const rest = parts.filter((_, at) => days[at] === null);
  const names = rest.map(namedIn).filter((name) => name !== null);
  const [author, ...more] = names;
  const isShort = rest.every((part) => part.split(/\s+/u).length <= MOST_WORDS_BESIDE);
  return author === undefined || more.length > 0 || !isShort ? null : { author, published };
}

/** Who a part of such a line says wrote the text. */
function namedIn(part: string): string | null {
  const [, writer = ''] = WRITER.exec(part) ?? [];
  if (/^\p{Lu}/u.test(writer)) return writer;
  return WROTE.exec(part)?.[1] ?? givenNameIn(part);
}

/** "Xin ghi lại", "Đã đăng": no name stands in front of what is done. */
const NOT_WHO =
  /^(?:xin|đã|đang|chưa|sẽ|ai|nên|hãy|đừng|cần|phải|tự|được|nhờ|mời|nội dung|bản|bài|tin|ảnh|cách)(?![\p{L}\p{M}])/iu;

/** Who a line says wrote a text, where it says nothing else: "Thúy biên tập", "Ban tự quản soạn"; null for any other line. */
export function wroteAlone(words: string): string | null {
  const [, who = ''] = WROTE.exec(words) ?? GROUP_WROTE.exec(words) ?? [];
  return who === '' || NOT_WHO.test(who) || isEvent(who) || DAY.test(who) ? null : who;
}

/** A given name and nothing else. */
export function givenNameIn(words: string): string | null {
  return GIVEN_NAME.test(words) && isPerson(words) ? words : null;
}

/** "Mel Cross": a given name and more, where the words beside it say that a text is by them. */
export function wholeNameIn(words: string): string | null {
  // "Kit List" is what a text is.
  return NAME.test(words) && isPerson(words) && !words.split(' ').some(isKindOfText) ? words : null;
}

/** "Lorna, head gardener", "A. Penn, desk": what somebody does is said in small letters, and mostly ends like this. */
const ROLE =
  /^(?:\p{Ll}[\p{L}’'-]* ){0,2}\p{Ll}[\p{L}’'-]*(?:er|or|ist|ant|ent|ian|man|woman|person|cook|chef|nurse|clerk|secretary|head|chair|lead|coach)$/u;

/** The person in front of what they do: "Lorna, head gardener". */
function personWithRole(words: string): string | null {
  const [name = '', role = '', ...more] = words.split(', ');
  const isRole = more.length === 0 && ROLE.test(role) && !PLACE.test(role) && !isEvent(role);
  return isRole ? (givenNameIn(name) ?? wholeNameIn(name)) : null;
}

function isPerson(words: string): boolean {
  const isElse =
    signerIn(words) === null ||
    isPublication(words) ||
    isEvent(words) ||
    isKindOfText(words) ||
    [PLACE, OFFICE, DAY].some((kind) => kind.test(words));
  return !isElse;
}

/** Who the words say wrote a text; null where they may say anything else. */
function writerIn(words: string, author: string | null): string | null {
  const wrote = (WROTE.exec(words) ?? GROUP_WROTE.exec(words))?.[1];
  if (wrote !== undefined && !NOT_WHO.test(wrote)) return wrote;
  const named = words.replace(BY, '');
  const [name = '', ...behalf] = named.split(ON_BEHALF);
  const [person = '', ...office] = name.split(/,\s+/u);
  if (GROUP.test(named)) return named;
  if (person === author || isAddressed(person) || TITLED.test(person)) return person;
  if (!NAME.test(person) || isEvent(person) || PLACE.test(person)) return null;
  const isSigned =
    named !== words ||
    INITIAL.test(person) ||
    behalf.length > 0 ||
    (office.length > 0 && OFFICE.test(office.join(', ')));
  return isSigned ? person : null;
}
