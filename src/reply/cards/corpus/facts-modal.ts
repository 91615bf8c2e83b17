import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Article, PublishedDate } from '../../../corpus/article.ts';
import { readFieldDate } from '../../../corpus/reading/facts/field-date.ts';
import { webAddress } from '../../../corpus/reading/line-signs.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { quoteInline } from '../../markdown/escape.ts';
import type { Messages } from '../../messages/index.ts';
import { type ControlState, encodeState } from '../../read/custom-id.ts';
import { notice, type Reply } from '../../reply.ts';

const FIELDS = ['title', 'date', 'source', 'author', 'link'] as const;
const LONGEST = { title: 300, date: 40, source: 100, author: 100, link: 1_000 };
const SHOWN = 60;

/** The facts that the modal can change; null where one is marked as unknown. */
export type TypedFacts = Pick<Article, 'title' | 'published' | 'source' | 'author' | 'url'>;

/** A modal with the facts of an article; empty fields are unknown ones. */
export function factsModal(
  article: TypedFacts,
  state: ControlState,
  { shelf }: Messages,
): APIModalInteractionResponseCallbackData {
  const { title, published, source, author, url } = article;
  const known = { title, date: published?.iso ?? null, source, author, link: url };
  return {
    custom_id: encodeState(state),
    title: shelf.facts.heading,
    components: FIELDS.map((field) => {
      const value = shorten(cleanLine(known[field] ?? ''), LONGEST[field]);
      return {
        type: ComponentType.Label,
        label: shelf.facts[field],
        component: {
          type: ComponentType.TextInput,
          custom_id: field,
          style: TextInputStyle.Short,
          max_length: LONGEST[field],
          required: false,
          ...(field === 'date' ? { placeholder: shelf.dateHint } : {}),
          ...(value === '' ? {} : { value }),
        },
      };
    }),
  };
}

/** The facts that were typed, or the reply that says what is wrong with them. */
export function readFacts(
  { fields }: ModalSubmitInteraction,
  { shelf, locale }: Messages,
): { readonly facts: TypedFacts } | { readonly problem: Reply } {
  const typed = (name: (typeof FIELDS)[number]): string | null => {
    const field = fields.fields.get(name);
    return field?.type === ComponentType.TextInput ? cleanLine(field.value) || null : null;
  };
  const date = typed('date');
  const published: PublishedDate | null =
    date === null ? null : readFieldDate(date, { dayFirst: locale.startsWith('vi') });
  if (date !== null && published === null)
    return { problem: notice(shelf.badDate(quoteInline(shorten(date, SHOWN)))) };
  const link = typed('link');
  const url = link === null ? null : webAddress(link);
  if (link !== null && url === null)
    return { problem: notice(shelf.badLink(quoteInline(shorten(link, SHOWN)))) };
  return {
    facts: { title: typed('title'), published, source: typed('source'), author: typed('author'), url },
  };
}
