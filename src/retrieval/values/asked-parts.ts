import type { Query } from '../question/query.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { questionTypeOf } from '../question/question-type.ts';

/** One thing that a question asks for. */
export interface AskedPart {
  readonly type: QuestionType;
  /** Its words, as typed. */
  readonly question: string;
}

/** What stands between two things that are asked for: "where is it **and** when", "ở đâu**,** khi nào". */
const BETWEEN = /\s*[,;?]+\s+(?:(?:and|và|rồi|còn)\s+)?|\s+(?:and|&|n|\+|và|với|rồi|còn)\s+/giu;
/** Two words that ask, side by side: "họp mấy giờ **ở đâu**". */
const SIDE_BY_SIDE =
  /\s+(?=(?:ở đâu|o dau|khi nào|khi nao|lúc nào|luc nao|mấy giờ|may gio|where|when)(?![a-zÀ-ỹ]))/iu;
/** What answers these is a value, a name or a place, so that each stands out by itself. */
export const ANSWERED_BY_VALUE: ReadonlySet<QuestionType> = new Set([
  'date',
  'count',
  'measure',
  'money',
  'percent',
  'place',
  'person',
  'contact',
]);
/** More than this is hardly one question. */
const MOST_PARTS = 3;

/** The things that a question asks for, in order: "when does it start and who teaches it?" asks for two; most ask for one. */
export function askedParts(question: string, type: QuestionType): readonly AskedPart[] {
  const parts = question
    .normalize('NFC')
    .split(BETWEEN)
    .flatMap(sideBySide)
    .filter((part) => ANSWERED_BY_VALUE.has(part.type));
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [{ question, type }];
}

/** Whether a content word of a query, by its place among them, is one of a part's. */
export function wordsOfPart(
  { content }: Pick<Query, 'content'>,
  { question }: AskedPart,
): (word: number) => boolean {
  const words = new Set(question.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
  const own = content.map(({ text }) => words.has(text.toLowerCase()));
  return (word) => own[word] === true;
}

/** Short words that ask, typed without marks, are only told for Vietnamese with them. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-zÀ-ỹ])o dau(?![a-zÀ-ỹ])/giu, 'ở đâu'],
  [/(?<![a-zÀ-ỹ])(khi|luc) nao(?![a-zÀ-ỹ])/giu, 'khi nào'],
  [/(?<![a-zÀ-ỹ])may gio(?![a-zÀ-ỹ])/giu, 'mấy giờ'],
];

function typeOf(part: string): QuestionType {
  return questionTypeOf(MARKED.reduce((text, [typed, marked]) => text.replace(typed, marked), part));
}

function sideBySide(part: string): readonly AskedPart[] {
  const whole = { question: part, type: typeOf(part) };
  const pieces = part
    .split(SIDE_BY_SIDE)
    .map((question): AskedPart => ({ question, type: typeOf(question) }))
    .filter(({ type }) => ANSWERED_BY_VALUE.has(type));
  return new Set(pieces.map(({ type }) => type)).size > 1 ? pieces : [whole];
}
