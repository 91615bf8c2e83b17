import type { OfRange } from '../../../asking/dates/range-in-words.ts';
import { counted } from '../../../text/counted.ts';

/** English says all ranges alike: only other languages need to know which one is a year. */
const onlyDated: OfRange = (range) => `Only articles dated ${range}`;
const ofDays: OfRange = (range) => `For ${range}`;
const datesDropped: OfRange = (range) =>
  `No article dated ${range} answers this well, so I searched all dates.`;

/** The texts of answers and refusals, their buttons, and the check of an older answer, in English. */
export const answers = {
  answer: {
    titleUnknown: 'title unknown',
    untitled: (firstWords: string) => `untitled, “${firstWords}”`,
    sourceUnknown: 'publication unknown',
    authorUnknown: 'author unknown',
    dateUnknown: 'date unknown',
    paragraph: (number: number, of: number) => `paragraph ${number} of ${of}`,
    caption: 'picture caption',
    older: 'older',
    newer: 'newer',
    undated: 'no date, may be older',
    differ: {
      date: 'The articles give different dates; each is quoted below.',
      place: 'The articles give different places; each is quoted below.',
      number: 'The articles give different numbers; each is quoted below.',
    },
    possibly: 'Possibly:',
    changed: (on: string, before: string, source: string, isDay: boolean) =>
      on === ''
        ? `Changed; before: ${before} · ${source}`
        : `Changed ${isDay ? 'on' : 'in'} ${on}; before: ${before} · ${source}`,
    alsoIn: (titles: string) => `also in ${titles}`,
    follows: (question: string) => `Following ${question}`,
    followsArticle: (question: string, title: string) => `Following ${question} · ${title}`,
    readAs: (words: string) => `Showing results for ${words}`,
    onlyIn: (title: string) => `Only in: ${title}`,
    onlyDated,
    ofDays,
    datesDropped,
    facts: {
      author: (name: string) => `Written by **${name}**.`,
      noAuthor: 'The article does not name its author.',
      date: (date: string) => `The article is dated **${date}**.`,
      noDate: 'The article has no date.',
      source: (name: string) => `Published in **${name}**.`,
      noSource: 'The article does not say where it is from.',
    },
    quoteTooLong: 'The quote is too long to show here. Press Context to read it.',
    noMore: 'No other passage answers this.',
    sharedBy: (mention: string) => `Shared by ${mention}`,
    shared: 'Shared: everybody in this channel sees it.',
    updated: (time: string) => `Updated ${time}`,
    isUpdated: 'Updated: everybody sees today’s answer.',
    notUpdated: 'I can no longer change that message. Remove it, and ask again.',
  },

  refusal: {
    notHere: (articles: number) =>
      articles === 1
        ? 'I found no answer in the one article that I have.'
        : `I found no answer in the ${counted(articles, 'article')}.`,
    notInScope: 'I found no answer in this article.',
    empty: 'I have no articles yet, so I cannot answer. Ask an admin to add some.',
    noAnswer: 'This is not an answer. It is the passage that comes closest to your question:',
    related: 'Related:',
    unknownWords: (words: string) => `No article mentions: ${words}`,
  },

  buttons: {
    context: 'Context',
    more: (count: number) => `${count} more`,
    share: 'Share',
    remove: 'Remove',
    askFurther: 'Ask a follow-up',
    notRight: 'Report',
    askAgain: 'Ask again',
    showToday: 'Show today’s version',
    asTyped: 'Search as typed',
    didYouMean: (words: string) => `Did you mean “${words}”?`,
    update: 'Update the answer',
    previous: 'Previous',
    next: 'Next',
    openLink: 'Open the source',
    report: 'Tell the organisers',
    reportToAdmins: 'Tell the bot’s admins',
    closest: 'Show the closest passage',
    person: 'Ask a person',
    takeBack: 'Take it back',
    undo: 'Undo',
    tellMe: 'Tell me when it is answered',
    tellMeDone: 'Tell me when it is dealt with',
  },

  further: {
    title: 'Ask a follow-up',
    label: 'Your question',
    placeholder: 'And when was that?',
  },

  find: {
    noText: 'That message contains no text. Choose one that does.',
  },

  check: {
    heading: 'The quotes in today’s articles',
    unchanged: 'unchanged',
    changed: 'changed.',
    before: 'Before:',
    now: 'Now:',
    gone: 'gone: no article contains these words now.',
    moved: (title: string) => `unchanged, but now in ${title}`,
    notAnAnswer: 'That message is not one of my answers. Choose an answer that has a quote.',
  },
};
