import { describe, expect, it } from 'vitest';
import { isAllowedBy, parseRobots } from '../../../src/corpus/fetching/robots.ts';

const allows = (text: string, path: string) => isAllowedBy(parseRobots(text), path);

describe('robots.txt', () => {
  it('binds by the rules for this program, or else by those for everyone', () => {
    const text =
      'User-agent: other\nDisallow: /\n\nUser-agent: Verbatim\nuser-agent: third\nDisallow: /a # not a\n\nUser-agent: *\nDisallow: /b';
    expect(allows(text, '/a/1')).toBe(false);
    expect(allows(text, '/b')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /b', '/b/1')).toBe(false);
    expect(allows('User-agent: other\nDisallow: /', '/b/1')).toBe(true);
  });

  it('lets the longest pattern decide', () => {
    const text = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /*.pdf$\nDisallow: /x*y';
    expect(allows(text, '/news/1')).toBe(false);
    expect(allows(text, '/news/open/1')).toBe(true);
    expect(allows(text, '/a/b.pdf')).toBe(false);
    expect(allows(text, '/a/b.pdf?x')).toBe(true);
    expect(allows(text, '/x/1/y/2')).toBe(false);
    expect(allows('User-agent: *\nDisallow:', '/')).toBe(true);
    expect(allows('<html>nothing of the kind', '/')).toBe(true);
  });

  it('states a delay for this program, or else for everyone', () => {
    const delayOf = (text: string) => parseRobots(text).delayMs;
    expect(delayOf('User-agent: *\nCrawl-delay: 2.5')).toBe(2_500);
    expect(delayOf('User-agent: verbatim\nDisallow: /a\n\nUser-agent: *\nCrawl-delay: 9')).toBe(0);
    expect(delayOf('User-agent: *\nCrawl-delay: 9\nUser-agent: Verbatim\nCrawl-delay: 1')).toBe(1_000);
    for (const wrong of ['-1', 'often', '', 'Infinity'])
      expect(delayOf(`User-agent: *\nCrawl-delay: ${wrong}`)).toBe(0);
  });
});
