import type { ReloadReport } from '../library.ts';
import type { TerminalMessages } from './messages/terminal-messages.ts';
import { renderSkipped } from './render-article.ts';
import { safeLine } from './safe-text.ts';

/** Articles of each kind of change that a reload names. */
const MOST_NAMED = 20;

/** What a reload did: how many articles it added, changed and removed, and what the first of them are called. */
export function renderReload(
  { added, changed, removed, unchanged, skipped }: ReloadReport,
  called: (id: string) => string,
  messages: TerminalMessages,
): string {
  const lines = [messages.reloaded(added.length, changed.length, removed.length, unchanged)];
  for (const [mark, ids] of [
    ['+', added],
    ['~', changed],
    ['-', removed],
  ] as const) {
    lines.push(...ids.slice(0, MOST_NAMED).map((id) => `  ${mark} ${safeLine(called(id))}`));
    if (ids.length > MOST_NAMED) lines.push(`  ${mark} … +${ids.length - MOST_NAMED}`);
  }
  if (skipped.length > 0) lines.push(renderSkipped(skipped, messages));
  return lines.join('\n');
}
