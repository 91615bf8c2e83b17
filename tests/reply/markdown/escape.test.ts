import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeMarkdown,
  quoteInline,
  unescapeMarkdown,
  unquoteInline,
} from '../../../src/reply/markdown/escape.ts';
import { hostileText } from '../hostile.ts';
import { formatsIn } from '../markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    [
      '**bold** _em_ ~~gone~~ `code` ||spoiler||',
      '\\*\\*bold\\*\\* \\_em\\_ \\~\\~gone\\~\\~ \\`code\\` \\|\\|spoiler\\|\\|',
    ],
    ['@everyone <@1> <@&1> <#1> </ask:1>', '\\@everyone \\<\\@1\\> \\<\\@&1\\> \\<#1\\> \\</ask:1\\>'],
    ['<:smile:1> <t:1:R> :smile:', '\\<\\:smile:1\\> \\<t:1\\:R\\> \\:smile:'],
    ['https://example.com/a_b [x](http://y)', 'https\\://example.com/a\\_b \\[x\\](http\\://y)'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['a\n  - item', 'a\n  \\- item'],
    ['1. first\n22) second', '1\\. first\n22\\) second'],
    ['> quoted', '\\> quoted'],
    ['at 07:30, non-profit #1, 3.5 + 1', 'at 07:30, non-profit #1, 3.5 + 1'],
    ['back\\slash', 'back\\\\slash'],
    ['nul\u0000 and picture \u2400', 'nul\u2400 and picture \\\u2400'],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(unescapeMarkdown(markdown)).toBe(text);
  });

  it('unescaping gives back any text', () => {
    fc.assert(fc.property(hostileText, (text) => unescapeMarkdown(escapeMarkdown(text)) === text));
  });

  it('nothing that Discord would format, mention or link is left', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(formatsIn(escapeMarkdown(text))).toEqual([]);
      }),
    );
  });

  it('the check itself sees what an unescaped text would do', () => {
    expect(formatsIn('**a** @everyone <@1> https://x.y\n# h\n- i')).toEqual([
      'bold',
      'mention',
      'mention',
      'link',
      'heading',
      'list',
    ]);
  });
});

describe('quoteInline', () => {
  it('is found again inside a longer line, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, after) => {
        expect(unquoteInline(`-# Following ${quoteInline(text)} · ${escapeMarkdown(after)}`)).toBe(text);
      }),
    );
  });

  it('a line without one gives nothing', () => {
    expect(unquoteInline('-# Following nothing')).toBeUndefined();
  });
});
