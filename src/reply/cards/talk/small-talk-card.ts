import type { SmallTalk } from '../../../asking/asked.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, rows } from '../parts/buttons.ts';

/** The action of a button whose label is a question to ask. */
export const SUGGEST_ACTION = 'suggest';

/** One friendly line, and up to three questions to press. */
export function smallTalkCard(
  { kind, suggestions }: SmallTalk,
  version: string,
  { smallTalk }: Messages,
): Reply {
  const lines = [smallTalk[kind], ...(suggestions.length > 0 ? [`-# ${smallTalk.suggestions}`] : [])];
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(lines.join('\n')),
      ...suggestions.flatMap((question, at) =>
        rows([button(question, { action: SUGGEST_ACTION, version, parts: [at.toString(36)] })]),
      ),
    ],
    private: true,
  });
}
