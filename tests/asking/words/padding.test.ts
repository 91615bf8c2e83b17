import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreOf } from '../../../src/asking/words/padding.ts';

describe('coreOf', () => {
  it.each([
    ['Hey Verbatim, who opened the harbour fair?', 'who opened the harbour fair?'],
    ['Quick question: who opened the harbour fair?', 'who opened the harbour fair?'],
    ['good morning everyone, does anybody know who painted the mural?', 'who painted the mural?'],
    ['hello Sarah, where is the cloakroom', 'where is the cloakroom'],
    ['could someone please tell me when the doors open', 'when the doors open'],
    ['tldr of the refund policy', 'refund policy'],
    ['can i bring a kayak? asking for a friend', 'can i bring a kayak?'],
    ['asking for a friend: can i bring a kayak?', 'can i bring a kayak?'],
    ['is there a shuttle pls', 'is there a shuttle'],
    ['where do i park, thx in advance!! 🙏', 'where do i park'],
    ['hi all, quick q, is the pool heated? many thanks, Oskar', 'is the pool heated?'],
    ['anyone know if the bar takes cash', 'the bar takes cash'],
    ['thanks, and where?', 'and where?'],
    ['hi when does it start', 'when does it start'],
    ['sorry if this has been asked before, are umbrellas allowed', 'are umbrellas allowed'],
    ['ad ơi cho em hỏi mấy giờ mở cổng ạ', 'mấy giờ mở cổng'],
    ['mọi người cho mình hỏi gửi xe ở đâu với ạ', 'gửi xe ở đâu'],
    ['dạ cho em hỏi xíu ạ, có chỗ sạc điện thoại không ạ, em cảm ơn ad nhiều', 'có chỗ sạc điện thoại không'],
    ['cho mik hoi may gio dong cua v ad', 'may gio dong cua'],
    ['phieu qua co menh gia nao v sop', 'phieu qua co menh gia nao'],
    ['lớp tối học mấy giờ vậy thầy', 'lớp tối học mấy giờ'],
    ['có ai biết vé trẻ em giá bao nhiêu ko', 'vé trẻ em giá bao nhiêu ko'],
    ['vé tàu cao tốc bao nhiêu tiền một người', 'vé tàu cao tốc bao nhiêu tiền'],
    ['gia ve tham quan bao nhiu 1 nguoi v', 'gia ve tham quan bao nhiu'],
    ['thuê thuyền bao nhiêu tiền 1 người', 'thuê thuyền bao nhiêu tiền 1 người'],
    ['chào ad, hôm nay có mở cửa không', 'hôm nay có mở cửa không'],
  ])('of “%s” is “%s”', (message, core) => {
    expect(coreOf(message)).toBe(core);
  });

  it.each([
    'who won the good morning award?',
    'what is the hi-fi room',
    'where is the ta office',
    'thank you notes for the donors',
    'gửi xe ở nhà nào',
    'số của quản lý dãy A',
    'sdt quan ly day a',
  ])('keeps “%s” whole', (question) => {
    expect(coreOf(question).split(' ').length).toBeGreaterThan(2);
    expect(question.endsWith(coreOf(question))).toBe(true);
  });

  it('keeps of a long message the sentence that asks, and what that needs', () => {
    expect(
      coreOf(
        'coming down from the north on friday with the whole family and two dogs, can i leave my caravan overnight',
      ),
    ).toBe('can i leave my caravan overnight');
    expect(
      coreOf(
        'My grandmother gave me a ticket for sunday that she bought in the spring. Can I still change it for another day?',
      ),
    ).toContain('ticket');
    expect(
      coreOf(
        'Lovely weather today and I had a great lunch with my sister at home. Where is the lost property desk?',
      ),
    ).toBe('Where is the lost property desk?');
  });

  it.each([
    [
      "pia's uncle here, first time on this board, you all seem lovely, i just wanted to ask who the new ferryman is",
      'who the new ferryman is',
    ],
    [
      'were four cousins from the hills coming over in may, so excited, just wondering what is the fare for toddlers these days?',
      'what is the fare for toddlers these days?',
    ],
    [
      'chồng em đi ca nên không rành giờ giấc gì hết, cho em hỏi bến đò mở những bữa nào vậy ạ',
      'bến đò mở những bữa nào',
    ],
  ])('keeps of a long message what somebody leads to: %s', (message, core) => {
    expect(coreOf(message)).toBe(core);
  });

  it.each([
    'lovely work you do, i was just wondering since we have a nest box on our barn this year, how many chicks flew',
    'tui o xa khong ranh lam, di ve moi biet co tiec, cho hoi hom do bao nhieu nguoi toi',
  ])('keeps what that needs: %s', (message) => {
    expect(coreOf(message)).toMatch(/how many chicks flew$|tiec.*bao nhieu nguoi toi$/u);
  });

  it('takes a cry for help off the end', () => {
    expect(coreOf('bi sua dot thi lam sao mn oi rat qua')).toBe('bi sua dot thi lam sao');
  });

  it('never empties a message, and takes nothing out of its middle', () => {
    const words = fc.constantFrom(
      'hi',
      'thanks',
      'pls',
      'ạ',
      'ad',
      'ơi',
      'tickets',
      'where',
      '?',
      ',',
      'vé',
      'lol',
      '🙏',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (parts) => {
        const message = parts.join(' ');
        const core = coreOf(message);
        if (/[\p{L}\p{N}]/u.test(message)) expect(core).toMatch(/[\p{L}\p{N}]/u);
        expect(message.includes(core.replace(/\?$/, ''))).toBe(true);
      }),
    );
  });
});
