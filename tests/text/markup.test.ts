import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../src/text/markup.ts';

describe('withoutMarkup', () => {
  it.each([
    ['<@456789012345678901> who opened it?', 'who opened it?'],
    ['who <@!1> opened <@&2> it in <#3>?', 'who opened it in ?'],
    ['<:pepe:4> who <a:dance:5> opened it?', 'who opened it?'],
    ['who opened it <t:1700000000:R>? <t:-5>', 'who opened it ?'],
    ['</ask:6> who </corpus why:7> opened <id:guide> it', 'who opened it'],
    [
      'is 3 < 5 and 7 > 6, <b>bold</b>, <https://a.example>?',
      'is 3 < 5 and 7 > 6, <b>bold</b>, <https://a.example>?',
    ],
    ['@everyone @ada.p, who opened it?', 'who opened it?'],
    ['who opened it @here', 'who opened it'],
    ['is it @ada', 'is it @ada'],
    ['https://a.example/x.png who opened it', 'who opened it'],
    ['who opened it https://a.example/x.png', 'who opened it'],
    ['https://a.example/x.png', 'https://a.example/x.png'],
    ['> **who** ~~opened~~ ||`it`|| __now__', 'who opened it now'],
    ['is snake_case 2*3 __init', 'is snake_case 2*3 init'],
    ['<@everyone> <@> <:a:> <t:>', '<@everyone> <@> <:a:> <t:>'],
  ])('%j reads %j', (text, read) => {
    expect(withoutMarkup(text)).toBe(read);
  });
});
