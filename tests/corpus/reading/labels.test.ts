import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const blocks = async (contents: string, path: string | undefined = 'a.md') =>
  outline((await read(`---\ntitle: The fair\n---\n${contents}`, path)).article);

const TABS: [name: string, markdown: string, path?: string][] = [
  [
    'Docusaurus',
    'import Tabs from "@theme/Tabs";\n\n<Tabs groupId="way">\n  <TabItem value="t" label="By train" default>\n\n    Take the 10:15 to Lowbridge.\n\n  </TabItem>\n  <TabItem value="By car">\n\nPark at the quay.\n\n  </TabItem>\n</Tabs>',
  ],
  [
    'Docusaurus, labels together',
    '<Tabs values={[{label: "By train", value: "t"}, {label: \'By car\', value: "c"}]}>\n<TabItem value="t">Take the 10:15 to Lowbridge.</TabItem>\n<TabItem value="c">Park at the quay.</TabItem>\n</Tabs>',
    'a.mdx',
  ],
  [
    'Nextra',
    '<Tabs items={["By train", \'By car\']}>\n  <Tab>Take the 10:15 to Lowbridge.</Tab>\n  <Tab>Park at the quay.</Tab>\n</Tabs>',
    'a.mdx',
  ],
  [
    'Hugo',
    '{{< tabs "way" >}}\n{{< tab "By train" >}}\nTake the 10:15 to Lowbridge.\n{{< /tab >}}\n{{% tab name="By car" %}}\nPark at the quay.\n{{% /tab %}}\n{{< /tabs >}}',
  ],
  [
    'Hextra',
    '{{< tabs items="By train, By car" >}}\n{{< tab >}}Take the 10:15 to Lowbridge.{{< /tab >}}\n{{< tab >}}Park at the quay.{{< /tab >}}\n{{< /tabs >}}',
  ],
  [
    'GitBook',
    '{% tabs %}\n{% tab title="By train" %}\nTake the 10:15 to Lowbridge.\n{% endtab %}\n{% tab title="By car" %}\nPark at the quay.\n{% endtab %}\n{% endtabs %}',
  ],
  [
    'Hexo',
    '{% tabs way %}\n<!-- tab By train -->\nTake the 10:15 to Lowbridge.\n<!-- endtab -->\n<!-- tab By car -->\nPark at the quay.\n<!-- endtab -->\n{% endtabs %}',
  ],
  [
    'VuePress',
    '::: tabs\n@tab By train\nTake the 10:15 to Lowbridge.\n@tab:active By car\nPark at the quay.\n:::',
  ],
  [
    'PyMdown',
    '/// tab | By train\nTake the 10:15 to Lowbridge.\n///\n\n/// tab | By car\nPark at the quay.\n///',
  ],
  [
    'MyST',
    '::::{tab-set}\n:::{tab-item} By train\nTake the 10:15 to Lowbridge.\n:::\n:::{tab-item} By car\nPark at the quay.\n:::\n::::',
  ],
];

describe('labels of a page’s parts', () => {
  it.each(TABS)('are headings over what a tab holds: %s', async (_, markdown, path) => {
    expect(await blocks(markdown, path)).toEqual([
      ['heading', 'By train'],
      ['body', 'Take the 10:15 to Lowbridge.'],
      ['heading', 'By car'],
      ['body', 'Park at the quay.'],
    ]);
  });

  it.each([
    ['a component', '<Accordion title="May I bring a *dog*?">\nDogs stay outside.\n</Accordion>'],
    ['a shortcode', '{{< details "May I bring a dog?" >}}\nDogs stay outside.\n{{< /details >}}'],
    ['a named one', '{{% expand title="May I bring a dog?" %}}Dogs stay outside.{{% /expand %}}'],
    ['a template tag', '{% details May I bring a dog? %}\nDogs stay outside.\n{% enddetails %}'],
    ['a kind before it', '{{< notice note "May I bring a dog?" >}}\nDogs stay outside.\n{{< /notice >}}'],
    ['Zola', '{% alert(kind=2, title="May I bring a dog?") %}\nDogs stay outside.\n{% end %}'],
  ])('are headings over what a box or a question holds: %s', async (_, markdown) => {
    expect(await blocks(markdown)).toEqual([
      ['heading', 'May I bring a dog?'],
      ['body', 'Dogs stay outside.'],
    ]);
  });

  it('say what a card leads to, and nothing where they only name a kind', async () => {
    expect(
      await blocks(
        '<LinkCard title="Tickets" description="At the gate." href="/t" />\n\n{{< callout "info" >}}Bring a coat.{{< /callout >}}\n\n<Layout title="Site">\n\nIt rains.\n\n</Layout>',
      ),
    ).toEqual([
      ['item', 'Tickets: At the gate.'],
      ['body', 'Bring a coat.'],
      ['body', 'It rains.'],
    ]);
  });
});

describe('what a template engine is told to leave', () => {
  it.each(['raw', 'verbatim'])('is read as it is written, in code, too: %s', async (tag) => {
    const page = `{%- ${tag} -%}\nWrite {{ name }} where {% if %} stands.\n\n\`\`\`\n{{ page.title }}\n\`\`\`\n{% end${tag} %}\n\nBy {{ author }}, again.`;
    expect(await blocks(page)).toEqual([
      ['body', 'Write {{ name }} where {% if %} stands.'],
      ['code', '{{ page.title }}'],
      ['body', 'By …, again.'],
    ]);
  });

  it('is spoken of in code', async () => {
    const words = 'Put `{% raw %}` and `{% endraw %}` around it.';
    expect(await blocks(words)).toEqual([['body', 'Put {% raw %} and {% endraw %} around it.']]);
  });

  it('is read in a page of HTML under front matter', async () => {
    const page = '---\ntitle: Forms\n---\n<p>{% raw %}Write {{ name }} on it.{% endraw %}</p>{% include x %}';
    expect((await read(page, 'a.html')).article.text).toBe('Write {{ name }} on it.');
  });
});
