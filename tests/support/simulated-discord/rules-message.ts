import { COMPONENT, type ComponentBody, type EmbedBody, FLAG, type MessageBody } from './bodies.ts';
import { charactersOf } from './characters.ts';
import { type DiscordError, refusal } from './errors.ts';
import { Checker, checkButton, checkRow, checkUniqueIds, checkUrl, walk } from './rules-components.ts';

/** Components that a message without the Components V2 flag cannot hold at its top. */
const V2_TOP = [
  COMPONENT.row,
  COMPONENT.section,
  COMPONENT.text,
  COMPONENT.gallery,
  COMPONENT.file,
  COMPONENT.separator,
  COMPONENT.container,
];
const V2_COMPONENTS = 40;
const V2_CHARACTERS = 4_000;

/**
 * The reason why Discord would refuse a message, as it would stand after the request (an edit is merged before it comes here);
 * undefined where it is taken. `at` is the path of the message inside the request's body, such as `data`.
 */
export function refusedMessage(message: MessageBody, at: string, files: number): DiscordError | undefined {
  const check = new Checker();
  const path = (field: string) => (at === '' ? field : `${at}.${field}`);
  const components = message.components ?? [];
  const isV2 = ((message.flags ?? 0) & FLAG.componentsV2) !== 0;

  if (isV2) {
    for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const) {
      const value = message[field];
      const isEmpty = !value || value === '' || (Array.isArray(value) && value.length === 0);
      if (!isEmpty)
        check.add(
          path('flags'),
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        );
    }
    checkV2(check, path('components'), components);
  } else {
    check.length(path('content'), message.content, 0, 2_000, true);
    checkEmbeds(check, path('embeds'), message.embeds ?? []);
    if (components.length > 5) check.count(path('components'), components, 1, 5);
    for (const [index, row] of components.entries()) {
      if (check.type(`${path('components')}.${index}`, row.type, [COMPONENT.row]))
        checkRow(check, `${path('components')}.${index}`, row);
    }
  }
  checkUniqueIds(check, path('components'), components);
  if ((message.embeds?.length ?? 0) > 10) check.count(path('embeds'), message.embeds, 0, 10);
  if (files > 10) check.add(path('attachments'), 'BASE_TYPE_BAD_LENGTH', 'Must be 10 or fewer in length.');
  if (check.problems.length > 0) return refusal.invalidForm(check.problems);

  const holdsSomething =
    (message.content ?? '').trim() !== '' ||
    (message.embeds?.length ?? 0) > 0 ||
    components.length > 0 ||
    (message.sticker_ids?.length ?? 0) > 0 ||
    message.poll ||
    files > 0;
  return holdsSomething ? undefined : refusal.emptyMessage();
}

/** Rules of Components V2: https://docs.discord.com/developers/components/reference#component-object */
function checkV2(check: Checker, path: string, components: readonly ComponentBody[]): void {
  const all = [...walk(components)];
  if (all.length > V2_COMPONENTS)
    check.add(
      path,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `Cannot have more than ${V2_COMPONENTS} components (${all.length})`,
    );
  const characters = all
    .filter((component) => component.type === COMPONENT.text)
    .reduce((sum, { content }) => sum + charactersOf(content ?? ''), 0);
  if (characters > V2_CHARACTERS)
    check.add(
      path,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The total size of all displayable text cannot exceed ${V2_CHARACTERS} characters (${characters})`,
    );
  for (const [index, component] of components.entries()) {
    checkV2Component(check, `${path}.${index}`, component, V2_TOP);
  }
}

function checkV2Component(
  check: Checker,
  path: string,
  component: ComponentBody,
  allowed: readonly number[],
): void {
  if (!check.type(path, component.type, allowed)) return;
  switch (component.type ?? 0) {
    case COMPONENT.row:
      return checkRow(check, path, component);
    case COMPONENT.text:
      return check.length(`${path}.content`, component.content, 1, V2_CHARACTERS);
    case COMPONENT.section:
      return checkSection(check, path, component);
    case COMPONENT.gallery:
      return checkGallery(check, path, component);
    case COMPONENT.file:
      return checkUrl(check, `${path}.file.url`, component.file?.url ?? '', 2_048, ['attachment:']);
    case COMPONENT.separator:
      if (component.spacing !== undefined && component.spacing !== 1 && component.spacing !== 2)
        check.add(`${path}.spacing`, 'BASE_TYPE_CHOICES', 'Value must be one of (1, 2).');
      return;
    case COMPONENT.container:
      return checkContainer(check, path, component);
    default:
  }
}

function checkContainer(check: Checker, path: string, container: ComponentBody): void {
  const colour = container.accent_color;
  if (typeof colour === 'number' && (colour < 0 || colour > 0xff_ff_ff))
    check.add(`${path}.accent_color`, 'NUMBER_TYPE_MAX', 'int value should be between 0 and 16777215.');
  if ((container.components?.length ?? 0) === 0)
    check.add(`${path}.components`, 'BASE_TYPE_REQUIRED', 'This field is required');
  for (const [index, child] of (container.components ?? []).entries()) {
    checkV2Component(
      check,
      `${path}.components.${index}`,
      child,
      V2_TOP.filter((type) => type !== COMPONENT.container),
    );
  }
}

function checkSection(check: Checker, path: string, section: ComponentBody): void {
  check.count(`${path}.components`, section.components, 1, 3);
  for (const [index, child] of (section.components ?? []).entries()) {
    checkV2Component(check, `${path}.components.${index}`, child, [COMPONENT.text]);
  }
  const { accessory } = section;
  if (!accessory) {
    check.add(`${path}.accessory`, 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  if (!check.type(`${path}.accessory`, accessory.type, [COMPONENT.button, COMPONENT.thumbnail])) return;
  if (accessory.type === COMPONENT.button) checkButton(check, `${path}.accessory`, accessory);
  else checkMedia(check, `${path}.accessory`, accessory);
}

function checkGallery(check: Checker, path: string, gallery: ComponentBody): void {
  check.count(`${path}.items`, gallery.items, 1, 10);
  for (const [index, item] of (gallery.items ?? []).entries())
    checkMedia(check, `${path}.items.${index}`, item);
}

function checkMedia(check: Checker, path: string, item: Pick<ComponentBody, 'media' | 'description'>): void {
  checkUrl(check, `${path}.media.url`, item.media?.url ?? '', 2_048, ['http:', 'https:', 'attachment:']);
  check.length(`${path}.description`, item.description, 0, 1_024, true);
}

/** Limits of embeds, 6,000 characters over all of them: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
function checkEmbeds(check: Checker, path: string, embeds: readonly EmbedBody[]): void {
  let total = 0;
  const field = (at: string, value: string | null | undefined, max: number) => {
    check.length(at, value, 0, max, true);
    total += charactersOf(value ?? '');
  };
  for (const [index, embed] of embeds.entries()) {
    const at = `${path}.${index}`;
    field(`${at}.title`, embed.title, 256);
    field(`${at}.description`, embed.description, 4_096);
    field(`${at}.footer.text`, embed.footer?.text, 2_048);
    field(`${at}.author.name`, embed.author?.name, 256);
    if ((embed.fields?.length ?? 0) > 25) check.count(`${at}.fields`, embed.fields, 0, 25);
    for (const [place, { name, value }] of (embed.fields ?? []).entries()) {
      field(`${at}.fields.${place}.name`, name, 256);
      field(`${at}.fields.${place}.value`, value, 1_024);
    }
  }
  if (total > 6_000) check.add(path, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
}
