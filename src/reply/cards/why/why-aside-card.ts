import type { Explained } from '../../../asking/explain.ts';
import type { Explanation } from '../../../retrieval/explanation.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { whyHead } from './why-head.ts';

/** What a question gets instead of a quote, and why, for admins. */
export function whyAsideCard({ question, kind }: Exclude<Explained, Explanation>, messages: Messages): Reply {
  return containerReply({
    colour: COLOURS.neutral,
    parts: [textDisplay([whyHead(question), messages.why.instead[kind]].join('\n'))],
    private: true,
  });
}
