import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { exchangeInBrief } from '../../../src/retrieval/ranking/exchange-in-brief.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

describe('what is asked and replied in a chat', () => {
  it.each([
    [
      'quick one, how late do we keep the boat shed open in winter?? ive got somebody waiting',
      'Til 5 these days Priya, the lights are on a timer.',
      'how late do we keep the boat shed open in winter? Til 5 these days',
    ],
    ['whats the mooring fee now', '8.50 a night', 'whats the mooring fee now? 8.50 a night'],
    [
      'mn ơi gửi xe tháng giờ bao nhiêu rồi, bạn em mới dọn tới',
      '150k một chiếc nha, hồi trước 120k',
      'gửi xe tháng giờ bao nhiêu rồi? 150k một chiếc nha',
    ],
    [
      'cho em hỏi khách vô sảnh từ mấy giờ vậy chị',
      'từ 17h nha',
      'khách vô sảnh từ mấy giờ vậy chị? từ 17h nha',
    ],
  ])('is told without what stands around it: %s', (asked, reply, brief) =>
    expect(exchangeInBrief(brief, { asked, reply, asker: 'Priya Rao' })).toBe(brief),
  );

  it.each([
    ['what time do we shut', 'ask Tom'],
    [
      'what time do we shut',
      'I would say that it depends on who is in the shed and how cold it is, 5 mostly',
    ],
    ['anyone coming', '5 of us'],
  ])('is not told where no short reply has a number: %s – %s', (asked, reply) =>
    expect(exchangeInBrief(asked, { asked, reply, asker: undefined })).toBeUndefined(),
  );

  it.each([
    ['when do we have to leave the field', 'what time can people get in', 'From 3pm'],
    ['mấy giờ phải trả sảnh', 'khách vô sảnh từ mấy giờ', 'từ 17h'],
    ['when may we come in', 'what time does the gate shut', '10 sharp'],
  ])('is not told to whom asks for the other end: %s', (question, asked, reply) =>
    expect(exchangeInBrief(question, { asked, reply, asker: undefined })).toBeUndefined(),
  );
});

describe('a reply with a value', () => {
  const encoder = sharedEncoder();
  const chat = `[05/11/2026, 17:40:02] Priya: can somebody tell me what time people can pitch their tents on the long field?? two vans here already
[05/11/2026, 17:42:11] Tom Ashby: From 3pm now Priya, it was 1 but the mower man comes at lunch.
[05/11/2026, 17:43:30] Priya: ta
[06/11/2026, 09:12:02] Lou: who has the trolley
[06/11/2026, 09:15:40] Tom Ashby: me
[07/11/2026, 09:15:40] Priya: cho em hỏi khách gửi xe tháng giờ bao nhiêu rồi, có bạn mới dọn tới hỏi mà em ko nhớ
[07/11/2026, 09:16:40] Tom Ashby: 150k một chiếc nha, hồi trước 120k mà tiền điện lên
`;
  async function confidenceOf(question: string) {
    const files = {
      'WhatsApp Chat with Field Crew.txt': chat,
      'a.md': '# Showers\n\nShowers take a token, which the shop sells.\n',
    };
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    return (await retriever.answer(question, { askedOn: '2026-12-01' })).confidence;
  }

  it('is as sure as without small talk', async () =>
    expect(await confidenceOf('what time can we set up camp')).toBeGreaterThan(0.54));

  it('is not of another thing', async () =>
    expect(await confidenceOf('what time does the shop open')).toBeLessThan(0.3));

  it('is not of its other end', async () =>
    expect(await confidenceOf('what time do we have to leave the field')).toBeLessThan(0.54));
});
