import { describe, expect, it } from 'vitest';
import { withGroupsNamed } from '../../../src/asking/words/named-group.ts';

describe('withGroupsNamed', () => {
  it.each([
    ['what is the sauna for people who are not members', 'what is the sauna for non-members'],
    ["can someone who isn't a resident park here", 'can non-residents park here'],
    ['how much for people who are members', 'how much for people who are members'],
    ['who is not a member', 'who is not a member'],
  ])('reads “%s” as “%s”', (question, read) => expect(withGroupsNamed(question)).toBe(read));
});
