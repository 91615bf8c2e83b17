import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a question that the text asks itself', () => {
  it.each([
    [
      'do you do weddings on stilts',
      'Do you do weddings on stilts?\n\nYes. Two walkers for an hour cost £150.',
      'Yes.',
      'Two walkers',
    ],
    [
      'im afraid of heights, can i still walk on stilts',
      "I'm afraid of heights. Is that a problem on stilts?\n\nNot really. We start at 30 cm and go up when you say so.",
      'Not really.',
      'We start at 30 cm',
    ],
    [
      'can i bring my own stilts',
      'Can I bring my own stilts?\n\nYes, after Ludo has looked at them in the workshop.',
      'Yes, after Ludo',
      'in the workshop',
    ],
  ])('is quoted with its answer, which is bold: %s', async (question, text, bold, quoteWith) => {
    const quote = await quoted(question, text);
    expect(quote.bold.join(' ')).toContain(bold);
    expect(quote.bold.join(' ')).not.toContain('?');
    expect(quote.text).toContain(quoteWith);
  });
});

describe('who left', () => {
  it.each([
    [
      'who is the treasurer of the stilt club',
      'Bram stands down as treasurer of the stilt club after seven years. Odile Marchetti was elected in his place.',
      'Odile Marchetti',
    ],
    [
      'who does the first aid of the stilt club',
      'Marisol is moving to Leith, so the first aid of the stilt club goes to Gus Penhallow from now on.',
      'Gus Penhallow',
    ],
  ])('is not who answers “%s”', async (question, text, name) => {
    expect((await quoted(question, text)).bold).toEqual([name]);
  });
});
