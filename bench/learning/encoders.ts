import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { TAUGHT_ENCODER } from '../communities/roles.ts';
import type { Collection } from '../quality/collection.ts';
import { openKeptEncoder } from './vectors.ts';

/** The encoder that a collection is judged by: one that it taught nothing. */
export type EncoderOf = (collection: Pick<Collection, 'name'>) => Encoder | undefined;

/** What a training is told of encoders. */
export interface EncoderOptions {
  /** By words alone, without any. */
  readonly words: boolean;
  /** The file that vectors are kept in. */
  readonly vectors: string;
  /** The folder of an encoder that those communities did not teach which taught the one that ships. */
  readonly counterpart: string | undefined;
}

/** A folder as the encoder is told of it. */
export function folderAt(path: string): URL {
  return pathToFileURL(`${resolve(path)}/`);
}

/** Opens the encoder that ships, and its counterpart where one is named; throws where they do not run on this machine. */
export async function encodersFor({ words, vectors, counterpart }: EncoderOptions): Promise<EncoderOf> {
  if (words) return () => undefined;
  const shipped = await openKeptEncoder(vectors);
  if (counterpart === undefined) return () => shipped;
  const other = await openKeptEncoder(vectors, { folder: folderAt(counterpart) });
  return ({ name }) => (TAUGHT_ENCODER.has(name) ? other : shipped);
}
