import { describe, expect, it } from 'vitest';
import { earlierOf, isFollowUp, latestOf } from '../../../src/asking/following/follow-up.ts';
import { article } from '../../support/article.ts';

describe('a question that plainly goes on from the one before', () => {
  it.each([
    'and when was that?',
    'And in 2022?',
    'Who else?',
    'who else spoke at the conference?',
    'When?',
    'why?',
    'What did he praise?',
    'When was it painted?',
    'What happened after that?',
    'Who was there?',
    'còn ai nữa?',
    'khi nào vậy?',
    'how old',
    'harness?',
    'mấy tuổi',
    'the con lop nang cao thi sao',
    'vay con thu sau',
    'the may h?',
    'vay cuoi tuan mo may gio',
    'con sinh vien',
    'con thu nam thi sao',
    'chồi 2 thì sao',
    'bn tien 1 buoi',
    'mai thì ai',
    'mốt thì ai',
    'thế mai',
    'và mai?',
    'tối mai thì mấy giờ',
    'tomorrow?',
    'and tmrw',
    'who wrote this?',
    'where is this from?',
    'ai viết bài này?',
    'Nó ở đâu?',
    'Ông ấy nói gì?',
    'is it free',
    'did they say why',
    'and if it is full?',
    'what does it cost',
    'how long does it take?',
    "what's the entry fee",
    'when does registration close',
    'lệ phí bao nhiêu tiền',
    'hạn đăng ký ngày nào',
  ])('%s', (question) => expect(isFollowUp(question)).toBe(true));

  it.each([
    'Who chaired the conference before 2022?',
    'the may fair is when',
    'con em 11 tuoi tu chay 1 minh dc ko',
    'con be nha minh nghi 3 ngay',
    'nếu mưa thì sao',
    'nếu mưa thì ai trực',
    'lỡ mất chìa thì bao nhiêu',
    'What did Thomas Vallely say of his visit?',
    'What time is it?',
    'how many members are there',
    'does it cost anything to get something fixed',
    'how long does it take to join',
    'Is it true that the bridge is closed?',
    'Who opened the bridge this week?',
    'Is there a bus to the harbour?',
    'Where is the bridge that was opened on Monday?',
    'Ai chủ trì hội nghị?',
    'Who wrote the post about parking?',
    'is it ok to bring a dog',
    'is it true the bridge is closed',
    'is it too late to sign up',
    'does it matter if i come late',
    'what happens if it rains',
    'if a parcel gets lost who pays for it',
    'my kid is 9, can she join',
    'are strollers allowed and do they need a ticket',
    'museum opening hours',
    'entry fee for the museum',
    'my clasp is making a scratchy noise what can i put on it',
    'what if my niece gets too tall for her skis',
  ])('is not: %s', (question) => expect(isFollowUp(question)).toBe(false));
});

describe('what the next question follows', () => {
  const bridge = article({ id: 'bridge', text: 'The bridge.' });
  const earlier = { question: 'Who opened the bridge?', article: bridge };

  it.each([
    ['Who built it?', 'Who opened the bridge? › Who built it?'],
    ['and for bikes?', 'Who opened the bridge? › and for bikes?'],
    ['còn xe đạp?', 'Who opened the bridge? › còn xe đạp?'],
  ])('is the chain that “%s” goes on', (question, chain) => {
    expect(earlierOf({ question, earlier }, bridge)).toEqual({ question: chain, article: bridge });
  });

  it('is of a longer chain its first question and its latest, of which the latest is searched with', () => {
    const chain = earlierOf({ question: 'Who built it?', earlier }, bridge);
    const longer = earlierOf({ question: 'and for bikes?', earlier: chain }, bridge);
    expect(longer.question).toBe('Who opened the bridge? › and for bikes?');
    expect(latestOf(longer)).toBe('and for bikes?');
    expect(latestOf(earlier)).toBe('Who opened the bridge?');
  });

  it('is a question that stands by itself, with the article that answered it', () => {
    const question = 'How long is the new tunnel below the harbour?';
    expect(earlierOf({ question, earlier }, bridge)).toEqual({ question, article: bridge });
  });

  it.each(['and when was that?', 'who wrote this?', 'bài này đăng khi nào?'])(
    'is the one before where “%s” was asked, and its article where nothing was quoted',
    (question) => {
      expect(earlierOf({ question, earlier }, undefined)).toEqual(earlier);
    },
  );

  it('fits on a card, however long the questions are', () => {
    const long = `and ${'very '.repeat(60)}long?`;
    const { question } = earlierOf({ question: long, earlier: { question: long } }, undefined);
    expect(question.length).toBeLessThanOrEqual(150);
    expect(question).toContain(' › ');
  });
});
