import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import { DIMENSIONS } from '../meaning/encoder.ts';
import type { PackedVectors } from '../meaning/vector-table.ts';
import { aboutArticle, documentId } from './documents.ts';

/** The id of a passage's vectors; those of different encoders stand beside each other. */
export function vectorsId(article: Pick<Article, 'id'>, ordinal: number, encoder: string): string {
  return `v-${encoder.slice(0, 12)}-${documentId(article, ordinal)}`;
}

/** The id of the note that an article's vectors are complete. */
export function noteId(article: Pick<Article, 'id'>, encoder: string): string {
  return `u-${encoder.slice(0, 12)}-${documentId(article, 0)}`;
}

/** A passage's vectors as a document. */
export function vectorDocument(
  article: Article,
  ordinal: number,
  vectors: PackedVectors,
  how: { readonly encoder: string; readonly comparesVectors: boolean },
) {
  const id = vectorsId(article, ordinal, how.encoder);
  const rows = Array.from(vectors.scales, (_, row) => ({
    vector: [...vectors.bytes.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS)],
  }));
  return {
    id,
    source: {
      ...aboutArticle(article),
      ordinal,
      encoder: how.encoder,
      sample: createHash('sha256').update(id).digest().readUInt32LE() >>> 1,
      packed: asText(vectors),
      ...(how.comparesVectors && { rows }),
    },
  };
}

/** The note that an article's vectors are complete, with the digest of their texts. */
export function noteDocument(article: Article, digest: string, encoder: string) {
  return { id: noteId(article, encoder), source: { article: article.id, encoder, understood: digest } };
}

/** Bytes first, then scales, as base64. */
function asText({ bytes, scales }: PackedVectors): string {
  const numbers = Buffer.alloc(4 * scales.length);
  for (const [row, scale] of scales.entries()) numbers.writeFloatLE(scale, 4 * row);
  return Buffer.concat([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), numbers]).toString(
    'base64',
  );
}

/** The vectors that a document holds; undefined where it holds none. */
export function vectorsIn(packed: unknown): PackedVectors | undefined {
  if (typeof packed !== 'string') return undefined;
  const content = Buffer.from(packed, 'base64');
  const rows = content.length / (DIMENSIONS + 4);
  if (!Number.isInteger(rows) || rows === 0) return undefined;
  const scales = Float32Array.from({ length: rows }, (_, row) =>
    content.readFloatLE(rows * DIMENSIONS + 4 * row),
  );
  return {
    bytes: Int8Array.from(content.subarray(0, rows * DIMENSIONS), (byte) => (byte << 24) >> 24),
    scales,
  };
}

/** A question's vector as the cluster takes it. */
export function asBytes(vector: Float32Array): number[] {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  return Array.from(vector, (value) => Math.round((value * 127) / largest));
}
