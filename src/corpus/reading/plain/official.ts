import { fieldsFrom, type RawFields } from '../facts/field-values.ts';
import { KINDS_OF_NOTICE } from '../line-signs.ts';

/** The heading of the state over Vietnamese notices and plans, which stands in a column beside whoever issues them. */
const STATE = /CỘNG HO?[ÒÀ]A? XÃ HỘI CHỦ NGHĨA VIỆT NAM/iu;
const MOTTO = /Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc/iu;
const NUMBER = /Số\s*:\s*[\p{L}\p{N}./\s-]{0,40}?(?=\s{3,}|$)/iu;
const PLACE_AND_DAY = /(?:\p{Lu}[\p{L} .]{1,40}, )?ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$/u;
const KIND = new RegExp(`^(?:${KINDS_OF_NOTICE.toUpperCase()})$`, 'u');
/** Who gets a copy of it. */
const COPIES = /^\s*Nơi nhận\s*:/u;
const MOST_HEAD_LINES = 14;
/** What is looked at of every text, in characters. */
const HEAD = 600;

/** A Vietnamese notice as its reader sees it: its title, day and issuer known, without the state's heading and who gets a copy; null for any other text. */
export function readOfficial(text: string): { readonly text: string; readonly fields: RawFields } | null {
  if (!/CHỦ NGHĨA VIỆT NAM/iu.test(text.slice(0, HEAD).normalize('NFC'))) return null;
  const lines = text.split('\n');
  const head = lines.slice(0, MOST_HEAD_LINES);
  if (!head.some((line) => STATE.test(line.normalize('NFC')))) return null;
  const kindAt = head.findIndex((line) => KIND.test(line.normalize('NFC').trim()));
  const bodyAt =
    kindAt === -1 ? head.findLastIndex((line) => PLACE_AND_DAY.test(line.trim())) + 1 : kindAt + 1;
  if (bodyAt === 0) return null;
  const above = lines.slice(0, kindAt === -1 ? bodyAt : kindAt).map((line) => line.normalize('NFC'));
  const day = above.map((line) => PLACE_AND_DAY.exec(line.trim())?.[0]).find((found) => found !== undefined);
  const issuer = above
    .map((line) =>
      [STATE, MOTTO, NUMBER, PLACE_AND_DAY].reduce((rest, part) => rest.replace(part, ''), line).trim(),
    )
    .find((line) => /\p{Lu}{2}/u.test(line));
  let from = bodyAt;
  while (lines[from]?.trim() === '') from += 1;
  const about = lines[from]?.trim() ?? '';
  const isAbout = kindAt !== -1 && /^(?:về việc|về|v\/v|mời|tổ chức|thể lệ)\s/iu.test(about);
  const kind = lines[kindAt]?.trim() ?? '';
  const title = isAbout ? `${kind} ${about}` : kind;
  const body = lines.slice(isAbout ? from + 1 : bodyAt);
  const copiesAt = body.findIndex((line) => COPIES.test(line));
  const copiesEnd =
    copiesAt === -1 ? -1 : body.findIndex((line, at) => at > copiesAt && !/^\s*[-–+•]/u.test(line));
  const rest =
    copiesAt === -1 ? body : [...body.slice(0, copiesAt), ...(copiesEnd === -1 ? [] : body.slice(copiesEnd))];
  const fields = { title, date: day?.replace(/^.*(?=ngày)/u, '') ?? '', source: issuer ?? '' };
  return { text: rest.join('\n').trim(), fields: fieldsFrom(fields) };
}
