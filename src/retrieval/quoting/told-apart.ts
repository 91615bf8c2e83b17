import type { Span } from '../../corpus/article.ts';
import { CLAUSE_EDGES } from '../values/clause-edges.ts';
import { asksForOthers, isDeniedAt } from '../values/denied-word.ts';
import type { TellingWord } from '../values/fitting-values.ts';
import { timesIn } from '../values/stated-values.ts';
import { type Told, toldMost } from '../values/told-most.ts';

/** What tells one of several behind its value, or in front of it: "£48 **for** Sprouts". */
const FOR = /^\s*(?:for|with|without|if|on|in|per|cho|với|nếu|dành cho|đối với)(?![a-zÀ-ỹ])/iu;
/**
 * Of the values of a sentence, each of something else, those of what is asked for: "£48 for Sprouts, £62 for Saplings and **£70** for Canopy",
 * "người lớn 600.000 đồng, trẻ em **380.000 đồng**". What tells of a value stands on the same side of each. All where nothing is told apart.
 */
export function toldApart(
  values: readonly Span[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  const telling = words.filter(
    (word) => isWithin(word, sentence) && !values.some((value) => isWithin(word, value)),
  );
  const tells = (stretch: Span): boolean => telling.some((word) => isWithin(word, stretch));
  const groups = inGroups(values, tells);
  if (groups.length < 2) return values;
  const gaps = groups
    .slice(1)
    .map(({ start }, at) => split(text, { start: groups[at]?.end ?? start, end: start }));
  const isBehind = gaps.every(({ behind }) => tells(behind)) && !gaps.some(({ before }) => tells(before));
  const isBefore = !gaps.some(({ behind }) => tells(behind));
  const labels = groups.map((group, at): Label => {
    const before = gaps[at - 1]?.before ?? (isBehind ? undefined : headOf(group));
    const behind = gaps[at]?.behind ?? (isBefore ? undefined : tailOf(group));
    return labelOf([before, behind].flatMap((stretch) => stretch ?? []));
  });
  if (labels.every(({ asked }) => asked === 0)) return values;
  const isTold = toldMost(withoutShared(labels));
  const told = groups.filter((_, at) => isTold[at]);
  // "On Sunday, and the first start is at 11:00": an hour is no rival of a day.
  const hasRival = (group: Span): boolean => told.some((other) => holdsTime(other) === holdsTime(group));
  return groups.filter((group) => told.includes(group) || !hasRival(group)).flatMap((group) => group.values);

  function holdsTime({ start, end }: Span): boolean {
    return timesIn(text.slice(start, end)).length > 0;
  }

  /** What stands in front of the first value; where the others are told by "for", from its own "for" on. */
  function headOf({ start }: Span): Span {
    const head = text.slice(sentence.start, start);
    const from = sentence.start + leadOf(head);
    const first = gaps[0]?.before ?? sentence;
    const lead = FOR.exec(text.slice(first.start, first.end))?.[0].trim().toLowerCase();
    const own = lead === undefined ? 0 : head.toLowerCase().lastIndexOf(` ${lead} `);
    return { start: lead === undefined ? from : own < 0 ? start : sentence.start + own, end: start };
  }

  /** What stands before the last colon leads to all values; so does what stands before a last comma behind which the question's words stand. */
  function leadOf(head: string): number {
    const colon = /^[^]*:(?=\s)/u.exec(head)?.[0].length ?? 0;
    const comma = /^[^]*,(?=\s)/u.exec(head)?.[0].length ?? 0;
    const isOwn = ({ start, isAsked }: TellingWord): boolean =>
      isAsked && start >= sentence.start + comma && start < sentence.start + head.length;
    return comma > colon && telling.some(isOwn) ? comma : colon;
  }

  function tailOf({ end }: Span): Span {
    const tail = text.slice(end, sentence.end);
    const length = tail.search(/[;:.](?=\s)|\s[–—-]\s/u);
    return { start: end, end: length < 0 ? sentence.end : end + length };
  }

  function labelOf(stretches: readonly Span[]): Label {
    const own = telling.filter((word) => stretches.some((stretch) => isWithin(word, stretch)));
    const asked = new Map<string, number>();
    for (const { start, end } of own.filter(({ isAsked }) => isAsked)) {
      const word = text.slice(start, end).toLowerCase();
      // "How long is the short walk" asks for no long one.
      if (question.toLowerCase().includes(`how ${word}`)) continue;
      const isDenied = isDeniedAt(text, { start, end }, sentence);
      asked.set(word, isDenied === asksForOthers(question, word) ? 1 : -1);
    }
    const sum = [...asked.values()].reduce((total, one) => total + one, 0);
    return { asked: sum, others: own.filter(({ isAsked }) => !isAsked).length, words: new Set(asked.keys()) };
  }
}

/** What is told of a value, with the question's words in it. */
interface Label extends Told {
  readonly words: ReadonlySet<string>;
}

/** So many words of the first clause may tell of all: what is done, and with what. */
const MOST_SHARED = 2;

/** What happens names nothing: "doors at **8:00**, opening at 9:30". */
const HAPPENS =
  /^(?:open|start|begin|began|clos|shut|end|finish|leav|arriv|cost|pay|price|run|meet|mở|đóng|bắt|kết|giá|phí|tiền)/iu;

/**
 * The clause of the first value also says what is told of all: of "The walk starts at 9, the **children** at 10" both have words of "when do
 * children start the walk", and only those of the latter tell it from the former. Then the first is none of what is asked.
 */
function withoutShared([first, ...others]: readonly Label[]): readonly Told[] {
  if (first === undefined) return [];
  const isOwn = ({ asked, others: further, words }: Label): boolean =>
    asked > 0 &&
    asked <= first.asked &&
    first.asked <= asked + MOST_SHARED &&
    further <= first.others &&
    (asked < first.asked || further < first.others) &&
    [...words].some((word) => !first.words.has(word) && !HAPPENS.test(word));
  return [others.some(isOwn) ? { asked: 0, others: first.others + 1 } : first, ...others];
}

function isWithin(word: Span, { start, end }: Span): boolean {
  return word.start >= start && word.start < end;
}

/** Values between which nothing is told belong together: a day and its hours, the ends of a range. */
function inGroups(
  values: readonly Span[],
  tells: (stretch: Span) => boolean,
): readonly (Span & { readonly values: readonly Span[] })[] {
  const groups: { start: number; end: number; values: Span[] }[] = [];
  for (const value of values) {
    const before = groups.at(-1);
    if (before !== undefined && !tells({ start: before.end, end: value.start })) {
      before.end = value.end;
      before.values.push(value);
    } else groups.push({ start: value.start, end: value.end, values: [value] });
  }
  return groups;
}

/** A slash with room around it parts two of a price list: "£12 an hour members / £20 others"; "children/students" are told of together. */
const SLASH = /\s\/\s/gu;

/** What stands between two values, in what is told of the former and what of the latter: at the last edge, else by its first word. */
function split(text: string, gap: Span): { readonly behind: Span; readonly before: Span } {
  const own = text.slice(gap.start, gap.end);
  const edge = [...own.matchAll(SLASH)].at(-1) ?? [...own.matchAll(CLAUSE_EDGES)].at(-1);
  const at = edge === undefined ? (FOR.test(own) ? own.length : 0) : edge.index + edge[0].length;
  return {
    behind: { start: gap.start, end: gap.start + at },
    before: { start: gap.start + at, end: gap.end },
  };
}
