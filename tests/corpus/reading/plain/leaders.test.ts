import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

const rowsOf = async (contents: string, path = 'a.txt') =>
  outline((await read(contents, path)).article).flatMap(([kind, words]) => (kind === 'row' ? [words] : []));

const LIST =
  'Owner ........ Osk (UTC+1, mostly evenings)\nCo-owner ..... Maren – rules, appeals\nDev .......... Tamsin, Jory\nSupport / tickets .. Hanneke (lead), Bo\n';

describe('a list with dots between names and values', () => {
  it('has a row for each line', async () => {
    expect(await rowsOf(`STAFF LIST\n\n${LIST}\nStaff never ask for your password.\n`)).toEqual([
      'Owner: Osk (UTC+1, mostly evenings)',
      'Co-owner: Maren – rules, appeals',
      'Dev: Tamsin, Jory',
      'Support / tickets: Hanneke (lead), Bo',
    ]);
  });

  it.each([
    ['Tea …… £1.20\nCake …… £2', ['Tea: £1.20', 'Cake: £2']],
    ['Water ____ Jo\nBread ____ Ann', ['Water: Jo', 'Bread: Ann']],
    ['Hall . . . . Ann\nDoor . . . . Bo', ['Hall: Ann', 'Door: Bo']],
    ['Trà ----- 15.000 đ\n\nBánh ----- 20.000 đ', ['Trà: 15.000 đ', 'Bánh: 20.000 đ']],
    ['Door -- Bo\nHall -- Ann\nBar -- Jo', ['Door: Bo', 'Hall: Ann', 'Bar: Jo']],
    ['- Door: .... Bo\n- Hall: .... Ann', ['Door: Bo', 'Hall: Ann']],
  ])('may have other signs: %j', async (list, rows) => {
    expect(await rowsOf(`The mill on Sunday\n\n${list}\n\nBring your own cup to the mill.\n`)).toEqual(rows);
  });

  it('has a line for each in Markdown, too', async () => {
    const { article } = await read(`# Staff\n\n${LIST}`, 'a.md');
    expect(article.text).toContain('Dev: Tamsin, Jory\n');
  });

  it('may say more of a thing in front of a row of dots', async () => {
    const list = [
      'Barn with kitchen, Saturday evening, up to 60 guests . . . . . . £90',
      'Each further hour (to midnight) . . . . . . . . . . . . . . . . £12',
      'Thuê sân cỏ nhân tạo, buổi tối, có đèn, tối đa 14 người ........ 350.000',
    ].join('\n');
    expect(await rowsOf(`The mill on Sunday\n\n${list}\n\nBring your own cup to the mill.\n`)).toEqual([
      'Barn with kitchen, Saturday evening, up to 60 guests: £90',
      'Each further hour (to midnight): £12',
      'Thuê sân cỏ nhân tạo, buổi tối, có đèn, tối đa 14 người: 350.000',
    ]);
  });

  it('keeps its lines and says of what they are where groups and other lines part them', async () => {
    const list = [
      'Boat shed (ask Ada)',
      '   rowing boat ......... £6',
      '   canoe ............... £5',
      'Locker by the gate, per season ... £12',
      'Oars - bring your own, we have none',
      'Tea for helpers ... free (on Sundays)',
      'Trips',
      '   child ............... £2',
    ].join('\n');
    const { article } = await read(
      `The mill on Sunday\n\n${list}\n\nBring your own cup to the mill.\n`,
      'a.txt',
    );
    expect(outline(article).slice(1, -1)).toEqual([
      ['row', 'Boat shed (ask Ada) · rowing boat: £6'],
      ['row', 'Boat shed (ask Ada) · canoe: £5'],
      ['row', 'Locker by the gate, per season: £12'],
      ['body', 'Oars - bring your own, we have none'],
      ['row', 'Tea for helpers: free (on Sundays)'],
      ['row', 'Trips · child: £2'],
    ]);
  });

  it.each([
    'well.. maybe\nso.. perhaps',
    'No idea .. but it works\nIt runs .. at last',
    'We tried it ... and it broke',
    'Hm ... Maybe later\nYes ... I think so',
    'Hm ... maybe later\nYes ... I think so\nNo ... not now',
    'We asked, and they said ... nothing\nThey went, and so ... did we',
    'Name ____ Date ____\nPlace ____ Time ____',
    'I saw the mill -- it turns\nBo saw it -- he slept',
    '| Tea ... | £1 |\n| Cake ... | £2 |',
  ])('is no sentence that trails off, and no form: %j', async (text) => {
    const { article } = await read(
      `The mill on Sunday\n\n${text}\n\nBring your own cup to the mill.\n`,
      'a.txt',
    );
    expect(article.text).toContain(text);
  });
});
