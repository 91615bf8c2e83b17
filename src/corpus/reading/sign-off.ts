import type { Span } from '../article.ts';
import { VIETNAMESE_BOARD } from './boards.ts';
import { unslanted } from './line-signs.ts';
import { isWriterAlone } from './minutes-lines.ts';
import { TITLE } from './personal-titles.ts';

/** What a letter ends with, above the name of who wrote it. */
const FORMULA = String.raw`(?:(?:with |many |best |kind(?:est)? |warm(?:est)? |friendly ){0,2}(?:thanks|regards|wishes|greetings)(?: (?:all|everyone|everybody|from \P{Lu}{3,30}))?|thank you(?: (?:all|everyone|so much))?|best|cheers|sincerely|yours(?: \p{Ll}+)?|love|see you (?:all|soon|then|there)|all the best|take care|ta|thân(?: ái| mến)?|trân trọng|cảm ơn(?: cả nhà| mọi người| các bạn)?|chào thân ái)[,.!]*`;
/** "TM. Ban quản trị", "On behalf of the committee" */
const ON_BEHALF = String.raw`(?:tm|t\.m|thay mặt|đại diện|(?:for and )?on behalf of)\.? (?:the )?\p{L}[\p{L} ]{2,40},?`;
/** "Kính báo", "Trân trọng thông báo", "Nay thông báo", "Xin chân thành cảm ơn quý khách": what a Vietnamese notice ends with. */
const VIETNAMESE_FORMULA = String.raw`(?:(?:nay|xin|rất|trân trọng|chân thành|kính) ){1,3}(?:(?:thông )?báo|chào|cảm ơn|cám ơn|mong)(?: (?:quý|các|toàn thể) [\p{L} ]{2,20})?[,.!]*`;
/** The same as it is typed without marks: "cam on moi nguoi", "tran trong", "xin chan thanh cam on quy khach". */
const UNMARKED_FORMULA = String.raw`(?:than (?:ai|men)|chao than ai|tran trong|cam on(?: (?:ca nha|moi nguoi|cac ban|ba me|phu huynh|quy phu huynh))?|(?:(?:nay|xin|rat|tran trong|chan thanh|kinh) ){1,3}(?:(?:thong )?bao|chao|cam on|mong)(?: (?:quy|cac|toan the) [\p{L} ]{2,20})?)[,.!]*`;
const CLOSING = new RegExp(`^(?:${FORMULA}|${VIETNAMESE_FORMULA}|${UNMARKED_FORMULA}|${ON_BEHALF})$`, 'iu');
/** "Keep warm,", "Yours in mud,": so few words in front of a comma close a letter where a name stands below. */
const CLOSING_BY_COMMA = /^\p{Lu}[\p{Ll}\p{M}’']+(?: [\p{L}\p{M}’']+){0,4},$/u;
/** "Any questions ask me", "Có gì nhắn mình": nobody signs such words but below them. */
const ASK_ME =
  /(?<![\p{L}\p{M}])(?:(?:ask|text|ring|call|see|tell|message|ping|e-?mail|contact|find) me|let me know|(?:hỏi|gọi|nhắn|báo|gặp|liên hệ|alo|ib) (?:mình|em|tôi|anh|chị|cô|chú))(?: (?:please|nhé|nha|ạ))?$/iu;
const CLOSING_AND_NAME = new RegExp(`^${FORMULA}\\s+(?:[–—~-]\\s*)?(?=\\p{Lu})`, 'iu');
const NAME = String.raw`(?:${TITLE})?(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,3}`;
const OFFICE =
  'secretary|chair|president|treasurer|captain|coach|leader|editor|organi[sz]er|manager|caretaker|reception|office|warden|steward|librarian|lễ tân|kế toán|thủ quỹ|thư ký|bảo vệ|học vụ|quản lý|quản trị|chủ tịch|bí thư|giám đốc|hiệu trưởng|trưởng \\p{L}+|chủ nhiệm|văn phòng';
