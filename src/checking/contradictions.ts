import { type Article, isStatement, type Span } from '../corpus/article.ts';
import { newestFirst } from '../corpus/newest-first.ts';
import type { Answer, FoundAnswer } from '../retrieval/answer.ts';
import { sentencesOf } from '../retrieval/passages/sentences.ts';
import { statedAmounts } from '../retrieval/values/stated-amounts.ts';
import { statedDates } from '../retrieval/values/stated-dates.ts';
import { statedPlaces } from '../retrieval/values/stated-places.ts';
import type { OnDone } from '../text/on-done.ts';
import { quoted } from './article-findings.ts';
import { pathOf } from './article-path.ts';
import type { Hint } from './changed-facts.ts';
import type { Finding } from './finding.ts';

/** Questions that are asked at most, those of the newest articles first: each takes some milliseconds. */
const MOST_QUESTIONS = 3_000;
/** Shorter sentences name too little to be compared, longer ones too much. */
const SHORTEST = 30;
const LONGEST = 300;

type Kind = 'date' | 'place' | 'number';

const ASK: Readonly<Record<'en' | 'vi', Readonly<Record<Kind, (rest: string) => string>>>> = {
  en: {
    date: (rest) => `When ${rest}?`,
    place: (rest) => `Where ${rest}?`,
    number: (rest) => `How many ${rest}?`,
  },
  vi: {
    date: (rest) => `${rest} khi nào?`,
    place: (rest) => `${rest} ở đâu?`,
    number: (rest) => `${rest} bao nhiêu?`,
  },
};

/** What asking for every fact has shown. */
interface Compared {
  readonly findings: readonly Finding[];
  /** Changes that answers tell: what held before, and the later quote that leads. */
  readonly changes: readonly Hint[];
  readonly asked: number;
  readonly statements: number;
}

/**
 * Facts that articles state differently: each sentence with one date, place or number is asked for, without it, and the answer says
 * whether articles plainly contradict each other. Each pair of articles is named once for each kind of fact.
 */
export async function contradictions(
  articles: readonly Article[],
  ask: (question: string) => Promise<Answer>,
  onProgress: OnDone = () => undefined,
): Promise<Compared> {
  if (articles.length < 2) return { findings: [], changes: [], asked: 0, statements: 0 };
  const all = newestFirst(articles).flatMap(questionsOf);
  const questions = [...new Set(all)].slice(0, MOST_QUESTIONS);
  const findings = new Map<string, Finding>();
  const changes = new Map<string, Hint>();
  for (const [done, question] of questions.entries()) {
    onProgress(done, questions.length);
    const answer = await ask(question);
    if (answer.kind !== 'found') continue;
    const change = changeIn(answer);
    if (change !== undefined) changes.set(`${change.path}\n${change.words}`, change);
    if (answer.disagreement === undefined) continue;
    const { about, quotes } = answer.disagreement;
    const [first, ...others] = answer.excerpts.slice(0, quotes);
    for (const other of others) {
      if (first === undefined) continue;
      const pair = [first.article.id, other.article.id].toSorted().join('\n');
      const detail = `“${quoted(first.text)}” ≠ ${pathOf(other.article)}: “${quoted(other.text)}”`;
      const key = `${about}\n${pair}`;
      if (!findings.has(key))
        findings.set(key, { kind: 'contradiction', path: pathOf(first.article), detail });
    }
  }
  onProgress(questions.length, questions.length);
  return {
    findings: [...findings.values()],
    changes: [...changes.values()],
    asked: questions.length,
    statements: all.length,
  };
}

function changeIn({ change, excerpts: [lead] }: FoundAnswer): Hint | undefined {
  if (change === undefined || lead === undefined) return undefined;
  const { before } = change;
  return {
    path: pathOf(before.article),
    words: quoted(before.text),
    laterPath: pathOf(lead.article),
    laterWords: quoted(lead.text),
  };
}

function questionsOf({ text, blocks, language }: Article): string[] {
  const words = ASK[language === 'vi' ? 'vi' : 'en'];
  return blocks
    .filter(isStatement)
    .flatMap((block) => sentencesOf(text, block))
    .filter(({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST)
    .flatMap((span) => {
      const sentence = text.slice(span.start, span.end);
      return valuesIn(sentence, language === 'vi').map(([kind, value]) =>
        words[kind](without(sentence, value)),
      );
    });
}

/** The kinds of which a sentence states one value alone, with where it stands. */
function valuesIn(sentence: string, vietnamese: boolean): [Kind, Span][] {
  const dates = statedDates(sentence);
  const places = statedPlaces(sentence);
  const amounts = statedAmounts(sentence, vietnamese).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && date.start < end),
  );
  const only = (kind: Kind, values: readonly Span[]): [Kind, Span][] =>
    values[0] !== undefined && values.length === 1 ? [[kind, values[0]]] : [];
  return [...only('date', dates), ...only('place', places), ...only('number', amounts)];
}

function without(sentence: string, { start, end }: Span): string {
  return `${sentence.slice(0, start)} ${sentence.slice(end)}`
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s.!?]+$/u, '')
    .trim();
}
