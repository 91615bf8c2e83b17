import type { Span } from '../../corpus/article.ts';

/** What a sentence begins its reason with. */
const BECAUSE = /(?<![a-zÀ-ỹ])(?:because|due to|owing to|bởi vì|tại vì|vì|bởi)(?![a-zÀ-ỹ])/iu;
/** Where a reason ends, if not with its sentence. */
const NEXT_CLAUSE = /[,;:]\s/u;

/** What a reason leads to, where that is new: "… after 7 pm**, so** we are open until 8 **instead of** 7"; "the talk is at 7, so come at 6:45" is no change. */
const LEADS_TO =
  /[,;]\s(?:nên|cho nên|vì vậy|vì thế|do đó|so|therefore)\s(?=[^.!?]*(?<![a-zÀ-ỹ])(?:thay vì|instead of|rather than)(?![a-zÀ-ỹ]))/iu;

/** The values of a sentence without those of its reason, where others are left: "on **Wednesdays**, because the shed is let on Tuesdays". */
export function outsideReason<T extends Span>(
  values: readonly T[],
  text: string,
  sentence: Span,
): readonly T[] {
  const own = text.slice(sentence.start, sentence.end);
  const leads = own.search(LEADS_TO);
  const told = values.filter(({ start }) => leads >= 0 && start > sentence.start + leads);
  if (told.length > 0) return told;
  const from = values.length < 2 ? -1 : own.search(BECAUSE);
  if (from < 0) return values;
  const length = own.slice(from).search(NEXT_CLAUSE);
  const to = length < 0 ? own.length : from + length;
  const others = values.filter(({ start }) => start < sentence.start + from || start >= sentence.start + to);
  return others.length > 0 ? others : values;
}
