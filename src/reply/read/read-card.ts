import { ComponentType, type Message } from 'discord.js';
import { FOLLOWS_MARK, LONG_QUESTION_MARK, QUESTION_MARK } from '../cards/parts/card-head.ts';
import { unescapeMarkdown, unquoteInline } from '../markdown/escape.ts';
import { type AskedState, readAskedState } from './asked-state.ts';
import { decodeState } from './custom-id.ts';

/** The question of one of the bot's own messages. */
export interface CardText {
  readonly question: string;
  /** The question that it followed. */
  readonly earlier: string | undefined;
}

/**
 * The question in a card's texts; undefined where there is none. It is the first line of the first text, and the question that it follows
 * is the line below. Further down stand titles of articles, which can look like either.
 */
export function readQuestion([head = '']: readonly string[]): CardText | undefined {
  const [question = '', earlier = ''] = head.split('\n');
  const mark = [QUESTION_MARK, LONG_QUESTION_MARK].find((one) => question.startsWith(one));
  if (mark === undefined) return undefined;
  return {
    question: unescapeMarkdown(question.slice(mark.length)),
    earlier: earlier.startsWith(FOLLOWS_MARK) ? unquoteInline(earlier) : undefined,
  };
}

/** All texts of a message's components, in order. */
export function textsOf(message: Pick<Message, 'components'>): string[] {
  return partsOf(message).flatMap((part) => (part.type === TEXT_DISPLAY ? [part.content ?? ''] : []));
}

/** Every `custom_id` in a message, in order. */
export function customIdsOf(message: Pick<Message, 'components'>): string[] {
  return partsOf(message).flatMap((part) => (part.custom_id === undefined ? [] : [part.custom_id]));
}

/** Every button in a message that is not a link, in order. */
export function buttonsOf(
  message: Pick<Message, 'components'>,
): { readonly customId: string; readonly label: string | undefined }[] {
  return partsOf(message).flatMap(({ type, custom_id: customId, label }) =>
    type === BUTTON && customId !== undefined ? [{ customId, label }] : [],
  );
}

/** The state that the buttons of an answer remember; undefined for a message that is not one. */
export function askedStateOf(message: Pick<Message, 'components'>): AskedState | undefined {
  for (const customId of customIdsOf(message)) {
    const state = decodeState(customId);
    const asked = state === undefined ? undefined : readAskedState(state);
    if (asked !== undefined) return asked;
  }
  return undefined;
}

const TEXT_DISPLAY: number = ComponentType.TextDisplay;
const BUTTON: number = ComponentType.Button;

/** The fields of a component that are read here; all kinds are walked alike. */
interface Part {
  readonly type: number;
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly components?: readonly Part[] | undefined;
}

function partsOf(message: Pick<Message, 'components'>): Part[] {
  const walk = (part: Part): Part[] => [part, ...(part.components ?? []).flatMap(walk)];
  return message.components.flatMap((component) => walk(component.toJSON() as Part));
}
