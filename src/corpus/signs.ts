/**
 * The signs by which lines of a news text tell what they are. Each takes a line's words (composed letters) and gives what the line
 * states, or null where it is not such a line.
 */

const BYLINE_LABEL =
  /^(?:(?:written|reported|story|text|words|photos? and text) by|by|author|authors|reporter|tác giả|người viết|phóng viên|pv|thực hiện|bài|bài và ảnh|bài, ảnh|bài viết|tin, ảnh|tin và ảnh|tac gia)\b(\s*[:：]\s*|\s+)(.+)$/iu;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]|de la|van|von|der|bin|al|el|le)`;
const NAME = new RegExp(String.raw`^${NAME_WORD}(?:\s+${NAME_WORD}){0,5}$`, 'u');
/** Names are parted first and looked at one by one: one pattern for all of them takes half a second on "A-A-A-A-…". */
const BETWEEN_NAMES = /\s*[,&]\s*(?:and |và )?|\s+(?:and|và|[-–])\s+/u;
const MOST_NAMES = 6;
const SOURCE_LABEL =
  /^[([]?\s*(?:source|sources|nguồn|nguồn tin|via|nguon)\s*[:：]\s*([^)\]]+?)\s*[)\]]?\.?$/iu;
const ACCORDING_TO = /^\(?theo\s+([^()]{2,60}?)\s*\)?$/iu;
const TAGS_LABEL = /^(?:tags?|keywords?|topics?|từ kh(?:óa|oá)|chủ đề|tu khoa)\s*[:：]\s*(.+)$/iu;
const URL_LINE = /^(?:(?:url|link|liên kết|đường dẫn|permalink)\s*[:：]\s*)?<?(https?:\/\/[^\s<>"]+?)>?$/iu;
const TITLE_LABEL = /^(?:title|headline|tiêu đề|tieu de)\s*[:：]\s*(.+)$/iu;
const PICTURE_SIDE =
  /[([](?:[^()[\]]{0,40}[\s,])?(?:right|left|centre|center|middle|front row|back row|standing|seated|pictured|phải|trái|giữa|hàng đầu|đứng|ngồi)(?:[\s,][^()[\]]{0,40})?[)\]]/iu;
const PICTURE_CREDIT =
  /(?:^|[\s(.|–—-])(?:(?:file |illustrative |courtesy )?(?:photo|photos|photograph|image|picture|credit|illustration)(?: credit| courtesy)?\s*(?:[:：]|by\s+\p{Lu}|courtesy)|(?:ảnh|hình|hình ảnh|nguồn ảnh|ảnh minh (?:họa|hoạ)|ảnh tư liệu|clip|video)\s*[:：])|getty images|(?:ap|afp|vna|vns|reuters|epa|xinhua) photo|\/(?:afp|ap|reuters|vna|ttxvn|vnp|epa)\b|\((?:ảnh|photo|illustrative image|ảnh minh (?:họa|hoạ)|ảnh tư liệu|file photo)\)/iu;
/** A caption is short: a longer paragraph that mentions "(left)" is a paragraph. */
const LONGEST_CAPTION = 400;
const NOT_A_NAME =
  /^(?:xem|đọc|tin|chia|bình|theo|video|liên|quay|trang|hết|kết|nguồn|ảnh|báo|đài|cổng|ban|bộ|sở|cục|thông|tạp|hội|công|trung|ủy|uỷ)(?!\p{L})/iu;

/** The names that a byline states ("By An Nhien", "Tác giả: …"). */
export function readByline(words: string): string | null {
  if (words.length > 120) return null;
  const found = BYLINE_LABEL.exec(words);
  const names = found?.[2]?.split(/\s*[|/•]\s*/u)[0]?.replace(/[\s.]+$/u, '') ?? '';
  const each = names.split(BETWEEN_NAMES);
  if (each.length > MOST_NAMES || !each.every((name) => NAME.test(name))) return null;
  // "Bài Học Kinh Nghiệm" is a heading: the Vietnamese words, unlike "By", need their colon.
  return found?.[1]?.trim() || /^(?:\S+ )*by\s/iu.test(words) ? names : null;
}

/** A name alone on the last line, as Vietnamese papers sign an article: two to five capitalised syllables and nothing else. */
export function readSignature(words: string): string | null {
  if (words.length > 40 || NOT_A_NAME.test(words)) return null;
  const bare = words.replaceAll(/^[([]\s*|\s*[)\]]$/gu, '');
  return /^\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,4}$/u.test(bare) ? bare : null;
}

/** The publication that a source line states ("Source: VNA", "Nguồn: …"). */
export function readSourceLine(words: string): string | null {
  return words.length > 160 ? null : (SOURCE_LABEL.exec(words)?.[1] ?? null);
}

/** Whom "Theo …" (according to …) credits, on a line of its own at an article's end. */
export function readAccordingTo(words: string): string | null {
  const credited = words.length > 80 ? undefined : ACCORDING_TO.exec(words)?.[1];
  return credited !== undefined &&
    /^\p{Lu}/u.test(credited) &&
    !/[.,;:]/u.test(credited.replace(/\.\p{L}+$/u, ''))
    ? credited
    : null;
}

/** The words of a line "Tags: a, b" or "Từ khóa: …". */
export function readTagsLine(words: string): readonly string[] | null {
  const list = words.length > 400 ? undefined : TAGS_LABEL.exec(words)?.[1];
  return list === undefined ? null : splitTags(list);
}

/** The parts of a list that commas, semicolons or hash signs part. */
export function splitTags(list: string): readonly string[] {
  return list
    .split(/[,;，]|\s#|^#/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** The address that a line holds and nothing else. */
export function readUrlLine(words: string): string | null {
  return words.length > 490 ? null : webAddress(URL_LINE.exec(words)?.[1] ?? '');
}

/** A web address as written, or null for anything that is not plain http or https to a host (no `javascript:`, no password in it). */
export function webAddress(written: string): string | null {
  if (!/^https?:\/\//iu.test(written) || written.length > 2_000 || !URL.canParse(written)) return null;
  const url = new URL(written);
  return url.username === '' && url.password === '' ? url.href : null;
}

/** The title of a line "Title: …". */
export function readTitleLabel(words: string): string | null {
  return words.length > 300 ? null : (TITLE_LABEL.exec(words)?.[1] ?? null);
}

/** Whether a paragraph is a picture's caption by its own signs: a credit ("Photo: …"), or who stands where ("(right)") without an end. */
export function isCaption(words: string, length: number, closed: boolean): boolean {
  if (length > LONGEST_CAPTION) return false;
  return PICTURE_CREDIT.test(words) || (!closed && PICTURE_SIDE.test(words));
}
