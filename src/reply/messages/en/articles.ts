import { counted } from '../../../text/counted.ts';
import type { RangeUnit } from '../../../text/range-unit.ts';

/** What says which time the news was looked for in. */
const noneIn: (topic: string | undefined, range: string, unit: RangeUnit) => string = (topic, range) =>
  `Nothing new${topic === undefined ? '' : ` about ${topic}`} (${range}): no article was added or changed in that time, and none has a date in it.`;

/** The texts of an article and of the lists of articles: by title, by date, by what is new; in English. */
export const articles = {
  articles: {
    heading: (count: number) => counted(count, 'article'),
    none: 'No article matches. Try fewer options or other words.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    open: 'Read an article…',
    from: (date: string) => `from ${date}`,
    to: (date: string) => `to ${date}`,
    until: (date: string) => `until ${date}`,
    by: (name: string) => `by ${name}`,
    source: (source: string) => `publication ${source}`,
    tag: (tag: string) => `tag ${tag}`,
    options: { from: 'from', to: 'to' },
  },

  article: {
    tags: (tags: string) => `Tags: ${tags}`,
    languages: { en: 'English', vi: 'Vietnamese' },
    languageUnknown: 'language unknown',
    notFound: (title: string) =>
      `There is no article called ${title}. Start typing its title and choose it from the list, or browse /articles.`,
  },

  timeline: {
    heading: (count: number) => `${counted(count, 'article')} by date`,
    undated: 'Without a date',
    about: (topic: string) => `about ${topic}`,
    none: 'No article matches. Try fewer options or other words.',
    jump: 'Go to a month…',
  },

  news: {
    heading: 'What’s new',
    announcement: (count: number) =>
      count === 1 ? 'New in the articles' : `${count} new or changed articles`,
    added: 'added',
    changed: 'changed',
    none: (topic: string | undefined) =>
      `Nothing new${topic === undefined ? '' : ` about ${topic}`}. This list has articles that were added or changed, and articles with a date.`,
    noneIn,
  },
};
