/** What a line of Discord's Markdown stands in: lines of a kind that follow each other are one block. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly ListItem[] };

/** An item of a list. */
export interface ListItem {
  /** 0 for an item that stands in no other. */
  readonly depth: number;
  readonly text: string;
}

const QUOTE = /^> (.*)$|^>$/;
const HEADING = /^(#{1,3}) (.+)$/;
const SMALL = /^-# (.+)$/;
const ITEM = /^( *)(?:[-*]|(\d{1,10})\.) (.+)$/;
const FENCE = /^```/;

/** The blocks of a text: https://support.discord.com/hc/en-us/articles/210298617 */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  /** Takes the lines from here on that fit. */
  const take = <T>(read: (line: string) => T | undefined): T[] => {
    const taken: T[] = [];
    for (; at < lines.length; at += 1) {
      const one = read(lines[at] ?? '');
      if (one === undefined) break;
      taken.push(one);
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const [heading, small] = [HEADING.exec(line), SMALL.exec(line)];
    if (line.startsWith('>>> ')) {
      blocks.push({
        kind: 'quote',
        blocks: blocksOf(lines.slice(at).join('\n').slice('>>> '.length)),
      });
      at = lines.length;
    } else if (QUOTE.test(line)) {
      blocks.push({ kind: 'quote', blocks: blocksOf(take(quoted).join('\n')) });
    } else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      at += 1;
    } else if (small) {
      blocks.push({ kind: 'small', text: small[1] ?? '' });
      at += 1;
    } else if (FENCE.test(line)) {
      at += 1;
      blocks.push({ kind: 'code', text: take((code) => (FENCE.test(code) ? undefined : code)).join('\n') });
      at += 1;
    } else if (ITEM.test(line)) {
      const number = ITEM.exec(line)?.[2];
      blocks.push({ kind: 'list', start: number === undefined ? null : Number(number), items: take(item) });
    } else {
      blocks.push({ kind: 'paragraph', text: take(plain).join('\n') });
    }
  }
  return blocks;
}

function quoted(line: string): string | undefined {
  return QUOTE.test(line) ? line.slice('> '.length) : undefined;
}

function item(line: string): ListItem | undefined {
  const found = ITEM.exec(line);
  if (found === null || SMALL.test(line)) return undefined;
  return { depth: Math.floor((found[1]?.length ?? 0) / 2), text: found[3] ?? '' };
}

function plain(line: string): string | undefined {
  const isOther = [QUOTE, HEADING, SMALL, FENCE, ITEM].some((rule) => rule.test(line));
  return isOther || line.startsWith('>>> ') ? undefined : line;
}
