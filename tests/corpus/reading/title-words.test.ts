import { describe, expect, it } from 'vitest';
import { asTitle } from '../../../src/corpus/reading/title-words.ts';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';

describe('a title', () => {
  it.each([
    ['*** CHRISTMAS AND NEW YEAR ***', 'CHRISTMAS AND NEW YEAR'],
    ['=== POOL RULES ===', 'POOL RULES'],
    ['~~ Notice ~~', 'Notice'],
    ['--- Oven rules ---', 'Oven rules'],
    ['★ Oven rules ★', 'Oven rules'],
    ['<<< Oven rules >>>', 'Oven rules'],
    ['*Oven rules*', 'Oven rules'],
    ['-= Oven rules =-', 'Oven rules'],
    ['Fwd: Oven rules', 'Oven rules'],
    ['FW: RE: Oven rules', 'Oven rules'],
    ['Chuyển tiếp: Nội quy', 'Nội quy'],
    ['Subject: Fwd: Oven rules', 'Oven rules'],
    ['[Oven rules of the mill]', 'Oven rules of the mill'],
    ['【 Oven rules 】', 'Oven rules'],
  ])('is read without what is set around it: %s', async (line, title) => {
    const { article } = await read(`${line}\n\n${SAID}\n\n${SAID}\n`, 'a.txt');
    expect(article.title).toBe(title);
    expect(outline(article).map(([kind]) => kind)).toEqual(['title', 'body', 'body']);
  });

  it.each([
    ['WHO LIGHTS THE OVEN (pinned up in the cellar)', 'WHO LIGHTS THE OVEN'],
    ['Oven rota (stuck on the fridge)', 'Oven rota'],
    ['Oven rota – posted on the door', 'Oven rota'],
    ['Nội quy kho (dán ở cửa kho)', 'Nội quy kho'],
    ['GIẢM GIÁ CUỐI NĂM - đăng Facebook ngày 20-8-2026', 'GIẢM GIÁ CUỐI NĂM'],
    ['Oven sale (posted on Facebook 20 August 2026)', 'Oven sale'],
    // These say something of what the text is about.
    ['Posters - put up in the hall by noon', 'Posters - put up in the hall by noon'],
    ['Notices (put in by Friday)', 'Notices (put in by Friday)'],
    ['How letters are posted on Mondays', 'How letters are posted on Mondays'],
    ['Bán hàng - đăng ký trên Zalo', 'Bán hàng - đăng ký trên Zalo'],
    ['Xe máy (treo biển ở cổng)', 'Xe máy (treo biển ở cổng)'],
  ])('is read without where it was put up: %s', (line, title) => {
    expect(asTitle(line)).toBe(title);
  });

  it('keeps its day where it is read without it', async () => {
    const line = 'GIẢM GIÁ CUỐI NĂM - đăng Facebook ngày 20-8-2026';
    const said = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';
    const { article } = await read(`${line}\n\n${said}\n\n${said}\n`, 'a.txt');
    expect(article).toMatchObject({ title: 'GIẢM GIÁ CUỐI NĂM', published: { iso: '2026-08-20' } });
  });

  it('is read so in Markdown and in fields, too', async () => {
    const pages = [`# *** OVEN ***\n\n${SAID}\n`, `---\nsubject: "Fwd: OVEN"\n---\n\n${SAID}\n`];
    const files = await Promise.all(pages.map((page) => read(page)));
    expect(files.map(({ article }) => article.title)).toEqual(['OVEN', 'OVEN']);
    const mail = `Subject: Fwd: OVEN\nFrom: Mara\n\n${SAID}\n\n${SAID}\n`;
    expect((await read(mail, 'a.txt')).article).toMatchObject({ title: 'OVEN', author: 'Mara' });
  });

  it.each([
    '*Oven* and *bread*',
    'C++ and C--',
    'Re:Zero',
    'Vs: the derby',
    '5 * 6',
    'Real life: a guide',
    '***',
  ])('is left as it stands where it only looks so: %s', (title) => {
    expect(asTitle(title)).toBe(title);
  });
});
