import type { Block } from '../article.ts';

/** A short question that a paragraph begins with, and what stands behind it: "Can I bring my dog? Yes, on a lead." */
const ANSWERED = /^(?<question>\P{Lowercase}[^.!?…\n]{4,110}\?)\s+(?=\S)/u;

/**
 * Blocks in which the question that a paragraph begins with heads the rest of it, where two such paragraphs stand beside each other: a list of
 * questions and answers, whichever way it is written.
 */
export function withQuestionsAsHeadings(text: string, blocks: readonly Block[]): Block[] {
  const questions = blocks.map(({ kind, start, end }) =>
    kind === 'body' ? ANSWERED.exec(text.slice(start, end)) : null,
  );
  const isOfList = (at: number): boolean =>
    Boolean(questions[at] && (questions[at - 1] ?? questions[at + 1]));
  return blocks.flatMap((block, at): Block[] => {
    const [whole = '', question = ''] = questions[at] ?? [];
    if (!isOfList(at)) return [block];
    const { start, end } = block;
    return [
      { kind: 'heading', start, end: start + question.length },
      { kind: 'body', start: start + whole.length, end },
    ];
  });
}
