import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ComponentType,
  type Message,
} from 'discord.js';
import { type Reply, textDisplay } from '../reply.ts';

type Row = Extract<APIComponentInContainer, { type: ComponentType.ActionRow }>;

/**
 * A message of the bot's as it stands, without the button of one `custom_id`, with others in its place and a line below: for what has been
 * done and must not be done twice, where nothing else is to change.
 */
export function withoutButton(
  message: Pick<Message, 'components'>,
  customId: string,
  line: string,
  instead: Row['components'] = [],
): Reply {
  const parts = partsOf(message).map((component): APIMessageTopLevelComponent => {
    if (component.type !== ComponentType.Container) return component;
    const kept = component.components.flatMap((part): APIComponentInContainer[] =>
      part.type === ComponentType.ActionRow ? rowWithout(part, customId, instead) : [part],
    );
    return { ...component, components: [...kept, ...(line === '' ? [] : [textDisplay(line)])] };
  });
  return { components: parts, private: true };
}

function partsOf({ components }: Pick<Message, 'components'>): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON());
}

/** The row without the button; none where it was the only one. */
function rowWithout(row: Row, customId: string, instead: Row['components']): Row[] {
  const components = row.components.flatMap((one) =>
    'custom_id' in one && one.custom_id === customId ? instead : [one],
  );
  return components.length === 0 ? [] : [{ ...row, components }];
}
