import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/reading/read-article-file.ts';

/** The article that a front matter of these lines makes, or the reason why it makes none. */
async function read(lines: readonly string[]): Promise<unknown> {
  try {
    return await readArticles(Buffer.from(`---\n${lines.join('\n')}\n---\nA body.\n`), 'a.md');
  } catch (error) {
    return error instanceof Error ? [error.name, error.message, Reflect.get(error, 'line')] : error;
  }
}

const key = fc.constantFrom(
  'title',
  'date',
  'source',
  'url',
  'language',
  'tags',
  'author',
  'colour',
  'location',
  'speakers',
  'Title',
);
const PIECES =
  'a_Đà Nẵng_6_2023-01-06_ _  _: _:_ #_#_"_\'_\\_- _, _[x]_{_&a _*a_|_>_%_@_`_!_?_~_null_true_-_it’s_O’Brien_https://news.example/a' +
  '_\t_\u00a0_\u2028_\ufeff_\u0085_𝒜_\ud835';
const piece = fc.constantFrom(...PIECES.split('_'));
const value = fc.array(piece, { maxLength: 4 }).map((some) => some.join(''));
const word = fc.oneof(
  value,
  value.map((some) => `"${some}"`),
  value.map((some) => `'${some}'`),
  fc.constantFrom('Ada', 'Bo Li', 'news, coast', '2023-05-06 10:20'),
);
const written = fc.oneof(
  word,
  fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`),
);
const indent = fc.constantFrom('', '  ', '  ', '    ', '\t');
const item = fc.tuple(indent, fc.constantFrom('- ', '- ', '-  ', '-'), word).map((parts) => parts.join(''));
const part = fc.tuple(indent, key, fc.constantFrom(': ', ':'), word).map((parts) => parts.join(''));
const block = fc.array(fc.oneof({ weight: 3, arbitrary: item }, part), { maxLength: 3 });
const parts = fc.array(fc.tuple(key, word), { minLength: 1, maxLength: 3 });
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(key, written).map(([name, some]) => `${name}: ${some}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(key, block).map(([name, lines]) => [`${name}:`, ...lines].join('\n')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(key, parts)
      .map(([name, some]) =>
        [`${name}:`, ...some.map(([inner, words]) => `  ${inner}: ${words}`)].join('\n'),
      ),
  },
  { weight: 1, arbitrary: value },
);

describe('a front matter of plain lines', () => {
  it('says what the YAML parser makes of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), async (lines) => {
        // A line of dashes ends the front matter.
        fc.pre(!lines.some((some) => /^(?:---|\.\.\.)\s*$/mu.test(some)));
        // A comment changes nothing, but only the parser reads it.
        const found = await read(lines);
        if (!Array.isArray(found)) expect(found).toEqual(await read([...lines, '# a comment']));
      }),
      { numRuns: 500 },
    );
  });
});
