/** Posts as the generators of sites write them, made of invented news: the same words in different dress. */

const PLACES = 'Lowbridge Eastport Southquay Northmoor Westhaven Millford Oakridge Fernvale'.split(' ');
const NAMES = ['Ada Fenwick', 'Bo Marsh', 'Mai Lan', 'Jon Rook', 'Ines Vale', 'Tomas Reed', 'Lena Holt'];
const THINGS = 'harbour fair,tide clock,coast path,rowing day,night market,mill festival,sea wall'.split(',');

/** The generators whose conventions are known here. */
export const GENERATORS = [
  'jekyll',
  'hugo',
  'hugo-yaml',
  'astro',
  'eleventy',
  'zola',
  'obsidian',
  'pelican',
] as const;
type Generator = (typeof GENERATORS)[number];

/** A post: its file, what it is about, and its day. */
export interface Post {
  readonly path: string;
  readonly contents: string;
  readonly title: string;
  readonly day: string;
}

/** The post of a number, the same at every call; `paragraphs` says how long it is. */
export function post(number: number, paragraphs = 6): Post {
  const pick = <T>(list: readonly T[], step: number): T => list[(number * 7 + step * 3) % list.length] as T;
  const generator = GENERATORS[number % GENERATORS.length] as Generator;
  const day = new Date(Date.UTC(2019, 0, 1 + ((number * 11) % 1_800))).toISOString().slice(0, 10);
  const title = `The ${pick(THINGS, 1)} of ${pick(PLACES, 2)} opens for the ${number}th time`;
  const slug = title.toLowerCase().replaceAll(/\W+/gu, '-');
  const { path, head } = HEADS[generator]({ title, day, slug, author: pick(NAMES, 3) });
  const body = Array.from({ length: paragraphs }, (_, at) => paragraph(generator, number + at, pick));
  return { path, contents: `${head}\n${body.join('\n\n')}\n`, title, day };
}

type Pick = <T>(list: readonly T[], step: number) => T;
interface About {
  readonly title: string;
  readonly day: string;
  readonly slug: string;
  readonly author: string;
}

const HEADS: Readonly<Record<Generator, (about: About) => { path: string; head: string }>> = {
  jekyll: ({ title, day, slug, author }) => ({
    path: `_posts/${day}-${slug}.markdown`,
    head: `---\nlayout: post\ntitle: "${title}"\nauthor: ${author}\ncategories: [news, coast]\n---\n`,
  }),
  hugo: ({ title, day, slug, author }) => ({
    path: `content/posts/${slug}/index.md`,
    head: `+++\ntitle = '${title}'\ndate = ${day}T09:30:00+07:00\nauthors = ["${author}"]\ndraft = false\n[params]\nfeatured = true\n+++\n`,
  }),
  'hugo-yaml': ({ title, day, slug, author }) => ({
    path: `content/news/${slug}.md`,
    head: `---\ntitle: ${title}\npublishDate: ${day}T09:30:00Z\nauthor:\n  name: ${author}\nurl: /news/${slug}/\n---\n`,
  }),
  astro: ({ title, day, slug, author }) => ({
    path: `src/content/blog/${slug}.mdx`,
    head: `---\ntitle: '${title}'\npubDate: ${new Date(day).toUTCString()}\nauthors:\n  - ${author}\nheroImage: ../../a.jpg\n---\nimport Gallery from '../../components/Gallery.astro';\n`,
  }),
  eleventy: ({ title, day, slug, author }) => ({
    path: `posts/${slug}.md`,
    head: `---\ntitle: ${title}\ndate: ${day}\ntags:\n  - posts\n  - coast\nbyline: ${author}\n---\n`,
  }),
  zola: ({ title, day, slug, author }) => ({
    path: `zola/${slug}.md`,
    head: `+++\ntitle = "${title}"\ndate = ${day}\n[taxonomies]\ntags = ["coast"]\n[extra]\nauthor = "${author}"\n+++\n`,
  }),
  obsidian: ({ title, day, slug, author }) => ({
    path: `vault/${slug}.md`,
    head: `---\ntitle: "${title}"\nauthor:\n  - "[[${author}]]"\npublished: "[[${day}]]"\ncreated: 2024-09-09\ntags:\n  - clippings\n---\n`,
  }),
  pelican: ({ title, day, slug, author }) => ({
    path: `pelican/${slug}.md`,
    head: `Title: ${title}\nDate: ${day} 10:20\nCategory: News\nAuthor: ${author}\n`,
  }),
};

