import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';
import { problemIn } from '../../src/terminal/problem-in.ts';
import { VIETNAMESE_PROBLEMS } from '../../src/terminal/vietnamese-problems.ts';

/** Every variable that can be wrong, so wrong that each is reported. */
function mistakes(): readonly string[] {
  const variables = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').matchAll(
    /^(\w+)=$/gm,
  );
  const given = Object.fromEntries([...variables].map(([, name]) => [name, 'not right !']));
  try {
    readConfig({ ...given, SEARCH_PASSWORD: '' });
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems, ...error.message.split('\n').slice(0, 1)];
  }
  return [];
}

describe('a problem that ends the program', () => {
  it.each(mistakes())('is told in Vietnamese: %s', (mistake) => {
    expect(problemIn('en', mistake)).toBe(mistake);
    const told = problemIn('vi', mistake)
      .replaceAll(/"[^"]*"/gu, '')
      .replaceAll('Reset Token', '');
    expect(told).not.toMatch(
      /\b(?:expected|the|of|or|such|only|with|digits|number|beside|path|mistakes?)\b/u,
    );
  });

  it('covers the configuration', () => {
    expect(mistakes().length).toBeGreaterThan(20);
  });

  it('keeps the lines and what differs', () => {
    const problem =
      'The configuration has 2 mistakes:\n  SHARDS: expected "auto" or a whole number from 1 to 1000, but it is "x"\n  something new';
    expect(problemIn('vi', problem)).toBe(
      'Cấu hình có 2 lỗi:\n  SHARDS: cần "auto" hoặc một số nguyên từ 1 đến 1000, nhưng đang là "x"\n  something new',
    );
  });

  it('says as much in both languages, and no sentence stands behind another that takes it', () => {
    for (const [problem, told] of VIETNAMESE_PROBLEMS) {
      expect([problem, told.split('{}').length]).toEqual([problem, problem.split('{}').length]);
      expect(problemIn('vi', problem.replaceAll('{}', 'X'))).toBe(told.replaceAll('{}', 'X'));
    }
  });

  it.each([
    ['discord/connection-errors.ts', /'(?:[^'\\\n]|\\.)*'|`[^`]*`/gu],
    ['discord/invitation.ts', /`The bot [^`]*`/gu],
    ['corpus/load.ts', /'(?:is not a folder|does not exist)[^'\n]*'|`cannot be read[^`]*`/gu],
    ['library/no-articles.ts', /`There is no article [^`]*`/gu],
    ['retrieval/cluster/refusals.ts', /(?:'|`)the search cluster(?!\s*refused)[^`\n]*(?:'|`)/gu],
  ])('is known by every sentence of %s', (file, literal) => {
    const code = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
    const said = [...code.matchAll(literal)]
      .map(([text]) => text.slice(1, -1).replaceAll(/\$\{[^}]*\}+/gu, 'X'))
      .filter((text) => / .*[.:)]?/u.test(text) && /^(?:[A-Z]\w+ \w|is |does |cannot |the )/u.test(text));
    expect(said.length).toBeGreaterThan(0);
    for (const sentence of said) {
      const whole = file === 'corpus/load.ts' ? `The article folder "X" ${sentence}.` : sentence;
      expect([whole, problemIn('vi', whole)]).not.toEqual([whole, whole]);
    }
  });
});
