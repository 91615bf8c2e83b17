import { quotedText } from '../quoting/quoted-text.ts';
import type { Ranked } from '../ranking/rank.ts';
import { windowText } from '../ranking/window-text.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { saysICame } from '../values/handed-over.ts';
import { answerOf, differ } from './answers-compared.ts';
import {
  givenNames,
  namesFormerName,
  saysLeftForGood,
  tellsSuccessor,
  thingsHandedOver,
  titledNames,
} from './former-names.ts';
import { namingTerms } from './naming-terms.ts';
import type { Pair } from './succession-features.ts';

/** Whether what was handed over is what a window tells of, in all words that name it: "tell Bo, who keeps **the rota**". */
function isOf(things: readonly string[], one: Ranked): boolean {
  const told = new Set(namingTerms(quotedText(one)));
  return things.some((thing) => {
    const named = namingTerms(thing);
    return named.length > 0 && named.every((term) => told.has(term));
  });
}

/**
 * Whether the sentence of the earlier window that answers is about somebody who has left for good, as the later one tells, which states what is
 * asked for anew: "Dr Patel comes every Thursday", "since Dr Patel retired Dr Okafor is with us on Tuesdays".
 */
export function isOfWhoLeft(pair: Pair): boolean {
  const { earlier, later } = pair;
  const { type } = earlier.found.question.query;
  // "Luke is leaving us. Owen takes over his list" says who does it now, whatever Luke was to be asked for.
  if (type === 'person') {
    const given = givenNames(earlier);
    const told = windowText(later.found);
    return (
      (saysLeftForGood(told, given) || isOf(thingsHandedOver(told, given), earlier)) && namesFormerName(pair)
    );
  }
  if (!ANSWERED_BY_VALUE.has(type)) return false;
  const names = titledNames(earlier);
  const isTold = names.length > 0 && saysLeftForGood(windowText(later.found), names);
  return isTold && differ(type, answerOf(earlier), answerOf(later));
}

/**
 * The later window, cut to the two sentences that tell who left and that who writes came in his place; undefined where another is named, who answers
 * wherever he stands: "Marta Lind retired in June. I started as warden on 1 July" answers who the warden is, and whom she names as her deputy does not.
 */
export function whereWriterCame({ earlier, later }: Pair): Ranked | undefined {
  if (earlier.found.question.query.type !== 'person') return undefined;
  const first = tellsSuccessor(later, givenNames(earlier));
  if (first === undefined) return undefined;
  const { units, article } = later.found.candidate.passage;
  const last = Math.min(first + 1, later.found.window.last);
  if (!saysICame(article.text.slice(units[first]?.start, units[last]?.end))) return undefined;
  return { ...later, isCut: true, found: { ...later.found, window: { first, last } } };
}
