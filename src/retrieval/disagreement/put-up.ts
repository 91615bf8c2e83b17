import { MONTHS, wholeNames } from '../../text/calendar.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { answerOf } from './answers-compared.ts';
import type { Pair } from './succession-features.ts';

/** What goes up and down. */
const OF_SUMS: ReadonlySet<QuestionType> = new Set(['money', 'measure', 'count', 'percent']);

/** "The fee for an adult cat **goes up to** £95", "petty cash limit **raised to** £35". */
const PUT_UP =
  /(?<![a-z])(?:(?:go(?:es|ing)?|went|gone|crept|moved|put|is|are) (?:up|down)|raised|lowered|increased|reduced|cut|rises?|rising|drops?|dropp(?:ed|ing)) (?:from [^.;!?\n]{1,25} )?to (?=[£€$]?\d)/giu;
/** "Phí tháng **tăng lên** 180.000đ", "mức phạt **nâng từ 100.000đ lên** 200.000đ", "trám composite **lên** 350.000đ". */
const PUT_UP_VI =
  /(?<![a-zÀ-ỹ])(?:(?:tăng|nâng|giảm|hạ)(?: từ [^.;!?\n]{1,25}?)? (?:lên|xuống|còn|thành)|lên|xuống) (?=\d)/giu;
/** What stands in front of such words and says what it is that goes up, in characters. */
const NEAR = 60;
/** Where that begins. */
const BEGINS = /[.;:!?\n,()]\s?|(?<![a-zÀ-ỹ])(?:so|and|but|that|while|nên|và|nhưng|còn)(?![a-zÀ-ỹ])/giu;
/** From when on it does: "Cạo vôi: **từ 1/11** tăng lên 300k", "**from 1 May** the fee goes up to £9". */
const WHEN = new RegExp(
  `(?<![a-zÀ-ỹ])(?:(?:kể )?từ(?: ngày)? \\d{1,2}(?:[/.-]\\d{1,4}){1,2}|(?:kể )?từ tháng \\d{1,2}(?:/\\d{4})?|(?:từ )?(?:tuần|tháng|năm) (?:này|sau|tới)|(?:from|as of|since|on|in|starting)(?: the)?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: of)? (?:${wholeNames(MONTHS).join('|')})(?: \\d{1,2}(?!\\d))?(?: \\d{4})?|(?:from )?(?:this|next) (?:week|month|year))(?![a-zÀ-ỹ\\d])`,
  'giu',
);
/** A mark or a small word between two parts is shorter, in characters. */
const SHORTEST_WHEN = 6;
/** Words that say only that it is a sum. */
const GENERIC =
  /^(?:prices?|fees?|costs?|charges?|rates?|limits?|sums?|amounts?|now|just|also|giá|phí|mức|tiền|đã|sẽ|được)$/iu;

/**
 * Whether a sentence of the later window says that the very thing which the earlier one's answer names costs or counts more or less: "petty cash: up to
 * £20", "petty cash limit raised to £35".
 */
export function isPutUp({ earlier, later }: Pair): boolean {
  if (!OF_SUMS.has(earlier.found.question.query.type)) return false;
  const answer = answerOf(earlier).text;
  const named = new Set(termsOf(answer));
  const { window, candidate } = later.found;
  const { units, article } = candidate.passage;
  const text = article.text.slice(units[window.first]?.start, units[window.last]?.end);
  return [...text.matchAll(PUT_UP), ...text.matchAll(PUT_UP_VI)].some(({ 0: words, index }) => {
    const thing = thingIn(text.slice(Math.max(0, index - NEAR), index));
    const [value = ''] = /^[£€$]?\d[\d.,]*\d|^\d/u.exec(text.slice(index + words.length)) ?? [];
    return thing.length > 0 && thing.every((term) => named.has(term)) && !answer.includes(value);
  });
}

/** What it is that goes up, in front of the words that say so; behind a label, or from when on, what stands in front of these. */
function thingIn(before: string): readonly string[] {
  const edges = [...before.matchAll(BEGINS), ...before.matchAll(WHEN)].toSorted((a, b) => a.index - b.index);
  let end = before.length;
  for (const { 0: edge, index } of edges.toReversed()) {
    const thing = termsOf(before.slice(index + edge.length, end));
    if (thing.length > 0) return thing;
    if (!edge.startsWith(':') && edge.length < SHORTEST_WHEN) return [];
    end = index;
  }
  return termsOf(before.slice(0, end));
}

function termsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    return isStopWord(word.toLowerCase()) || GENERIC.test(word) ? [] : [normalForms(word).term];
  });
}
