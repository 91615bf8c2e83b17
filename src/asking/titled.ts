import type { Article, Span } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import { type Token, tokenize } from '../retrieval/analysis/tokens.ts';
import type { FoundAnswer, QuoteOptions, Ranking } from '../retrieval/answer.ts';
import { SURE } from './sure.ts';

/** A title or heading that somebody typed: its article and, for a heading, what stands below it. */
export interface Titled {
  readonly article: Article;
  /** From a heading to the next one; undefined for the article's title. */
  readonly section: Span | undefined;
}

/** Titles seldom have more words; a longer question is not taken for one. */
const MOST_WORDS = 16;

/** A title may be typed without what stands before or behind one of these: "Lost and found – May", "Stolen: green cargo bike". */
const TITLE_EDGE = /:\s|\s[-–—|]\s|\s\(|\)/u;
/** A part of a title with fewer words is no name of its article. */
const LEAST_OF_PART = 2;

/**
 * The article whose title, or else one of whose headings, or else a part of whose title is the question, whatever its case, marks, hyphens
 * and small words.
 */
export async function titledBy(
  library: Pick<Library, 'mostAbout'>,
  words: string,
): Promise<Titled | undefined> {
  const tokens = tokenize(words);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const key = keyOf(words);
  const articles = await library.mostAbout(words);
  const titled = articles.find(({ title }) => title !== null && keyOf(title) === key);
  if (titled !== undefined) return { article: titled, section: undefined };
  for (const article of articles) {
    const section = sectionOf(article, key);
    if (section !== undefined) return { article, section };
  }
  if (topicOf(words).length < LEAST_OF_PART) return undefined;
  const partly = articles.find(({ title }) => title?.split(TITLE_EDGE).some((part) => keyOf(part) === key));
  return partly && { article: partly, section: undefined };
}

/** Whether a question names an article by its title so plainly that it goes on from nothing. */
export function namesArticle({ section }: Titled, words: string): boolean {
  return section === undefined && topicOf(words).length >= LEAST_OF_PART;
}

function sectionOf({ text, blocks }: Article, key: string): Span | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const at = headings.findIndex(({ start, end }) => keyOf(text.slice(start, end)) === key);
  const heading = headings[at];
  return heading && { start: heading.start, end: headings[at + 1]?.start ?? text.length };
}

/** Words that a title is often typed without. "When is the …" asks for something, so its words are none of these. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the and of in on at to for with về của và ở tại'.split(' '),
);

/** The words of a title that carry its topic, run together: "lost-and-found" and "Lost & found" are one. */
function keyOf(title: string): string {
  const topic = topicOf(title);
  return (topic.length === 0 ? tokenize(title) : topic).map(({ term }) => term).join('');
}

function topicOf(title: string): readonly Token[] {
  return tokenize(title).filter(({ marked }) => !SMALL_WORDS.has(marked));
}

/** The answer from the article that was named, or from the section under the heading; undefined where no part of it was ranked. */
export async function chooseTitled(
  ranking: Ranking,
  { article, section }: Titled,
  options: QuoteOptions,
): Promise<FoundAnswer | undefined> {
  if (options.among?.(article) === false) return undefined;
  const answer = await ranking.answer({
    ...options,
    ungated: true,
    among: (other) => other.id === article.id,
  });
  if (answer.kind !== 'found') return undefined;
  const within = (quote: Span): boolean =>
    section === undefined || (quote.start < section.end && section.start < quote.end);
  const excerpts = [...answer.excerpts.filter(within), ...answer.excerpts.filter((quote) => !within(quote))];
  if (!excerpts.slice(0, 1).some(within)) return undefined;
  const { disagreement: _, perhapsChanged: _perhaps, ...rest } = answer;
  // Whoever types a title asks for that article: its card says nothing of doubt.
  return { ...rest, excerpts, confidence: Math.max(answer.confidence, SURE) } satisfies FoundAnswer;
}
