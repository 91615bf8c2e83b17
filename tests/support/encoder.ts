import { beforeAll } from 'vitest';
import { type Encoder, openEncoder } from '../../src/retrieval/meaning/encoder.ts';
import { remembering } from './remembering.ts';

/** Opened once for all files of a worker, since its thread reads two models; it ends with the worker. */
let opened: Promise<Encoder | undefined> | undefined;

async function openOnce(): Promise<Encoder | undefined> {
  const encoder = remembering(await openEncoder());
  // A library closes the encoder that it was given.
  return encoder && { ...encoder, close: () => Promise.resolve() };
}

/** The encoder that ships, open while the tests of a file or of a block run. Others share it: what it has read once it remembers, and to close it does nothing. */
export function sharedEncoder(): () => Encoder {
  let encoder: Encoder | undefined;
  beforeAll(async () => {
    opened ??= openOnce();
    encoder = await opened;
  });
  return () => {
    if (encoder === undefined) throw new Error('The encoder is open in tests alone, and where it can run.');
    return encoder;
  };
}
