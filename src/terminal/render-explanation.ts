import { type Explained, isRanked } from '../asking/explain.ts';
import type { ExplainedPassage, Explanation, Lead } from '../retrieval/explanation.ts';
import { wrapSpans } from '../text/wrap.ts';
import type { TerminalMessages } from './messages.ts';
import { articleName, type Layout } from './render-answer.ts';
import { safeLine } from './safe-text.ts';

/** Shares smaller than this part of the largest are left out: they decide nothing and hide what does. */
const LEAST_SHARE = 0.02;

/**
 * How a question was decided: its terms, the first passages with what spoke for them, and why the gate opened or stayed shut; or what it
 * gets instead of a quote.
 */
export function renderExplanation(explained: Explained, layout: Layout): string {
  return isRanked(explained)
    ? renderRanking(explained, layout)
    : layout.paint.bold(layout.messages.why.instead[explained.kind]);
}

function renderRanking(explanation: Explanation, layout: Layout): string {
  const { messages, paint } = layout;
  const { why } = messages;
  const { confidence, threshold, kind } = explanation;
  const verdict = why.verdict(confidence.toFixed(2), threshold.toFixed(2), kind === 'found');
  const terms = explanation.terms.map(({ text, weight, passages, origin }) => {
    const note = origin === 'question' ? '' : ` (${why.origin[origin]})`;
    return `  ${safeLine(text).padEnd(24)} ${weight.toFixed(2).padStart(6)}  ${why.passages(passages)}${note}`;
  });
  const sections = [
    paint.bold(verdict),
    `${why.asksFor}: ${why.kinds[explanation.asksFor]}`,
    ...(explanation.leads === undefined ? [] : [renderLead(explanation.leads, layout)]),
    [why.terms, ...terms].join('\n'),
    ...explanation.passages.map((passage, index) => renderPassage(passage, index, layout)),
    `${why.confidence}\n${renderShares(explanation.confidenceShares.map(({ feature, share }) => [why.feature(feature), share]))}`,
  ];
  if (explanation.unknownWords.length > 0)
    sections.push(messages.unknownWords(safeLine(explanation.unknownWords.join(', '))));
  return sections.join('\n\n');
}

/** What is quoted first where that is not the first passage below. */
function renderLead({ article, quote, why: reason }: Lead, layout: Layout): string {
  const { messages, paint } = layout;
  return [
    messages.why.leads(messages.why.leadReasons[reason]),
    paint.green(`   ${articleName(article, messages)}`),
    ...dimmed(article.text.slice(quote.start, quote.end), layout),
  ].join('\n');
}

function dimmed(words: string, { paint, width }: Layout): string[] {
  const text = safeLine(words);
  return wrapSpans(text, width - 3).map(({ start, end }) => paint.dim(`   ${text.slice(start, end)}`));
}

function renderPassage(
  { article, quote, score, shares }: ExplainedPassage,
  index: number,
  layout: Layout,
): string {
  const { messages, paint } = layout;
  const heading = `${index + 1}. ${articleName(article, messages)} (${passageLabel(index, messages)}${score.toFixed(2)})`;
  return [
    paint.green(heading),
    ...dimmed(article.text.slice(quote.start, quote.end), layout),
    renderShares(shares.map(({ group, share }) => [messages.why.feature(group), share])),
  ].join('\n');
}

function passageLabel(index: number, { why }: TerminalMessages): string {
  return index === 1 ? `${why.runnerUp}, ` : '';
}

function renderShares(shares: readonly (readonly [string, number])[]): string {
  const largest = Math.max(0, ...shares.map(([, share]) => Math.abs(share)));
  return shares
    .filter(([, share]) => Math.abs(share) >= largest * LEAST_SHARE && share !== 0)
    .map(([name, share]) => `   ${`${share < 0 ? '' : '+'}${share.toFixed(2)}`.padStart(7)}  ${name}`)
    .join('\n');
}
