import type { Article, Span } from '../../corpus/article.ts';
import { exchangeAt, replyIn } from '../passages/exchanges.ts';
import { BETWEEN_CELLS, cellsIn } from '../passages/row-cells.ts';
import type { Window } from '../passages/windows.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { withMarks } from '../question/with-marks.ts';
import type { Ranked } from '../ranking/rank.ts';
import { askedCodes, asksForCode, namesAskedCode } from './asked-codes.ts';
import { cellsOfKind } from './cell-kinds.ts';
import { asksWhatTime } from './fitting-values.ts';
import { timesIn } from './stated-values.ts';
import { valuesInUnit } from './values-in-unit.ts';
import { asksForWinner, statesWinner } from './winners.ts';

/** What answers these is nearly always a number; a courtyard is a place without any sign of one. */
const BY_NUMBER: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure', 'money', 'percent']);

/** Whether a question asks for a number, a sum or a time. */
export function asksForNumber({ found }: Ranked): boolean {
  return BY_NUMBER.has(found.question.query.type);
}

/** Whether one of some units of a window's passage, both ends among them, states a value of the kind that is asked for, by itself or by its heading. */
export function statesAsked(one: Ranked, { first, last }: Window): boolean {
  const { candidate, question } = one.found;
  const { article, units } = candidate.passage;
  const isVietnamese = article.language === 'vi';
  for (let unit = first; unit <= last; unit++) {
    if (valuesInUnit(one, unit).length > 0) return true;
    const cells = cellsIn(article.text.slice(units[unit]?.start, units[unit]?.end)) ?? [];
    if (cellsOfKind(cells.slice(1), question.query.type, isVietnamese).length > 0) return true;
  }
  return false;
}

/** Whether a window has no code where one is asked for by its name. */
function lacksCode({ found: { window, candidate, question } }: Ranked): boolean {
  const asked = question.query.question;
  const { article, units } = candidate.passage;
  return (
    asksForCode(asked) &&
    units
      .slice(window.first, window.last + 1)
      .every(
        (unit) => askedCodes(asked, article.text, unit).length === 0 && !isRepliedCode(asked, article, unit),
      )
  );
}

/** Whether somebody asks for that code in a chat, and the reply is a word with a digit and nothing else: "what's the wifi password", "maple22". */
function isRepliedCode(asked: string, article: Article, unit: Span): boolean {
  const exchange = exchangeAt(article, unit.start);
  if (exchange === undefined || unit.start < exchange.asking.end) return false;
  const { start, end } = replyIn(article, unit);
  return (
    /^(?=\S*\d)\S{3,40}$/u.test(article.text.slice(start, end).trim()) &&
    namesAskedCode(asked, withMarks(article.text.slice(exchange.asking.start, exchange.asking.end)))
  );
}

/** Names what has come out: "Kết quả giải mở rộng" lists those who won. */
const RESULTS =
  /(?<![a-zÀ-ỹ])(?:results?|standings|ranking|scores?|podium|kết quả|xếp hạng|bảng điểm)(?![a-zÀ-ỹ])/iu;

/** Whether a window says of nobody that they won where that is asked for. */
function lacksWinner({ found: { window, candidate, question } }: Ranked): boolean {
  const { article, units } = candidate.passage;
  const text = article.text.slice(units[window.first]?.start, units[window.last]?.end);
  const said = `${article.title ?? ''}\n${text}`;
  return asksForWinner(question.query.question) && !statesWinner(said) && !RESULTS.test(said);
}

/** Whoever is not named: "ask **me**", "**anyone** over 18", "**phụ huynh** tự đưa con tới". */
const SOMEBODY =
  /(?<![a-zÀ-ỹ])(?:i|i['’]\p{Ll}+|me|we|we['’]\p{Ll}+|us|he|she|they|any(?:one|body)|every(?:one|body)|no(?:body| one)|some(?:one|body)|all|members?|volunteers?|parents?|people|staff|team|crew|committee|juniors?|seniors?|adults?|children|kids|guests?|those|whoever|only|mình|em|anh|chị|cô|chú|bác|thầy|tụi|mọi người|ai|ban|đội|nhóm|phụ huynh|hội viên|thành viên|bạn|người|bé)(?![a-zÀ-ỹ])/iu;

/** Whether a window names nobody, and says of nobody else either, where "who" asks for somebody. */
function lacksPerson(one: Ranked): boolean {
  const { window, candidate, question } = one.found;
  if (question.query.type !== 'person') return false;
  const { article, units } = candidate.passage;
  const text = article.text.slice(units[window.first]?.start, units[window.last]?.end);
  return !SOMEBODY.test(text) && !statesAsked(one, window);
}

/** Whether a window has no number, code, person or winner where one is asked for, and no time of day where "what time" asks for that. */
export function lacksAsked(one: Ranked | undefined): { readonly number: boolean; readonly time: boolean } {
  if (one === undefined) return { number: false, time: false };
  const { window, candidate, question } = one.found;
  const { article, units } = candidate.passage;
  const { first, last } = window;
  const text = article.text.slice(units[first]?.start, units[last]?.end);
  return {
    number:
      (asksForNumber(one) && !statesAsked(one, window)) ||
      lacksCode(one) ||
      lacksWinner(one) ||
      lacksPerson(one),
    // What one cell counts is no mark of the time in another.
    time:
      asksWhatTime(question.query.question) &&
      text.split(BETWEEN_CELLS).every((part) => timesIn(part).length === 0),
  };
}
