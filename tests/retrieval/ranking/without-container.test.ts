import { describe, expect, it } from 'vitest';
import { withoutContainer } from '../../../src/retrieval/ranking/without-container.ts';
import { containerAsked, isContainer } from '../../../src/retrieval/values/containers.ts';

const LOGS = 'Yard prices\nitem: Logs kiln dried · sold by: net · price: £7.25';
const BREW = 'Kho\nMặt hàng: Bia Sông Lam lon · Đơn vị: thùng 24 · Giá (đ): 470000';

describe('what something is sold in', () => {
  it.each(['bag', 'bottles', 'boxes', 'thùng', 'thung', 'chai'])('is a container: %s', (word) => {
    expect(isContainer(word)).toBe(true);
  });

  it.each(['báo', 'logs', 'heineken', 'hợp', 'trùng'])('is none: %s', (word) => {
    expect(isContainer(word)).toBe(false);
  });

  it.each(['what is in the bag', 'a case for the police', 'how much is bottled water', 'bao nhiêu'])(
    'is not asked for: %s',
    (question) => {
      expect(containerAsked(question)).toBeUndefined();
    },
  );
});

describe('a question for a container of something', () => {
  it.each([
    ['how much is a bag of logs', LOGS, 'how much is logs'],
    ['how much are two tins of paint', 'item: Paint · size: tub · price: £9', undefined],
    ['1 chai bia sông lam bao nhiêu', BREW, 'bia sông lam bao nhiêu'],
    ['1 chai sông lam giá nhiêu', BREW, 'sông lam giá nhiêu'],
  ])('is read as one for the thing: %s', (question, text, read) => {
    expect(withoutContainer(question, text)).toBe(read ?? question);
  });

  it.each([
    ['the row that has it', 'how much is a net of logs', LOGS],
    ['the row of another thing', 'how much is a bag of sand', LOGS],
    ['a thing with a name of more words', 'how much is a bag of oak logs', LOGS],
    ['a row without a price', 'where is a bag of logs', 'item: Logs · shelf: back wall'],
    ['prose', 'how much is a bag of logs', 'Logs are £7.25 a net.'],
    ['the row that has it, in Vietnamese', '1 thùng bia sông lam bao nhiêu', BREW],
  ])('stays as it is to %s', (_, question, text) => {
    expect(withoutContainer(question, text)).toBe(question);
  });
});
