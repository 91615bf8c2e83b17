import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { statedFree } from '../ranking/features/stated-forms.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { AskedPart } from './asked-parts.ts';
import { bareHours } from './bare-hours.ts';
import { asksHowLong, asksHowOften, frequenciesIn, shortDays, spelledCounts } from './fitting-values.ts';
import { answeringNames } from './names-in-unit.ts';
import { oneOfUnit } from './one-of-unit.ts';
import { relativeTimes } from './relative-times.ts';
import { ordinalsFor } from './stated-ordinals.ts';
import { vagueDates } from './vague-dates.ts';
import { valuesInUnit } from './values-in-unit.ts';
import { wholeRange } from './whole-ranges.ts';

/** All that a unit states of the kind that is asked for, each value whole; they may overlap. */
export function statedInUnit(ranked: Ranked, unit: number, part: AskedPart): readonly Span[] {
  const { type } = part;
  if (type === 'person') return answeringNames(ranked, unit);
  const { article, units } = ranked.found.candidate.passage;
  const { start: from = 0, end } = units[unit] ?? {};
  const text = article.text.slice(from, end);
  return stated().map((one) => ({ start: from + one.start, end: from + one.end }));

  function stated(): readonly Span[] {
    const { question } = ranked.found.question.query;
    // Its other amounts say nothing of how often it is, nor of which one it is.
    if (type === 'measure' && asksHowOften({ question })) return frequenciesIn(text);
    const asked = foldMarks(question.normalize('NFC')).toLowerCase();
    const ordinals = type === 'count' ? ordinalsFor(asked, text) : [];
    return ordinals.length > 0 ? ordinals : [...values(), ...others()];
  }

  function values(): readonly Span[] {
    const own = valuesInUnit(ranked, unit, type).map((one) => ({
      start: one.start - from,
      end: one.end - from,
    }));
    const isAmount = type === 'count' || type === 'measure' || type === 'money' || type === 'percent';
    return isAmount ? own.map((value) => wholeRange(text, value)) : own;
  }

  function others(): readonly Span[] {
    const { question } = ranked.found.question.query;
    if (type === 'date')
      return [...shortDays(text), ...vagueDates(text), ...bareHours(text), ...relativeTimes(text)];
    if (type === 'money') return statedFree(text);
    const counts = type === 'count' ? spelledCounts(part, text) : [];
    return asksHowLong(question) ? [...counts, ...oneOfUnit(text)] : counts;
  }
}
