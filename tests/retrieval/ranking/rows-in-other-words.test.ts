import { describe, expect, it } from 'vitest';
import { Reader } from '../../../src/retrieval/ranking/reader.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const LOGS = 'Yard prices\nitem: Logs kiln dried · size: net · price: £7.25 · supplier: Ash Fuels';
const BOTH = 'Yard prices\nitem: Logs kiln dried · size: bag · price: £5.10 · supplier: Ash Fuels';
const CA =
  'Lich ca thang 3\nCa: Dọn khuya · Giờ bắt đầu: 23:00 · Giờ kết thúc: 03:00 · Trưởng ca: Chú Tú · Khu: tất cả · Số nhân viên: 2 · Ghi chú: phụ cấp 60.000 đ/đêm';

describe('a row that has what is asked for in other words', () => {
  const encoder = sharedEncoder();
  const relevanceOf = async (question: string, text: string): Promise<number> =>
    (await new Reader(encoder(), question).relevanceOfText(text)) ?? Number.NaN;

  it.each([
    ['how much is a bag of logs', LOGS],
    ['ca dọn khuya làm từ mấy giờ tới mấy giờ', CA],
  ])('reads as an answer: %s', async (question, text) => {
    expect(await relevanceOf(question, text)).toBeGreaterThan(0.5);
  });

  it('reads less so than one in the container that is asked for', async () => {
    const question = 'how much is a bag of logs';
    expect(await relevanceOf(question, BOTH)).toBeGreaterThan(1 + (await relevanceOf(question, LOGS)));
  });

  it.each([
    ['how much is a bag of gravel', LOGS],
    ['ca mở kho làm từ mấy giờ tới mấy giờ', CA.replace(/ · Giờ bắt đầu.*03:00/u, '')],
  ])('does not where it is of something else, or says nothing of it: %s', async (question, text) => {
    expect(await relevanceOf(question, text)).toBeLessThan(0);
  });
});
