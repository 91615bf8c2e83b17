import { hasMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { BEGINNING, everydayForms, MarkedForms, WORD } from './marked-forms.ts';

/** Of a question with its marks more words have some; chat spelling that was read out brings a few into one without. */
const MOST_MARKED = 0.35;
/** How much a form, or a pair, of the articles tells beside one of everyday Vietnamese; 1 to 15 did about as well. */
const OF_ARTICLES = 5;
/** And the other way round: "cong dong may gio" of articles that say "giờ đóng cổng" is no "cộng đồng". */
const REVERSED = OF_ARTICLES / 2;
/** How much a form alone tells beside the pairs of the form before, as if seen so often after it; 200 to 800 did about as well. */
const ALONE = 400;

/** Whether a question is Vietnamese that was typed without its marks, or nearly so. */
export function lacksMarks(question: string): boolean {
  const words = question.match(WORD) ?? [];
  const marked = words.filter(hasMarks).length;
  return words.length > 1 && marked <= MOST_MARKED * words.length && isTypedInVietnamese(question);
}

/** A form that the words so far may end with, the likeliest forms up to it, and their log-probability. */
interface Way {
  readonly form: string;
  readonly likely: number;
  readonly path: readonly string[];
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
    if (!lacksMarks(line)) own.add(line, OF_ARTICLES, true, REVERSED);
  const known = [everyday, own];
  const composed = question.normalize('NFC');
  const words = [...composed.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index }));
  let ways: readonly Way[] = [{ form: BEGINNING, likely: 0, path: [] }];
  for (const { text } of words) ways = onward(ways, text.toLowerCase(), known);
  const path = likeliest(ways)?.path ?? [];
  let read = '';
  let end = 0;
  for (const [at, { text, index }] of words.entries()) {
    const form = path[at] ?? text;
    const isCapital = /^\p{Lu}/u.test(text);
    read += composed.slice(end, index) + (isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form);
    end = index + text.length;
  }
  return read + composed.slice(end);
}

/** The likeliest way to each form that the next word may have. */
function onward(ways: readonly Way[], typed: string, known: readonly MarkedForms[]): Way[] {
  const bare = hasMarks(typed) ? [] : known.flatMap((one) => [...one.of(typed).keys()]);
  const forms = bare.length === 0 ? [typed] : [...new Set(bare)];
  const all = sum(known, (one) => one.size);
  const befores = ways.map(({ form }) => sum(known, (one) => one.count(form)));
  return forms.flatMap((form) => {
    const count = sum(known, (one) => one.count(form));
    const alone = (ALONE * Math.max(1, count)) / all;
    const options = ways.map(({ form: before, likely, path }, at): Way => {
      const seen = sum(known, (one) => one.pair(before, form));
      const chance = (seen + alone) / ((befores[at] ?? 0) + ALONE);
      return { form, likely: likely + Math.log(chance), path: [...path, form] };
    });
    return likeliest(options) ?? [];
  });
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
