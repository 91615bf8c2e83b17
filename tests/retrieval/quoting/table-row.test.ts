import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { EarlierWords } from '../../../src/retrieval/answer.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';

const GEAR = `---
title: Gear that we lend
date: 2025-10-02
---
Everybody asks the same questions about gear, so here is the list.

| Item | Loan per evening | Deposit |
|---|---|---|
| Shoes | €2 | none |
| Harness | €3 | none |
| Rope (60 m) | €5 | €50 |
| Crash pad | €8 | €100 |
`;
const BOATS = `---
title: Giá thuê thuyền
date: 2025-10-02
language: vi
---
Bảng giá thuê thuyền của bến.

| Thuyền | Giá thuê | Tiền cọc |
|---|---|---|
| Thuyền nan | 40.000 đồng | không |
| Thuyền thúng | 30.000 đồng | 100.000 đồng |
`;

const CARDS = `---
title: Bảng giá thẻ bơi
date: 2025-10-02
language: vi
---
Bảng giá thẻ bơi của hồ.

| Thẻ | Một tháng | Một năm |
|---|---|---|
| Bạc | 300.000 | 2.400.000 |
| Vàng | 400.000 | 3.200.000 |
`;
const HALLS = `---
title: Where the wheelers train
date: 2025-10-02
---
All groups of the wheelers.

| Group | Day | Hall |
|---|---|---|
| First team | Tuesday | Linden Road Sports Hall |
| Soft Wheels (rehab) | Saturday | St Anne's Day Centre, first floor |
`;
const CLASSES = `---
title: Kiln classes
date: 2025-10-02
---
All kiln classes of the term.

| Class | Taught by | Time | Fee |
|---|---|---|---|
| Silver class | Ana Ruiz | 18:00 | £40 |
| Gold class | Bo Lind | 19:30 | £60 |
`;

const POTTERY = `---
title: Clay courses
date: 2025-10-02
---
All clay courses of the term.

| Course | Sessions | Cost |
|---|---|---|
| Bowls | 10 | 120.50 |
| Tiles | 8 | 80.00 |
`;
const FLOORS = `---
title: Lớp học của nhà văn hóa
date: 2025-10-02
language: vi
---
Các lớp học của nhà văn hóa.

| Lớp | Tầng | Học phí |
|---|---|---|
| Đan len | 3 | 500k/tháng |
| Thư pháp | 2 | 400k/tháng |
`;
const RACES = `---
title: Results of the regatta
date: 2025-10-02
---
All results of the regatta.

| Class | Boat | Skipper | Time |
|---|---|---|---|
| Cruisers | Marigold | Hanneke Vos | 0:58:15 |
| Dinghies | Puffin | Owen Pryce | 0:52:00 |
`;

const TICKETS = `---
title: Tickets for the steam line
date: 2025-10-02
---
All day tickets of the season.

| Ticket | Standard | First class |
|---|---|---|
| Adult | £24 | £36 |
| Senior (65 and over) | £19 | £31 |
| Child (5 to 15) | £12 | £20 |
| Under 5 | free | £8 |
`;
const GROUPS = `---
title: Các nhóm tập
date: 2025-10-02
language: vi
---
Lịch của các nhóm tập trong hội.

| Nhóm | Người dẫn | Buổi tập |
|---|---|---|
| Lửa | Hồ Quang Duy | thứ ba, 19 giờ |
| Gió | Phùng Khánh Vy | thứ năm, 19 giờ |
`;

const CHANGED = `---
title: What changes in the tack room
date: 2025-10-02
---
All hire prices of the tack room.

| Item | Old price | New price |
|---|---|---|
| Saddle | £15 | £18 |
| Bridle | £5 | £6 |
`;

/** The first quote with what is bold in it. */
async function quoted(text: string, question: string, earlier?: EarlierWords) {
  const retriever = await createRetriever(await loadCorpus(await folderWith({ 'a.md': text })));
  const { excerpts } = await retriever.answer(question, { ungated: true, earlier });
  const [first] = excerpts;
  return [
    first?.text,
    ...(first?.highlights ?? []).map(({ start, end }) => first?.article.text.slice(start, end)),
  ];
}

