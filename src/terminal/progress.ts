import type { TerminalMessages } from './messages.ts';
import type { Screen } from './paint.ts';
import type { Stage } from './stage.ts';

/** Shorter work shows no bar, because one that flashes by is useless. */
const QUIET_MS = 500;
/** A terminal is redrawn at most this often. */
const REDRAW_MS = 100;
/** Elsewhere (a log file, a service's journal) a line a stage and tenth is enough. */
const LINES_A_STAGE = 10;
const BAR_CELLS = 30;

/** Shows how far a long load is. */
export interface Progress {
  readonly report: (stage: Stage, done: number, total: number) => void;
  /** Removes the bar. */
  readonly end: () => void;
}

/** A bar that redraws itself on a terminal, log lines by `log` elsewhere; `now` gives milliseconds. */
export function createProgress(
  screen: Screen,
  messages: TerminalMessages,
  log: (line: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  const terminal = screen.isTTY === true;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let lastLine = '';

  const report = (stage: Stage, done: number, total: number): void => {
    if (total === 0 || now() - started < QUIET_MS) return;
    if (terminal) {
      if (now() - drawnAt < REDRAW_MS && done < total) return;
      drawnAt = now();
      const filled = Math.round((BAR_CELLS * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled);
      screen.write(`\r\u001b[K${messages.stage[stage]} ${bar} ${percent(done, total)}`);
      return;
    }
    const tenth = Math.floor((LINES_A_STAGE * done) / total);
    const line = `${messages.stage[stage]} ${(tenth * 100) / LINES_A_STAGE} %`;
    if (line !== lastLine) log(line);
    lastLine = line;
  };

  const end = (): void => {
    if (drawnAt !== Number.NEGATIVE_INFINITY) screen.write('\r\u001b[K');
  };
  return { report, end };
}

function percent(done: number, total: number): string {
  return `${Math.floor((100 * done) / total)} %`;
}
