import { describe, expect, it } from 'vitest';
import { withThingOfBefore } from '../../../src/asking/following/thing-of-before.ts';

describe('withThingOfBefore', () => {
  it.each([
    ['when is the harvest supper', 'and when is the midsummer one', 'and when is the midsummer supper'],
    ['how much is a single kayak', 'and a double one?', 'and a double kayak?'],
    ['where are the small lockers?', 'and the big ones', 'and the big lockers'],
  ])('“%s”, “%s”: %s', (before, question, read) => {
    expect(withThingOfBefore(question, before)).toBe(read);
  });

  it.each([
    ['when is the harvest supper', 'and the last one'],
    ['when is the harvest supper', 'which one is free'],
    ['how much is it for adults', 'and the little ones'],
    ['how do i join', 'and the summer one'],
  ])('behind “%s” “%s” stays as it is', (before, question) => {
    expect(withThingOfBefore(question, before)).toBe(question);
  });
});
