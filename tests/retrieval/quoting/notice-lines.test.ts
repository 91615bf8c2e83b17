import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const NOTICE =
  '📅 Mending evening on Wednesday 21 October from six until late\n📍 the back room, mind the step\n🍲 Marta cooks, bring a bowl';

describe('the lines of a notice, each with its sign', () => {
  it.each([
    ['where is the mending evening', 'the back room'],
    ["who's cooking at the mending evening", 'Marta'],
    ['when is the mending evening', 'Wednesday 21 October'],
  ])('state each another fact of one thing: %s', async (question, bold) => {
    const quote = await quoted(question, NOTICE);
    expect(quote.bold.join(' ')).toContain(bold);
    expect(quote.bold.join(' ').length).toBeLessThan(NOTICE.length / 2);
  });
});

describe('lines that all begin with one sign', () => {
  it('are of several things, of which the one that answers is quoted', async () => {
    const text =
      '‼️ The kite final moves to half past six in the morning of the same day\n‼️ Mr Tran has a bad back, and Mrs Sim judges instead\n‼️ Soup is sold in the yard';
    const quote = await quoted('when is the kite final', text);
    expect(quote.bold.join(' ')).toContain('half past six');
    expect(quote.bold.join(' ')).not.toContain('Soup');
  });
});

describe('a name that begins a sentence', () => {
  it('is who does what is asked, and another one is not', async () => {
    const text = 'Twenty-three came. Marta is chair of the mending club now; Rolf goes on as treasurer.';
    expect((await quoted('who is the chair of the mending club', text)).bold).toEqual(['Marta']);
  });
});

it('a line that states nothing of the kind leaves it to the next one', async () => {
  const text =
    'Lantern Open, for all who play:\nSo that we are done by seven, each round ends after 75 minutes.';
  expect((await quoted('how long is a round at the lantern open', text)).bold).toEqual(['after 75 minutes']);
});
