import { describe, expect, it } from 'vitest';
import { exchangeAt } from '../../../src/retrieval/passages/exchanges.ts';

/** The exchange that the first of some messages begins; undefined where it begins none. */
function exchangeOf(...messages: readonly string[]): string | undefined {
  const text = messages.join('\n');
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: 'body' as const,
    start: index,
    end: index + line.length,
  }));
  const exchange = exchangeAt({ text, blocks }, 0);
  return exchange && text.slice(exchange.start, exchange.end);
}

describe('a message that reports something wrong', () => {
  it.each([
    ['Mo: graveyard fog kills my fps, 120 -> 25', 'Ana: set volumetrics to low, it is brutal'],
    ['Mo: the printer is stuck again', 'Ana: just open the back and pull the paper out'],
    ['Mo: I get error 12 on the map', 'Ana: yeah verify the files'],
    ['Mo: the map crashes since yesterday', 'Ana: known issue, fixed on Thursday'],
    ['Mo: the card reader isnt working', "Ana: I've just changed the password, it's maple22 now"],
    ['Mo: the torch isn’t charging', 'Ana: replaced the battery this morning'],
    ['Hân: mạng bị rớt hoài', 'Khoa: anh mới đổi mật khẩu wifi rồi, muaha26 nha'],
    ['Hân: máy xquang báo lỗi E07 nữa rồi', 'Khoa: tắt cầu dao 5 phút rồi bật lại'],
    ['Hân: cửa kho kẹt rồi', 'Khoa: em cứ vặn mạnh qua trái'],
    ['Hân: máy in không lên', 'Khoa: rút điện ra cắm lại'],
  ])('is one exchange with what to do about it: %s', (report, reply) => {
    expect(exchangeOf(report, reply)).toBe(`${report}\n${reply}`);
    expect(exchangeOf(report, reply, 'Kim: the pies are in the oven')).toBe(`${report}\n${reply}`);
  });

  it.each([
    ['Mo: the printer is stuck again', 'Ana: the pies are in the oven'],
    ['Mo: the printer is stuck again', 'Ana: bring cups on Sunday'],
    ['Mo: the printer is stuck again', 'Mo: try to come on Sunday'],
    ['Mo: the printer is stuck again', 'Ana: same here'],
    ['Mo: the printer is stuck again', 'Ana: I changed my shift to Monday'],
    ['Mo: the printer is stuck again', 'Ana: I have changed the rota for Sunday'],
    ["Mo: Kim isn't coming on Sunday", 'Ana: I changed the locks'],
    ['Mo: the pies are in the oven', 'Ana: call me at six'],
    ['Hân: bs Tuấn kẹt xe 15p nữa tới', 'Khoa: gọi khách giúp anh'],
    ['Hân: máy in không lên', 'Khoa: mai họp lúc 8h nha'],
    ['Hân: máy in không lên', 'Khoa: anh mới đổi ca với Vy rồi nha'],
    ['Hân: dạ em báo khách', 'Khoa: tắt đèn trước khi về'],
  ])('is none with what has nothing to do with it: %s', (report, next) =>
    expect(exchangeOf(report, next)).toBeUndefined(),
  );
});
