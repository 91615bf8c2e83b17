import type { AskedQuestion } from '../../asking/asked.ts';
import { type AskedState, askedState, readAskedState } from './asked-state.ts';
import type { ControlState } from './custom-id.ts';

/** A public answer that can be replaced: its message, and what was asked. */
export interface Outdated {
  readonly messageId: string;
  readonly asker: string;
}

/** What *Update the answer* remembers: the id of the message, as short as possible, then what was asked. */
export function updateState(asked: AskedQuestion, { messageId, asker }: Outdated): ControlState {
  const { parts } = askedState('update', { ...asked, asker }, 0);
  // It only fits without the version, which means nothing here.
  return { action: 'update', version: '', parts: [BigInt(messageId).toString(36), ...parts] };
}

/** Reads that state; undefined for anything that `updateState` does not make. */
export function readUpdateState({
  action,
  version,
  parts: [message = '', ...parts],
}: ControlState): { readonly messageId: string; readonly asked: AskedState } | undefined {
  const asked = readAskedState({ action, version, parts });
  if (asked === undefined || !/^[0-9a-z]{1,13}$/.test(message)) return undefined;
  const id = Array.from(message).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
  return { messageId: id.toString(), asked };
}
