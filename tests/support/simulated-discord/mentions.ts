import { type AllowedMentionsBody, COMPONENT, type MessageBody } from './bodies.ts';
import type { Ping } from './breaches.ts';
import { walk } from './rules-components.ts';

/**
 * Who would be notified by a message: mentions in its content and its text displays (embeds notify nobody), as far as
 * `allowed_mentions` lets them, and the author of what it replies to.
 * https://docs.discord.com/developers/resources/message#allowed-mentions-object
 */
export function pingsOf(message: MessageBody, repliedUserId: string | null): readonly Ping[] {
  const allowed = message.allowed_mentions ?? null;
  const texts = [
    message.content ?? '',
    ...[...walk(message.components ?? [])]
      .filter(({ type }) => type === COMPONENT.text)
      .map(({ content }) => content ?? ''),
  ];
  const pings = texts.flatMap((text) => mentionsIn(text, allowed));
  const pingsReplied = repliedUserId !== null && (allowed === null || allowed.replied_user === true);
  return pingsReplied ? [...pings, { who: repliedUserId, text: '(reply)' }] : pings;
}

/** Mentions inside code do not notify: a span between backticks and a fenced block are cut out first. */
function mentionsIn(text: string, allowed: AllowedMentionsBody | null): readonly Ping[] {
  const plain = text.replaceAll(/```[\s\S]*?```|``[^`]+``|`[^`\n]+`/g, ' ');
  const may = (kind: string, ids: readonly string[] | null | undefined, id: string) =>
    allowed === null || (allowed.parse ?? []).includes(kind) || (ids ?? []).includes(id);
  const found: Ping[] = [];
  for (const [whole, id = ''] of plain.matchAll(/<@!?(\d+)>/g))
    if (may('users', allowed?.users, id)) found.push({ who: id, text: whole });
  for (const [whole, id = ''] of plain.matchAll(/<@&(\d+)>/g))
    if (may('roles', allowed?.roles, id)) found.push({ who: `&${id}`, text: whole });
  for (const [whole] of plain.matchAll(/@(?:everyone|here)/g))
    if (may('everyone', null, '')) found.push({ who: whole, text: whole });
  return found;
}
