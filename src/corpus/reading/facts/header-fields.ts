import { type FrontMatter, keyOf, type RawField } from './field-values.ts';

/** At least one of these is required: an announcement may begin with "Location: …" and "Date: …" as part of its text. */
const NAMES_IT = new Set(['title', 'subject', 'headline', 'tiêuđề']);
/** A header has at most this many lines. */
const MOST_LINES = 40;
const FIELD = /^([\p{L}][\p{L}\p{N} _-]{0,30})::?[ \t]*(.*)$/u;

/**
 * The lines "Title: …", "Date: …" above a text's first blank line, as Pelican, MultiMarkdown, Logseq ("title:: …") and e-mails have them (a line that begins with
 * white space goes on with the one before it); null where the first lines are no such header, or name no title.
 */
export function headerFields(text: string): FrontMatter | null {
  if (!FIELD.test(text.slice(0, 400).split('\n')[0] ?? '')) return null;
  const fields = new Map<string, RawField>();
  let at = 0;
  let last = '';
  for (let line = 1; line <= MOST_LINES; line += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const words = text.slice(at, end);
    if (words.trim() === '') {
      const isHeader = fields.size >= 2 && [...fields.keys()].some((key) => NAMES_IT.has(key));
      return isHeader && at < text.length ? { fields, bodyStart: end, leftOut: [] } : null;
    }
    const [, name = '', value = ''] = FIELD.exec(words) ?? [];
    const open = fields.get(last);
    if (/^[ \t]/u.test(words) && open !== undefined && typeof open.value === 'string')
      fields.set(last, { ...open, value: `${open.value} ${words.trim()}`.trim() });
    else if (name === '' || words.length > 1_000) return null;
    else {
      last = keyOf(name);
      if (!fields.has(last)) fields.set(last, { name, value: value.trim(), line });
    }
    at = end + 1;
  }
  return null;
}
