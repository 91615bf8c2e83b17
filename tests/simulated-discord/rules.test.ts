import { describe, expect, it } from 'vitest';
import { type ComponentBody, FLAG, type MessageBody } from '../support/simulated-discord/bodies.ts';
import type { DiscordError } from '../support/simulated-discord/errors.ts';
import { pingsOf } from '../support/simulated-discord/mentions.ts';
import { refusedCommands } from '../support/simulated-discord/rules-commands.ts';
import { refusedMessage } from '../support/simulated-discord/rules-message.ts';
import { refusedChoices, refusedModal } from '../support/simulated-discord/rules-responses.ts';

const reasons = (refused: DiscordError | undefined) =>
  refused === undefined
    ? []
    : refused.problems.length === 0
      ? [refused.code]
      : refused.problems.map(({ path, code }) => `${path} ${code}`);
const message = (body: MessageBody) => reasons(refusedMessage(body, '', 0));
const v2 = (...components: ComponentBody[]) => message({ flags: FLAG.componentsV2, components });
const text = (content: string): ComponentBody => ({ type: 10, content });
const button = (more: Partial<ComponentBody> = {}): ComponentBody => ({
  type: 2,
  style: 1,
  label: 'More',
  custom_id: 'more',
  ...more,
});
const row = (...components: ComponentBody[]): ComponentBody => ({ type: 1, components });
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const x = (count: number) => 'x'.repeat(count);

describe('a message', () => {
  it('holds up to 2,000 characters of content', () => {
    expect(message({ content: x(1_999) })).toEqual([]);
    expect(message({ content: x(2_000) })).toEqual([]);
    expect(message({ content: x(2_001) })).toEqual(['content BASE_TYPE_MAX_LENGTH']);
    expect(message({ content: '🗞'.repeat(2_000) })).toEqual([]);
  });

  it('is not empty', () => {
    expect(message({})).toEqual([50_006]);
    expect(message({ content: '  ' })).toEqual([50_006]);
    expect(message({ flags: FLAG.componentsV2 })).toEqual([50_006]);
  });

  it('holds up to 6,000 characters over all embeds', () => {
    const embeds = (last: number) => [{ description: x(4_000) }, { description: x(last) }];
    expect(message({ embeds: embeds(1_999) })).toEqual([]);
    expect(message({ embeds: embeds(2_000) })).toEqual([]);
    expect(message({ embeds: embeds(2_001) })).toEqual(['embeds MAX_EMBED_SIZE_EXCEEDED']);
  });

  it('holds Components V2 only with their flag, and then nothing beside them', () => {
    expect(message({ components: [text('a')] })).toEqual(['components.0.type UNION_TYPE_CHOICES']);
    expect(v2(text('a'))).toEqual([]);
    const legacy = 'flags MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    expect(message({ flags: FLAG.componentsV2, components: [text('a')], content: 'b' })).toEqual([legacy]);
    expect(message({ flags: FLAG.componentsV2, components: [text('a')], embeds: [{ title: 'b' }] })).toEqual([
      legacy,
    ]);
    expect(message({ flags: FLAG.componentsV2, components: [text('a')], content: null, embeds: [] })).toEqual(
      [],
    );
  });

  it('holds up to 40 components with nested ones', () => {
    const nested = (count: number) => v2({ type: 17, components: times(count - 1, () => text('a')) });
    expect(nested(39)).toEqual([]);
    expect(nested(40)).toEqual([]);
    expect(nested(41)).toEqual(['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED']);
    const sections = times(
      10,
      (index): ComponentBody => ({
        type: 9,
        components: [text('a')],
        accessory: button({ custom_id: `${index}` }),
      }),
    );
    expect(v2(...sections, ...times(10, () => text('a')))).toEqual([]);
    expect(v2(...sections, ...times(11, () => text('a')))).toEqual([
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ]);
  });

  it('holds up to 4,000 characters over all its texts', () => {
    const texts = (last: number) => v2(text(x(3_000)), { type: 17, components: [text(x(last))] });
    expect(texts(999)).toEqual([]);
    expect(texts(1_000)).toEqual([]);
    expect(texts(1_001)).toEqual(['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED']);
    expect(v2(text(''))).toEqual(['components.0.content BASE_TYPE_REQUIRED']);
  });

  it('has sections of one to three texts with an accessory, and no container in a container', () => {
    const section = (count: number): ComponentBody => ({
      type: 9,
      components: times(count, () => text('a')),
      accessory: button(),
    });
    expect(v2(section(0))).toEqual(['components.0.components BASE_TYPE_BAD_LENGTH']);
    expect(v2(section(1))).toEqual([]);
    expect(v2(section(3))).toEqual([]);
    expect(v2(section(4))).toEqual(['components.0.components BASE_TYPE_BAD_LENGTH']);
    expect(v2({ type: 9, components: [text('a')] })).toEqual(['components.0.accessory BASE_TYPE_REQUIRED']);
    expect(v2({ type: 17, components: [{ type: 17, components: [text('a')] }] })).toEqual([
      'components.0.components.0.type UNION_TYPE_CHOICES',
    ]);
    expect(v2(button())).toEqual(['components.0.type UNION_TYPE_CHOICES']);
  });

  it('has rows of one to five buttons or one select', () => {
    const buttons = (count: number) => row(...times(count, (index) => button({ custom_id: `${index}` })));
    expect(v2(buttons(0))).toEqual(['components.0.components BASE_TYPE_BAD_LENGTH']);
    expect(v2(buttons(5))).toEqual([]);
    expect(v2(buttons(6))).toEqual(['components.0.components BASE_TYPE_BAD_LENGTH']);
    const select: ComponentBody = { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] };
    expect(v2(row(select))).toEqual([]);
    expect(v2(row(select, button()))).toEqual(['components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED']);
    expect(
      message({ content: 'a', components: times(6, (index) => row(button({ custom_id: `${index}` }))) }),
    ).toEqual(['components BASE_TYPE_BAD_LENGTH']);
  });
});

