import { beginIn, uint32At } from '../../../text/number-at.ts';
import type { Article, Block, BlockKind } from '../../article.ts';
import { knownOf } from './left-in-file.ts';
import type { AnyPack, Content, Fields, Place } from './place.ts';

/**
 * Texts and blocks of some articles as bytes. What a reading worker hands over, what indexing workers read and what is stored are the same
 * bytes, never copied. On the heap they would be strings of two bytes a letter and some forty objects an article, and every collection of
 * garbage would walk over them.
 *
 * 32-bit numbers come first: how many articles and blocks there are, where each article's text and blocks end, then each block's kind,
 * start and end. The texts follow as UTF-8.
 */
export class Pack implements AnyPack {
  readonly buffer: SharedArrayBuffer;
  readonly #textEnds: Uint32Array;
  readonly #blockEnds: Uint32Array;
  readonly #blocks: Uint32Array;
  readonly #texts: Buffer;

  /** Throws a `RangeError` where these bytes are no pack. */
  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    const [articles = 0, blocks = 0] = new Uint32Array(buffer, 0, HEADER_NUMBERS);
    const number = Uint32Array.BYTES_PER_ELEMENT;
    let at = HEADER_NUMBERS * number;
    const numbers = (length: number): Uint32Array => {
      const view = new Uint32Array(buffer, at, length);
      at += length * number;
      return view;
    };
    this.#textEnds = numbers(articles);
    this.#blockEnds = numbers(articles);
    this.#blocks = numbers(blocks * BLOCK_NUMBERS);
    this.#texts = Buffer.from(buffer, at);
  }

  /** The text's bytes. */
  bytesOf(number: number): Buffer {
    return this.#texts.subarray(beginIn(this.#textEnds, number), uint32At(this.#textEnds, number));
  }

  /** `BLOCK_NUMBERS` numbers a block. */
  blockNumbersOf(number: number): Uint32Array {
    const first = BLOCK_NUMBERS * beginIn(this.#blockEnds, number);
    return this.#blocks.subarray(first, BLOCK_NUMBERS * uint32At(this.#blockEnds, number));
  }

  /** How many bytes the text has. */
  sizeOf(number: number): number {
    return uint32At(this.#textEnds, number) - beginIn(this.#textEnds, number);
  }

  contentOf(number: number): Content {
    return contentFrom(this.bytesOf(number), this.blockNumbersOf(number));
  }
}

/** An article's text and blocks from their bytes and numbers. */
export function contentFrom(bytes: Buffer, numbers: Uint32Array): Content {
  const blocks: Block[] = [];
  for (let at = 0; at < numbers.length; at += BLOCK_NUMBERS) {
    const kind = KINDS[uint32At(numbers, at)] ?? 'noise';
    blocks.push({ kind, start: uint32At(numbers, at + 1), end: uint32At(numbers, at + 2) });
  }
  return { text: bytes.toString(), blocks };
}

/** Numbers at the head of a pack: how many articles and blocks there are. */
export const HEADER_NUMBERS = 2;
/** Numbers of a block: its kind, start and end. */
export const BLOCK_NUMBERS = 3;
/** In the order of their numbers in a pack; a new one goes to the end. */
const KINDS: readonly BlockKind[] = [
  'title',
  'date',
  'body',
  'heading',
  'caption',
  'byline',
  'source',
  'noise',
  'item',
  'row',
  'quotation',
  'code',
  'note',
  'facts',
];
/** Articles that are kept unpacked: those of some questions. Unpacking one takes some ten microseconds. */
const MOST_UNPACKED = 256;

interface Slot {
  place: Place;
  content: Content | null;
}

const SLOTS = new WeakMap<object, Slot>();
const unpacked: Slot[] = [];
let oldest = 0;

/** Packs articles, whether they are packed elsewhere already or not at all. Texts must be well-formed, as those of files are. */
export function packOf(contents: readonly Content[]): Pack {
  const texts = contents.map((content) => {
    const place = placeOf(content);
    return place?.pack.bytesOf(place.number);
  });
  const blocks = contents.map((content) => blockNumbers(content));
  let bytes = 0;
  const textEnds = contents.map((content, at) => {
    bytes += texts[at]?.length ?? Buffer.byteLength(content.text);
    return bytes;
  });
  let blockCount = 0;
  const blockEnds = blocks.map(({ length }) => (blockCount += length / BLOCK_NUMBERS));
  const numbers = HEADER_NUMBERS + 2 * contents.length + BLOCK_NUMBERS * blockCount;
  const numberBytes = numbers * Uint32Array.BYTES_PER_ELEMENT;
  const buffer = new SharedArrayBuffer(numberBytes + bytes);
  const head = new Uint32Array(buffer, 0, numbers);
  head.set([contents.length, blockCount]);
  head.set(textEnds, HEADER_NUMBERS);
  head.set(blockEnds, HEADER_NUMBERS + contents.length);
  let at = HEADER_NUMBERS + 2 * contents.length;
  for (const own of blocks) {
    head.set(own, at);
    at += own.length;
  }
  const all = Buffer.from(buffer, numberBytes);
  for (const [number, content] of contents.entries()) {
    const start = textEnds[number - 1] ?? 0;
    const packed = texts[number];
    if (packed === undefined) all.write(content.text, start);
    else all.set(packed, start);
  }
  return new Pack(buffer);
}

/** An article whose text and blocks are unpacked when they are asked for; equal in every field to the one that was packed. */
export function packedArticle(fields: Fields, place: Place): Article {
  SLOTS.set(fields, { place, content: null });
  unpackWhenAsked(fields);
  return fields;
}

/** Where an article is packed; undefined for one that is not. A copy of a packed article is not packed. */
export function placeOf(content: object): Place | undefined {
  return knownOf(content)?.place ?? SLOTS.get(content)?.place;
}

/** Records that an article stands in another pack as well, so that the earlier pack can go. */
export function moveTo(content: object, place: Place): void {
  const slot = SLOTS.get(content);
  if (slot !== undefined) slot.place = place;
}

/** About how long a text is: in bytes where it is packed, in UTF-16 units where it is not. */
export function sizeOf(content: Content): number {
  const place = placeOf(content);
  return place === undefined ? content.text.length : place.pack.sizeOf(place.number);
}

/** Whether texts and blocks are the same; two packed articles are compared without unpacking them. */
export function isSameContent(left: Content, right: Content): boolean {
  const [place, other] = [placeOf(left), placeOf(right)];
  const isSameText =
    place === undefined || other === undefined
      ? left.text === right.text
      : sizeOf(left) === sizeOf(right) &&
        place.pack.bytesOf(place.number).equals(other.pack.bytesOf(other.number));
  if (!isSameText) return false;
  const [blocks, others] = [blockNumbers(left), blockNumbers(right)];
  return blocks.length === others.length && blocks.every((number, at) => number === others[at]);
}

/** The fields of an article that a pack does not hold. */
export function fieldsOf(article: Article): Fields {
  const { id, path, title, source, author, url, language, tags, replaces } = article;
  // A plain one, whatever it is: it is written as JSON, and sent to other threads.
  const published = article.published && {
    iso: article.published.iso,
    asWritten: article.published.asWritten,
  };
  const fields = { id, path, title, source, author, published, url, language, tags };
  return replaces === undefined ? fields : { ...fields, replaces };
}

/** Each block's kind, start and end. */
export function blockNumbers(content: Content): Uint32Array {
  const place = placeOf(content);
  if (place !== undefined) return place.pack.blockNumbersOf(place.number);
  const { blocks } = content;
  const numbers = new Uint32Array(blocks.length * BLOCK_NUMBERS);
  let at = 0;
  for (const { kind, start, end } of blocks) {
    numbers[at++] = KINDS.indexOf(kind);
    numbers[at++] = start;
    numbers[at++] = end;
  }
  return numbers;
}

function unpackWhenAsked(fields: Fields): asserts fields is Article {
  Object.defineProperty(fields, 'text', TEXT);
  Object.defineProperty(fields, 'blocks', BLOCKS);
}

// Own and enumerable, as those of other articles are: they are copied, compared and shown like any field.
const TEXT = {
  enumerable: true,
  get(this: object): string {
    return contentOf(this).text;
  },
};
const BLOCKS = {
  enumerable: true,
  get(this: object): readonly Block[] {
    return contentOf(this).blocks;
  },
};

function contentOf(article: object): Content {
  const slot = SLOTS.get(article);
  if (slot === undefined) throw new TypeError('the article is not packed');
  if (slot.content !== null) return slot.content;
  const { pack, number } = slot.place;
  const content = pack.contentOf(number);
  slot.content = content;
  const forgotten = unpacked[oldest];
  if (forgotten !== undefined) forgotten.content = null;
  unpacked[oldest] = slot;
  oldest = (oldest + 1) % MOST_UNPACKED;
  return content;
}
