import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const BEFORE = `---
title: Keys and codes
date: 2026-03-02
---
The gate code is 4471. Please shut the gate behind you.

The key safe is by the back door, its number is 1180.

Mật khẩu wifi là muaha2025.
`;
const later = (text: string): string => `---\ntitle: Autumn bits\ndate: 2026-10-02\n---\n${text}\n`;

describe('what a later article says has changed, but not to what', () => {
  const encoder = sharedEncoder();

  async function answerTo(question: string, news: string) {
    const corpus = await loadCorpus(await folderWith({ 'a.md': BEFORE, 'b.md': later(news) }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true });
    const before = answer.kind === 'found' ? answer.change?.before.text : undefined;
    return { first: answer.excerpts[0]?.text, before };
  }

  it.each([
    [
      'whats the gate code',
      'Mags has changed the gate code after the business with the quad bike. Ask her for the new one.',
      'Ask her for the new one.',
      'The gate code is 4471.',
    ],
    [
      "what's the number of the key safe",
      'Please note that the key safe number has been reset. Text Ida if you need it.\n\nThe bins go out on Monday.',
      'Text Ida if you need it.',
      'its number is 1180',
    ],
    [
      'mat khau wifi la gi',
      'Có người lạ dùng mạng nên anh Toàn đã đổi mật khẩu wifi. Ai cần mật khẩu mới thì hỏi anh ấy.',
      'hỏi anh ấy',
      'muaha2025',
    ],
  ])('leads, with whom to ask: %s', async (question, news, first, before) => {
    const answer = await answerTo(question, news);
    expect(answer.first).toContain(first);
    expect(answer.before).toContain(before);
  });

  it.each([
    [
      'gate code pls',
      'Jo: the gate isnt working again\n\nMags: we have just reset the code, Ida has the new one',
      'Ida has the new one',
      'The gate code is 4471.',
    ],
    [
      'whats the gate code',
      'Jo: the gate won’t open\n\nMags: I changed the code, it’s 9035 now',
      '9035',
      'The gate code is 4471.',
    ],
  ])('leads where it replies to what is wrong in a chat: %s', async (question, news, first, before) => {
    const answer = await answerTo(question, news);
    expect(answer.first).toContain(first);
    expect(answer.before).toContain(before);
  });

  it('leads nowhere where the message above is about another thing', async () =>
    expect(
      (
        await answerTo(
          'whats the gate code',
          'Jo: the till isnt working\n\nMags: I changed the code, it’s 9035 now',
        )
      ).first,
    ).toContain('4471'));

  it.each([
    ['nothing changed', 'The gate code has not changed, whatever you heard in the pub.'],
    ['it only may', 'If the gate code is changed I will put a note on the board.'],
    ['another thing did', 'Mags has changed the gate hinges after the business with the quad bike.'],
  ])('leads nowhere where %s', async (_, news) => {
    expect((await answerTo('whats the gate code', news)).first).toContain('4471');
  });
});

describe('a condition that is no more', () => {
  const encoder = sharedEncoder();
  const FAQ = `---
title: Asked at the tea hut
date: 2026-03-02
---
**Are cards taken?**
Yes, but from £4 upwards on cards only, since each payment costs us.

**May I bring my own cup?**
Please do.
`;
  const MENU =
    '---\ntitle: Tea hut prices\ndate: 2026-04-02\n---\n- Fruit scone £1.20\n- Cheese scone £1.50\n- Tea £1\n';

  async function firstWith(said: string) {
    const chat = `[13/11/2026, 16:20:00] Nell: ${said}\n[13/11/2026, 16:21:00] Bo: ta\n[14/11/2026, 16:20:00] Nell: who has the urn\n[14/11/2026, 16:21:00] Bo: me\n`;
    const files = { 'a.md': FAQ, 'b.md': MENU, 'WhatsApp Chat with Tea Hut.txt': chat };
    const retriever = await createRetriever(await loadCorpus(await folderWith(files)), {
      meaning: { encoder: encoder() },
    });
    await retriever.meaning?.filled;
    const answer = await retriever.answer('is it ok to pay by card for just one scone', { ungated: true });
    return answer.excerpts[0]?.text;
  }

  it('is told first', async () =>
    expect(
      await firstWith('Card reader mended 👍 lower limit on cards is gone too, ring up any amount'),
    ).toContain('is gone too'));

  it.each([
    'Card reader mended 👍 lower limit on bookings is gone too',
    'Till mended, and the reader for cards is gone for repair',
    'When the limit on cards is gone I will tell you',
  ])('is none where another thing is gone: %s', async (said) =>
    expect(await firstWith(said)).toContain('from £4 upwards'),
  );
});
