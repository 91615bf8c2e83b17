import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { CLAUSE_EDGES } from '../values/clause-edges.ts';
import { asksForOthers, isDeniedAt } from '../values/denied-word.ts';
import type { TellingWord } from '../values/fitting-values.ts';

/** What stands between two prices of one thing: "£8 **or** £6 for members", "10k hoặc 5k cho học sinh". */
const SIDE_BY_SIDE = /^\s*(?:[,/(]|,?\s(?:or|and|hoặc|hay|và)(?=\s))\s*(?:(?:only|just|chỉ|còn)\s+)?$/iu;

/**
 * Of two prices side by side the one that holds for whom a question names, where a group stands behind the latter: "£8 or **£6** for members",
 * and "**£8**" for those who are none. Both where it names none, and all that has no such neighbour.
 */
export function ofNamedGroup(
  values: readonly Span[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  const others = new Set<Span>();
  for (const [at, latter] of values.entries()) {
    const former = values[at - 1];
    if (former !== undefined && isOfAskedGroup(text.slice(former.end, latter.start), question))
      others.add(former);
    if (former === undefined || !SIDE_BY_SIDE.test(text.slice(former.end, latter.start))) continue;
    const behind = text.slice(latter.end, values[at + 1]?.start ?? sentence.end);
    const end = latter.end + ([...behind.matchAll(CLAUSE_EDGES)][0]?.index ?? behind.length);
    const group = words.filter(({ start, isAsked }) => isAsked && start >= latter.end && start < end);
    // "A lantern is £8 or £6 for a lantern of glass": what both are of tells neither.
    const shared = text.slice(sentence.start, former.start).toLowerCase();
    const named = group.find((word) => !shared.includes(text.slice(word.start, word.end).toLowerCase()));
    if (named === undefined) continue;
    const word = text.slice(named.start, named.end).toLowerCase();
    const isOfGroup = isDeniedAt(text, named, sentence) === asksForOthers(question, word);
    others.add(isOfGroup ? former : latter);
  }
  return values.filter((value) => !others.has(value));
}

/** Groups of those who pay. */
const GROUP =
  '(?:non-)?members?|students?|pupils?|residents?|locals|guests|visitors|children|kids?|(?:under|over)[- ]?\\d{1,2}s?|concessions?|seniors?|pensioners?|adults?|famil(?:y|ies)|teens?|teenagers?|unwaged|học sinh|sinh viên|hội viên|thành viên|trẻ em|trẻ con|thiếu nhi|người lớn|người già|người cao tuổi|gia đình|giáo viên|cư dân|học viên';
/** A price that only a group in front of it tells from the one before: "Vé 10.000đ**, học sinh** 5.000đ". */
const OF_GROUP = new RegExp(
  String.raw`^\s*[,;(]\s*(?:(?:and|but|và|còn|riêng)\s+)?(?:(?:for|with|cho|có|thẻ)\s+){0,2}(?:${GROUP})(?:(?:,|,? (?:and|or|&|và|hoặc)) (?:${GROUP})){0,3}(?:\s*[:–-]|\s+(?:is|are|pay|gets?|(?:is|are) given|là|chỉ|giá|(?:được )?giảm))?\s*$`,
  'iu',
);
const NAMES_GROUPS = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${foldMarks(GROUP)})(?![A-Za-zÀ-ỹ])`, 'giu');

/** The groups that a text names, without marks and in the singular. */
function groupsIn(text: string): readonly string[] {
  const folded = foldMarks(text.normalize('NFC').toLowerCase());
  return [...folded.matchAll(NAMES_GROUPS)].map(([name]) => name.replace(/s$/, ''));
}

/** Whether what stands between two prices is the group of the latter, which a question names: "Day €9**, students and under 18s** €6". */
function isOfAskedGroup(between: string, question: string): boolean {
  // "90.000 kể từ 1/11, thẻ thành viên 75.000": since when is no part of it.
  const behind = between.slice(Math.max(0, ...[...between.matchAll(/[,;(]/gu)].map(({ index }) => index)));
  if (!OF_GROUP.test(behind)) return false;
  const asked = groupsIn(question);
  return groupsIn(behind).some((group) => asked.includes(group));
}

/** The prices that are kept, each with those behind it of a group: the question names none, so that all hold. */
export function withGroups(
  kept: readonly Span[],
  values: readonly Span[],
  { text, question }: { readonly text: string; readonly question: string },
): readonly Span[] {
  if (groupsIn(question).length > 0) return kept;
  const all: Span[] = [];
  for (const value of values) {
    const before = all.at(-1);
    const isOfGroup = before !== undefined && OF_GROUP.test(text.slice(before.end, value.start));
    if (kept.includes(value) || isOfGroup) all.push(value);
  }
  return all;
}
