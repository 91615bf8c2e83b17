import type { Span } from '../../corpus/article.ts';
import { CLAUSE_EDGES } from './clause-edges.ts';
import type { TellingWord } from './fitting-values.ts';

/** Says that something is as it was: "kayaks **stay as they are**", "organ vẫn **như cũ**". */
const AS_BEFORE =
  /(?<![a-zÀ-ỹ])(?:stays? put|in place|unchanged|unaffected|not affected|không (?:bị )?ảnh hưởng|(?:the |at the )?same(?! (?:day|time|as (?:last|the|for|on|in)))|as (?:they are|it is|they were|it was|before|ever|usual)|as planned|as scheduled|no changes?|(?:does|do|will)(?: not|n['’]t) change|where (?:they were|it was)|left (?:alone|as (?:is|it is|they are))|như cũ|giữ nguyên|không (?:có gì )?(?:thay )?đổi|vẫn (?:y|vậy|thế)|như trước)(?![a-zÀ-ỹ])/iu;

/** The values of a sentence without those of another thing, where its own clause says that what is asked for is as it was: "Canoes are £7, **kayaks stay as they are**". */
export function withoutUnchanged(
  values: readonly Span[],
  of: { readonly text: string },
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  const clauses = clausesOf(of.text, sentence, words);
  const named = unchangedIn(of.text, clauses);
  if (values.length === 0 || named === undefined) return values;
  return values.filter((value) => {
    const own = clauses.findLast(({ start }) => start <= value.start);
    return [...named].every((word) => own?.asked.has(word));
  });
}

/** Whether a sentence only says that what is asked for is as it was, and none of `values` is of it. */
export function saysOnlyUnchanged(
  values: readonly Span[],
  of: { readonly text: string },
  sentence: Span,
  words: readonly TellingWord[],
): boolean {
  const isUnchanged = unchangedIn(of.text, clausesOf(of.text, sentence, words)) !== undefined;
  return isUnchanged && withoutUnchanged(values, of, sentence, words).length === 0;
}

/** A clause with the words in it that are asked for, in small letters. */
interface Clause extends Span {
  readonly asked: ReadonlySet<string>;
}

function clausesOf(text: string, { start, end }: Span, words: readonly TellingWord[]): readonly Clause[] {
  const own = text.slice(start, end);
  if (!AS_BEFORE.test(own)) return [];
  const starts = [start, ...[...own.matchAll(CLAUSE_EDGES)].map(({ index }) => start + index)];
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? end;
    const asked = words.filter((word) => word.isAsked && word.start >= from && word.start < to);
    return {
      start: from,
      end: to,
      asked: new Set(asked.map((word) => text.slice(word.start, word.end).toLowerCase())),
    };
  });
}

/** The words that are asked for in the clause which says that something is as it was; undefined where that is nothing asked for. */
function unchangedIn(text: string, clauses: readonly Clause[]): ReadonlySet<string> | undefined {
  return clauses.find(({ start, end, asked }) => asked.size > 0 && AS_BEFORE.test(text.slice(start, end)))
    ?.asked;
}