/** A paragraph with the markup that its generator's authors use, one kind each. */
function paragraph(generator: Generator, number: number, pick: Pick): string {
  const place = pick(PLACES, number);
  const name = pick(NAMES, number);
  const plain =
    `The ${pick(THINGS, number)} was opened by ${name} in ${place}, and some four hundred visitors came from the whole coast ` +
    `before the rain set in. Nobody minded, said the mayor, who had been asked twice about the price of the new sea wall and the ferry.`;
  const special = SPECIAL[generator];
  const forms = [
    plain,
    `**${name}** said that the [new path](https://example.org/path?a=b_c_d) along the _old harbour_ is \`closed\` until May.[^${number}]\n\n[^${number}]: So says the *harbour office*.`,
    `## What comes next in ${place}\n\n${plain}`,
    `- The market begins at ten in **${place}**\n- The ferry leaves at noon\n\n1. Show up.\n2. Sit down.`,
    `> The fair was worth every crown, and we will be\n> back next spring.\n>\n> — ${name}, mayor`,
    `| Round | Date |\n| --- | --- |\n| Semifinal | 10 June 2023 |\n| Final | 17 June 2023 |`,
    `<figure>\n<img src="/a.jpg" alt="${name} at the fair of ${place}">\n</figure>\n\n<p>The stalls closed at <strong>nine</strong>&nbsp;sharp.<br>\nNobody &amp; nothing was left.</p>`,
    special,
  ];
  // Two paragraphs in three are plain words, as in real posts.
  const form = forms[number % forms.length] ?? plain;
  return [form, plain.replace('four', 'five'), plain.replace('rain', 'night')].join('\n\n');
}

const SPECIAL: Readonly<Record<Generator, string>> = {
  jekyll:
    'See {% post_url 2020-01-01-a %} and {{ site.title }} for more on the fair.{: .lead}\n\n{% include figure.html src="a.jpg" caption="The stalls at noon" %}\n\n<!--more-->',
  hugo: '{{< figure src="/a.jpg" caption="The stalls at noon" >}}\n\n{{% notice tip %}}\nBring a coat to the fair.\n{{% /notice %}}\n\n{{< youtube w7Ft2ymGmfc >}}',
  'hugo-yaml':
    'Read [the list]({{< ref "list.md" >}}) of stalls before you come.\n\n{{< gallery >}}\n{{< img src="a.jpg" >}}\n{{< /gallery >}}',
  astro:
    '<Gallery images={["a.jpg", "b.jpg"]} client:load />\n\nThe fair was opened, said <Person name="Ada" /> in the end.\n\n:::note\nThe fair closes on Monday.\n:::',
  eleventy:
    '{% image "a.jpg", "Stalls" %}\n\nThe next fair is in {{ eventDate | readableDate }} as ever.\n\n{# not yet #}',
  zola: '{{ youtube(id="w7Ft2ymGmfc") }}\n\n{% quote(author="Ada") %}\nThe fair was worth every crown.\n{% end %}\n\n<!-- more -->',
  obsidian:
    '![[fair.png]]\n\n> [!info] Opening\n> The [[Harbour fair|fair]] was opened by [[Ada Fenwick]]. ^a1b2\n\nstatus:: done\n\n%% not to be read %%\n\n- [ ] send the photos',
  pelican:
    '[TOC]\n\n!!! note "Mind the tide"\n    The path is closed at high water.\n\n*[HTML]: HyperText Markup Language',
};