/** "Priya x", "Lorna Quist (kitchen)", "Imogen Szabo, Secretary", "Bích – lễ tân", "The Rev Tim" */
const SIGNED = new RegExp(
  `^(?<dash>[–—~]\\s*)?(?:[Tt]he (?=Rev))?(?<name>${NAME})(?: x{1,3}|\\s?[\\p{Extended_Pictographic}\\uFE0F]+|,? \\([^()\\n]{2,50}\\)|, (?:the )?[\\p{L}’' ]{3,40}|, (?:the )?(?:[\\p{L}’']+ ){0,3}(?:${OFFICE}) [\\p{L}’' ]{2,50}|, (?!UK|US|EU|VN)\\p{Lu}{2}|\\s[–—-]\\s(?:the )?(?:[\\p{L}’']+ )?(?:${OFFICE})(?: [\\p{L}’' ]{2,20})?)?$`,
  'u',
);
/** "Ed. Ruth O", "Người soạn: Hạnh.", "Signed J. Whitmore" */
const WROTE_IT =
  /^(?:ed\.|edited by|written by|typed by|(?:minutes )?taken by|minuted by|signed(?: by)?:?|ghi:|người (?:ghi|soạn|viết|gửi):|thư ký:|minutes:|notes:|soạn:|ký(?: tên)?:|(?:tm\.?|thay mặt|đại diện|on behalf of) [\p{L} ]{3,40}:)\s+/iu;
/** "Hạnh.", and not "Jo W." */
const FULL_STOP = /(?<=\p{Ll})\.$/u;
/** Groups, offices, and what else stands alone below a text. */
const NO_NAME =
  /(?<![\p{L}\p{M}])(?:the|thanks?|committee|board|team|crew|club|council|office|reception|staff|management|manager|secretary|chair|treasurer|organi[sz]ers?|everyone|all|menu|contact|questions?|yes|no|please|sorry|none|tbc|tba|see|only|open|closed|free|end|dates?|notes?|ban|hội|nhóm|đội|bộ|phòng|trường|lớp|quán|nhà|tổ|câu|xem|hết|không|có|liên)(?![\p{L}\p{M}])/iu;

/** "Reception Manager", "Thư ký": who somebody is, below their name. */
const OFFICE_ALONE = new RegExp(
  `^(?:the )?(?:\\p{L}[\\p{L}’'-]* ){0,3}(?:${OFFICE})(?: [\\p{L}’' ]{2,30})?$`,
  'iu',
);

/** "Ban tự quản", "Ban quản lý dãy C" */
const BOARD_ALONE = new RegExp(`^${VIETNAMESE_BOARD}(?: [\\p{L}\\p{N}]+){0,4}$`, 'iu');
/** "Ban tự quản, Minh Thư", "Tổ bảo vệ – anh Vinh": for whom somebody signs. */
const FOR_GROUP =
  /^(?:Ban|Tổ|Đội|Hội|Nhóm|Câu lạc bộ|CLB|Văn phòng)(?: [\p{Ll}\p{M}]+){1,4}(?:,| –| —| -) (?=\p{Lu})/u;

/** "See the leader", "Hỏi thủ quỹ" */
const ASKS =
  /^(?:see|ask|tell|call|ring|text|e-?mail|contact|follow|thank|meet|hỏi|gặp|gọi|nhắn|báo|liên hệ|cảm ơn)(?![\p{L}\p{M}])/iu;

/** Whether a line says who somebody is, or for whom they sign, and nothing else: "Thư ký", "(quản lý dãy C)", "Ban tự quản". */
export function isOffice(words: string): boolean {
  const inside = words.replace(/^\((.*)\)$/u, '$1');
  return (OFFICE_ALONE.test(inside) && !ASKS.test(inside)) || BOARD_ALONE.test(words);
}

/** "Jo W.": a name that is shortened so stands in no sentence. */
const SHORTENED = /^\p{Lu}\p{Ll}+ \p{Lu}\.$/u;

/** Whether a line says who somebody is whose name stands in the line above. */
export function isOfficeBelow(words: string, before: string): boolean {
  return isOffice(words) && signerIn(before) !== null;
}

/** The line among the last three that says who somebody is, right below their name: "(treasurer)" below "Raj", above the day or the last of all. */
export function officeAtEnd<T extends Span & { readonly words: string }>(lines: readonly T[]): T | undefined {
  return lines.slice(-2).find((line) => {
    const above = lines[lines.indexOf(line) - 1];
    return above !== undefined && line.start - above.end === 1 && isOfficeBelow(line.words, above.words);
  });
}

/** Whether a line is what a letter ends with above a name. */
export function isClosing(words: string): boolean {
  return CLOSING.test(words) || CLOSING_BY_COMMA.test(words);
}

/** What words above a name begin with where they say nothing: "Bring your own towel please" does. */
const SAYS_NOTHING =
  /^(?:see (?:you|ye)|hope to see|looking forward|happy|thanks|thank you|cheers|take care|enjoy|have a|until (?:then|next)|stay|love|yours|hẹn gặp|chúc|cảm ơn|cám ơn|thân|hen gap|chuc|cam on)(?!\p{L})[^\d.!?]{0,50}[.!?,]?$/iu;

