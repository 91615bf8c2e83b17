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

  it.each([
    {
      question: 'when is choir practice',
      earlier: 'Choir news. Choir practice is on Tuesdays at seven in the chapel.',
      anew: 'Summer term. The choir meets on Thursdays at half past six, since the chapel is let on Tuesdays.',
      alike: 'Bell ringers. Ringing practice is on Thursdays at half past six in the tower.',
    },
    {
      question: 'học phí lớp vẽ bao nhiêu',
      earlier: 'Lớp vẽ mùa xuân. Học phí lớp vẽ là 400 nghìn một tháng.',
      anew: 'Thông báo tháng 9. Lớp vẽ đóng 450 nghìn một tháng, đã gồm giấy và màu.',
      alike: 'Lớp đàn. Lớp đàn đóng 450 nghìn một tháng, chưa gồm tiền thuê đàn.',
    },
  ])('tells what states the answer to $question anew from what is alike', async (duel) => {
    const { question, earlier, anew, alike } = duel;
    const leads = await encoder.leadOf(question, earlier, anew);
    expect(leads).toBeGreaterThan(1 + (await encoder.leadOf(question, earlier, alike)));
  });

  it('gives as much room to either text of a duel', async () => {
    const [question, text] = ['who came', 'Nobody came. '.repeat(300)];
    const leads = await encoder.leadOf(question, text, text);
    expect(await encoder.leadOf(question, `${text} One did.`, `${text} Two did.`)).toBe(leads);
    expect(await encoder.leadOf(question, text, 'Two came.')).not.toBe(leads);
  });

  it('reads no more of a question and a text than it was taught to', async () => {
    const [question, text] = ['who came '.repeat(100), 'Nobody came. '.repeat(300)];
    const relevance = await encoder.relevanceOf(question, text);
    expect(await encoder.relevanceOf(`${question} at all`, `${text} But one did.`)).toBe(relevance);
  });
});