describe('a button', () => {
  const one = (more: Partial<ComponentBody>) =>
    v2(row(button(more))).map((reason) => String(reason).replace('components.0.components.0', 'button'));

  it('has a label of up to 80 characters and a custom id of up to 100', () => {
    expect(one({ label: x(79) })).toEqual([]);
    expect(one({ label: x(80) })).toEqual([]);
    expect(one({ label: x(81) })).toEqual(['button.label BASE_TYPE_MAX_LENGTH']);
    expect(one({ custom_id: x(99) })).toEqual([]);
    expect(one({ custom_id: x(100) })).toEqual([]);
    expect(one({ custom_id: x(101) })).toEqual(['button.custom_id BASE_TYPE_MAX_LENGTH']);
    expect(one({ custom_id: '' })).toEqual(['button.custom_id BASE_TYPE_REQUIRED']);
    expect(one({ label: '' })).toEqual(['button BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED']);
  });

  it('links with a well-formed web address and no custom id, or acts with a custom id and no address', () => {
    expect(v2(row({ type: 2, style: 5, label: 'Open', url: 'https://example.org/a' }))).toEqual([]);
    expect(one({ style: 5 })).toEqual([
      'button.url BASE_TYPE_REQUIRED',
      'button COMPONENT_CUSTOM_ID_AND_URL',
    ]);
    expect(one({ url: 'https://example.org' })).toEqual(['button BUTTON_COMPONENT_INVALID_URL']);
    const linked = (url: string) =>
      v2(row({ type: 2, style: 5, label: 'Open', url })).map((reason) => String(reason).split(' ')[1]);
    expect(linked('not an address')).toEqual(['URL_TYPE_INVALID_URL']);
    expect(linked('javascript:alert(1)')).toEqual(['URL_TYPE_INVALID_SCHEME']);
    expect(linked(`https://a.bc/${x(500 - 1)}`)).toEqual([]);
    expect(linked(`https://a.bc/${x(500)}`)).toEqual(['BASE_TYPE_MAX_LENGTH']);
  });

  it('has one real emoji', () => {
    expect(one({ emoji: { name: '🔎' } })).toEqual([]);
    expect(one({ emoji: { name: '👍🏽' } })).toEqual([]);
    expect(one({ emoji: { name: '🇻🇳' } })).toEqual([]);
    expect(one({ emoji: { name: 'a' } })).toEqual(['button.emoji.name COMPONENT_INVALID_EMOJI']);
    expect(one({ emoji: { name: '🔎🔎' } })).toEqual(['button.emoji.name COMPONENT_INVALID_EMOJI']);
  });

  it('shares its custom id with nothing else in the message, a select and a section included', () => {
    const duplicated = ['components COMPONENT_CUSTOM_ID_DUPLICATED'];
    expect(v2(row(button(), button()))).toEqual(duplicated);
    expect(v2(row(button()), { type: 9, components: [text('a')], accessory: button() })).toEqual(duplicated);
    expect(
      v2(row(button()), row({ type: 3, custom_id: 'more', options: [{ label: 'a', value: 'a' }] })),
    ).toEqual(duplicated);
  });
});

