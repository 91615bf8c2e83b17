import { describe, expect, it } from 'vitest';
import { beginsWithLabel } from '../../../src/retrieval/quoting/paragraph-labels.ts';
import { firstByMeaning } from './by-meaning.ts';
import { quoted } from './quoted.ts';

const PLAN = `---
title: Autumn term plan
date: 2025-09-22
---

**Money.** The fee went up, so a whole year costs £30 and a term £14.

**Pub.** The Fleece has been sold. From this week we're in the upstairs room of the Lord Nelson, Canal Street, still on a Tuesday but from 20:00. They do a chilli for £6.

**First trip for beginners.** Saturday 11 October, Bramley Cavern and Sallow Swallet. The bus goes at 8:15.
`;

describe('a paragraph with a label of its own', () => {
  const first = firstByMeaning();

  it('does not go on with the one above it', async () => {
    const quote = await first('which pub are we in on tuesdays and what time', { 'plan.md': PLAN });
    expect(quote?.text).toContain('Lord Nelson');
    expect(quote?.text).not.toContain('Bramley');
  });
});

it('a line with its label is quoted alone', async () => {
  const { text } = await quoted(
    'where does the lantern walk begin',
    'This year the lantern walk welcomes two clubs from the town.\n\nTime: Sunday 22 June, 6:45\n\nWhere: the lantern walk begins at Bramley Mill\n\nEverybody may bring up to three lanterns of their own.',
  );
  expect(text).toBe('Where: the lantern walk begins at Bramley Mill');
});

it.each([
  ['Boiler group. It meets on Mondays.', true],
  ['Raku for two - Sat 7 Nov, 10-4, Colin.', true],
  ['Vẽ đèn cho bé – Chủ nhật 8/11, cô Mai.', true],
  ['Mon - Fri 9 to 5, Sat 10 to 4.', false],
  ['Thứ Hai - thứ Sáu 9 giờ đến 17 giờ.', false],
  ['The kiln that Bo and Ada mended last week is hot - keep away.', false],
])('“%s” begins with a label: %s', (paragraph, isLabelled) => {
  expect(beginsWithLabel(paragraph)).toBe(isLabelled);
});
