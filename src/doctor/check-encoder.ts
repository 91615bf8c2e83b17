import { type EncoderOptions, openEncoder } from '../retrieval/meaning/encoder.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** Whether the encoder that compares meaning gives a vector on this machine; without it only words count, which is a hint, not a mistake. */
export async function checkEncoder(
  isWanted: boolean,
  messages: DoctorMessages,
  options: EncoderOptions = {},
): Promise<Finding> {
  if (!isWanted) return { state: 'well', says: messages.encoderOff };
  let reason = '';
  const encoder = await openEncoder({ ...options, onUnavailable: (told) => (reason = told) });
  try {
    await encoder?.encode('Who opened the bridge?', 'query');
    if (encoder !== undefined) return { state: 'well', says: messages.encoder(encoder.runtime) };
  } catch (error) {
    reason = String(error);
  } finally {
    await encoder?.close();
  }
  return { state: 'hint', says: messages.noEncoder(reason), todo: messages.mendEncoder };
}
