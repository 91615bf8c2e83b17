import type { SlashCommandStringOption } from 'discord.js';
import { vietnamese } from '../common/localized.ts';

const TITLE_LENGTH = 200;

/** An article that has to be named: a suggestion, its title, or words from it. */
export function articleOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('article')
    .setNameLocalizations(vietnamese('bài'))
    .setDescription('Its title, or words from it')
    .setDescriptionLocalizations(vietnamese('Tiêu đề của bài, hoặc vài từ trong đó'))
    .setMaxLength(TITLE_LENGTH)
    .setRequired(true)
    .setAutocomplete(true);
}
