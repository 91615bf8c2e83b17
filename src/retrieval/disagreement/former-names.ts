import { foldMarks } from '../../text/fold-marks.ts';
import type { Ranked } from '../ranking/rank.ts';
import { placePhrases } from '../values/place-phrases.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { statedAnswerOf } from './answers-compared.ts';
import type { Pair } from './succession-features.ts';
import { saysChange } from './words-of-change.ts';

/** A shorter name may be a part of any word. */
const SHORTEST_NAME = 4;
/** Says what holds now, or why what held does not: beside both names as good as "instead". */
const NOW_OR_WHY =
  /(?<![\p{L}\p{M}])(?:now|double[- ]booked|fell through|locked|full|fully booked|is out|are out|ill|sick|away|from (?:now|today|next|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|bây giờ|giờ|nay|từ (?:hôm|thứ|ngày|tuần|tháng|\d)|kẹt|bận|ốm|bệnh)(?![\p{L}\p{M}])/iu;
/** In front of a place's name, without marks. */
const LEADS_TO_PLACE =
  /^(?:in|at|on|to|into|from|behind|near|next to|beside|opposite|outside|inside|o|tai|trong|canh|gan|sau|truoc|tren|sang|ve) (?:the )?/u;

/** The name proper of a place: "the **Rose Garden** pool". */
const PROPER = /\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)+/u;

/** The places or people that a window answers with where these are asked for, folded; a place also without a capital: "the stores hut". */
export function formerNames(one: Ranked): readonly string[] {
  return namesIn(one, statedAnswerOf(one).unit).filter((name) => name.length >= SHORTEST_NAME);
}

/**
 * Whether a sentence of the later window has the name that the earlier one answers with, and it or the next one a word of change and another
 * name: "the Mill has to close, so we meet at the Barn instead", "the hut is locked. Vests now come from the office".
 */
export function namesFormerName({ earlier, later }: Pair): boolean {
  const before = formerNames(earlier);
  const { window, candidate } = later.found;
  const { units, article } = candidate.passage;
  const isOther = (name: string): boolean => !before.some((one) => one.includes(name) || name.includes(one));
  for (let unit = window.first; unit <= window.last; unit++) {
    if (!holdsName(article.text.slice(units[unit]?.start, units[unit]?.end), before)) continue;
    const next = Math.min(unit + 1, window.last);
    const text = article.text.slice(units[unit]?.start, units[next]?.end);
    const others = [...namesIn(later, unit), ...namesIn(later, next)].filter(isOther);
    if (others.length > 0 && (saysChange(text) || NOW_OR_WHY.test(text))) return true;
  }
  return false;
}

/** Whether a text has one of some folded names. */
export function holdsName(text: string, names: readonly string[]): boolean {
  const said = foldMarks(text.normalize('NFC'));
  return names.some((name) => said.includes(name));
}

function namesIn(one: Ranked, unit: number): readonly string[] {
  const { article, passage } = one.found.candidate;
  const sentence = passage.units[unit];
  if (sentence === undefined) return [];
  const isPlace = one.found.question.query.type === 'place';
  const values = valuesInUnit(one, unit);
  const named =
    values.length > 0 || !isPlace ? values : placePhrases(sentence, { text: article.text, asked: [] });
  return named.map(({ start, end }) => {
    const words = article.text.slice(start, end).normalize('NFC');
    return foldMarks(PROPER.exec(words)?.[0] ?? words).replace(LEADS_TO_PLACE, '');
  });
}
