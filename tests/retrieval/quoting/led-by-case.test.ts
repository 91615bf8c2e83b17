import { describe, expect, it } from 'vitest';
import { asksWhatToDo, saysWhatToDoIf } from '../../../src/retrieval/quoting/what-to-do.ts';
import { firstByMeaning } from './by-meaning.ts';

const RULES = `---
title: Rules for those who walk the goats
date: 2026-03-14
---
5. Never more than two goats a person.

6. Keep every goat on its rope, also on the hill.

7. Gates: leave them as you found them.

8. If a goat slips its rope do not run after it. Ring 0700 900318 at once, stay where you are and crouch down.

9. Boots off in the office.
`;

describe('what to do in a case', () => {
  const ask = firstByMeaning();

  it.each([
    ['help goat got off the rope on the hill what do i do', 'If a goat slips its rope'],
    ['my goat got off its rope, what now', 'If a goat slips its rope'],
    ['do goats have to be on a rope on the hill', 'Keep every goat on its rope'],
  ])('is said by what begins with the case: %s', async (question, quoted) => {
    expect((await ask(question, { 'a.md': RULES }))?.text).toContain(quoted);
  });

  it.each([
    ['dog got off the lead what do i do', true],
    ['what should we do if it rains?', true],
    ['rớt chìa khoá thì làm sao', true],
    ['mất thẻ phải làm gì ạ', true],
    ['what do i need to bring', false],
    ['what do we do on mondays', true],
    ['how do i join', false],
    ['it is loud, can u help when i come', false],
    ['lớp này làm gì vậy cô', false],
  ])('is asked for: %s', (question, is) => {
    expect(asksWhatToDo(question)).toBe(is);
  });

  it.each([
    ['9. If a goat slips its rope, wait.', true],
    ['- Nếu mất thẻ thì báo lễ tân.', true],
    ['Keep it on the rope if you can.', false],
  ])('is a sentence that begins so: %s', (sentence, is) => {
    expect(saysWhatToDoIf(sentence)).toBe(is);
  });
});
