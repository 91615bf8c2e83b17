import { describe, expect, it } from 'vitest';
import { sameCommands } from '../../src/discord/command-comparison.ts';

const wanted = {
  name: 'ask',
  description: 'Ask',
  contexts: [0, 1],
  integration_types: [0],
  options: [{ type: 3, name: 'question', description: 'What', required: true }],
};

/** The same as Discord gives it back. */
const echoed = {
  id: '1',
  application_id: '2',
  version: '3',
  type: 1,
  name: 'ask',
  name_localizations: null,
  description: 'Ask',
  description_localizations: null,
  default_member_permissions: null,
  contexts: [1, 0],
  integration_types: [0],
  nsfw: false,
  options: [
    {
      type: 3,
      name: 'question',
      name_localizations: null,
      description: 'What',
      description_localizations: null,
      required: true,
    },
  ],
};

describe('sameCommands', () => {
  it('what Discord fills in makes no difference', () => {
    expect(sameCommands([wanted], [echoed])).toBe(true);
  });

  it.each([
    ['a description', { ...echoed, description: 'Ask!' }],
    ['a localization', { ...echoed, name_localizations: { vi: 'hỏi' } }],
    ['a context', { ...echoed, contexts: [0] }],
    ['a permission', { ...echoed, default_member_permissions: '32' }],
    ['an option that is required', { ...echoed, options: [{ ...echoed.options[0], required: false }] }],
    ['a missing option', { ...echoed, options: [] }],
  ])('%s does', (_, registered) => {
    expect(sameCommands([wanted], [registered])).toBe(false);
  });

  it('one command more or less does', () => {
    expect(sameCommands([wanted], [])).toBe(false);
    expect(sameCommands([wanted], [echoed, { ...echoed, name: 'old' }])).toBe(false);
  });

  it('contexts of a server are ignored: they belong to global commands', () => {
    const { contexts: _, integration_types: __, ...inGuild } = wanted;
    expect(sameCommands([inGuild], [{ ...echoed, contexts: null, integration_types: [0] }])).toBe(true);
  });
});
