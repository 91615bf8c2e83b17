import { FEATURE_NAMED, KINDS_ASKED } from '../../asking/explained-in-words.ts';
import { INSTEAD_OF_QUOTE } from '../../asking/instead-of-quote.ts';
import { LEAD_REASONS } from '../../asking/lead-reasons.ts';
import { counted } from '../../text/counted.ts';
import { ownCommand } from '../../text/own-command.ts';
import type { TerminalMessages } from './terminal-messages.ts';

/** Every sentence that the terminal says, in English. */
export const english: TerminalMessages = {
  locale: 'en-GB',
  language: 'en',
  loaded: (articles, passages, seconds) =>
    `${counted(articles, 'article')}, ${counted(passages, 'passage')}, ready in ${seconds} s.`,
  skippedHeading: (files) => `${counted(files, 'file')} left out:`,
  mayBeLeftOut: (files) =>
    `${counted(files, 'file')} of the folder could not be read and may say it: "${ownCommand('check-corpus')}" names ${files === 1 ? 'it' : 'them'}.`,
  moreSkipped: (more) => `… and ${more} more: "${ownCommand('check-corpus')}" lists all.`,
  fieldsHeading: (fields) => `${counted(fields, 'warning')} (the articles are loaded):`,
  noToken:
    'To answer on Discord, set DISCORD_TOKEN (see "The first five minutes" in README.md). Until then, ask here.',
  welcome: 'Type a question, or /help.',
  untitled: 'Untitled article',
  paragraph: (number, of) => `paragraph ${number} of ${of}`,
  caption: 'picture caption',
  possibly: 'Possibly:',
  older: 'older',
  newer: 'newer',
  undated: 'no date, may be older',
  changed: (on, before, source, isDay) =>
    on === ''
      ? `Changed; before: ${before} (${source})`
      : `Changed ${isDay ? 'on' : 'in'} ${on}; before: ${before} (${source})`,
  alsoIn: (titles) => `also in ${titles}`,
  differ: {
    date: 'The articles give different dates; each is quoted below.',
    place: 'The articles give different places; each is quoted below.',
    number: 'The articles give different numbers; each is quoted below.',
  },
  follows: (question) => `Following “${question}”`,
  readAs: (words) => `Showing results for “${words}”`,
  onlyDated: (range) => `Only articles dated ${range}`,
  ofDays: (range) => `For ${range}`,
  datesDropped: (range) => `No article dated ${range} answers this well, so all dates were searched.`,
  days: { from: (date) => `from ${date}`, until: (date) => `until ${date}` },
  nothingFound: (articles) =>
    articles === 0
      ? 'There are no articles yet, so there is nothing to answer from.'
      : `I found no answer in the ${counted(articles, 'article')}.`,
  nearest: 'Related:',
  didYouMean: (words) => `Did you mean “${words}”?`,
  unknownWords: (words) => `No article mentions: ${words}`,
  smallTalk: {
    greeting: 'Hello! Ask anything about the articles.',
    thanks: 'You’re welcome! Ask anything else about the articles.',
    reaction: ':) Ask anything about the articles.',
    bye: 'Goodbye!',
    about: 'I answer questions with word-for-word quotes from the articles, and I name the source.',
    unclear:
      'Which article? Ask this right after an answer, or name the article: “Who wrote the post about parking?”',
    suggestions: 'Try one of these:',
  },
  inChat: { about: '/help shows more.', bye: '/quit leaves.' },
  news: {
    heading: (topic) => `What’s new${topic === undefined ? '' : ` about ${topic}`}:`,
    added: 'added',
    changed: 'changed',
    none: (topic) =>
      `Nothing new${topic === undefined ? '' : ` about ${topic}`}. This list has articles that were added or changed, and articles with a date.`,
    noneIn: (topic, range) =>
      `Nothing new${topic === undefined ? '' : ` about ${topic}`} (${range}): no article was added or changed in that time, and none has a date in it.`,
  },
  help: `Type a question to see what the articles say, word for word.
  /articles [words]        list the articles, or those whose title has the words
  /article number|title    read an article
  /news [topic]            list what was recently added or changed
  /why question            show how the answer was chosen
  /reload [force]          read the folder again; "force" accepts a folder with far fewer articles
  /help                    show this help
  /quit                    leave (or Ctrl-D)`,
  facts: {
    title: 'Title',
    source: 'Source',
    author: 'Author',
    date: 'Date',
    url: 'Link',
    file: 'File',
    unknown: 'unknown',
  },
  articlesHeading: (shown, all) => {
    if (shown === 0 && all > 0) return `None of ${counted(all, 'article')} has these words in its title.`;
    return shown === all ? `${counted(all, 'article')}:` : `${shown} of ${counted(all, 'article')}:`;
  },
  noSuchArticle: (wanted) => `No article is called "${wanted}". /articles lists them with their numbers.`,
  moreOfThatName: (more, wanted) =>
    `${more === 1 ? 'One more article has' : `${counted(more, 'more article')} have`} these words: /articles ${wanted} lists all of them.`,
  whichArticle: 'Which article? Type /article and its number from /articles, or words from its title.',
  whichQuestion: 'Which question? Type /why and the question.',
  noWords: 'What would you like to know? Ask in words: Who chaired the conference?',
  tooLong: (length, most) =>
    `That is too long: a question may have up to ${most} characters, and this one has ${length}. Ask in a few words.`,
  noSuchCommand: (name) => `There is no command ${name}. /help lists the commands.`,
  reloaded: (added, changed, removed, unchanged) =>
    `Reloaded: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.`,
  reloadFailed: (reason) => `Not reloaded. The previous articles stay: ${reason}`,
  tryForce: 'If that is what you want: /reload force',
  searchAway: 'I cannot search the articles right now. Please ask again in a minute.',
  goodbye: 'Goodbye.',
  stage: {
    reading: 'Reading articles',
    indexing: 'Indexing',
    meaning: 'Reading for meaning',
    importing: 'Importing',
    comparing: 'Comparing',
  },
  why: {
    verdict: (confidence, threshold, found) =>
      `${found ? 'Answered' : 'Not answered'}: confidence ${confidence}, threshold ${threshold}`,
    asksFor: 'Asks for',
    terms: 'Terms, their weights, and how many passages contain them:',
    passages: (passages) => counted(passages, 'passage'),
    origin: {
      synonym: 'from the synonyms',
      abbreviation: 'explained by an article',
      spelling: 'another spelling',
      translation: 'in the other language',
      dates: 'a date',
      earlier: 'from the question before',
    },
    runnerUp: 'runner-up',
    confidence: 'How the confidence was judged:',
    leads: (reason) => `Quoted first, because ${reason}:`,
    kinds: KINDS_ASKED.en,
    feature: FEATURE_NAMED.en,
    leadReasons: LEAD_REASONS.en,
    instead: INSTEAD_OF_QUOTE.en,
  },
};
