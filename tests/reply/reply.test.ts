import { describe, expect, it } from 'vitest';
import {
  COLOURS,
  checkLimits,
  containerReply,
  textDisplay,
  textLength,
  withLine,
} from '../../src/reply/reply.ts';

const replyOf = (length: number) =>
  containerReply({ colour: COLOURS.neutral, parts: [textDisplay('x'.repeat(length))], private: true });

describe('a line at the end of a reply', () => {
  it('is added where the message has room for it', () => {
    const reply = withLine(replyOf(3_990), 'y'.repeat(10));
    expect(textLength(reply.components)).toBe(4_000);
    expect(() => checkLimits(reply)).not.toThrow();
  });

  it('is left out where it has none, and the reply stays as it was', () => {
    const reply = replyOf(3_990);
    expect(withLine(reply, 'y'.repeat(11))).toBe(reply);
  });
});
