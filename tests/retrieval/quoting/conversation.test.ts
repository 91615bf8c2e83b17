import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const TALK = [
  'Mo: can I bring my dog to the allotment party?',
  'Ana: Dogs are welcome on a lead, but not in the greenhouse.',
  'Kim: is there parking for the allotment party',
  'Ana: Use the field behind the mill, the lane is for the fire brigade.',
].join('\n\n');
const TALK_VI = [
  'Bảo Ngân: có bầu ngồi chuốt gốm được không ạ',
  'cô Hạc: bàn xoay thì được, đừng khuân đất, và tránh phòng pha men.',
].join('\n\n');

describe('a conversation', () => {
  it.each([
    ['can i bring my dog to the allotment party', TALK, 'on a lead', 'Mo: can I bring my dog'],
    ['is there parking for the allotment party', TALK, 'field behind the mill', 'Kim: is there parking'],
    ['có bầu chuốt gốm được không', TALK_VI, 'bàn xoay thì được', 'Bảo Ngân: có bầu'],
  ])('answers “%s” with what was said to it, and marks no question', async (question, text, reply, asked) => {
    const quote = await quoted(question, text);
    expect(quote.text).toContain(reply);
    expect(quote.text.startsWith(asked), 'what it replies to stands above it').toBe(true);
    expect(quote.bold.join(' ')).toContain(reply);
    expect(quote.bold.join(' ')).not.toContain(asked.slice(0, 12));
  });

  it('is not quoted beyond the exchange that answers', async () => {
    const { text } = await quoted('can i bring my dog to the allotment party', TALK);
    expect(text).not.toContain('Kim');
  });
});
