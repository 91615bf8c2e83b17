import { DIRECTION_CONTROLS } from '../text/printable.ts';

/**
 * Control characters (a terminal obeys ESC sequences: an article could clear the screen or retitle the window) and the
 * bidirectional overrides that make text read as something else, but for line ends, which the layout handles.
 * Each becomes one `\ufffd`, so that offsets stay true.
 */
const HARMFUL = new RegExp(String.raw`(?![\n\t])\p{Cc}|[${DIRECTION_CONTROLS}]`, 'gu');

/** Text of an article, a file name or a user as it may be written to a terminal: same length, nothing that a terminal obeys. */
export function safeText(text: string): string {
  return text.replace(HARMFUL, '\ufffd');
}

/** `safeText` on one line. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}