/** Whether a line above a name, or above the day of a text, closes it and tells nothing: "Kind regards", "Chúc cả nhà ăn Tết vui!". */
export function saysNothing(words: string): boolean {
  return isClosing(words) || SAYS_NOTHING.test(words);
}

/** A line without the formula in front of a name: "Thân, Dung (12/11/2026)" is by Dung; any other line unchanged. */
export function withoutClosing(words: string): string {
  return words.replace(CLOSING_AND_NAME, '');
}

/** The name in a line that may be a signature, wherever it stands: "Priya x", "Ed. Ruth O", "Ghi: Ngân"; null for any other line. */
export function signerIn(words: string): string | null {
  const { name } =
    SIGNED.exec(
      unslanted(words)
        .replace(CLOSING_AND_NAME, '')
        .replace(WROTE_IT, '')
        .replace(FOR_GROUP, '')
        .replace(FULL_STOP, ''),
    )?.groups ?? {};
  return name === undefined || NO_NAME.test(name) ? null : name;
}

/** "Enjoy the day" may lead into what there is to enjoy. */
const MAY_LEAD_ON = /^(?:enjoy|stay|until|happy (?!christmas|new year|easter|holidays|birthday))/iu;
/** "Dawn and Sal", "Hạnh, Thảo và Phát" */
const SEVERAL = new RegExp(
  `^(?:[–—~-]\\s*)?(?<names>${NAME}(?:, ${NAME}){0,3} (?:and|&|\\+|và) ${NAME})(?: x{1,3})?\\.?$`,
  'u',
);

/** The names of those who sign a text together; null for any other line. Only below a closing are they names: "Tea and Cake" is served. */
export function signersIn(words: string, before: string): string | null {
  const { names } = SEVERAL.exec(words)?.groups ?? {};
  const isSigned = saysNothing(before) && !MAY_LEAD_ON.test(before);
  return names === undefined || !isSigned || NO_NAME.test(names) ? null : names;
}

/** "Kofi & the team", "Hạnh và cả đội" */
const WITH_GROUP =
  /^(?:[–—~-]\s*)?(?!(?:Meet|Ask|Thank|Thanks|See|Join|Contact|Call|Email|From|With|For|Gặp|Hỏi|Mời|Với)\s)(?<names>\p{Lu}[\p{Ll}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20})? (?:and|&|\+|và) (?:(?:all |the rest of )?(?:the|our)(?: whole)? (?:\p{L}+ )?(?:team|crew|committee|board|gang|volunteers|family)|(?:cả|toàn) (?:nhà|đội|nhóm|tổ|ban)|(?:ban|tổ|đội|nhóm) [\p{Ll}\p{M}]+(?: [\p{Ll}\p{M}]+)?))(?: x{1,3})?\.?$/u;

/** "Osk & team", which only below a closing is no name of a shop */
const AND_TEAM = /^(?:[–—~-]\s*)?(?<name>\p{Lu}[\p{Ll}\p{M}'’-]{1,20}) (?:and|&|\+) (?:team|crew|staff)\.?$/u;

/**
 * Who signs a text in its last line: a name below a closing formula, behind a dash, or alone below a whole sentence; null for any other line.
 * @param before the line above it; `isApart` says that an empty one stands between
 */
export function readSignOff(
  words: string,
  before: { readonly words: string; readonly closed: boolean },
  isApart: boolean,
): string | null {
  const isBehindFormula = CLOSING_AND_NAME.test(words) || words.search(WROTE_IT) === 0;
  const several = signersIn(words, before.words);
  if (several !== null) return several;
  const lead = saysNothing(before.words) ? AND_TEAM.exec(words)?.groups?.['name'] : undefined;
  if (lead !== undefined && !NO_NAME.test(lead)) return lead;
  const { names = null } = WITH_GROUP.exec(words.replace(CLOSING_AND_NAME, ''))?.groups ?? {};
  const name = names ?? signerIn(words);
  if (name === null) return null;
  // "Mara (tea)" above "Leanne (notes)" says who does what.
  const isWriter = isWriterAlone(words) && !before.words.endsWith(')');
  const dash = SIGNED.exec(words)?.groups?.['dash'];
  const isBelow =
    isClosing(before.words) ||
    ASK_ME.test(before.words) ||
    (isOffice(before.words) && !before.closed) ||
    (before.closed && (isApart || SHORTENED.test(words)));
  return isBehindFormula || isWriter || dash !== undefined || isBelow ? name : null;
}
