import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { everydayForms } from '../../retrieval/question/marked-forms.ts';
import { foldMarks, keepMarks } from '../../text/fold-marks.ts';

/** Syllables are one word where they were seen side by side so often. */
const LEAST_PAIRS = 2;
/** The same, as a share of how often the rarer of the two was seen. */
const LEAST_SHARE = 0.03;

/** Two syllables that stand side by side, and what share of the rarer one stands so in everyday Vietnamese. */
interface Pair {
  readonly text: string;
  readonly share: number;
}

/**
 * The word of two syllables that the one at a place belongs to with the one before it or behind it, as everyday Vietnamese has them side by
 * side: "tác" in "tác dụng". Syllables of a question that `lacksMarks` may have any. Those that `saysLittle` make none.
 */
export function wordOfTwo(
  words: readonly string[],
  at: number,
  lacksMarks: boolean,
  saysLittle: (form: string) => boolean,
): string | undefined {
  const options = [at - 1, at].flatMap((first): Pair[] => {
    const [left, right] = [words[first], words[first + 1]];
    if (left === undefined || right === undefined) return [];
    const beside = first === at ? right : left;
    const share = Math.max(
      0,
      ...formsOf(left, lacksMarks).flatMap((a) =>
        formsOf(right, lacksMarks).map((b) => {
          const form = beside === left ? a : b;
          return isStopWord(keepMarks(form)) || saysLittle(form) ? 0 : shareOf(a, b);
        }),
      ),
    );
    return share < LEAST_SHARE ? [] : [{ text: `${left} ${right}`, share }];
  });
  return options.toSorted((a, b) => b.share - a.share)[0]?.text;
}

function formsOf(word: string, lacksMarks: boolean): readonly string[] {
  return lacksMarks && word === foldMarks(word) ? [...everydayForms().of(word).keys()] : [word];
}

function shareOf(left: string, right: string): number {
  const forms = everydayForms();
  const seen = forms.pair(left, right);
  return seen < LEAST_PAIRS ? 0 : seen / Math.min(forms.count(left), forms.count(right));
}
