import type { Span } from '../../src/corpus/article.ts';
import { encodedText } from '../../src/retrieval/meaning/encoded-text.ts';
import { passagesOf } from '../../src/retrieval/passages/passages.ts';
import { unitsOf } from '../../src/retrieval/passages/units.ts';
import { windowsOf } from '../../src/retrieval/passages/windows.ts';
import { TAUGHT_ENCODER } from '../communities/roles.ts';
import type { Collection, Question } from '../quality/collection.ts';

/** Where something stands: the article's id, start and end (UTF-16 offsets, end exclusive). */
export type Place = readonly [article: string, start: number, end: number];

/** A text that the encoder reads: a sentence, or a window of several, with its title before it. */
export interface CutText {
  readonly place: Place;
  readonly kind: 'sentence' | 'window';
  readonly text: string;
}

/** A question, and the places that hold an answer. */
export interface CutQuestion {
  readonly id: string;
  /** What is encoded: of a follow-up the question before it as well. */
  readonly text: string;
  readonly style: string | null;
  readonly answerable: boolean;
  readonly gold: readonly Place[];
}

/** A collection as the encoder learns from it; the Python files read this as JSON. */
export interface CutCommunity {
  readonly name: string;
  /** Whether `roles.ts` says that it teaches the encoder. */
  readonly teaches: boolean;
  readonly texts: readonly CutText[];
  /** Those of `queries.jsonl`. */
  readonly questions: readonly CutQuestion[];
  /** Those of `by-sentence.jsonl`: one is answered by the whole sentence that it was written for. */
  readonly lessons: readonly CutQuestion[];
}

/** Cuts the articles as the product does, each span once, and finds every place of every answer. */
export function cutCommunity(collection: Collection, lessons: readonly Question[]): CutCommunity {
  const asCut = (question: Question): CutQuestion => cutQuestion(question, collection);
  return {
    name: collection.name,
    teaches: TAUGHT_ENCODER.has(collection.name),
    texts: textsOf(collection),
    questions: collection.questions.map(asCut),
    lessons: lessons.map(asCut),
  };
}

function textsOf({ articles }: Collection): CutText[] {
  const texts = new Map<string, CutText>();
  for (const article of articles) {
    const add = (kind: CutText['kind'], { start, end }: Span): void => {
      const place: Place = [article.id, start, end];
      const key = JSON.stringify(place);
      if (!texts.has(key)) texts.set(key, { place, kind, text: encodedText(article, { start, end }) });
    };
    for (const passage of passagesOf(article)) {
      const units = unitsOf(article, passage);
      for (const unit of units) add('sentence', unit);
      for (const { first, last } of windowsOf({ units }))
        add('window', { start: units[first]?.start ?? passage.start, end: units[last]?.end ?? passage.end });
    }
  }
  return [...texts.values()];
}

function cutQuestion(question: Question, { articles }: Collection): CutQuestion {
  const gold = [...question.paragraphs].flatMap(([id, paragraph]) => {
    const text = articles.find((article) => article.id === id)?.text ?? '';
    return question.answers.flatMap((answer) => placesOf(answer, id, text, paragraph));
  });
  const { id, text, style, answerable, follows } = question;
  return { id, text: follows === null ? text : `${follows.question} ${text}`, style, answerable, gold };
}

/** Every place of a string that begins in a paragraph; a sentence over a blank line ends in the next. */
function placesOf(answer: string, id: string, text: string, paragraph: Span): Place[] {
  const places: Place[] = [];
  let at = answer === '' ? -1 : text.indexOf(answer, paragraph.start);
  while (at >= 0 && at < paragraph.end) {
    places.push([id, at, at + answer.length]);
    at = text.indexOf(answer, at + 1);
  }
  return places;
}
