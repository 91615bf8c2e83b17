import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedEncoder, loadEncoder } from '../../../src/retrieval/meaning/encoder-runtime.ts';

const MODELS = new URL('../../../models/', import.meta.url);
const folders = { encoder: new URL('encoder/', MODELS), crossEncoder: new URL('cross-encoder/', MODELS) };
const file = (name: string) => readFileSync(new URL(name, folders.crossEncoder));

/** Words of the encoder's vocabulary, and the bytes of one: 384 numbers of 4 bits, and 12 scales of 16 bits. */
const [WORDS, NUMBER_BYTES, SCALE_BYTES] = [80_000, 192, 24];

describe('models/cross-encoder', () => {
  it.each(['model.onnx', 'weights.bin'])('holds the %s that its card and its config.json name', (name) => {
    const [, bytes, checksum] =
      new RegExp(`\\| \`${name}\` \\| ([\\d,]+) \\| \`(\\w+)\` \\|`).exec(file('README.md').toString()) ?? [];
    const content = file(name);
    expect(content.length.toLocaleString('en')).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(checksum);
    expect(JSON.parse(file('config.json').toString()).sha256[name]).toBe(checksum);
  });

  it('says where the words stand in the weights of the encoder, side by side', () => {
    const { numbers, scales } = JSON.parse(file('config.json').toString()).words;
    const { size } = statSync(new URL('weights.bin', folders.encoder));
    expect(scales).toBeGreaterThanOrEqual(numbers + WORDS * NUMBER_BYTES);
    expect(scales + WORDS * SCALE_BYTES).toBeLessThanOrEqual(size);
  });
});

describe('the cross-encoder', () => {
  let encoder: LoadedEncoder;
  beforeAll(async () => {
    encoder = await loadEncoder(folders, ['onnxruntime-node']);
  });
  afterAll(() => encoder.release());

  it.each([
    {
      question: 'can i bring my dog',
      answers: 'House rules. Dogs are not allowed in the building, but may wait in the yard.',
      misses: 'House rules. The building opens at nine; the yard is closed in winter.',
    },
    {
      question: 'how much is a ticket for kids',
      answers: 'Tickets. Adults pay 12 euros, children under fourteen pay 5.',
      misses: 'Tickets. Tickets for adults are sold at the gate and online.',
    },
    {
      question: 'lễ hội khai mạc lúc mấy giờ',
      answers: 'Lễ hội hoa. Lễ hội khai mạc lúc 8 giờ sáng thứ bảy.',
      misses: 'Lễ hội hoa. Lễ hội khai mạc bằng múa lân và văn nghệ.',
    },
  ])('tells what answers $question from a near miss', async ({ question, answers, misses }) => {
    const relevance = await encoder.relevanceOf(question, answers);
    // In log-odds: e times as likely.
    expect(relevance).toBeGreaterThan(1 + (await encoder.relevanceOf(question, misses)));
  });

  it('reads no more of a question and a text than it was taught to', async () => {
    const [question, text] = ['who came '.repeat(100), 'Nobody came. '.repeat(300)];
    const relevance = await encoder.relevanceOf(question, text);
    expect(await encoder.relevanceOf(`${question} at all`, `${text} But one did.`)).toBe(relevance);
  });
});
