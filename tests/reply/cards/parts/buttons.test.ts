import { describe, expect, it } from 'vitest';
import { linkButton } from '../../../../src/reply/cards/parts/buttons.ts';

describe('a button that opens a page', () => {
  it('is there for an address of the web', () => {
    expect(linkButton('Open', 'https://news.example/bridge')).toMatchObject({
      label: 'Open',
      url: 'https://news.example/bridge',
    });
  });

  it.each([
    [null],
    ['no address'],
    ['javascript:alert(1)'],
    ['discord://open'],
    ['https://bank.example@evil.example/'],
    [`https://news.example/${'x'.repeat(492)}`],
  ])('is not there for %s', (url) => {
    expect(linkButton('Open', url)).toBeUndefined();
  });
});
