import { describe, expect, it } from 'vitest';
import type { QuestionType } from '../../../src/retrieval/question/question-kinds.ts';
import {
  type AskedQuote,
  behindColon,
  lineOf,
  shortened,
} from '../../../src/retrieval/values/answer-phrase.ts';
import { joined } from '../../../src/retrieval/values/joined-values.ts';
import { placePhrases } from '../../../src/retrieval/values/place-phrases.ts';

/** A quote in which the words in brackets are the question's. */
function quoteOf(marked: string, question = 'is it', type: QuestionType = 'other'): AskedQuote {
  const text = marked.replaceAll(/[[\]]/g, '');
  const asked = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: word = '', index }) => {
    const start = marked.slice(0, index).replaceAll(/[[\]]/g, '').length;
    return { start, end: start + word.length };
  });
  return { text, quote: { start: 0, end: text.length }, asked, type, question };
}

const inside = ({ text }: AskedQuote, span: { start: number; end: number } | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

describe('the part of a sentence that answers', () => {
  it.each([
    [
      'what holds, and not what is taken back',
      'Small [pets] on a lead may visit, but not in the kitchen.',
      'Small pets on a lead may visit',
    ],
    [
      'what to do',
      'If a [journalist] calls you, pass on the number of Henrike.',
      'pass on the number of Henrike',
    ],
    [
      'how come',
      'A tenner buys more than [clothes], because we buy near the place.',
      'because we buy near the place',
    ],
    [
      'more than what adds to it',
      'Under-18s can [collect] glasses but must not pour anything, and that includes shandy.',
      'Under-18s can collect glasses',
    ],
    ['what to bring', '[Ospreys] [bring]: paddles, snorkel, a rope.', 'paddles, snorkel, a rope'],
    [
      'what to bring',
      '[Bring] an apron, a towel and short fingernails.',
      'an apron, a towel and short fingernails',
    ],
    [
      'easier way up',
      'Beginners, take the Goat Path instead, which leads to the same [notch] in 40 minutes more.',
      'take the Goat Path instead',
    ],
    ['may I', '[Dogs] are welcome in the yard only.', 'in the yard only'],
    [
      'đi đâu',
      '[Lễ hội] chuyển về Quảng trường Hoa Súng vì kè đang được sửa.',
      'chuyển về Quảng trường Hoa Súng',
    ],
  ])('%s: “%s”', (question, marked, answer) => {
    const of = quoteOf(marked, question);
    expect(inside(of, shortened(of.quote, of))).toContain(answer);
    expect(inside(of, shortened(of.quote, of))?.length).toBeLessThanOrEqual(0.9 * of.text.length);
  });

  it('is the place where that is asked for', () => {
    const of = quoteOf(
      'The [barbecue] has moved, to the scout hut, in view of the hail of last year.',
      'where',
      'place',
    );
    expect(inside(of, shortened(of.quote, of))).toContain('to the scout hut');
  });

  it('is all of a stretch that is short beside its quote', () => {
    const of = quoteOf('Yes. The hall is heated. Bring a jumper all the same, for the door stays open.');
    const stretch = { start: 5, end: 24 };
    expect(shortened(stretch, of)).toEqual(stretch);
  });
});

describe('what belongs to a value', () => {
  const joinedIn = (text: string, values: readonly string[], type: QuestionType): string[] => {
    const spans = values.map((value) => ({
      start: text.indexOf(value),
      end: text.indexOf(value) + value.length,
    }));
    const of = { ...quoteOf(text), type };
    return joined(spans, of).map(({ start, end }) => text.slice(start, end));
  };

  it.each([
    ['Sat 7:15–8:45 as before.', ['7:15', '8:45'], 'date', ['7:15–8:45']],
    ['It runs every Friday from 15 to 19 in May.', ['Friday'], 'date', ['every Friday from 15 to 19']],
    ['Hand it in within 60 days, please.', ['60 days'], 'measure', ['within 60 days']],
    ['Đăng ký trước ngày 1 tháng 2 nhé.', ['1 tháng 2'], 'date', ['trước ngày 1 tháng 2']],
    ['It is on Tuesday.', ['Tuesday'], 'date', ['Tuesday']],
    ['£12 for residents and £20 for others.', ['£12', '£20'], 'money', ['£12 for residents and £20']],
    ['£12 in May. Then £20.', ['£12', '£20'], 'money', ['£12', '£20']],
    [
      'The cup goes to Aurelio Finch, 83 years old, again.',
      ['Aurelio Finch'],
      'person',
      ['Aurelio Finch, 83 years old'],
    ],
    ['We play in St Osyth’s church hall at seven.', ['St Osyth’s'], 'place', ['St Osyth’s church hall']],
    ['There were 37 call-outs.', ['37 call'], 'count', ['37 call-outs']],
    ['Top scorer: Tom Reed (9 goals).', ['Tom Reed'], 'person', ['Tom Reed']],
    ['The winner was Tom Reed (29), again.', ['Tom Reed'], 'person', ['Tom Reed (29)']],
    ['Trẻ dưới 6 tuổi không vào.', ['6 tuổi'], 'measure', ['dưới 6 tuổi']],
  ] as const)('“%s” %s', (text, values, type, bold) => {
    expect(joinedIn(text, values, type)).toEqual(bold);
  });
});

describe('the line of a list that is asked for', () => {
  const list = quoteOf('The fees:\n- Moorhens £34\n- [Kingfishers] £47\n- Ospreys £69\n\nPay by June.');

  it('is the one that holds most of the words', () => {
    expect(inside(list, lineOf(list.text.indexOf('Moorhens'), list))).toBe('- Kingfishers £47');
  });

  it('is none beside the list, where two lines fit, or none does', () => {
    expect(lineOf(list.text.indexOf('Pay'), list)).toBeUndefined();
    const two = quoteOf('- [Swim] on Monday\n- [Swim] on Friday');
    expect(lineOf(0, two)).toBeUndefined();
    expect(lineOf(0, quoteOf('- Swim on Monday\n- Run on Friday'))).toBeUndefined();
  });
});

describe('what stands behind a colon', () => {
  it('answers where the question’s words stand in front of it alone', () => {
    const of = quoteOf('[Bring]: a towel, a lock');
    expect(inside(of, behindColon(of.quote, of))).toBe('a towel, a lock');
    const both = quoteOf('[Pool]: the [pool] is shut');
    expect(behindColon(both.quote, both)).toBeUndefined();
  });
});

describe('a place', () => {
  it.each([
    [
      'The [market] takes place in the courtyard of the old brewery from June on.',
      'in the courtyard of the old brewery',
    ],
    ['[Lost] things go to the shelf behind the till.', 'to the shelf behind the till'],
    ['The [hut] stands beside the weir till Sunday.', 'beside the weir'],
    ['Take it to the bottle bank behind the fire station.', 'to the bottle bank behind the fire station'],
    ['[Lễ hội] diễn ra tối thứ Bảy tại bến đò dưới, từ 18 giờ.', 'tại bến đò dưới'],
    ['[Nhà vệ sinh] đặt tại khu B và sau sân khấu khu C.', 'đặt tại khu B và sau sân khấu khu C'],
    ['It starts on Saturday at 9 in the morning.', undefined],
    ['The [hall] is in the [hall].', undefined],
  ])('in “%s” is %s', (marked, place) => {
    const of = quoteOf(marked);
    expect(inside(of, placePhrases(of.quote, of)[0])).toBe(place);
  });
});

describe('a case without a comma behind it', () => {
  it.each([
    [
      'For a fracture of more than three [weeks] we freeze the fee from the date of the note',
      'we freeze the fee from the date of the note',
    ],
    [
      'If a rower is off for over a [month] we freeze the fee from the date of the note',
      'we freeze the fee from the date of the note',
    ],
  ])('leaves no part that begins in mid-phrase: %s', (marked, part) => {
    const of = quoteOf(marked);
    expect(inside(of, shortened(of.quote, of))).toBe(part);
  });
});
