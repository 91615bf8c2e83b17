import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';

describe('a quote from below a heading', () => {
  const bot = sharedBot({
    'camp.md':
      '# Summer camp\n\n## Week 1\n\nNoor leads the camp.\n\n## Week 2 [new]\n\nBoots are dried in the barn. Thea cooks for the camp.\n',
  });

  it('has the heading behind the title, its marks as they are written', async () => {
    const reply = await bot.lan.slash('ask', { question: 'who cooks for the camp' });
    expect(reply.text).toContain('Summer camp › Week 2 \\[new\\]');
  });
});
