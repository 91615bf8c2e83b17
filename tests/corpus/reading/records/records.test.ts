import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

const readJson = async (value: unknown, path = 'crew.json') => read(JSON.stringify(value), path);
const shown = async (value: unknown, path?: string) =>
  outline((await readJson(value, path)).article).map(([kind, words]) => `${kind} ${words}`);

describe('JSON without texts', () => {
  it('is one article whose records are rows, of the day when it was made', async () => {
    const { article } = await readJson({
      generated_at: '2026-03-01T10:00:00Z',
      club: 'River Weavers',
      crew: [
        { id: 7, name: 'Ana Rell', startTime: '2026-05-06T09:00:00+02:00', avatarUrl: 'https://a.example/7' },
        { id: 8, name: 'Bo Tarn', tasks: ['ropes', 'tea'], commit: '9f86d081884c7d659a2feaa0c55ad015' },
      ],
    });
    expect(article).toMatchObject({ title: 'Crew', published: { iso: '2026-03-01' } });
    expect(outline(article)).toEqual([
      ['row', 'Club: River Weavers'],
      ['row', 'Name: Ana Rell · Start time: 2026-05-06 09:00'],
      ['row', 'Name: Bo Tarn · Tasks: ropes, tea'],
    ]);
  });

  it('keeps the facts that its fields state', async () => {
    const { article } = await readJson({
      title: 'Prices of the ferry',
      date: '2026-04-02',
      author: 'Ana Rell',
      prices: [{ who: 'Adults', price: { day: 4, year: 90 } }],
    });
    expect(article).toMatchObject({
      title: 'Prices of the ferry',
      author: 'Ana Rell',
      published: { iso: '2026-04-02' },
    });
    expect(article.text).toBe('Prices\n\nWho: Adults · Price, day: 4 · Price, year: 90');
  });

  it('has paragraphs under the names of their records', async () => {
    const bio = 'She has rowed since she was nine. Her boat won the cup of the valley two years ago.';
    expect(
      await shown([
        { name: 'Ana Rell', town: 'Lowbridge', bio },
        { name: 'Bo Tarn', town: 'Millford' },
      ]),
    ).toEqual([
      'heading Ana Rell',
      'row Name: Ana Rell · Town: Lowbridge',
      `body ${bio}`,
      'heading Bo Tarn',
      'row Name: Bo Tarn · Town: Millford',
    ]);
  });

  it('has the records inside a record under both names, and objects by their names as records', async () => {
    const days = [{ day: 'Friday', rooms: [{ room: 'Loft', talks: [{ at: '9:00', title: 'Knots' }] }] }];
    expect(await shown({ programme: { days } })).toEqual([
      'heading Friday',
      'heading Friday: Loft',
      'row At: 9:00 · Title: Knots',
    ]);
    expect(await shown({ halls: { 'Hall A': { seats: 30 }, 'Hall B': { seats: 90 } } })).toEqual([
      'row Hall A · Seats: 30',
      'row Hall B · Seats: 90',
    ]);
  });

  it('names those who speak in the row of what they speak about', async () => {
    const speakers = [{ name: 'Ana Rell', company: 'Wool & Co', photo: 'a.png' }, { name: 'Bo Tarn' }];
    expect(await shown([{ title: 'Knots', speakers }])).toEqual([
      'row Title: Knots · Speakers: Ana Rell, Wool & Co; Bo Tarn',
    ]);
  });

  it('leaves out what is kept from being shown, with its name, and secrets', async () => {
    const { article, skipped } = await readJson([
      { name: 'Knots', password: 'abc' },
      { name: 'Sails', draft: true },
    ]);
    expect(article.text).toBe('Name: Knots');
    expect(skipped[0]?.reason).toContain('"Sails" is left out: it is a draft ("draft: true")');
    await expect(readJson({ draft: true, title: 'A', list: [{ a: 'b' }] })).rejects.toThrow('it is a draft');
  });

  it.each([
    ['settings', { name: 'verbatim', theme: 'dark' }],
    ['accounts of a chat', [{ id: 'U1', name: 'ana', is_bot: false, profile: { email: 'ana@a.example' } }]],
    [
      'a chat in which nobody says anything',
      { name: 'General', messages: [{ id: 1, type: 'service', actor: 'Bo' }] },
    ],
    ['numbers of programs', [{ id: 1, slug: 'a' }]],
  ])('is none where it holds %s', async (_, value) => {
    await expect(readJson(value)).rejects.toThrow('it contains no article');
  });

  it('may be a record a line', async () => {
    const { article } = await read('{"boat":"Elsa","seats":4}\n{"boat":"Punt","seats":2}\n', 'boats.jsonl');
    expect(article).toMatchObject({ title: 'Boats', text: 'Boat: Elsa · Seats: 4\nBoat: Punt · Seats: 2' });
  });
});

describe('YAML', () => {
  it('is lines, items, rows and paragraphs under their names, with the facts that its fields state', async () => {
    const { article } = await read(
      `# made by hand
title: Crew of the ferry
date: 2026-04-02
contact:
  phone: "0123 456"
gifts:
  - a scarf
shifts:
  - name: morning
    from: 07:00
meeting point: North quay # near the crane
lost and found: >
  Ask at the crane, where everything is kept for two weeks. What nobody
  fetches goes to the school of the town.
`,
      'crew.yml',
    );
    expect(article).toMatchObject({ title: 'Crew of the ferry', published: { iso: '2026-04-02' } });
    expect(outline(article)).toEqual([
      ['row', 'Meeting point: North quay'],
      ['heading', 'Lost and found'],
      [
        'body',
        'Ask at the crane, where everything is kept for two weeks. What nobody fetches goes to the school of the town.',
      ],
      ['heading', 'Contact'],
      ['row', 'Phone: 0123 456'],
      ['heading', 'Gifts'],
      ['item', 'a scarf'],
      ['heading', 'Shifts'],
      ['row', 'Name: morning · From: 07:00'],
    ]);
  });

  it('needs no title, and may have several documents', async () => {
    const { article } = await read(
      '---\nboat: Elsa\nseats: 4\n---\nboat: Punt\nseats: 2\n',
      'ferry-boats.yaml',
    );
    expect(article).toMatchObject({
      title: 'Ferry boats',
      text: 'Boat: Elsa · Seats: 4\nBoat: Punt · Seats: 2',
    });
  });

  it('is the articles that it holds', async () => {
    const { article } = await read('- title: Elsa is back\n  text: |\n    She sails.\n', 'news.yml');
    expect(article).toMatchObject({ id: 'news', title: 'Elsa is back', text: 'She sails.' });
  });

  it('leaves out aliases, and says where it is broken', async () => {
    const { article, skipped } = await read('a: &x Elsa\nb: Punt\n---\nc: *x\n', 'a.yml');
    expect(article.text).toBe('B: Punt');
    expect(skipped).toMatchObject([
      { line: 1, reason: expect.stringContaining('"a" uses a YAML anchor') },
      { line: 4, reason: expect.stringContaining('"c" uses a YAML anchor') },
    ]);
    await expect(read('boat: Elsa\nseats: "4\n', 'a.yml')).rejects.toMatchObject({ line: 2 });
    await expect(read(`a: ${'b'.repeat(100_000)}`, 'a.yml')).rejects.toThrow('more than 100,000 characters');
    await expect(read(`a: b\nc: ${'['.repeat(20_000)}`, 'a.yml')).rejects.toThrow('nested too deeply');
  });
});
