import { LIMITS } from '../limits.ts';

/**
 * What a button or a menu remembers. All of it stands in the `custom_id`, so that it works after a restart and weeks later. `version` is
 * the library's at the time it was made; each action gives `parts` its own meaning.
 */
export interface ControlState {
  readonly action: string;
  readonly version: string;
  readonly parts: readonly string[];
}

/** Changes when the meaning of any part changes: an older button is then told apart from a damaged one. */
const SCHEME = '1';
const PART = /^[\w-]*$/;

/** `1:action:version:part:…`, at most 100 characters. Throws a `RangeError` where a part holds other characters or the result is longer. */
export function encodeState(state: ControlState): string {
  const fields = [SCHEME, state.action, state.version, ...state.parts];
  const customId = fields.join(':');
  if (customId.length > LIMITS.customId || !fields.every((field) => PART.test(field))) {
    throw new RangeError(`custom_id cannot hold ${JSON.stringify(customId)}`);
  }
  return customId;
}

/** The state in a `custom_id`, undefined for anything that `encodeState` does not make. Never throws. */
export function decodeState(customId: string): ControlState | undefined {
  const [scheme, action, version, ...parts] = customId.split(':');
  if (scheme !== SCHEME || !action || version === undefined || customId.length > LIMITS.customId)
    return undefined;
  return [action, version, ...parts].every((field) => PART.test(field))
    ? { action, version, parts }
    : undefined;
}

/** A number from 0 to 2³¹ in a part (base 36), undefined for anything else. */
export function numberPart(part: string | undefined): number | undefined {
  if (part === undefined || !/^[0-9a-z]{1,6}$/.test(part)) return undefined;
  return Number.parseInt(part, 36);
}
