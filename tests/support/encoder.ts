import { afterAll, beforeAll } from 'vitest';
import { type Encoder, openEncoder } from '../../src/retrieval/meaning/encoder.ts';

/** The encoder that ships, open while the tests of a file or of a block run, once they do. */
export function sharedEncoder(): () => Encoder {
  let encoder: Encoder | undefined;
  const opened = (): Encoder => {
    if (encoder === undefined) throw new Error('The encoder is open in tests alone, and where it can run.');
    return encoder;
  };
  beforeAll(async () => {
    encoder = await openEncoder();
  });
  afterAll(() => encoder?.close());
  return opened;
}
