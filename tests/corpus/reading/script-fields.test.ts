import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const BODY = 'The mill turns at night.';

describe('an object of a script at the head of an MDX file', () => {
  it('states facts, whatever the quotation marks, blank lines and remarks in it', async () => {
    const { article, skipped } = await read(
      `import { Layout } from '../layout'\n\nexport const meta = {\n  title: 'It\\'s the "mill"', // title\n  publishedAt: new Date('2025-03-12'),\n\n  authors: [{ name: \`Ada Penn\`, picture: ada }, bo],\n  /* where */ location: "Old pier",\n  layout: (props) => <Layout {...props} />,\n  ...rest,\n};\n\nexport default ({ children }) => <Layout>{children}</Layout>\n\n${BODY}`,
      'a.mdx',
    );
    expect(skipped).toEqual([]);
    expect(article).toMatchObject({
      title: 'It\'s the "mill"',
      author: 'Ada Penn',
      published: { iso: '2025-03-12' },
      text: `It's the "mill" · Location: Old pier\n\n${BODY}`,
    });
  });

  it.each(['metadata: Metadata', 'frontmatter'])(
    'may be called %s, and stand in a .md file',
    async (name) => {
      const { article } = await read(
        `export const ${name} = { title: 'Mill' } satisfies Metadata;\n\n${BODY}`,
      );
      expect(article).toMatchObject({ title: 'Mill', text: BODY });
    },
  );

  it('keeps a draft from being read', async () => {
    await expect(
      read(`export const meta = {\n  title: 'Mill',\n  draft: true,\n}\n\n${BODY}`, 'a.mdx'),
    ).rejects.toThrow(/^it is a draft \("draft: true"\)/u);
  });

  it.each([
    `export const meta = buildMeta({ title: 'No' })\n\n# Mill\n\n${BODY}`,
    `export const other = { title: 'No' }\n\n# Mill\n\n${BODY}`,
    `export const meta = { title: 'No',\n\n# Mill\n\n${BODY}`,
    `# Mill\n\nexport const meta = { title: 'No' }\n\n${BODY}`,
  ])('states nothing where it is none, or not whole, or further down', async (file) => {
    const { article } = await read(file, 'a.mdx');
    expect(article.title).toBe('Mill');
    expect(article.text).not.toContain('No');
  });
});
