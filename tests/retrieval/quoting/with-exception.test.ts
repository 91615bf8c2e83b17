import { describe, expect, it } from 'vitest';
import { withException } from '../../../src/retrieval/quoting/with-exception.ts';
import { quoted } from './quoted.ts';

function extended(question: string, text: string, bold: string): string {
  const start = text.indexOf(bold);
  const quote = { start: 0, end: text.length };
  const span = withException({ start, end: start + bold.length }, { text, quote, question });
  return text.slice(span.start, span.end);
}

describe('what an exception takes back', () => {
  it('is bold with what it is taken from', async () => {
    const text = 'We lend no lantern, the small ones included, unless a parent has signed for it.';
    const { bold } = await quoted('can leaders lend my kid a lantern', text);
    expect(bold.join(' ')).toMatch(/unless a parent has signed for it$/u);
  });

  it.each([
    [
      'can i cook',
      'We allow no stoves, unless the warden agrees. Ask first.',
      'no stoves',
      'no stoves, unless the warden agrees',
    ],
    [
      'có được thả chó không',
      'Không được thả chó, trừ khi có rọ mõm.',
      'Không được thả chó',
      'Không được thả chó, trừ khi có rọ mõm',
    ],
    [
      'có được thả chó không',
      'Không được thả chó nếu không có rọ mõm.',
      'Không được thả chó',
      'Không được thả chó nếu không có rọ mõm',
    ],
    // What follows otherwise is no exception, and nothing is asked for yes or no.
    ['có phải đội mũ không', 'Phải đội mũ, nếu không sẽ bị phạt.', 'Phải đội mũ', 'Phải đội mũ'],
    ['when do you open', 'Open daily, except in May.', 'Open daily', 'Open daily'],
    ['can i cook', 'We allow no stoves. Unless you ask, bring food.', 'no stoves', 'no stoves'],
  ])('“%s”: “%s”', (question, text, bold, whole) => expect(extended(question, text, bold)).toBe(whole));
});
