import { describe, expect, it } from 'vitest';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { createProgress } from '../../src/terminal/progress.ts';

/** A progress over a clock that the test sets, with all that it wrote and logged. */
function progressOn(isTTY: boolean) {
  const clock = { ms: 0 };
  const drawn: string[] = [];
  const lines: string[] = [];
  const screen = { isTTY, write: (text: string) => drawn.push(text) };
  const progress = createProgress(
    screen,
    terminalMessages('en'),
    (line) => lines.push(line),
    () => clock.ms,
  );
  return { clock, drawn, lines, ...progress };
}

describe('createProgress', () => {
  it.each([
    [499, 0],
    [500, 1],
    [501, 1],
  ])('shows nothing of work that is done before half a second: at %i ms', (ms, shown) => {
    const { clock, drawn, report } = progressOn(true);
    clock.ms = ms;
    report('reading', 1, 4);
    expect(drawn).toHaveLength(shown);
  });

  it('draws a bar in place on a terminal, at most ten times a second, and takes it away', () => {
    const { clock, drawn, lines, report, end } = progressOn(true);
    clock.ms = 1_000;
    report('indexing', 1, 2);
    report('indexing', 1, 2);
    expect(drawn).toEqual([`\r\u001b[KIndexing ${'█'.repeat(15)}${'░'.repeat(15)} 50 %`]);
    report('indexing', 2, 2);
    end();
    expect(drawn.at(-2)).toContain('100 %');
    expect(drawn.at(-1)).toBe('\r\u001b[K');
    expect(lines).toEqual([]);
  });

  it('logs a line a tenth where there is no terminal', () => {
    const { clock, drawn, lines, report, end } = progressOn(false);
    clock.ms = 1_000;
    for (let done = 0; done <= 1_000; done++) report('reading', done, 1_000);
    end();
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('Reading articles 100 %');
    expect(drawn).toEqual([]);
  });
});
