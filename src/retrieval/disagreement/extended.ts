import { looksVietnamese } from '../../text/looks-vietnamese.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { valuesIn } from '../values/stated-values.ts';
import type { Pair } from './succession-features.ts';

/** "**Giờ** trả xe máy", "opening **hours** bikes", where no "when" asks; what is charged for coming late stays as it was. */
const ASKS_TIME =
  /(?<![a-zÀ-ỹ])(?:giờ|gio|hạn|trễ nhất|muộn nhất|times?|hours?|until|till|latest|deadline)(?![a-zÀ-ỹ])/iu;

/** "The evening swim **is extended to** 9 pm", "**now until** 8", "giờ trả sách **nới tới** 20 giờ"; "kéo dài tới" tells how long anything lasts. */
const EXTENDED =
  /(?<![a-zÀ-ỹ])(?:(?:has been |have been |is |are |was |were )?extended (?:to|until|till)|(?:is|are) now (?:open )?(?:to|until|till)|now (?:until|till)|(?:được )?(?:nới|gia hạn|dời)(?: (?:thêm|ra|rộng|lại))? (?:tới|đến|thành|sang|sang tới)) (?=\d|noon|midnight|half past|quarter)/giu;
/** What stands in front of such words and says what it is, in characters. */
const NEAR = 50;
/** Where that begins. */
const BEGINS = /.*(?:[.;:!?\n,()]|(?<![a-zÀ-ỹ])(?:so|and|but|that|nên|và|nhưng|thì)(?![a-zÀ-ỹ]))/isu;
/** Words that say only that it is a time. */
const GENERIC = /^(?:times?|hours?|deadlines?|latest|last|closing|opening|giờ|hạn|lúc|đã|sẽ|được)$/iu;

/**
 * Whether a sentence of the later window says that the very thing which is asked for lasts longer, or may be done later, than the earlier one states:
 * "bikes come back by 19:00", "the time for **bikes** is extended to 20:00".
 */
export function isExtended({ earlier, later }: Pair): boolean {
  const { query } = earlier.found.question;
  const asksForTime = query.type === 'date' || (query.type === 'other' && ASKS_TIME.test(query.question));
  if (!asksForTime || !statesTime(quotedText(earlier))) return false;
  const asked = new Set(query.content.map(({ term }) => term));
  const { window, candidate } = later.found;
  // What would be quoted may stand beside the window.
  const quoted = answeringUnits(later);
  const [first, last] = [Math.min(window.first, quoted.first), Math.max(window.last, quoted.last)];
  const { units, article } = candidate.passage;
  for (let unit = first; unit <= last; unit++) {
    const text = article.text.slice(units[unit]?.start, units[unit]?.end);
    const isIt = [...text.matchAll(EXTENDED)].some(({ index }) => {
      const thing = termsOf(text.slice(Math.max(0, index - NEAR), index).replace(BEGINS, ''));
      return thing.length > 0 && thing.every((term) => asked.has(term));
    });
    if (isIt && statesTime(text)) return true;
  }
  return false;
}

function statesTime(text: string): boolean {
  const values = valuesIn(text, looksVietnamese(text));
  return values.has('time') || values.has('day');
}

function termsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    return isStopWord(word.toLowerCase()) || GENERIC.test(word) ? [] : [normalForms(word).term];
  });
}
