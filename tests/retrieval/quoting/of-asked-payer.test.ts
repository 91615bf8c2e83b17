import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const KILN = 'The kiln is £12 a firing members / £20 others.';
const LAMP = 'Lantern making is £9 (members £7).';
const LO = 'Nung gốm người lớn 300.000 kể từ 15/10, thẻ thành viên 250.000.';
const ROW = 'Class: Raku · Days: 2 · Adult: £95 · Child (8-15): £40 · Most places: 6';
const HALL = 'Room: Loft · Members (per hour): £30 · Visitors (per hour): £42 · Deposit: £200';

describe('of the prices of a sentence or row those for whom a question asks', () => {
  it.each([
    ['how much is the kiln for members', KILN, ['£12']],
    ["how much is the kiln for people who aren't members", KILN, ['£20']],
    ['how much is lantern making if im not a member', LAMP, ['£9']],
    ['how much is lantern making for members', LAMP, ['£7']],
    ['lantern making price for members', 'Lantern making £9 (visitors) £7 (members).', ['£7']],
    [
      'how much is lantern making for a student',
      'Lantern making: adults £9, children and students £4.',
      ['£4'],
    ],
    ['and if im not a member of lantern making', 'Lantern making: members £7, visitors £9.', ['£9']],
    ['and lantern making for kids', 'Lantern making: adults £9, the under twelves £4.', ['£4']],
    [
      'còn nung gốm cho trẻ em',
      'Nung gốm: người lớn 90.000 đồng, dưới mười hai tuổi 40.000 đồng.',
      ['40.000 đồng'],
    ],
    ['nung gốm người lớn giá bao nhiêu', LO, ['300.000']],
    ['nung gốm thẻ thành viên giá bao nhiêu', LO, ['250.000']],
  ])('in a sentence: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    ['how much is raku for a 10 year old', ROW, ['£40']],
    ['how much is raku for a grown up', ROW, ['Adult: £95']],
    ['im not a member, what does the loft cost an hour', HALL, ['Visitors (per hour): £42']],
    [
      'how much is the attic for visitors',
      'Room: Attic · Member: £15 · Visitor: not offered',
      ['not offered'],
    ],
  ])('in a row: %s', async (question, text, bold) => {
    expect((await quoted(question, text, ['row'])).bold).toEqual(bold);
  });

  it('are all where it names nobody', async () => {
    expect((await quoted('how much is raku', ROW, ['row'])).bold).toEqual(['£95', '£40']);
  });
});
