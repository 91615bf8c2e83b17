import { type Article, type Block, isStatement } from '../../corpus/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import { itemsOfOthers } from './labelled-items.ts';

/** Blocks that are of another one of several than is asked for, each with the one that is. */
export type Twins = ReadonlyMap<Block, Block>;

/** How a block begins: the words that tell it from its twins stand among the first of these. */
interface Opening {
  readonly block: Block;
  readonly terms: readonly string[];
  /** Those of its terms that are numbers, or have a capital that does not come from beginning a sentence. */
  readonly names: ReadonlySet<string>;
  /** Those that are small words: stop words as they are written, so that "xưởng" is not "xuống". */
  readonly small: ReadonlySet<string>;
}

/** Words of an opening that are compared, and the most of them that tell a block from its twin. */
const COMPARED = 6;
const LONGEST_LABEL = 3;
/** As many words besides must be the same: "Otters IS FOR ages …", "Grey Herons IS FOR ages …". */
const LEAST_ALIKE = 2;
/** Characters that are read of an opening, but for what stands in brackets: an address behind a name. */
const READ = 80;
const IN_BRACKETS = /\([^()]*\)/gu;
/** A shorter block is a line of a schedule or a price list, which is read with what stands around it. */
const SHORTEST = 60;
/** In a longer article some paragraphs begin alike by chance: of 5,665 questions of `squad-a` that cost 36 their answer. */
const MOST_BLOCKS = 30;

/**
 * The blocks of an article that begin like one that a question names, and name another one instead, each with the one that is named: of
 * "Goliath is the tall kiln" and "Wren is the small one" the first, where Wren is asked for.
 * @param asked the terms of the question's content words
 */
export function twinsIn(article: Article, asked: ReadonlySet<string>): Twins {
  const openings = openingsOf(article);
  const named = withNumbers(asked);
  const twins = new Map(itemsOfOthers(article, asked));
  for (const own of openings.filter(({ terms }) => terms.some((term) => named.has(term))))
    for (const other of openings) {
      if (other === own || other.block.kind !== own.block.kind) continue;
      const pair = labelsOf(own, other);
      if (pair === undefined) continue;
      const [ours, theirs, alike] = [pair.own, pair.other, pair.alike].map((terms) =>
        terms.filter((term) => named.has(term)),
      );
      if (ours === undefined || ours.length === 0 || (theirs?.length ?? 0) > 0) continue;
      // "The crisis had a …", "The embargo had a …" name no two of a kind; "thuyền đơn", "thuyền đôi" do.
      const isOfKind =
        pair.before === 0 || own.terms.slice(0, pair.before).some((term) => !own.small.has(term));
      if (!isOfKind && !(ours.some((term) => own.names.has(term)) && hasName(other, pair.other))) continue;
      // "2 teams are level" does not name article 2.
      if (ours.every((term) => NUMBER.test(term)) && (alike?.length ?? 0) === 0) continue;
      const { start, end } = other.block;
      const words = new Set(tokenize(article.text.slice(start, end)).map(({ term }) => term));
      // A number stands for anything in the rest of a text, and one word of a name ("gió") may be another ("giờ").
      const isNamedThere = ours.every((term) => words.has(term)) && !ours.every((term) => NUMBER.test(term));
      if (!isNamedThere) twins.set(other.block, own.block);
    }
  return twins;
}

const NUMBER = /^\p{N}+$/u;

/** The same terms, and "8km" as a number and its unit. */
function withNumbers(terms: ReadonlySet<string>): ReadonlySet<string> {
  const parts = [...terms].flatMap((term) => /^(\p{N}{1,4})(\p{L}+)$/u.exec(term)?.slice(1) ?? []);
  return new Set([...terms, ...parts]);
}

/** What tells two openings apart, each by the words that only it has, and the words of both; undefined where they are not alike. */
function labelsOf(
  one: Opening,
  beside: Opening,
):
  | (Readonly<Record<'own' | 'other' | 'alike', readonly string[]>> & { readonly before: number })
  | undefined {
  const [{ terms: a }, { terms: b }] = [one, beside];
  const mayName = (term: string): boolean => !one.small.has(term) && !beside.small.has(term);
  let before = 0;
  while (before < COMPARED && a[before] !== undefined && a[before] === b[before]) before++;
  for (let own = 1; own <= LONGEST_LABEL; own++)
    for (let other = 1; other <= LONGEST_LABEL; other++) {
      let behind = 0;
      while (
        before + own + behind < a.length &&
        a[before + own + behind] === b[before + other + behind] &&
        behind < COMPARED
      )
        behind++;
      // "In the 1930s, radio", "In July 1968, ABC Radio": a small word in front says nothing.
      if (behind === 0 || a.slice(0, before).filter(mayName).length + behind < LEAST_ALIKE) continue;
      const alike = [...a.slice(0, before), ...a.slice(before + own, before + own + behind)];
      const labels = {
        own: a.slice(before, before + own),
        other: b.slice(before, before + other),
        alike,
        before,
      };
      // "The fridge is …" and "The staff room is …" have only small words in common; "Old Goliath is the …", "Young Wren is the …" are names.
      const isOneWord = Math.min(own, other) === 1;
      const areNames = hasName(one, labels.own) && hasName(beside, labels.other);
      const isChance = !alike.some(mayName) && (behind < LEAST_ALIKE || !(isOneWord || areNames));
      // "This action is a …" names nothing.
      const isNaming = ([head = '', ...rest]: readonly string[]): boolean =>
        mayName(head) || (before > 0 && rest.some(mayName));
      if (!isChance && isNaming(labels.own) && isNaming(labels.other)) return labels;
    }
  return undefined;
}

function hasName({ names }: Opening, terms: readonly string[]): boolean {
  return terms.some((term) => names.has(term));
}

function openingsOf({ text, blocks }: Article): readonly Opening[] {
  const own = blocks.filter(
    (block) => isStatement(block) && block.kind !== 'row' && block.end - block.start >= SHORTEST,
  );
  if (own.length > MOST_BLOCKS) return [];
  return own.map((block) => {
    const opening = text
      .slice(block.start, Math.min(block.end, block.start + READ))
      .replace(IN_BRACKETS, ' ');
    const tokens = tokenize(opening).slice(0, COMPARED);
    const isName = (at: number, start: number): boolean =>
      /\p{N}/u.test(opening.charAt(start)) || (at > 0 && /\p{Lu}/u.test(opening.charAt(start)));
    return {
      block,
      terms: tokens.map(({ term }) => term),
      names: new Set(tokens.flatMap(({ term, start }, at) => (isName(at, start) ? [term] : []))),
      small: new Set(tokens.flatMap(({ term, marked }) => (isStopWord(marked) ? [term] : []))),
    };
  });
}
