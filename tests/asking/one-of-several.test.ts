import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

describe('one of several that are described side by side', () => {
  const open = async () =>
    openLibrary({
      directory: await corpusFolder({
        'kilns.md':
          '# Our kilns\n\nGoliath is the tall kiln by the door. It holds ninety pots and goes up to 1280 degrees.\n\nWren is the small kiln under the stairs. Nobody takes it above 1100 degrees.\n',
        'prices.md': '# Prices\n\n- Tall shelf: £12 a month\n- Small shelf: £7 a month\n',
        'bread.md': '# Bread\n\nThe bakery opposite sells rolls from eight. Olga bakes.\n',
      }),
    });

  it.each([
    ['how many degrees does wren go up to', '1100', '1280'],
    ['how many degrees does goliath go up to', '1280', '1100'],
    ['how much is the small shelf', '£7', '£12'],
  ])('“%s” is answered of the one that is asked for', async (question, own, other) => {
    const { answer } = await ask(await open(), { question, askedOn: '2026-04-01', ungated: true });
    expect(answer.excerpts[0]?.text).toContain(own);
    expect(answer.excerpts[0]?.text).not.toContain(other);
  });

  it('is answered of both where both are named', async () => {
    const question = 'is wren or goliath the kiln that goes up to 1280 degrees';
    const { answer } = await ask(await open(), { question, askedOn: '2026-04-01', ungated: true });
    expect(answer.excerpts[0]?.text).toContain('1280');
  });
});
