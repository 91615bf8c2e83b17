import type { Files } from '../support/running.ts';

/** A few invented articles that tests ask about. */
export const CITY: Files = {
  'bridge.md': `---
title: The bridge opens
source: City News
author: Tran Mai
date: 2023-01-06
url: https://news.example/bridge
language: en
tags: [bridge, river]
---
The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van An, who walked over it with the school children of both banks and thanked all those who had worked on it day and night for four years, in the heat of every summer and through the floods of two autumns in a row.

About 300 people came to the ceremony in the park, which lasted until late at night, with music from six villages, a race of dragon boats that the fishermen of the eastern bank won, and fireworks over the water that could be seen from the hills behind the airport and from every roof of the old town.

The bridge was built by the Hai Au company for 40 million dollars, which is less than the city had put aside, although the price of steel rose by a third while the work was going on and the foundations of the two western piers had to be laid twice after the river had changed its bed.
`,
  'ferry.md': `---
title: The ferry stops
source: Harbour Daily
date: 2022-11
language: en
tags: [river]
---
The old ferry makes its last journey on Friday, captain Le Hoa said.
`,
  'library.md': `---
title: A library for the north
---
The northern library lends 12,000 books, its director Pham Thu said.
`,
};

/** The label of the button that shows more quotes: it counts them. */
export function moreOn({ labels }: { readonly labels: readonly string[] }): string {
  const label = labels.find((one) => /^(?:\d more|Xem thêm \d)$/.test(one));
  if (label === undefined) throw new Error(`There is no More among ${labels.join(', ')}.`);
  return label;
}
