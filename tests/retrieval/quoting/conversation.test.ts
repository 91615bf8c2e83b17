import { describe, expect, it } from 'vitest';
import { exchangeAt } from '../../../src/retrieval/passages/exchanges.ts';
import { unitsOf } from '../../../src/retrieval/passages/units.ts';
import { quoted } from './quoted.ts';

const TALK = [
  'Mo: can I bring my dog to the allotment party?',
  'Ana: Dogs are welcome on a lead, but not in the greenhouse.',
  'Kim: is there parking for the allotment party',
  'Ana: Use the field behind the mill, the lane is for the fire brigade.',
].join('\n\n');
const TALK_VI = [
  'Bảo Ngân: có bầu ngồi chuốt gốm được không ạ',
  'cô Hạc: bàn xoay thì được, đừng khuân đất, và tránh phòng pha men.',
].join('\n\n');

function blocksOfLines(text: string) {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: 'body' as const,
    start: index,
    end: index + line.length,
  }));
}

describe('a conversation', () => {
  it.each([
    ['can i bring my dog to the allotment party', TALK, 'on a lead', 'Mo: can I bring my dog'],
    ['is there parking for the allotment party', TALK, 'field behind the mill', 'Kim: is there parking'],
    [
      'who mends washing machines for the allotment',
      'Mo: has anyone found somebody for washing machines, the one of the allotment is broken\n\nAna: Bo Reed, behind the mill, 0400 123',
      'Bo Reed',
      'Mo: has anyone',
    ],
    [
      'what do i do with a strange letter about the allotment',
      'Mo: got a strange letter about the allotment, what do I do with it\n\nAna: burn it, and tell Bo Reed by Friday',
      'burn it',
      'Mo: got a strange letter',
    ],
    [
      'the allotment gate does not close',
      "Mo: when do we meet\n\nAna: at six\n\nMo: thanks\n\nKim: the gate of the allotment does not close\n\nAna: that's the latch, lift it with your foot",
      "that's the latch",
      'Kim: the gate',
    ],
    [
      'nặn gốm lại lần hai có mất tiền không',
      'Hạ Vy: dạ nặn gốm lại có mất tiền ko thầy\n\nchị Thảo: lần đầu miễn phí, lần hai thu 150k tiền đất em nhé',
      'thu 150k',
      'Hạ Vy: dạ nặn gốm',
    ],
    [
      'khi nao co nuoc nong',
      'Vy: c Ngan oi nuoc nong tang 5 bao gio co a, ban em o tren do than qua\n\nchi Ngan: cuoi thang 1 nha, truong duyet tien roi',
      'cuoi thang 1',
      'Vy: c Ngan oi',
    ],
    [
      'the pump of the allotment is stuck what to do',
      'Mo: we meet at six\n\nKim: the pump of the allotment is stuck again\n\nAna: turn it off at the wall for ten minutes, else ring Bo Reed\n\nMo: the cake is ready',
      'turn it off at the wall',
      'Kim: the pump',
    ],
    [
      'lo gom bao loi e07',
      'Hạ Vy: lò nung gốm báo lỗi E07 nữa rồi\n\nanh Khoa: tắt cầu dao 5 phút rồi bật lại, còn lỗi thì gọi anh Phúc\n\nchị Thảo: mai em nghỉ nha',
      'tắt cầu dao 5 phút',
      'Hạ Vy: lò nung',
    ],
    [
      'my spade of the allotment is bent',
      "Mo: where do we meet\n\nAna: at the gate\n\nKim: my spade of the allotment is bent\n\nAna: that's the old one, take the one behind the door",
      'behind the door',
      'Kim: my spade',
    ],
    [
      'ai lái xe chở gốm vậy',
      'Hạ Vy: hôm nay ai lái xe chở gốm vậy mọi người, em đứng hoài ko thấy\n\nchị Thảo: anh Phúc lái nha em',
      'Phúc',
      'Hạ Vy: hôm nay ai lái',
    ],
    [
      'can we take a toaster to the allotment sale',
      'Mo: someone asked if we can take a toaster to the allotment sale\n\nAna: Small electricals are fine, nothing bigger than a microwave',
      'Small electricals are fine',
      'Mo: someone asked',
    ],
    ['có bầu chuốt gốm được không', TALK_VI, 'bàn xoay thì được', 'Bảo Ngân: có bầu'],
  ])('answers “%s” with what was said to it, and marks no question', async (question, text, reply, asked) => {
    const quote = await quoted(question, text);
    expect(quote.text).toContain(reply);
    expect(quote.text.startsWith(asked), 'what it replies to stands above it').toBe(true);
    expect(quote.bold.join(' ')).toContain(reply);
    expect(quote.bold.join(' ')).not.toContain(asked.slice(0, 12));
  });

  it('is quoted without the lines above where one says what it is about', async () => {
    const later =
      'Ana: While you are all here, the vests of the allotment party come from the office now, the hut is locked.';
    const text = ['Ivy: is there a veggie pie', 'Ana: yes, tell me by Friday', later].join('\n\n');
    expect((await quoted('where do i get a vest for the allotment party', text)).text).toBe(later);
  });

  it('is quoted with who writes, from the beginning of a message on', async () => {
    const text = [
      'Ivy: the pies are in the oven',
      'Ana: The allotment phone is dead. Text me on 087 555 0119 if you want to renew a spade of the allotment.',
    ].join('\n\n');
    const quote = await quoted('how do i renew a spade of the allotment', text);
    expect(quote.text).toMatch(/^Ana: The allotment phone is dead\. Text me/u);
  });

  it.each(['🎉🎉', '👍', '😂 ❤️', ':))'])('is one where somebody replies with %s alone', async (signs) => {
    const text = [
      "Priya Reed: As you know I'm off from the 21st to have this baby. Kofi is acting manager of the allotment until I'm back, which will be Easter-ish.",
      `Ines: ${signs}`,
    ].join('\n\n');
    const quote = await quoted('who is the acting manager of the allotment', text);
    expect(quote.text, 'who is back').toMatch(/^Priya Reed: As you know.*Kofi is acting manager/u);
    expect(quote.bold.join(' ')).toContain('Kofi');
  });

  it('is none where lines have labels of one kind, or no words behind them', async () => {
    const about = 'Kim Reed kept the hut for years. Kofi is acting manager of the allotment until I am back.';
    for (const text of [`Note: ${about}\n\nThe hut opens at six.`, `Note: ${about}\n\nNote: 🎉`]) {
      const quote = await quoted('who is the acting manager of the allotment', text);
      expect(quote.text).toMatch(/^Kofi is acting manager/u);
    }
  });

  it('is taken apart where no line of it ends with a mark', async () => {
    const lines = [
      ['mưa xong bãi có lầy ko mn', 'lầy lắm em, gửi xe ở nhà bà Tám đầu cầu rồi lội vô, nhớ đem dép'],
      ['giấy dó mua đâu chuẩn vậy', 'tiệm Phước Thành ngoài chợ huyện, nói mua cho hội diều thì được bớt'],
      [
        'dắt chó theo ra bãi được không mọi người',
        'được nhưng phải xích, bữa trước con Vện cắn đứt dây của chú Bảy',
      ],
      ['sáo bị mốc thì làm sao ạ', 'lau rượu trắng rồi phơi chỗ mát hai ngày, đừng phơi nắng nó nứt'],
      [
        'diều rớt xuống ruộng thì vô lấy được ko hay phải xin',
        'phải xin chủ ruộng trước, không có ai thì gọi anh Thoại',
      ],
    ];
    const text = lines.map(([asked, said]) => `Ngân: ${asked}\nAnh Tính: ${said}`).join('\n');
    const article = { text, blocks: blocksOfLines(text) };
    const units = unitsOf(article, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(units).toEqual(lines.map(([asked, said]) => `Ngân: ${asked}\nAnh Tính: ${said}`));
  });

  it('is not quoted beyond the exchange that answers', async () => {
    const { text } = await quoted('can i bring my dog to the allotment party', TALK);
    expect(text).not.toContain('Kim');
  });
});

it('whoever is told what to do is not asked', () => {
  const text = 'Anh Tính: ai giữ thẻ thì trả lại giùm\nNgân: mai nghỉ tập nha';
  expect(exchangeAt({ text, blocks: blocksOfLines(text) }, 0)).toBeUndefined();
});

it('whoever asks all to do something asks nothing', () => {
  const reply = '\nAna: ok, from Monday';
  for (const [words, isAsking] of [
    ['can we stop calling the shed the office. It moved to the mill', false],
    ['could everyone please rinse the cups', false],
    ['can we bring dogs', true],
    ['can we stop at the mill?', true],
  ] as const) {
    const text = `Kim: ${words}${reply}`;
    expect(exchangeAt({ text, blocks: blocksOfLines(text) }, 0) !== undefined, words).toBe(isAsking);
  }
});
