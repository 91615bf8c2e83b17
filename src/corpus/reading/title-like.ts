import { lengthOf } from './draft.ts';
import { isCaption } from './line-signs.ts';
import { isListItem, type Line } from './lines.ts';
import { withoutOrnament } from './title-words.ts';

/** A headline is shorter than this many characters; a longer first line is a first paragraph. */
export const LONGEST_TITLE = 200;
const LONGEST_QUESTION_TITLE = 150;
const PHOTO_TITLE = /^(?:in )?(?:photos|pictures|images|videos?|ảnh|clip)\s*:\s*(?=(?:\S+\s+){3})/iu;
/** How a message begins: "Dear all", "Gửi cả nhà". */
const SALUTATION =
  /^(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|(?:kính |thân )?gửi|(?:xin |kính )?chào)(?: (?:to |tất )?(?:all|everyone|everybody|team|folks|friends|members|neighbours|residents|parents|you all|cả|cả nhà|mọi người|cả lớp|cả đội|cả nhóm|bà con|anh chị em?|anh em|các bạn|(?:quý |các )?(?:cư dân|phụ huynh|hội viên|thành viên)|toàn thể [\p{L} ]{3,20}))?[,!.]?$/iu;

/** Whom a letter is to, and that it was passed on: "Kính gửi: chủ hộ", "Forwarded from the mill, 18/11/2026". */
const NO_TITLE =
  /^(?:(?:kính |thân )?gửi|to|attn|cc)\s*[:：]|^(?:forwarded|fwd)(?: message)? (?:from|by)(?!\p{L})|^(?:forwarded|fwd),?\s+\d/iu;

/**
 * Whether a line may be a title, or, where it `continues` one, a further line of it; `dateFollows` says that the day of the text stands below.
 */
export function isTitleLike(line: Line, dateFollows: boolean, continues: boolean): boolean {
  const words = withoutOrnament(line.words);
  if (lengthOf(line) > LONGEST_TITLE || isListItem(line) || line.kind !== undefined) return false;
  // "Photos: the new bridge opens" is a title, "Photo: City Archive" is none.
  const subject = words.replace(PHOTO_TITLE, '');
  if (isCaption(subject, subject.length, line.closed)) return false;
  if (!continues && (/^\p{Ll}{2}/u.test(words) || SALUTATION.test(words) || NO_TITLE.test(words)))
    return false;
  // Questions with their answers, each below the other.
  if (/^(?:q|question|hỏi|câu hỏi)\s*\d*\s*[:.]\s/iu.test(words)) return false;
  if (/[,;:–—-]$/u.test(words) && !dateFollows) return false;
  // Several sentences above the day of the next post are said.
  if (dateFollows && line.closed && SENTENCES.test(words)) return false;
  return dateFollows || !endsAsStatement(line);
}

/** The end of a sentence of some words, with another behind it: "No swim today. The lake is frozen." */
const SENTENCES = /\p{Ll}{2,}[.!?…] \p{Lu}[^.!?…]{8,}[.!?…]$/u;

/** Whether a line ends with a full stop (not an abbreviation's: "Vietnam and the U.S."), or is a question too long for a title. */
export function endsAsStatement(line: Line): boolean {
  if (!line.closed) return false;
  if (/[?!]["'”’»)\]]*$/u.test(line.words)) return lengthOf(line) > LONGEST_QUESTION_TITLE;
  return !/(?<![\p{L}.])(?:\p{Lu}\.){2,}$/u.test(line.words);
}
