import { fieldsFrom } from './facts/field-values.ts';
import { titleInName } from './facts/name-title.ts';
import { asKeys } from './keys.ts';
import { detectLanguage } from './language.ts';
import { withItems } from './plain/bullets.ts';
import type { DatedEntries } from './plain/dated-entries.ts';
import { readTextUnder } from './read-page.ts';
import type { Reading } from './reader.ts';

/** A note above entries, such as who copied them; a title has neither brackets around it nor a sentence's end. */
const NOTE = /^\(.*\)$|[.!?…:]$|^(?:copied|pasted|saved|chép|sao chép|lưu)(?!\p{L})/iu;
/** "OFFICE LOG (please sign)" */
const ADDED = /\s*\([^()]*\)$/u;
const LONGEST_TITLE = 100;
/** Words of a line that says something. */
const FEWEST_WORDS = 6;
/** Entries that tell the language of all. */
const TELLING = 100;

/**
 * Reads a text that was written day by day, each entry as an article of its day, so that what is written later counts as later.
 * @throws {Unreadable} for entries without words.
 */
export function readEntries({ above, entries }: DatedEntries, name: string): Reading {
  const keys = asKeys(entries.map(({ date }) => date));
  const spoken = detectLanguage(
    entries
      .slice(0, TELLING)
      .map(({ text }) => text)
      .join('\n'),
  );
  const headed = above.map((line) => line.trim()).find((line) => !NOTE.test(line));
  const title = (headed?.length ?? LONGEST_TITLE) < LONGEST_TITLE ? headed?.replace(ADDED, '') : undefined;
  const parts = entries.map(({ date, author, text }, at) => {
    const language = detectLanguage(text) ?? spoken;
    const stated = fieldsFrom({ title: title ?? author ?? titleInName(name), date, author, language });
    const listed = withItems(text);
    const { article } = readTextUnder(listed.text, stated, { kinds: listed.kinds, isTalk: true });
    return { key: keys[at] ?? null, article };
  });
  const stated = above.filter(states).join('\n');
  if (stated === '') return { parts, warnings: [] };
  const head = readTextUnder(stated, fieldsFrom({ title: title ?? titleInName(name) }), { isTalk: true });
  return { parts: [{ key: 'above', article: head.article }, ...parts], warnings: [] };
}

/** Whether a line above the entries says something that holds for all of them: "Please return the key to the hook by the door." */
function states(line: string): boolean {
  return /[.!?]\)?$/u.test(line.trim()) && line.trim().split(/\s+/u).length >= FEWEST_WORDS;
}
