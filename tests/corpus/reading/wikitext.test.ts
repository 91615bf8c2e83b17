import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const PAGE = `{{Infobox event
| name = Mill days
| image = Mill.jpg
| image_size = 250px
| date = {{start date|2025|3|12}}
| location = [[Old mill|the old mill]]<br>[[Southquay]]
}}
{{DISPLAYTITLE:''Mill'' days}}
The '''mill days''' are held in [[Southquay]]<!-- since? --> by [[Ada Penn|Ada]].<ref name="a">{{cite web|url=http://a.example}}</ref>{{citation needed|date=May 2024}} The way there is {{convert|5|km|mi}}.
The club has [https://mill.example a site].

[[File:Mill.jpg|thumb|right|250px|Boats of the [[Southquay]] club]]

== Programme ==
{| class="wikitable"
|+ Both days
! Day !! style="width:9em" | Start
|-
| Friday || 19:00
|-
| Saturday
| 10:00
|}

# Show up.
# Sit down.

; Tickets: five crowns
; Parking
: behind the mill

: It rained.

{{quote|We will be back.|Bo Marsh}}
__NOTOC__
[[Category:Mills]]
[[de:Mühlentage]]
`;

describe('the source of a page of a wiki', () => {
  it.each(['a.md', 'a.txt'])('is read as the page shows it, as %s', async (path) => {
    const { article, skipped } = await read(PAGE, path);
    expect(skipped).toEqual([]);
    expect(article).toMatchObject({ title: 'Mill days', tags: ['Mills'], published: null });
    expect(outline(article)).toEqual([
      ['item', 'Date: 2025-03-12'],
      ['item', 'Location: the old mill, Southquay'],
      ['body', 'The mill days are held in Southquay by Ada. The way there is 5 km. The club has a site.'],
      ['caption', 'Boats of the Southquay club'],
      ['heading', 'Programme'],
      ['caption', 'Both days'],
      ['row', 'Day: Friday · Start: 19:00'],
      ['row', 'Day: Saturday · Start: 10:00'],
      ['item', '1. Show up.'],
      ['item', '2. Sit down.'],
      ['item', 'Tickets: five crowns'],
      ['item', 'Parking: behind the mill'],
      ['body', 'It rained.'],
      ['quotation', 'We will be back.\n— Bo Marsh'],
    ]);
  });

  it('may stand under front matter, which is surer', async () => {
    const { article } = await read(
      "---\ntitle: Mills\ndate: 2024-01-02\n---\nThe '''mill''' of [[Southquay]] turns.\n\n[[Category:Mills]]\n",
    );
    expect(article).toMatchObject({
      title: 'Mills',
      published: { iso: '2024-01-02' },
      text: 'The mill of Southquay turns.',
    });
  });

  it.each([
    ['a note with words marked by a pen', '# Mill\n\nThe [[mill]] turns.\n\n==all of it==\n\n==and this=='],
    ['Markdown with a link', "The '''mill''' of [[Southquay]] [turns](a.html)."],
    ['a template of a site', '{{ page.title }}\n\nThe [[mill]] turns.\n\n{{ footer | safe }}'],
    ['a text underlined with signs', 'Mill\n====\n\nThe mill turns.\n\nMore\n====\n\nIt turns.'],
  ])('is not %s', async (_, text) => {
    const { article } = await read(text);
    expect(article.text).toMatch(/turns/u);
    expect(outline(article).map(([kind]) => kind)).not.toContain('item');
    expect(article.title === null || article.title === 'Mill').toBe(true);
  });
});
