import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { LIMITS } from '../../reply/limits.ts';
import { articleName } from '../../reply/markdown/article-name.ts';
import { plainDate } from '../../reply/markdown/source-line.ts';
import { type Messages, messagesFor } from '../../reply/messages/index.ts';
import { articleKey } from '../../reply/read/article-key.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { foldText } from '../../text/fold-words.ts';
import { KEY_MARK } from './find-article.ts';

type Choice = ApplicationCommandOptionChoiceData<string>;

/** A publication or a tag that can be chosen, with its words folded once for a whole state of the library. */
interface Entry {
  readonly label: string;
  readonly value: string;
  readonly folded: string;
}

interface Entries {
  readonly version: string;
  readonly sources: readonly Entry[];
  readonly tags: readonly Entry[];
}

const entriesOf = new WeakMap<Library, Entries>();

/** Articles for what has been typed: best match first, the newest for nothing typed. */
export function suggestArticles(library: Library, interaction: AutocompleteInteraction): Choice[] {
  const query = cleanLine(interaction.options.getFocused());
  const messages = messagesFor(interaction.locale);
  const articles = library.articles({ query: query === '' ? undefined : query }).slice(0, LIMITS.choices);
  const choices = articles.map((article) => articleChoice(article, messages));
  const names = choices.map(({ name }) => name);
  return choices.map((choice, at) => {
    const isOnly = names.indexOf(choice.name) === names.lastIndexOf(choice.name);
    return isOnly ? choice : withFile(choice, articles[at]);
  });
}

/** A choice that reads like another one, with its file to tell them apart. */
function withFile(choice: Choice, article: Article | undefined): Choice {
  const { id = '', path = null } = article ?? {};
  // The days of one chat are of one file: "chat.txt#2026-10-21".
  const part = id.includes('#') ? id.slice(id.indexOf('#')) : '';
  const name = harmless(path === null ? id : path + part);
  // The end of a long name tells files of one folder apart.
  const most = LIMITS.choiceName / 2 - 3;
  const file = ` · ${name.length > most ? `…${name.slice(1 - most)}` : name}`;
  return { ...choice, name: shorten(choice.name, LIMITS.choiceName - file.length) + file };
}

/** Publications or tags for what has been typed, the most used first among equals. */
export function suggestNames(
  library: Library,
  kind: 'sources' | 'tags',
  interaction: AutocompleteInteraction,
): Choice[] {
  return choicesFor(entries(library)[kind], interaction.options.getFocused());
}

/** The pure part: at most 25 entries whose words all begin, or else stand in, what was typed. */
export function choicesFor(all: readonly Entry[], typed: string): Choice[] {
  const words = foldText(typed).split(' ');
  const phrase = words.join(' ');
  const scored: { entry: Entry; score: number; place: number }[] = [];
  for (const [place, entry] of all.entries()) {
    const score = scoreOf(entry.folded, words, phrase);
    if (score > 0) scored.push({ entry, score, place });
  }
  scored.sort((a, b) => b.score - a.score || a.place - b.place);
  return scored
    .slice(0, LIMITS.choices)
    .map(({ entry }) => ({ name: shorten(harmless(entry.label), LIMITS.choiceName), value: entry.value }));
}

/** 0 where a word is missing; more for a beginning of the whole, then for beginnings of words, then for parts of words. */
function scoreOf(folded: string, words: readonly string[], phrase: string): number {
  if (phrase === '') return 1;
  if (folded.startsWith(phrase)) return 4;
  const padded = ` ${folded}`;
  if (padded.includes(` ${phrase}`)) return 3;
  if (words.every((word) => padded.includes(` ${word}`))) return 2;
  return words.every((word) => folded.includes(word)) ? 1 : 0;
}

/** A choice of up to 100 characters: source and date keep their place, and the name gives way. */
function articleChoice(article: Article, messages: Messages): Choice {
  const { id, source, published } = article;
  const facts = [source, published && plainDate(published)].filter((fact) => fact !== null).join(' · ');
  const suffix = facts === '' ? '' : shorten(` · ${harmless(facts)}`, LIMITS.choiceName / 2);
  const name = harmless(articleName(article, messages, LIMITS.choiceName));
  return {
    name: shorten(name, LIMITS.choiceName - suffix.length) + suffix,
    value: id.length <= LIMITS.choiceValue && !id.startsWith(KEY_MARK) ? id : KEY_MARK + articleKey(id),
  };
}

/** A choice that is picked stands in the message box, where `#name` and `@name` would turn into mentions: a joiner without width parts them. */
export function harmless(text: string): string {
  return cleanLine(text).replace(/[#@<](?=\S)/g, '$&\u2060');
}

function entries(library: Library): Entries {
  const { version } = library.status();
  const known = entriesOf.get(library);
  if (known?.version === version) return known;
  const articles = library.articles();
  const fresh: Entries = {
    version,
    sources: nameEntries(articles, ({ source }) => (source === null ? [] : [source])),
    tags: nameEntries(articles, ({ tags }) => tags),
  };
  entriesOf.set(library, fresh);
  return fresh;
}

function nameEntries(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
): Entry[] {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const name of namesOf(article)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (
    [...counts]
      // Discord refuses all choices for one without a visible character.
      .filter(([name]) => harmless(name) !== '')
      .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .map(([name]) => ({
        label: name,
        value: name.length <= LIMITS.choiceValue ? name : KEY_MARK + articleKey(name),
        folded: foldText(name),
      }))
  );
}

/** The publication or tag that an option names, chosen or typed, whole or in part: the most used of the best matches; where none matches, what was typed. */
export function findName(library: Library, kind: 'sources' | 'tags', text: string): string {
  const names = entries(library)[kind];
  const folded = foldText(text);
  const found =
    names.find(({ label, value }) => value === text || label === text) ??
    names.find((entry) => entry.folded === folded);
  if (found !== undefined || folded === '') return found?.label ?? text;
  const [near] = choicesFor(names, text);
  return names.find(({ value }) => value === near?.value)?.label ?? text;
}

/** The publication or tag with this short name; undefined where there is none (any more). */
export function nameByKey(
  library: Library,
  kind: 'sources' | 'tags',
  isKey: (name: string) => boolean,
): string | undefined {
  return entries(library)[kind].find(({ label }) => isKey(label))?.label;
}
