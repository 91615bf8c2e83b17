import type { SlashCommandStringOption } from 'discord.js';
import { vietnamese } from '../common/localized.ts';

const NAME_LENGTH = 200;

/** A publication, as `findName` reads it. */
export function sourceOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('source')
    .setNameLocalizations(vietnamese('nguồn'))
    .setDescription('Only this publication')
    .setDescriptionLocalizations(vietnamese('Chỉ nguồn này'))
    .setMaxLength(NAME_LENGTH)
    .setAutocomplete(true);
}

/** A tag, as `findName` reads it. */
export function tagOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('tag')
    .setNameLocalizations(vietnamese('nhãn'))
    .setDescription('Only articles with this tag')
    .setDescriptionLocalizations(vietnamese('Chỉ các bài có nhãn này'))
    .setMaxLength(NAME_LENGTH)
    .setAutocomplete(true);
}
