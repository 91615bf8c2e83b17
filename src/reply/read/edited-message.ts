import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
} from 'discord.js';
import { type Reply, textDisplay } from '../reply.ts';

type Row = Extract<APIComponentInContainer, { type: ComponentType.ActionRow }>;

/**
 * One of the bot's messages as it is, without the button of one `custom_id`, with others in its place and a line below: for an action that
 * is done, must not be done twice and changes nothing else.
 */
export function withoutButton(
  message: Pick<Message, 'components'>,
  customId: string,
  line: string,
  instead: Row['components'] = [],
): Reply {
  return withoutButtons(message, (one) => one === customId, line, instead);
}

/** The same without every button whose `custom_id` is meant; the others stand in the place of the first. */
export function withoutButtons(
  message: Pick<Message, 'components'>,
  isMeant: (customId: string) => boolean,
  line: string,
  instead: Row['components'] = [],
): Reply {
  const parts = partsOf(message).map((component): APIMessageTopLevelComponent => {
    if (component.type !== ComponentType.Container) return component;
    const kept = component.components.flatMap((part): APIComponentInContainer[] =>
      part.type === ComponentType.ActionRow ? rowWithout(part, isMeant, instead) : [part],
    );
    return { ...component, components: [...kept, ...(line === '' ? [] : [textDisplay(line)])] };
  });
  return { components: parts, private: true };
}

function partsOf({ components }: Pick<Message, 'components'>): APIMessageTopLevelComponent[] {
  return components.map((component) => withoutIds(component.toJSON()));
}

/** The row without the button; no row where it was the only one. */
function rowWithout(row: Row, isMeant: (customId: string) => boolean, instead: Row['components']): Row[] {
  const components = row.components.flatMap((one) =>
    'custom_id' in one && isMeant(one.custom_id) ? instead : [one],
  );
  return components.length === 0 ? [] : [{ ...row, components }];
}

/** A component without the ids that Discord gave its parts, which could clash with those of added parts. */
function withoutIds<T>(part: T): T {
  return JSON.parse(JSON.stringify(part, (key, value: unknown) => (key === 'id' ? undefined : value)));
}