describe('a select menu', () => {
  const options = (count: number) => times(count, (index) => ({ label: 'a', value: `${index}` }));
  const one = (more: Partial<ComponentBody>) =>
    v2(row({ type: 3, custom_id: 's', ...more })).map((reason) =>
      String(reason).replace('components.0.components.0.', ''),
    );

  it('has 1 to 25 options, each value once', () => {
    expect(one({ options: [] })).toContain('options BASE_TYPE_BAD_LENGTH');
    expect(one({ options: options(1) })).toEqual([]);
    expect(one({ options: options(25) })).toEqual([]);
    expect(one({ options: options(26) })).toEqual(['options BASE_TYPE_BAD_LENGTH']);
    expect(
      one({
        options: [
          { label: 'a', value: 'a' },
          { label: 'b', value: 'a' },
        ],
      }),
    ).toEqual(['options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED']);
    expect(one({ options: options(2), max_values: 3 })).toEqual(['options SELECT_COMPONENT_TOO_FEW_OPTIONS']);
    expect(one({ options: [{ label: x(101), value: x(100) }] })).toEqual([
      'options.0.label BASE_TYPE_MAX_LENGTH',
    ]);
    expect(one({ options: options(1), placeholder: x(151) })).toEqual(['placeholder BASE_TYPE_MAX_LENGTH']);
  });
});

describe('a modal', () => {
  const input: ComponentBody = { type: 4, custom_id: 'i', style: 1 };
  const label = (index: number, more: Partial<ComponentBody> = {}): ComponentBody => ({
    type: 18,
    label: 'Why',
    component: { ...input, custom_id: `${index}`, ...more },
  });
  const modal = (title: string, components: ComponentBody[]) =>
    reasons(refusedModal({ custom_id: 'm', title, components }));

  it('has a title of up to 45 characters and one to five components', () => {
    expect(modal(x(44), [label(1)])).toEqual([]);
    expect(modal(x(45), [label(1)])).toEqual([]);
    expect(modal(x(46), [label(1)])).toEqual(['data.title BASE_TYPE_MAX_LENGTH']);
    expect(modal('a', [])).toEqual(['data.components BASE_TYPE_BAD_LENGTH']);
    expect(modal('a', times(5, label))).toEqual([]);
    expect(
      modal(
        'a',
        times(6, (index) => label(index)),
      ),
    ).toEqual(['data.components BASE_TYPE_BAD_LENGTH']);
  });

  it('takes texts of up to 4,000 characters, prefilled within their own bounds', () => {
    const path = 'data.components.0.component';
    expect(modal('a', [label(1, { max_length: 4_000, value: x(4_000) })])).toEqual([]);
    expect(modal('a', [label(1, { max_length: 4_001 })])).toEqual([`${path}.max_length NUMBER_TYPE_MAX`]);
    expect(modal('a', [label(1, { max_length: 5, value: x(6) })])).toEqual([
      `${path}.value BASE_TYPE_MAX_LENGTH`,
    ]);
    expect(modal('a', [label(1, { min_length: 6, max_length: 5 })])).toEqual([
      `${path}.min_length TEXT_INPUT_MIN_LENGTH`,
    ]);
    expect(modal('a', [label(1), label(1)])).toEqual(['data.components COMPONENT_CUSTOM_ID_DUPLICATED']);
    expect(modal('a', [row(button())])).toEqual(['data.components.0.components.0.type UNION_TYPE_CHOICES']);
  });
});

