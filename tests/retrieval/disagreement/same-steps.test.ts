import { describe, expect, it } from 'vitest';
import { pricesSameSteps } from '../../../src/retrieval/disagreement/same-steps.ts';

describe('prices of the same steps', () => {
  it.each([
    [
      'It is £9 for one dog, £15 for two and £20 for three.',
      'walks from June: one dog £11, two £18, three £24',
    ],
    ['Storage up to 5 m £120, up to 8 m £180.', 'Winter storage: 5 m £130, 8 m £195, 12 m £260.'],
    ['1 hour £6, 2 hours £10', 'Thuê sân: 1 hour £7, 2 hours £12'],
    ['One lesson is €30 and ten lessons are €250.', '1 Stunde €34, 10 Stunden €280'],
  ])('are other ones: %s', (earlier, later) => {
    expect(pricesSameSteps(earlier, later)).toBe(true);
  });

  it.each([
    ['One dog £9, two £15.', 'One dog £9, two £15, three £20.'],
    ['One dog £9, two £15.', 'One cat £7.'],
    ['It is £9 for one dog, £15 for two.', 'The fair raised £240 and 18 people came.'],
    ['1 hour £6, 2 hours £10', '1 day £40, 2 days £70'],
  ])('are not: %s', (earlier, later) => {
    expect(pricesSameSteps(earlier, later)).toBe(false);
  });
});
