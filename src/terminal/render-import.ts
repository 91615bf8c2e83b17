import type { Language } from '../corpus/article.ts';
import { Unfetchable } from '../corpus/fetching/unfetchable.ts';
import type { Imported } from '../corpus/importing/import-articles.ts';
import { reasonIn } from '../corpus/reasons/reason-in.ts';
import { shorten } from '../text/clean.ts';
import type { ImportMessages } from './import-messages.ts';
import type { Paint } from './paint.ts';
import { safeLine } from './safe-text.ts';

/** The layout of an import's report. */
export interface ImportLayout {
  readonly messages: ImportMessages;
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}

const ORDER: readonly Imported['outcome'][] = ['written', 'replaced', 'same', 'taken', 'failed', 'left-out'];
const STATE_COLUMNS = 22;

/** A table of what became of each article, and a count of each outcome under it. */
export function renderImport(
  report: readonly Imported[],
  options: { readonly dryRun: boolean },
  layout: ImportLayout,
): string {
  const { messages, paint } = layout;
  if (report.length === 0) return messages.nothing;
  const name = (outcome: Imported['outcome']): string =>
    options.dryRun && (outcome === 'written' || outcome === 'replaced')
      ? messages.wouldBe[outcome]
      : messages.outcome[outcome];
  const counts = ORDER.flatMap((outcome) => {
    const number = report.filter((one) => one.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${name(outcome)}`];
  });
  return [
    ...report.map((one) => row(one, name(one.outcome), layout)),
    '',
    `${paint.bold(`${messages.summary}:`)} ${counts.join(', ')}`,
    ...(options.dryRun ? [messages.dryRun] : []),
    ...(report.some(({ outcome }) => outcome === 'taken') ? [messages.useForce] : []),
  ].join('\n');
}

function row(one: Imported, state: string, layout: ImportLayout): string {
  const { messages, language, paint, width } = layout;
  const { outcome, file, from, title, problem, warnings } = one;
  const colour = outcome === 'written' || outcome === 'replaced' ? paint.green : paint.yellow;
  const room = Math.max(10, width - STATE_COLUMNS);
  const what = outcome === 'failed' || outcome === 'left-out' ? from : (title ?? messages.untitled);
  const lines = [`${colour(state.padEnd(STATE_COLUMNS))}${shorten(safeLine(what), room)}`];
  const below = (words: string): void =>
    void lines.push(`${' '.repeat(STATE_COLUMNS)}${paint.dim(safeLine(words))}`);
  if (file !== null) below(file);
  if (problem !== null)
    below(
      problem instanceof Unfetchable
        ? messages.problem(problem.problem, problem.detail)
        : reasonIn(language, problem.reason),
    );
  if (outcome !== 'same') for (const warning of warnings) below(worded(warning, layout));
  return lines.join('\n');
}

function worded(warning: string, { messages: { unknown }, language }: ImportLayout): string {
  return warning === 'title' || warning === 'date' ? unknown[warning] : reasonIn(language, warning);
}
