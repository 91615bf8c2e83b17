import { describe, expect, it } from 'vitest';
import { openEncoder } from '../../../src/retrieval/meaning/encoder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const SMOKING = 'House rules. Smoking and vaping are permitted only in the courtyard.';
const PARKING = 'Getting there. Cars can be left in the garage behind the station.';
const OPENING_VI = 'Lễ hội hoa. Lễ hội khai mạc lúc 8 giờ sáng thứ bảy.';
const TICKETS_VI = 'Lễ hội hoa. Trẻ em dưới sáu tuổi được miễn vé vào cửa.';

const product = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe.each([{ runtimes: ['onnxruntime-node'] }, { runtimes: ['onnxruntime-web'] }])(
  'the encoder by $runtimes',
  ({ runtimes }) => {
    it('puts what answers first where question and answer share no word, in both languages', {
      timeout: 60_000,
    }, async () => {
      const told: string[] = [];
      const encoder = (await openEncoder({ runtimes, onUnavailable: (reason) => told.push(reason) }))!;
      expect(told).toEqual([]);
      const texts = [SMOKING, PARKING, OPENING_VI, TICKETS_VI];
      const passages = await Promise.all(texts.map((text) => encoder.encode(text, 'passage')));
      const best = async (question: string): Promise<string | undefined> => {
        const vector = await encoder.encode(question, 'query');
        expect(vector).toHaveLength(encoder.dimensions);
        expect(product(vector, vector)).toBeCloseTo(1, 4);
        const likeness = passages.map((passage) => product(vector, passage));
        return texts[likeness.indexOf(Math.max(...likeness))];
      };
      expect(await best('where am i allowed to have a cigarette')).toBe(SMOKING);
      expect(await best('is there somewhere to leave my vehicle')).toBe(PARKING);
      expect(await best('khi nào bắt đầu')).toBe(OPENING_VI);
      expect(await best('con nit co phai tra tien khong')).toBe(TICKETS_VI);
      await encoder.close();
      await expect(encoder.encode('too late', 'query')).rejects.toThrow('closed');
    });
  },
);

describe('openEncoder', () => {
  const shared = sharedEncoder();

  it('lets questions overtake passages that wait', async () => {
    const encoder = shared();
    const order: string[] = [];
    const passages = Array.from({ length: 5 }, async (_, number) => {
      await encoder.encode(`${SMOKING} ${number}`, 'passage');
      order.push(`passage ${number}`);
    });
    await encoder.encode('where can i smoke', 'query').then(() => order.push('question'));
    expect(order).toEqual(['passage 0', 'question']);
    await Promise.all(passages);
  });

  it('goes on to the next runtime, and says in one sentence why there is none', async () => {
    const told: string[] = [];
    const onUnavailable = (reason: string) => told.push(reason);
    const second = await openEncoder({ runtimes: ['no-such-runtime', 'onnxruntime-node'], onUnavailable });
    expect(second?.runtime).toBe('onnxruntime-node');
    await second?.close();
    expect(told).toEqual([]);
    expect(await openEncoder({ runtimes: ['no-such-runtime'], onUnavailable })).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/^no-such-runtime: .+no-such-runtime/)]);
  });

  it('says why where the model is missing', async () => {
    const told: string[] = [];
    const folder = new URL('file:///nowhere/');
    expect(await openEncoder({ folder, onUnavailable: (reason) => told.push(reason) })).toBeUndefined();
    expect(told).toEqual([expect.stringContaining('config.json')]);
  });
});
