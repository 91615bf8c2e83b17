import { isObject, type JsonObject } from './json-object.ts';

/** A message of Slack's in an export with the name of who wrote it, which stands in a profile beside a number; any other object unchanged. */
export function slackMessage(object: JsonObject): JsonObject {
  const { type, user_profile: profile } = object;
  if (type !== 'message' || !isObject(profile)) return object;
  const names = [profile['display_name'], profile['real_name'], profile['name']];
  const name = names.find((one) => typeof one === 'string' && one.trim() !== '');
  return name === undefined ? object : { ...object, author: name };
}
