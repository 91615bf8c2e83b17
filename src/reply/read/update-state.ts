import type { AskedQuestion } from '../../asking/asked.ts';
import type { Language } from '../../corpus/article.ts';
import { type AskedState, askedState, readAskedState } from './asked-state.ts';
import type { ControlState } from './custom-id.ts';

/** A public answer that can be replaced. */
export interface Outdated {
  readonly messageId: string;
  readonly asker: string;
  /** The language of its card, where that is known. */
  readonly language?: Language | undefined;
}

/** What *Update the answer* remembers: the language, the id of the message, as short as possible, then what was asked. */
export function updateState(asked: AskedQuestion, { messageId, asker, language }: Outdated): ControlState {
  const { parts } = askedState('update', { ...asked, asker }, 0);
  // All of it only fits without the version, which means nothing here: the language stands in its place.
  return { action: 'update', version: language ?? '', parts: [BigInt(messageId).toString(36), ...parts] };
}

/** Reads that state; undefined for anything that `updateState` does not make. */
export function readUpdateState({
  action,
  version,
  parts: [message = '', ...parts],
}: ControlState): (Pick<Outdated, 'messageId' | 'language'> & { readonly asked: AskedState }) | undefined {
  const asked = readAskedState({ action, version, parts });
  if (asked === undefined || !/^[0-9a-z]{1,13}$/.test(message)) return undefined;
  const id = Array.from(message).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  const language = version === 'en' || version === 'vi' ? version : undefined;
  return { messageId: id.toString(), language, asked };
}
