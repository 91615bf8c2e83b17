import { foldMarks, hasMarks } from '../../text/fold-marks.ts';
import { hasVietnameseWords, isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isSyllable } from '../../text/vietnamese-syllable.ts';
import { BEGINNING, everydayForms, MarkedForms, WORD } from './marked-forms.ts';

/** Of a question with its marks more words have some; chat spelling that was read out brings a few into one without. */
const MOST_MARKED = 0.35;
/** Words and signs together, and those with Latin letters that have marks: most lines of Vietnamese texts are done by these, fast. */
const RUN = /[A-Za-z\u0080-\uffff]+/g;
const MARKED = /[\u00c0-\u036f\u1e00-\u1eff]/;
/** How much a form, or a pair, of the articles tells beside one of everyday Vietnamese; 1 to 15 did about as well. */
const OF_ARTICLES = 5;
/** And the other way round: "cong dong may gio" of articles that say "giờ đóng cổng" is no "cộng đồng". */
const REVERSED = OF_ARTICLES / 2;
/** How much a form alone tells beside the pairs of the form before, as if seen so often after it; 200 to 800 did about as well. */
const ALONE = 400;

/** Whether a question is Vietnamese that was typed without its marks, or nearly so. */
export function lacksMarks(question: string): boolean {
  return hasFewMarks(question) && isTypedInVietnamese(question);
}

/** The same of a line of a text. */
export function lineLacksMarks(line: string): boolean {
  return hasFewMarks(line) && hasVietnameseWords(line);
}

function hasFewMarks(text: string): boolean {
  const runs = text.match(RUN) ?? [];
  if (runs.filter((run) => MARKED.test(run)).length > MOST_MARKED * runs.length) return false;
  const words = text.match(WORD) ?? [];
  return words.length > 1 && words.filter(hasMarks).length <= MOST_MARKED * words.length;
}

/** A form that the words so far may end with, the likeliest way to the form before it, and the log-probability of all. */
interface Way {
  readonly form: string;
  /** How often the form was seen. */
  readonly count: number;
  readonly likely: number;
  readonly before?: Way | undefined;
}

/**
 * A Vietnamese question with the marks that its words most likely have: of all sequences of forms the likeliest, where each form depends on
 * the one before as it does in everyday Vietnamese and in some texts (a bigram model, searched by Viterbi's algorithm). A word that neither
 * has stays as it is typed.
 */
export function restoredMarks(
  question: string,
  texts: readonly string[],
  everyday: MarkedForms = everydayForms(),
): string {
  const own = new MarkedForms();
  // Chats that were typed without marks do not say which a word has.
  for (const line of texts.flatMap((text) => text.split('\n')))
    if (!lineLacksMarks(line)) own.add(line, OF_ARTICLES, true, REVERSED);
  const known = [everyday, own];
  const composed = question.normalize('NFC');
  const words = [...composed.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index }));
  let ways: readonly Way[] = [
    { form: BEGINNING, count: sum(known, (one) => one.count(BEGINNING)), likely: 0 },
  ];
  for (const { text } of words) ways = onward(ways, text.toLowerCase(), known);
  const path = formsOf(likeliest(ways));
  let read = '';
  let end = 0;
  for (const [at, { text, index }] of words.entries()) {
    const form = path[at] ?? text;
    read += composed.slice(end, index) + asTyped(form, text, composed.charAt(index + text.length));
    end = index + text.length;
  }
  return read + composed.slice(end);
}

/** A form in the capitals of the word that was typed: "TRUNG CHUYEN"; "TNHH" stays as it is, and the letter of "A1" is none of a word. */
function asTyped(form: string, typed: string, next: string): string {
  const isWhole = typed.length > 1 && /^\p{Lu}+$/u.test(typed);
  const isAbbreviation = isWhole && !isSyllable(foldMarks(typed));
  if (isAbbreviation || (/^\p{Lu}+$/u.test(typed) && /\d/u.test(next))) return typed;
  if (isWhole) return form.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** The likeliest way to each form that the next word may have. */
function onward(ways: readonly Way[], typed: string, known: readonly MarkedForms[]): Way[] {
  const bare = hasMarks(typed) ? [] : known.flatMap((one) => [...one.of(typed).keys()]);
  const forms = bare.length === 0 ? [typed] : [...new Set(bare)];
  const all = sum(known, (one) => one.size);
  return forms.flatMap((form) => {
    const count = sum(known, (one) => (bare.length === 0 ? one.count(form) : (one.of(typed).get(form) ?? 0)));
    const alone = (ALONE * Math.max(1, count)) / all;
    const options = ways.map((before): Way => {
      const seen = sum(known, (one) => one.pair(before.form, form));
      const chance = (seen + alone) / (before.count + ALONE);
      return { form, count, likely: before.likely + Math.log(chance), before };
    });
    return likeliest(options) ?? [];
  });
}

/** The forms of the words that a way leads over, in their order. */
function formsOf(way: Way | undefined): readonly string[] {
  const forms: string[] = [];
  for (let at = way; at?.before !== undefined; at = at.before) forms.push(at.form);
  return forms.toReversed();
}

function likeliest(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>(
    (best, way) => (best === undefined || way.likely > best.likely ? way : best),
    undefined,
  );
}

function sum(known: readonly MarkedForms[], of: (one: MarkedForms) => number): number {
  return known.reduce((all, one) => all + of(one), 0);
}
