import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

describe('a file of reStructuredText', () => {
  it('is its title, fields, headings and words without roles, links and options', async () => {
    const { article } = await read(
      `Loom days
*********

:Author: Ana Rell
:Date: 2026-05-06
:Thẻ: sông,
   len

.. |inn| replace:: the Old Inn

We meet at |inn|, see \`the map
<https://a.example/map>\`_ and **bring
bread**, 4*5 loaves\\* [1]_.

.. note::
   :class: wide

   Doors open at nine.

How to come
-----------

#. by bus
#. by boat

.. [1] The baker is closed.

.. code-block:: sh

   make all
`,
      'loom.rst',
    );
    expect(article).toMatchObject({
      title: 'Loom days',
      author: 'Ana Rell',
      published: { iso: '2026-05-06' },
      tags: ['sông', 'len'],
    });
    expect(outline(article)).toEqual([
      ['body', 'We meet at the Old Inn, see the map and bring bread, 4*5 loaves*.'],
      ['body', 'Doors open at nine.'],
      ['heading', 'How to come'],
      ['body', '- by bus\n- by boat'],
      ['note', 'The baker is closed.'],
    ]);
  });

  it('is read as such without a field or a directive', async () => {
    const { article } = await read(
      'Looms\n=====\n\nWe weave *every* day.\n\nRooms\n-----\n\n* Loft\n',
      'a.rst',
    );
    expect(outline(article)).toEqual([
      ['body', 'We weave every day.'],
      ['heading', 'Rooms'],
      ['body', '* Loft'],
    ]);
    expect(article.title).toBe('Looms');
  });

  it.each([
    [
      'drawn by columns',
      '=====  =======\nRoom   Seats\n=====  =======\nLoft   30, in\n       rows\n=====  =======\n',
    ],
    [
      'drawn with lines',
      '+------+-------+\n| Room | Seats |\n+======+=======+\n| Loft | 30, in |\n|      | rows  |\n+------+-------+\n',
    ],
    [
      'in a list',
      '.. list-table::\n   :header-rows: 1\n\n   * - Room\n     - Seats\n   * - Loft\n     - 30, in\n       rows\n',
    ],
    ['in CSV', '.. csv-table::\n   :header: "Room", "Seats"\n\n   "Loft", "30, in rows"\n'],
  ])('has tables as rows: %s', async (_, table) => {
    const { article } = await read(`Looms\n=====\n\n${table}\nAll are free.\n`, 'a.rst');
    expect(outline(article)).toEqual([
      ['row', 'Room: Loft · Seats: 30, in rows'],
      ['body', 'All are free.'],
    ]);
  });
});

describe('a file of Org mode', () => {
  it('is read as such without a keyword, its headings and tables known', async () => {
    const { article } = await read(
      '* Plan for the fair\nMeet at *nine*.\n| Tree | Kilos |\n|------+-------|\n| Cox  |    40 |\n** TODO What to bring\n- [ ] baskets\n',
      'fair.org',
    );
    expect(article.title).toBe('Plan for the fair');
    expect(outline(article)).toEqual([
      ['title', 'Plan for the fair'],
      ['body', 'Meet at nine.'],
      ['row', 'Tree: Cox · Kilos: 40'],
      ['heading', 'What to bring'],
      ['body', '- baskets'],
    ]);
  });
});
