import type { Article, Block, Span } from '../../corpus/article.ts';
import { withoutAddition } from '../../corpus/reading/addenda.ts';
import { itemsAmended, numberOfItem } from '../../corpus/reading/amended-items.ts';
import { withoutSigning } from '../../corpus/reading/signed-note.ts';

type Text = Pick<Article, 'text' | 'blocks'>;

/**
 * The items above that something added names by their numbers or by their name, each the only one of the text that is called so; where a heading has
 * the number, what stands below that: "To § 3: late returns cost 50p" is of "3. Late returns", "Basic plumbing: 12 places" of "Basic plumbing - max 10".
 */
export function itemsNamed(article: Text, above: readonly Block[], { start, end }: Span): Named {
  const { text, blocks } = article;
  const words = withoutAddition(withoutSigning(text.slice(start, end)));
  const numbers = itemsAmended(words);
  if (numbers.length === 0) return { of: itemCalled(text, above, words), isOfSection: false };
  const isOf = (number: number, block: Block): boolean =>
    numberOfItem(text.slice(block.start, block.end)) === number;
  const headings = blocks.filter((block) => block.kind === 'heading' && block.end <= start);
  const isOfSection = headings.some((heading) => numbers.some((number) => isOf(number, heading)));
  const of = numbers.flatMap((number) => {
    const [section, ...others] = headings.filter((heading) => isOf(number, heading));
    if (section !== undefined) return others.length > 0 ? [] : below(section, headings, above);
    const [item, ...more] = above.filter((block) => isOf(number, block));
    return item === undefined || more.length > 0 ? [] : [item];
  });
  return { of, isOfSection };
}

/** The items that something added names, and whether these are the section of a heading. */
interface Named {
  readonly of: readonly Block[];
  readonly isOfSection: boolean;
}

/** What stands below a heading and above the next one. */
function below(section: Block, headings: readonly Block[], above: readonly Block[]): readonly Block[] {
  const next = headings.find(({ start }) => start > section.start)?.start ?? Number.POSITIVE_INFINITY;
  return above.filter(({ start }) => section.start < start && start < next);
}

/** "Basic plumbing - Wed 2 Dec, max. 10", "Trailers: £12 a launch": what an item is called in front of what is said of it. */
const CALLED =
  /^(?:\d{1,2}[.)] |[-•*] )?(?<name>\p{L}[\p{L}\p{M}\p{N}’'&/ ]{3,40}?)(?:\s?[:：]|\s\([^()]{2,30}\)\s?[–—:-]|\s[–—-])\s+\S/u;

function nameOf(words: string): string | undefined {
  return CALLED.exec(words.normalize('NFC'))?.groups?.['name']?.trim().toLowerCase();
}

/** The item that has a name, with which the words begin, and the lines right below it. */
function itemCalled(text: string, above: readonly Block[], words: string): readonly Block[] {
  const said = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/^(?:the|re:?|về) /u, '');
  const found = above.flatMap((block, at) => {
    const name = nameOf(text.slice(block.start, block.end));
    const isCalled =
      name !== undefined && said.startsWith(name) && !/^[\p{L}\p{M}\p{N}]/u.test(said.slice(name.length));
    return isCalled ? [at] : [];
  });
  const [first, ...more] = found;
  if (first === undefined || more.length > 0) return [];
  const next = above.findIndex(
    (block, at) =>
      at > first &&
      (block.start - (above[at - 1]?.end ?? 0) > 1 ||
        nameOf(text.slice(block.start, block.end)) !== undefined),
  );
  return above.slice(first, next < 0 ? undefined : next);
}
