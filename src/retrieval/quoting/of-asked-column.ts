import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { wordsIn } from '../../text/words.ts';
import { ofAskedPayers } from '../values/asked-payers.ts';

/** The heading in front of a cell of a row: "· **Under 18**: £52.00". */
const HEADING = /(?:^|· )(?<heading>[^·:\n]{1,40}): [^·:\n]*$/u;

/** Of the values of a row those below the headings that a question has most words of: "Adult: £80 · Under 18: **£52**" for "under 18". */
export function ofAskedColumn<T extends Span>(
  values: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
): readonly T[] {
  const headings = values.map(
    ({ start }) => HEADING.exec(text.slice(sentence.start, start))?.groups?.['heading'],
  );
  if (values.length < 2 || headings.includes(undefined)) return values;
  const headed = values.map((value, at) => ({ value, heading: headings[at] ?? '' }));
  const ofPayers = ofAskedPayers(headed, question, ({ heading }) => heading);
  const asked = new Set(wordsIn(foldMarks(question.normalize('NFC'))));
  const shared = ofPayers.map(
    ({ heading }) => wordsIn(foldMarks(heading.normalize('NFC'))).filter((word) => asked.has(word)).length,
  );
  const most = Math.max(...shared);
  return ofPayers.flatMap(({ value }, at) => (most === 0 || shared[at] === most ? [value] : []));
}
