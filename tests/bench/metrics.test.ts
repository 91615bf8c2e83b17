import { describe, expect, it } from 'vitest';
import { gateMetrics, percentile } from '../../bench/quality/metrics.ts';

describe('gateMetrics', () => {
  it('is 1 where all answerable questions are surer than all others', () => {
    expect(gateMetrics([0.8, 0.9], [0.1, 0.2])).toEqual({ auroc: 1, answeredAt5: 1 });
  });

  it('counts a tie half', () => {
    expect(gateMetrics([0.5], [0.5]).auroc).toBe(0.5);
  });

  it('answers at the confidence that one in twenty unanswerable questions exceeds', () => {
    const unanswerable = Array.from({ length: 20 }, (_, at) => at / 20);
    expect(gateMetrics([0.89, 0.9, 0.91, 0.96], unanswerable).answeredAt5).toBe(0.5);
  });

  it('knows nothing without unanswerable questions', () => {
    expect(gateMetrics([0.5], [])).toEqual({ auroc: null, answeredAt5: null });
  });
});

describe('percentile', () => {
  it.each([
    [0.5, 2],
    [0.95, 4],
    [0, 1],
  ])('of four values at %d is %d', (at, expected) => {
    expect(percentile([4, 1, 3, 2], at)).toBe(expected);
  });
});