describe('an autocompletion', () => {
  const choices = (count: number) => times(count, (index) => ({ name: 'a', value: `${index}` }));

  it('offers up to 25 choices of 1 to 100 characters', () => {
    expect(reasons(refusedChoices([], 3))).toEqual([]);
    expect(reasons(refusedChoices(choices(25), 3))).toEqual([]);
    expect(reasons(refusedChoices(choices(26), 3))).toEqual(['data.choices BASE_TYPE_BAD_LENGTH']);
    expect(reasons(refusedChoices([{ name: x(100), value: x(100) }], 3))).toEqual([]);
    expect(reasons(refusedChoices([{ name: x(101), value: 'a' }], 3))).toEqual([
      'data.choices.0.name BASE_TYPE_MAX_LENGTH',
    ]);
    expect(reasons(refusedChoices([{ name: 'a', value: x(101) }], 3))).toEqual([
      'data.choices.0.value BASE_TYPE_MAX_LENGTH',
    ]);
    expect(reasons(refusedChoices([{ name: '', value: 'a' }], 3))).toEqual([
      'data.choices.0.name BASE_TYPE_REQUIRED',
    ]);
    expect(reasons(refusedChoices([{ name: 'a', value: 'a' }], 4))).toEqual([
      'data.choices.0.value NUMBER_TYPE_COERCE',
    ]);
  });
});

