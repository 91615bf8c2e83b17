import { describe, expect, it } from 'vitest';
import { asksHowItStands } from '../../../src/retrieval/question/how-it-stands.ts';
import { firstByMeaning } from '../quoting/by-meaning.ts';

const first = firstByMeaning();

const post = (date: string, text: string): string => `---\ntitle: Workshop\ndate: ${date}\n---\n${text}\n`;
const WORKSHOP = {
  'october.md': post(
    '2026-10-21',
    'Treadmill is broken, belt has gone. No running till the new belt is here.',
  ),
  'november.md': post('2026-11-12', 'New belt is on, treadmill runs again, you can book it from Monday.'),
};

describe('a question for how something stands by now', () => {
  it.each([
    'is the treadmill fixed yet',
    'has the lift been repaired',
    'is the pool open again?',
    'are we still meeting in the barn',
    'máy chạy bộ sửa chưa',
    'may chay bo sua xong chua v ad',
  ])('%s', (question) => expect(asksHowItStands(question)).toBe(true));

  it.each([
    'when is the pool open',
    'who fixed the treadmill',
    'is the treadmill free',
    'can i come again',
    'canh chua bao nhiêu tiền',
    'chùa ở đâu',
  ])('and not: %s', (question) => expect(asksHowItStands(question)).toBe(false));
});

describe('what is told last', () => {
  it('answers how something stands', async () =>
    expect((await first('is the treadmill fixed yet', WORKSHOP))?.text).toContain('New belt is on'));

  it('does not answer what was before', async () =>
    expect((await first('why is there no running', WORKSHOP))?.text).toContain('No running till'));
});
