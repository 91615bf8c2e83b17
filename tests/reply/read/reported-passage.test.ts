import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/reply/messages/index.ts';
import { readReportedPassage, reportedPassageText } from '../../../src/reply/read/reported-passage.ts';

const quote = { text: 'The *new* bridge\nwas opened.', title: 'The [bridge](x) opens' };

describe('the passage that a report is about', () => {
  it.each(['en-GB', 'vi'])('is read back from its card as it was, with its link (%s)', (locale) => {
    const passage = { quote, link: 'https://discord.com/channels/1/2/3' };
    expect(readReportedPassage(['### Who?', reportedPassageText(passage, messagesFor(locale))])).toEqual(
      passage,
    );
  });

  it.each(['https://evil.example/1/2/3', 'https://discord.com/channels/1/2/3/4', 'javascript:x'])(
    'has no link to %s, which is no message',
    (link) => {
      const text = reportedPassageText({ quote, link }, messagesFor('en-GB'));
      expect(readReportedPassage([text])).toEqual({ quote });
    },
  );

  it('is none on a card without a quote', () => {
    expect(readReportedPassage(['### Who?', '[The answer](https://discord.com/channels/1/2/3)'])).toEqual({});
  });
});
