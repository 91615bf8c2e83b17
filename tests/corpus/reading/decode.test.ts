import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/corpus/reading/decode.ts';

const TEXT = 'Chợ đêm mở cửa\n\nQuán bán “chè” lúc 18 giờ.\n';
const BIG_ENDIAN = Buffer.from(TEXT, 'utf16le').swap16();

describe('bytes of a text', () => {
  it.each([
    ['UTF-16 of Windows', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]), TEXT],
    ['UTF-16 of others', Buffer.concat([Buffer.from([0xfe, 0xff]), BIG_ENDIAN]), TEXT],
    [
      'UTF-16 without a mark',
      Buffer.from('A quiet file of some words.', 'utf16le'),
      'A quiet file of some words.',
    ],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
    [
      'Windows-1252',
      Buffer.from('The na\xEFve caf\xE9 \x96 \x93closed\x94 \x96 costs 5 \x80. It\x92s open.', 'latin1'),
      'The naïve café – “closed” – costs 5 €. It’s open.',
    ],
    [
      'French',
      Buffer.from(
        'La f\xEAte du port, cr\xE9\xE9e par les marins, dure deux jours et commence \xE0 midi.',
        'latin1',
      ),
      'La fête du port, créée par les marins, dure deux jours et commence à midi.',
    ],
    [
      'Windows-1258',
      Buffer.from(
        'Qua\xECn tr\xE0 b\xEAn s\xF4ng \x93M\xE2y\x94 d\xF4\xF2i gi\xF5\xCC m\xF5\xD2 c\xFD\xD2a: 7 gi\xF5\xCC 30, ti\xEA\xCCn v\xE9 5.000 \xF0\xF4\xCCng. Caf\xE9 ngon!',
        'latin1',
      ),
      'Quán trà bên sông “Mây” dội giờ mở cửa: 7 giờ 30, tiền vé 5.000 đồng. Café ngon!',
    ],
    [
      'Irish names in a short note',
      Buffer.from('The caf\xE9 after mass is run by Se\xE1n \xD3 S\xE9 and tea is \x802.', 'latin1'),
      'The café after mass is run by Seán Ó Sé and tea is €2.',
    ],
    [
      'Italian',
      Buffer.from('Il porto pu\xF2 aprire gi\xE0 domani, per\xF2 non pi\xF9 tardi.', 'latin1'),
      'Il porto può aprire già domani, però non più tardi.',
    ],
  ])('are read: %s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it.each([
    // "Chợ phiên" as TCVN3 and VNI write it, "Праздник" in Windows-1251, and UTF-8 that lost its end.
    ['TCVN3', 'Ch\xEE phi\xAAn h\xE4p \xEB b\xD5n s\xABng'],
    [
      'VNI',
      'Chô\xEF phie\xE2n ho\xEFp ô\xFB be\xE1n so\xE2ng va\xF8o sa\xF9ng thöù ba\xFBy ha\xE0ng tua\xE0n',
    ],
    ['Windows-1251', '\xCF\xF0\xE0\xE7\xE4\xED\xE8\xEA \xE3\xEE\xF0\xEE\xE4\xE0'],
    ['Windows-1250', 'Wis\xB3a p\xB3ynie przez \xA3\xF3d\x9F'],
    ['few words of Windows-1258', 'Ch\xF5\xF2 open at nine'],
    [
      'Windows-1258 among other letters',
      'Ch\xF5\xF2 n\xF4\xD2i m\xF5\xD2 c\xFD\xD2a \xBFa\xF1o\xBF \xC5ngstr\xF6m na\xEFve f\xFCr',
    ],
    ['damaged UTF-8', 'M\xE1\xBB\x9F c\xE1\xBB\xADa l\xFA'],
  ])('are refused where nothing says what they are: %s', (_, bytes) => {
    expect(() => decode(Buffer.from(bytes, 'latin1'))).toThrow('it is not valid UTF-8 on this line');
  });

  it('are in the encoding that a page names', () => {
    const names = /charset=([\w-]+)/u;
    const page = (name: string, words: string) => Buffer.from(`charset=${name} ${words}`, 'latin1');
    expect(decode(page('iso-8859-1', '\x93\xC9vreux\x94'), { names })).toContain('“Évreux”');
    expect(decode(page('windows-1258', 'Ch\xF5\xF2 n\xF4\xD2i'), { names })).toContain('Chợ nổi');
    expect(() => decode(page('x-none', 'Ch\xF5\xF2 n\xF4\xD2i'), { names })).toThrow('not valid UTF-8');
  });
});