describe('a row of a table that is asked for', () => {
  it.each([
    ['deposit for the rope', 'Item: Rope (60 m) · Loan per evening: €5 · Deposit: €50', 'Deposit: €50'],
    ['deposit for the harness', 'Item: Harness · Loan per evening: €3 · Deposit: none', 'Deposit: none'],
    [
      'what does the loan of a crash pad cost',
      'Item: Crash pad · Loan per evening: €8 · Deposit: €100',
      'Loan per evening: €8',
    ],
    [
      'harness?',
      'Item: Harness · Loan per evening: €3 · Deposit: none',
      'Loan per evening: €3 · Deposit: none',
    ],
  ])('“%s” is quoted alone, with its cell in bold', async (question, row, cell) => {
    expect(await quoted(GEAR, question)).toEqual([row, cell]);
  });

  it('values of two cells are two', async () => {
    expect(await quoted(GEAR, 'how much is the crash pad')).toEqual([
      'Item: Crash pad · Loan per evening: €8 · Deposit: €100',
      '€8',
      '€100',
    ]);
  });

  it('is not alone where two are called so, and neither is a third thing', async () => {
    const fees = GEAR.replace(
      '| Shoes | €2 | none |',
      '| Tent, first and second | €2 | none |\n| Tent, third | €4 | none |\n| Shoes | €2 | none |',
    );
    expect(await quoted(fees, 'what does the loan of a tent cost')).toEqual([
      'Item: Tent, first and second · Loan per evening: €2 · Deposit: none\nItem: Tent, third · Loan per evening: €4 · Deposit: none',
      'Loan per evening: €2',
      'Loan per evening: €4',
    ]);
  });

  it('is none that has another word, which is written with its marks', async () => {
    const rooms = BOATS.replace(
      'Thuyền nan | 40.000 đồng | không',
      'Thuyền nan | 40.000 đồng | thuyền gia đình',
    ).replace('Thuyền thúng | 30.000 đồng', 'Thuyền gạch | 30.000 đồng');
    expect((await quoted(rooms, 'thuyền gạch giá bao nhiêu'))[0]).toContain('Thuyền gạch');
  });

  it('tells the present price, unless the former one is asked for', async () => {
    const row = 'Item: Saddle · Old price: £15 · New price: £18';
    expect(await quoted(CHANGED, 'how much is a saddle')).toEqual([row, '£18']);
    expect(await quoted(CHANGED, 'what was the old price of a saddle')).toEqual([row, 'Old price: £15']);
  });

  it('has two prices where before and after are hours', async () => {
    const hours = CHANGED.replace('Old price', 'Before 18:00').replace('New price', 'After 18:00');
    expect(await quoted(hours, 'how much is a saddle')).toEqual([
      'Item: Saddle · Before 18:00: £15 · After 18:00: £18',
      '£15',
      '£18',
    ]);
  });

  it('is found in Vietnamese', async () => {
    expect(await quoted(BOATS, 'tiền cọc thuyền thúng')).toEqual([
      'Thuyền: Thuyền thúng · Giá thuê: 30.000 đồng · Tiền cọc: 100.000 đồng',
      'Tiền cọc: 100.000 đồng',
    ]);
  });

  it.each([
    [CARDS, 'the vang 1 nam bao nhieu tien', 'Một năm: 3.200.000'],
    [CARDS, 'thẻ bạc một tháng giá bao nhiêu', 'Một tháng: 300.000'],
    [CLASSES, 'how much is the gold class', '£60'],
    [CLASSES, 'who teaches the gold class', 'Taught by: Bo Lind'],
    [CLASSES, 'what time is the silver class', 'Time: 18:00'],
    [CLASSES, 'when is the gold class', '19:30'],
    [HALLS, 'where does the rehab group meet', "St Anne's Day Centre, first floor"],
    [POTTERY, 'how much is bowls', '120.50'],
    [FLOORS, 'lớp đan len giá bao nhiêu', '500k/tháng'],
    [RACES, 'who won the cruiser class', 'Hanneke Vos'],
  ])(
    'has in bold what is of the kind that is asked for, never the words of the question: %#',
    async (table, question, cell) => {
      const [, ...bold] = await quoted(table, question);
      expect(bold).toEqual([cell]);
    },
  );

  it.each([
    [
      'day ticket for my 8 yr old in first class',
      'Ticket: Child (5 to 15) · Standard: £12 · First class: £20',
    ],
    ['how much is a day ticket, im 70', 'Ticket: Senior (65 and over) · Standard: £19 · First class: £31'],
    ['day ticket for a four year old', 'Ticket: Under 5 · Standard: free · First class: £8'],
  ])('is that of the age that is named: %s', async (question, row) => {
    const [text] = await quoted(TICKETS, question);
    expect(text).toBe(row);
  });

  it('has the marks of the question, which "19 giờ" lacks', async () => {
    const [text] = await quoted(GROUPS, 'nhóm Gió tập hôm nào');
    expect(text).toBe('Nhóm: Gió · Người dẫn: Phùng Khánh Vy · Buổi tập: thứ năm, 19 giờ');
  });

  it('is the one of the follow-up, not of the question before', async () => {
    const [text] = await quoted(GEAR, 'and shoes?', { question: 'deposit for the rope', articleId: 'a' });
    expect(text).toBe('Item: Shoes · Loan per evening: €2 · Deposit: none');
  });

  it.each([
    [CLASSES, 'how much is the gold class and who teaches it', ['Bo Lind', '£60']],
    [CLASSES, 'who teaches the silver class and when', ['Taught by: Ana Ruiz', '18:00']],
    [HALLS, 'when and where does the first team train', ['Tuesday', 'Linden Road Sports Hall']],
  ])('has all that is asked for in bold: %#', async (text, question, bold) => {
    const [, ...found] = await quoted(text, question);
    expect(found).toEqual(bold);
  });

  it('has all of its prices in bold where each is a bare number', async () => {
    const crops =
      '---\ntitle: Crops\ndate: 2025-10-02\n---\nWhat we pay for crops.\n\n| Crop | Grade 1 (£) | Grade 2 (£) | Note |\n|---|---|---|---|\n| Leeks | 22 | 14 | washed |\n| Beets | 8 | 5 | any |\n';
    const [, ...bold] = await quoted(crops, 'how much do you pay for leeks');
    expect(bold).toEqual(['Grade 1 (£): 22 · Grade 2 (£): 14']);
  });

  it('is none where several are asked for', async () => {
    const [text] = await quoted(GEAR, 'deposit for the rope and the harness');
    expect(text).toContain('Rope');
    expect(text).toContain('Harness');
  });
});
