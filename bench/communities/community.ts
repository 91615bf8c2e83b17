import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readCollection } from '../quality/collection.ts';

/** A community's files as they are written, before anything is made of them. */
export interface Community {
  readonly name: string;
  readonly articles: readonly CommunityArticle[];
  readonly questions: readonly CommunityQuestion[];
}

interface CommunityArticle {
  readonly _id: string;
  readonly text: string;
  readonly metadata: { readonly date?: string | null; readonly lang?: string };
}

interface CommunityQuestion {
  readonly _id: string;
  readonly text: string;
  readonly metadata: {
    readonly style?: string;
    readonly lang?: string;
    readonly answerable?: boolean;
    readonly answers?: readonly string[];
    readonly paragraphs_by_article?: Readonly<Record<string, number>>;
    readonly stale?: readonly string[];
  };
}

/** A post below this many characters says too little to ask about. */
const SHORTEST_TEXT = 120;
/** A longer answer is a sentence: a quote then hardly ever holds it whole. */
const LONGEST_ANSWER = 90;

/** Reads a community; throws `MalformedCollection` where `evaluate` could not read it either. */
export function readCommunity(folder: string): Community {
  readCollection(folder);
  return {
    name: basename(resolve(folder)),
    articles: records(join(folder, 'corpus.jsonl')) as CommunityArticle[],
    questions: records(join(folder, 'queries.jsonl')) as CommunityQuestion[],
  };
}

function records(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** What is wrong with a community, a line each: the id of the post or question, then why. Empty where all is well. */
export function complaintsAbout({ articles, questions }: Omit<Community, 'name'>): string[] {
  return [
    ...articles.flatMap((article) => aboutArticle(article).map((why) => `${article._id}: ${why}`)),
    ...questions.flatMap((question) =>
      aboutQuestion(question, articles).map((why) => `${question._id}: ${why}`),
    ),
  ];
}

function aboutArticle({ text, metadata: { date, lang } }: CommunityArticle): string[] {
  return [
    ...(text.length < SHORTEST_TEXT ? [`the text is shorter than ${SHORTEST_TEXT} characters`] : []),
    ...(date === null || /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? [] : [`no date: ${String(date)}`]),
    ...(lang === undefined ? ['no lang'] : []),
  ];
}

function aboutQuestion(
  { metadata }: CommunityQuestion,
  articles: readonly CommunityArticle[],
): readonly string[] {
  const { style, lang, answerable, answers = [], stale = [] } = metadata;
  const common = [
    ...(style === undefined ? ['no style'] : []),
    ...(lang === undefined ? ['no lang'] : []),
    ...stale
      .filter((string) => !articles.some(({ text }) => text.includes(string)))
      .map((string) => `no post has the stale string "${string}"`),
  ];
  if (answerable === false)
    return [...common, ...(answers.length > 0 ? ['unanswerable, and has answers'] : [])];
  const gold = new Map(Object.entries(metadata.paragraphs_by_article ?? {}));
  return [
    ...common,
    ...(answers.length === 0 ? ['no answers'] : []),
    ...(gold.size === 0 ? ['no paragraphs_by_article'] : []),
    ...articles.flatMap((article) => aboutGold(article, gold.get(article._id), answers)),
    ...answers.flatMap((answer) => aboutAnswer(answer, gold, articles)),
  ];
}

function aboutGold(
  { _id, text }: CommunityArticle,
  paragraph: number | undefined,
  answers: readonly string[],
): string[] {
  if (paragraph === undefined) return [];
  const held = text.split('\n\n')[paragraph] ?? '';
  return answers.some((answer) => held.includes(answer))
    ? []
    : [`none of the answers stands in paragraph ${paragraph} of ${_id}`];
}

function aboutAnswer(
  answer: string,
  gold: ReadonlyMap<string, number>,
  articles: readonly CommunityArticle[],
): string[] {
  const holders = articles.filter(({ text }) => text.includes(answer)).map(({ _id }) => _id);
  return [
    ...(answer.length > LONGEST_ANSWER
      ? [`the answer is longer than ${LONGEST_ANSWER} characters: "${answer}"`]
      : []),
    ...(holders.some((id) => gold.has(id)) ? [] : [`no gold post has the answer "${answer}"`]),
    ...holders
      .filter((id) => !gold.has(id))
      .map(
        (id) =>
          `the answer "${answer}" also stands in ${id}: add it as gold if it answers there, else lengthen it`,
      ),
  ];
}
