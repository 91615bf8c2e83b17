/** The levels of a log, the most talkative first. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
/** One of these levels. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line of text for a reader's eye, or one JSON object for a program. */
export const LOG_FORMATS = ['text', 'json'] as const;
/** One of these formats. */
export type LogFormat = (typeof LOG_FORMATS)[number];

/** Writes one line for each event. Never pass a question, a token or an article's text in `details`. */
export interface Logger {
  debug(message: string, details?: Record<string, unknown>): void;
  info(message: string, details?: Record<string, unknown>): void;
  warn(message: string, details?: Record<string, unknown>): void;
  error(message: string, details?: Record<string, unknown>): void;
}

/**
 * A logger that writes `2026-01-31T12:00:00.000Z INFO message key=value` lines to `output`, or, as `json`, one object a line:
 * `{"time":…,"level":"info","message":…,"key":…}`.
 * Every occurrence of a secret is replaced, wherever it comes from (a message, a stack, a cause), and control characters
 * are written as JSON escapes, so that no value can forge a second line.
 */
export function createLogger(options: {
  readonly level: LogLevel;
  /** `text` where it is left out. */
  readonly format?: LogFormat | undefined;
  /** For example the standard error of the process. */
  readonly output: { write(line: string): unknown };
  readonly secrets?: readonly string[] | undefined;
}): Logger {
  const lowest = LOG_LEVELS.indexOf(options.level);
  const secrets = (options.secrets ?? []).filter((secret) => secret !== '');

  const write = (level: LogLevel, message: string, details: Record<string, unknown> = {}): void => {
    if (LOG_LEVELS.indexOf(level) < lowest) return;
    let line = escapeControls(
      options.format === 'json'
        ? jsonLine(level, message, details)
        : textLine(level, message, details, options.level),
    );
    for (const secret of secrets) line = line.replaceAll(secret, '[secret]');
    options.output.write(`${line}\n`);
  };

  return {
    debug: (message, details) => write('debug', message, details),
    info: (message, details) => write('info', message, details),
    warn: (message, details) => write('warn', message, details),
    error: (message, details) => write('error', message, details),
  };
}

/** A stack helps whoever mends a defect: what is less than one is told by its messages alone, unless everything is wanted. */
function textLine(
  level: LogLevel,
  message: string,
  details: Record<string, unknown>,
  lowest: LogLevel,
): string {
  const hasStacks = level === 'error' || lowest === 'debug';
  const parts = Object.entries(details).map(([key, value]) => `${key}=${describe(value, hasStacks)}`);
  return [new Date().toISOString(), level.toUpperCase().padEnd(5), message, ...parts].join(' ');
}

function jsonLine(level: LogLevel, message: string, details: Record<string, unknown>): string {
  const values = Object.entries(details).map(
    ([key, value]) => [key, value instanceof Error ? describeError(value) : value] as const,
  );
  // A detail cannot replace a field that every record has.
  const head = { time: new Date().toISOString(), level, message };
  return JSON.stringify({ ...head, ...Object.fromEntries(values), ...head });
}

/** The longest chain of causes that is followed: a cycle (`error.cause === error`) must end. */
const MAX_CAUSES = 5;

function describe(value: unknown, hasStacks = true): string {
  if (value instanceof Error) return JSON.stringify(describeError(value, hasStacks));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'string') return /^[\w./:@+-]+$/.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value) ?? typeof value;
}

function describeError(error: Error, hasStacks = true): string {
  const lines: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < MAX_CAUSES && current !== undefined; depth++) {
    const said = (one: Error): string => {
      if (!hasStacks) return one.message;
      return one.stack ?? `${one.name}: ${one.message}`;
    };
    const text = current instanceof Error ? said(current) : describe(current);
    lines.push(depth === 0 ? text : `caused by ${text}`);
    current = current instanceof Error ? current.cause : undefined;
  }
  return lines.join('\n');
}

/** Controls as JSON writes them, those of Latin-1 too, which `JSON.stringify` leaves. */
function escapeControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    return escaped === character ? `\\u00${character.charCodeAt(0).toString(16)}` : escaped;
  });
}