describe('a command', () => {
  const ask = { name: 'ask', description: 'Asks' };
  const option = { type: 3, name: 'question', description: 'What' };

  it('is named in small letters of any script, 1 to 32 of them, and described in 1 to 100', () => {
    expect(reasons(refusedCommands([{ ...ask, name: x(32) }]))).toEqual([]);
    expect(reasons(refusedCommands([{ ...ask, name: x(33) }]))).toEqual([
      '0.name BASE_TYPE_MAX_LENGTH',
      '0.name APPLICATION_COMMAND_INVALID_NAME',
    ]);
    expect(reasons(refusedCommands([{ ...ask, name_localizations: { vi: 'hỏi' } }]))).toEqual([]);
    expect(reasons(refusedCommands([{ ...ask, name_localizations: { vi: 'hỏi đáp' } }]))).toEqual([
      '0.name_localizations.vi APPLICATION_COMMAND_INVALID_NAME',
    ]);
    expect(reasons(refusedCommands([{ ...ask, name: 'Ask' }]))).toEqual([
      '0.name APPLICATION_COMMAND_INVALID_NAME',
    ]);
    expect(reasons(refusedCommands([{ ...ask, description: '' }]))).toEqual([
      '0.description BASE_TYPE_REQUIRED',
    ]);
    expect(reasons(refusedCommands([{ ...ask, description: x(100) }]))).toEqual([]);
    expect(reasons(refusedCommands([{ ...ask, description: x(101) }]))).toEqual([
      '0.description BASE_TYPE_MAX_LENGTH',
    ]);
    expect(reasons(refusedCommands([{ ...ask, description_localizations: { vn: 'Hỏi' } }]))).toEqual([
      '0.description_localizations.vn BASE_TYPE_CHOICES',
    ]);
  });

  it('has up to 25 options, the required ones first, none twice', () => {
    const options = (count: number) => times(count, (index) => ({ ...option, name: `o${index}` }));
    expect(reasons(refusedCommands([{ ...ask, options: options(25) }]))).toEqual([]);
    expect(reasons(refusedCommands([{ ...ask, options: options(26) }]))).toEqual([
      '0.options BASE_TYPE_BAD_LENGTH',
    ]);
    expect(
      reasons(refusedCommands([{ ...ask, options: [option, { ...option, name: 'b', required: true }] }])),
    ).toEqual(['0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID']);
    expect(reasons(refusedCommands([{ ...ask, options: [option, option] }]))).toEqual([
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ]);
    expect(reasons(refusedCommands([{ ...ask, options: [{ ...option, max_length: 6_001 }] }]))).toEqual([
      '0.options.0.max_length NUMBER_TYPE_MAX',
    ]);
    expect(
      reasons(refusedCommands([{ ...ask, options: [option, { type: 1, name: 'sub', description: 'a' }] }])),
    ).toEqual(['0.options APPLICATION_COMMAND_OPTIONS_TYPE_INVALID']);
  });

  it('counts 8,000 characters in all, of each text the longest localization', () => {
    /** Its options hold 25 choices of 100 characters each, the last choice what is left. */
    const sized = (size: number) => {
      const bare = ask.name.length + ask.description.length;
      const count = Math.ceil((size - bare) / 2_502);
      let left = size - bare - count * 2;
      const choice = () => {
        const length = Math.min(100, left);
        left -= length;
        return length < 2 ? [] : [{ name: 'n', value: x(length - 1) }];
      };
      const full = (index: number) => ({
        type: 3,
        name: `${index}`,
        description: 'd',
        choices: times(25, choice).flat(),
      });
      return { ...ask, options: times(count, full) };
    };
    expect(reasons(refusedCommands([sized(7_999)]))).toEqual([]);
    expect(reasons(refusedCommands([sized(8_000)]))).toEqual([]);
    expect(reasons(refusedCommands([sized(8_001)]))).toEqual(['0. APPLICATION_COMMAND_TOO_LARGE']);
    const localized = { ...sized(7_999), description_localizations: { vi: 'Hỏi đi' } };
    expect(reasons(refusedCommands([localized]))).toEqual(['0. APPLICATION_COMMAND_TOO_LARGE']);
  });

  it('stands once in a scope of at most 100, 15 and 15', () => {
    expect(reasons(refusedCommands([ask, ask]))).toEqual(['1.name APPLICATION_COMMANDS_DUPLICATE_NAME']);
    const menus = (count: number) => times(count, (index) => ({ type: 3, name: `Find ${index}` }));
    expect(reasons(refusedCommands(menus(15)))).toEqual([]);
    expect(reasons(refusedCommands(menus(16)))).toEqual([30_032]);
    expect(reasons(refusedCommands([{ type: 3, name: 'Find', description: 'a' }]))).toEqual([
      '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
    ]);
  });
});

describe('a mention', () => {
  it('notifies unless allowed_mentions forbids it, in texts of components as well', () => {
    const loud = 'Hi <@1> <@&2> @everyone `@here`';
    expect(pingsOf({ content: loud }, null).map(({ who }) => who)).toEqual(['1', '&2', '@everyone']);
    expect(pingsOf({ components: [{ type: 17, components: [text(loud)] }] }, null)).toHaveLength(3);
    expect(pingsOf({ content: loud, allowed_mentions: { parse: [] } }, null)).toEqual([]);
    expect(
      pingsOf({ content: loud, allowed_mentions: { parse: ['users'] } }, null).map(({ who }) => who),
    ).toEqual(['1']);
    expect(
      pingsOf({ content: loud, allowed_mentions: { users: ['1'] } }, null).map(({ who }) => who),
    ).toEqual(['1']);
  });

  it('notifies the author replied to unless told not to', () => {
    expect(pingsOf({ content: 'a' }, '7').map(({ who }) => who)).toEqual(['7']);
    expect(pingsOf({ content: 'a', allowed_mentions: { parse: [] } }, '7')).toEqual([]);
    expect(pingsOf({ content: 'a', allowed_mentions: { parse: [], replied_user: true } }, '7')).toHaveLength(
      1,
    );
  });
});
