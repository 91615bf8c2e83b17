import { isRecord, type RawFields, wordsOf } from './field-values.ts';

const NO = /^(?:false|no|off|0)$/iu;
const YES = /^(?:true|yes|on|1)$/iu;
const UNPUBLISHED =
  /^(?:draft|private|pending|hidden|unpublished|trash|archived|future|wip|auto-draft|bản nháp)$/iu;

const FOR_MEMBERS = /^(?:members|paid|tiers|subscribers|followers)$/iu;

/** The field by which an author keeps a file from being published ("draft: true", "published: false"), as it is written; null for none. */
export function hidingField(fields: RawFields): string | null {
  const states = (key: string, pattern: RegExp): boolean =>
    wordsOf(fields.get(key)?.value ?? [])
      .slice(0, 1)
      .some((words) => pattern.test(words.trim()));
  const found =
    ['draft', 'isdraft', 'unpublished', 'private', 'unlisted', 'hidden'].find((key) => states(key, YES)) ??
    ['published', 'publish', 'ispublished', 'public'].find((key) => states(key, NO)) ??
    ['status', 'poststatus', 'state', 'visibility'].find((key) => states(key, UNPUBLISHED)) ??
    ['visibility', 'audience'].find((key) => states(key, FOR_MEMBERS));
  // Hugo's "build: { render: never }" makes no page of it.
  const build = fields.get('build')?.value;
  const render = isRecord(build) ? build['render'] : undefined;
  if (typeof render === 'string' && /^(?:never|false)$/iu.test(render.trim())) return `render: ${render}`;
  const field = found === undefined ? undefined : fields.get(found);
  return field === undefined ? null : `${field.name}: ${wordsOf(field.value)[0] ?? ''}`;
}
