import { fieldsFrom, keyOf } from '../facts/field-values.ts';
import { hidingField } from '../facts/hidden.ts';
import { shownWords } from '../facts/yaml-value.ts';
import { Unreadable } from '../unreadable.ts';

/** Fields that say nothing to people: names by which programs know a record, places in numbers, the order of a list; and secrets. */
const UNSEEN = new Set(
  `id uuid guid slug hash sha sha1 sha256 md5 checksum etag rev revision lat lng lon latitude longitude geo geometry coordinates typename schema context
  generator generatedby order sortorder sort index cursor next previous pagination
  password passwd secret token apikey accesstoken privatekey`.split(/\s+/u),
);
const UNSEEN_NAME = /(?:[\p{Ll}\d](?:Id|ID|Ids|IDs)|_ids?|-ids?)$|^[@$_]/u;
const PICTURE_NAME =
  /^(?:[\p{L}\d]+[_-])?(?:images?|img|photos?|pictures?|avatar|icon|logo|thumbnail|thumb|cover|banner|favicon)[_-]?(?:url|uri|link|src)?$/iu;
/** When a program wrote the file, or a record of it. */
const WRITTEN = /^(?:generated|exported|fetched|scraped|built|downloaded)(?:at|on|time|date)?$/u;
const CHANGED = /^(?:last)?(?:created|updated|modified|changed|deleted)(?:at|on|time|date)?$|^timestamp$/u;
/** "2024-09-01T18:00:00Z", "1725213600": nobody writes a day so. */
const STAMP = /^\d{4}-\d{2}-\d{2}T|^\d{10,13}$/u;
/** A path on a site leads nowhere else. */
const PATH = /^\.{0,2}\/\S*$/u;
const PICTURE = /^\S+\.(?:png|jpe?g|gif|webp|svg|avif|ico|heic)(?:[?#]\S*)?$|^data:/iu;
const CODE =
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^(?=\S*\d)(?=\S*[a-f])[\da-f]{16,}$|^(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[\w+/=-]{32,}$|^#[\da-f]{6}$/iu;
/** Fields that keep a record from being shown; others with such a meaning may describe it (a private room). */
const HIDING = new Set([
  'draft',
  'isdraft',
  'unpublished',
  'hidden',
  'published',
  'ispublished',
  'visibility',
]);

/** Whether people see a field with this value where a list of records is shown. */
export function isShown(name: string, value: unknown): boolean {
  return isShownField(name) && isShownValue(name, value);
}

/** Whether people see fields or columns with this name. */
export function isShownField(name: string): boolean {
  const key = keyOf(name);
  return !(UNSEEN.has(key) || UNSEEN_NAME.test(name) || WRITTEN.test(key));
}

/** Whether people see this value of such a field: words rather than pictures, codes and what programs note. */
export function isShownValue(name: string, value: unknown): boolean {
  const words = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : null;
  if (words?.includes(' ') === true) return true;
  if (PICTURE_NAME.test(name)) return false;
  if (typeof value === 'boolean' || words === 'true' || words === 'false') return !HIDING.has(keyOf(name));
  if (words === null) return true;
  const isStamp = STAMP.test(words) && CHANGED.test(keyOf(name));
  return !(PICTURE.test(words) || PATH.test(words) || CODE.test(words) || isStamp);
}

/** Fields of accounts and channels as chats export them: who is in them is nobody else's concern. */
const ACCOUNT = /^is(?:bot|admin|owner|archived|appuser|restricted)$|^discriminator$|^passwordhash$/u;

/** Whether a record is an account of a program's. */
export function isAccount(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).some((name) => ACCOUNT.test(keyOf(name)));
}

/** When a program wrote the file, where one of these fields says so. */
export function writtenIn(record: Readonly<Record<string, unknown>>): string | null {
  const names = Object.keys(record);
  const name = names.find((one) => WRITTEN.test(keyOf(one))) ?? names.find((one) => CHANGED.test(keyOf(one)));
  const value = name === undefined ? null : record[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

/** Whether fields or columns with this name may keep a record from being shown. */
export function isHiding(name: string): boolean {
  return HIDING.has(keyOf(name));
}

/** Why a record is left out whose author keeps it from being shown, with its name; null for any other. */
export function whyHidden(record: Readonly<Record<string, unknown>>, name: () => string): Unreadable | null {
  const fields = Object.entries(record).filter(([field]) => isHiding(field));
  const hiding = fields.length === 0 ? null : hidingField(fieldsFrom(Object.fromEntries(fields)));
  if (hiding === null) return null;
  const called = shownWords(name() || 'a record');
  return new Unreadable(
    `"${called}" is left out: it is a draft ("${hiding}") and is left out: publish it by changing that field`,
  );
}
