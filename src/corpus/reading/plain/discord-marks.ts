import type { BlockKind } from '../../article.ts';
import { hasDiscordSigns, withDiscordSigns, withoutHidingSigns } from '../discord-signs.ts';
import { outsideCode } from '../markdown/code-aside.ts';
import { readMessageHead } from '../message-head.ts';

/** A text as a reader of Discord sees it, and what its marked lines are, by their words. */
export interface WithoutMarks {
  readonly text: string;
  readonly kinds: ReadonlyMap<string, BlockKind>;
}

/** "**8 people**", at the end of a word and not within one: "2 ** 3" and "f(**a, **b)" are none. */
const BOLD = /(?<![\p{L}\p{N}*/\\])\*\*(?=[^\s*])[^*\n]*[^\s*(]\*\*(?![\p{L}\p{N}*])/u;
/** A pair of signs around words, in one line: "**bold**", "*slanted*", "__underlined__", "_slanted_", "~~struck~~". */
const PAIRS = [
  /(?<![\p{L}\p{N}*/\\])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_/\\.:])(_{1,3})(?=[^\s_])([^_\n]*[^\s_])\1(?![\p{L}\p{N}_/\\])/gu,
  /(?<!~)(~~)(?=[^\s~])([^~\n]*[^\s~])\1(?!~)/gu,
];
/** Pairs stand in each other: "**raids are *off***". */
const DEEPEST = 3;
/** "Osk — 05/18/2026 7:42 PM" stands in the first lines. */
const TOP = 4;
const HEAD_OF_MESSAGE = /\s[—–]\s.*\d{1,2}:\d{2}/u;
/** "### Raids" */
const HEADING = /^#{1,3} (?=\S)/u;
const NO_KINDS: ReadonlyMap<string, BlockKind> = new Map();

/**
 * A plain text that was copied out of Discord, or written for it, without its Markdown signs, which show there what they mean; any other
 * text unchanged: there "2 * 3 * 4" and "**" may be meant.
 */
export function withoutDiscordMarks(text: string): WithoutMarks {
  if (!isOfDiscord(text)) return { text, kinds: NO_KINDS };
  const headings = new Set<string>();
  const shown = outsideCode(text, (words) =>
    withoutHidingSigns(withDiscordSigns(words))
      .split('\n')
      .map((line) => {
        const bare = withoutPairs(line.replace(/^(?:>>> |> )+/u, ''));
        const heading = bare.replace(HEADING, '');
        if (heading !== bare) headings.add(heading.trim());
        return heading;
      })
      .join('\n'),
  );
  return { text: shown, kinds: new Map([...headings].map((words) => [words, 'heading'])) };
}

function isOfDiscord(text: string): boolean {
  if (hasDiscordSigns(text)) return true;
  if (text.includes('**') && BOLD.test(text)) return true;
  return text
    .split('\n', TOP)
    .some((line) => HEAD_OF_MESSAGE.test(line) && readMessageHead(line.trim(), {}) !== null);
}

function withoutPairs(written: string): string {
  let line = written;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const before = line;
    for (const pair of PAIRS) line = line.replaceAll(pair, '$2');
    if (line === before) break;
  }
  return line;
}
