import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import type { Excerpt, FoundAnswer, QuoteOptions, Ranking } from '../../retrieval/answer.ts';
import { nameOf } from '../../retrieval/articles/name-of.ts';
import { quoteOf } from '../../retrieval/quoting/excerpts.ts';
import { SURE } from '../sure.ts';
import { type NumberedPart, numberedPart } from './numbered-part.ts';
import { type RuleAsked, rulesNamed } from './rule-words.ts';

/** A numbered part that a question asks for, in its article. */
export interface RuleFound {
  readonly article: Article;
  readonly part: NumberedPart;
}

/** As many as a card shows: "rule 3" may be one of several texts. */
const MOST = 3;
/** A part longer than this, in characters, is quoted up to the end of a line, or of a sentence, within it. */
const LONGEST = 700;

/**
 * The parts with the number that a question asks for, where it asks for nothing else; undefined for any other question, or where no text
 * has one. Of several texts those come first that are called by the words of the question; of several numbers the parts of one text.
 */
export async function rulesAsked(
  library: Pick<Library, 'mostAbout'>,
  words: string,
): Promise<readonly RuleFound[] | undefined> {
  const [first, ...others] = rulesNamed(words, MOST);
  const found = first && (await partsOf(library, first));
  if (found === undefined || others.length === 0) return found;
  const article = found[0]?.article;
  const beside = others.map((asked) => article && numberedPart(article, asked.names));
  return [
    ...found.slice(0, 1),
    ...beside.flatMap((part) => (part === undefined || article === undefined ? [] : [{ article, part }])),
  ];
}

async function partsOf(
  library: Pick<Library, 'mostAbout'>,
  asked: RuleAsked,
): Promise<readonly RuleFound[] | undefined> {
  const topic = tokenize(asked.topic).map(({ term }) => term);
  const found = (await articlesOf(library, asked)).flatMap((article) => {
    const part = numberedPart(article, asked.names);
    const title = new Set(tokenize(nameOf(article)).map(({ term }) => term));
    const isNamed = topic.length > 0 && topic.every((word) => title.has(word));
    return part === undefined ? [] : [{ article, part, isNamed }];
  });
  const named = found.filter(({ isNamed }) => isNamed);
  if (topic.length > 0) return named.length === 0 ? undefined : named.slice(0, MOST);
  const meant = (['line', 'title'] as const)
    .map((where) => found.filter(({ part }) => part.called === where))
    .find(({ length }) => length > 0);
  return meant?.slice(0, MOST);
}

/** Those that may have the part: a passage has its name and number, or the topic or what such parts are called is in a title or a passage. */
async function articlesOf(
  library: Pick<Library, 'mostAbout'>,
  { names, topic }: RuleAsked,
): Promise<readonly Article[]> {
  const called = names.map(({ label }) => label);
  const sought = [...names.map(({ label, number }) => `${label} ${number}`), topic, ...called];
  const found: (readonly Article[])[] = [];
  for (const words of sought) found.push(await library.mostAbout(words));
  return [...new Set(found.flat())];
}

/** The answer that quotes these parts, each of its article. */
export async function chooseRules(
  ranking: Ranking,
  rules: readonly RuleFound[],
  options: QuoteOptions,
): Promise<FoundAnswer | undefined> {
  const excerpts = rules.map(quoted).filter((excerpt): excerpt is Excerpt => excerpt !== undefined);
  const answer = await ranking.answer({ ...options, ungated: true });
  if (answer.kind !== 'found' || excerpts.length === 0) return undefined;
  const { change: _, disagreement: _differing, perhapsChanged: _perhaps, ...rest } = answer;
  // Whoever gives a number asks for that part: its card says nothing of doubt.
  return { ...rest, excerpts, shown: excerpts.length, confidence: Math.max(answer.confidence, SURE) };
}

function quoted({ article, part: { start, end } }: RuleFound): Excerpt | undefined {
  if (end - start <= LONGEST) return quoteOf(article, { start, end });
  const most = article.text.slice(start, start + LONGEST);
  const sentence = Math.max(most.lastIndexOf('\n'), most.lastIndexOf('. ') + 1);
  // Without an end within it a part is cut between two words.
  const cut = sentence > 0 ? sentence : most.lastIndexOf(' ');
  return quoteOf(article, { start, end: start + (cut > 0 ? most.slice(0, cut).trimEnd().length : LONGEST) });
}
