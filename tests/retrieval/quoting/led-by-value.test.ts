import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const first = firstByMeaning();

describe('a question for a number', () => {
  const TRIAL = {
    'joining.md': 'An officer talks with you for a while, then you are on trial for 14 days.',
    'news.md': 'We take people from other clubs again. The trial is as long as ever.',
  };

  it('is answered by what states one, where that reads more like an answer', async () => {
    expect((await first('how long is the trial', TRIAL))?.article.id).toBe('joining');
  });

  it('is answered by what reads like an answer where no number is asked for', async () => {
    expect((await first('has the trial changed', TRIAL))?.article.id).toBe('news');
  });
});
