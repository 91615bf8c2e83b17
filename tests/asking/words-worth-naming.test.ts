import { expect, it } from 'vitest';
import { wordsWorthNaming } from '../../src/asking/words-worth-naming.ts';

it('stop words, chat spelling and contractions are not worth naming', () => {
  const noise = [
    'wheres',
    'Where’s',
    'don’t',
    'ko',
    'THX',
    'x',
    'ntn',
    'who’ll',
    '’s',
    'the',
    'nhieu',
    'many',
  ];
  expect(wordsWorthNaming([...noise, 'opera', 'Anna’s', 'nhà', '5G'])).toEqual([
    'opera',
    'Anna’s',
    'nhà',
    '5G',
  ]);
});
