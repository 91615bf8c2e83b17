import { describe, expect, it } from 'vitest';
import { createLogger, type LogFormat, type LogLevel } from '../src/log.ts';

describe('createLogger', () => {
  it('writes one line an event, with its details', () => {
    const { log, written } = logger('info');
    log.info('ready', { guilds: 3, name: 'two words', none: null });
    expect(written()).toMatch(/^\S+Z INFO {2}ready guilds=3 name="two words" none=null\n$/);
  });

  it('tells a reader a stack of what is a defect alone, with all causes', () => {
    const error = new Error('no room', { cause: new Error('the disk is full') });
    const { log, written } = logger('info');
    log.warn('not kept', { error });
    expect(written()).toMatch(/ WARN {2}not kept error="no room\\ncaused by the disk is full"\n$/);
    log.error('a defect', { error });
    expect(written().split('\n')[1]).toContain('log.test.ts');
    const debug = logger('debug');
    debug.log.warn('not kept', { error });
    expect(debug.written()).toContain('log.test.ts');
  });

  it('leaves out what is below its level', () => {
    const { log, written } = logger('warn');
    log.debug('no');
    log.info('no');
    log.warn('yes');
    expect(written().split('\n')).toHaveLength(2);
  });

  it('replaces a secret in a message, a detail, a stack and a cause', () => {
    const { log, written } = logger('debug');
    log.error('with sEcReT', {
      value: 'sEcReT',
      error: new Error('a sEcReT', { cause: new Error('the sEcReT') }),
    });
    expect(written()).not.toContain('sEcReT');
    expect(written()).toContain('caused by');
  });

  it('cannot be made to write a second line', () => {
    const { log, written } = logger('debug');
    log.warn('a\nb\u001b[31m', { path: 'x\r\n2026 ERROR forged' });
    expect(written().trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it('ends on an error that is its own cause', () => {
    const { log, written } = logger('debug');
    const error = new Error('round');
    error.cause = error;
    log.error('loop', { error });
    expect(written()).toContain('round');
  });
});

describe('a log in JSON', () => {
  it('writes one object a line, with time, level and message, and an error with its causes', () => {
    const { log, written } = logger('info', 'json');
    log.warn('two\nlines', {
      shard: 1,
      none: null,
      message: 'forged',
      error: new Error('a', { cause: 'b' }),
    });
    expect(written().trimEnd()).not.toMatch(/\p{Cc}/u);
    const record = JSON.parse(written()) as Record<string, unknown>;
    expect(record).toMatchObject({ level: 'warn', message: 'two\nlines', shard: 1, none: null });
    expect(record['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(record['error']).toMatch(/^Error: a\n[^]*caused by b$/);
  });

  it('holds no secret, and no control that a terminal obeys', () => {
    const { log, written } = logger('info', 'json');
    log.info('sEcReT\u009b31m', { error: new Error('the sEcReT'), deep: { secret: 'sEcReT' } });
    expect(written()).not.toContain('sEcReT');
    expect(written().trimEnd()).not.toMatch(/\p{Cc}/u);
    expect((JSON.parse(written()) as { message: string }).message).toBe('[secret]\u009b31m');
  });
});

function logger(level: LogLevel, format?: LogFormat) {
  let text = '';
  const output = { write: (line: string) => (text += line) };
  const log = createLogger({ level, format, output, secrets: ['sEcReT', ''] });
  return { log, written: () => text };
}
