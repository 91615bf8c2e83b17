import { decodeText } from '../decode.ts';
import { type FieldValue, fieldsFrom, isRecord, keyOf, type RawField } from '../facts/field-values.ts';
import { htmlPieces } from '../html/html-pieces.ts';
import { markdownPage } from '../markdown/markdown-page.ts';
import { ended } from '../markdown/pasted-message.ts';
import { repairCopied } from '../plain/repair.ts';
import { type ReadPage, readPage, readTextUnder } from '../read-page.ts';
import { isHtml, isMarkdown } from '../text-kind.ts';
import { Unreadable } from '../unreadable.ts';
import { messageText } from './discord-message.ts';
import { TEXT_FIELDS, textOf } from './json-articles.ts';
import type { JsonObject } from './json-object.ts';
import { isMessage } from './message.ts';
import { messengerMessage } from './messenger-message.ts';
import { slackMessage } from './slack-message.ts';

/**
 * Reads one object with an article's text and facts.
 * @throws {Unreadable} for a draft, and a text without words.
 */
export async function readObject(written: JsonObject): Promise<ReadPage> {
  const object = slackMessage(messengerMessage(written));
  const found = textOf(object);
  if (found === null) throw new Unreadable('it has no text');
  const fields = factsOf(object);
  const telling = { isMessage: isMessage(object) };
  const text = decodeText(messageText(object, found.text) ?? asShown(object, found.text));
  // Chats are written in Markdown, and show each line.
  if (telling.isMessage) {
    const said = ended(text.split('\n')).join('\n');
    return readPage(markdownPage(said, { isChat: true }), fields, telling);
  }
  if (found.kind === 'html' || (found.kind === 'any' && isHtml(text)))
    return readPage(htmlPieces(text), fields);
  if (found.kind === 'markdown' || isMarkdown(text)) return readPage(markdownPage(text), fields);
  return readTextUnder(repairCopied(text).text, fields);
}

/** Slack's way of writing links, people and signs, in the messages that it exports. */
function asShown(object: JsonObject, text: string): string {
  if (object['type'] !== 'message' || typeof object['ts'] !== 'string') return text;
  if (typeof object['subtype'] === 'string' && /_(?:join|leave|topic|purpose|name)$/u.test(object['subtype']))
    throw new Unreadable('it is a notice of the program');
  return text
    .replaceAll(/<(?:https?|mailto):[^<>|]*\|([^<>]*)>/gu, '$1')
    .replaceAll(/<((?:https?|mailto):[^<>|]*)>/gu, '$1')
    .replaceAll(/<[@#!][^<>|]*\|([^<>]*)>/gu, '$1')
    .replaceAll(/<[@#!][^<>]*>/gu, '')
    .replaceAll(/(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n*_~]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replaceAll(/&(lt|gt|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>' })[name] ?? '&')
    .trim();
}

function factsOf(object: JsonObject): ReadonlyMap<string, RawField> {
  const fields = new Map<string, RawField>(fieldsFrom(object));
  for (const [name] of TEXT_FIELDS) fields.delete(keyOf(name));
  for (const [key, field] of fields) {
    const rendered: FieldValue | undefined = isRecord(field.value) ? field.value['rendered'] : undefined;
    if (typeof rendered === 'string') fields.set(key, { ...field, value: rendered });
  }
  return fields;
}
