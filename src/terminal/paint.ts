import { styleText } from 'node:util';

/** The few styles that the terminal uses; each returns its text unchanged where colours are off. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

/** A stream that may be a terminal, as `process.stdout` is. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  hasColors?(): boolean;
  write(text: string): unknown;
}

/** Whether the screen has colours is decided here once; `styleText` would ask standard output, which may be another stream. */
const ALWAYS = { validateStream: false };

/** Colours only on a terminal that has them; `hasColors` honours `NO_COLOR` and `TERM=dumb`. */
export function paintFor(screen: Screen): Paint {
  const on = screen.isTTY === true && screen.hasColors?.() === true;
  const style = (name: 'bold' | 'dim' | 'green' | 'yellow') => (text: string) =>
    on ? styleText(name, text, ALWAYS) : text;
  return { bold: style('bold'), dim: style('dim'), green: style('green'), yellow: style('yellow') };
}

/** Lines wider than this tire the eye. */
const WIDEST = 100;
const NARROWEST = 30;

/** Columns to lay text out in: 30 to 100, and 100 where it is unknown: without a terminal, or where it says 0, as some do over serial lines and `script`. */
export function widthOf(screen: Screen): number {
  return Math.max(NARROWEST, Math.min(WIDEST, screen.columns || WIDEST));
}
