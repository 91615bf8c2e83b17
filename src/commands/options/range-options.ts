import type { SlashCommandStringOption } from 'discord.js';
import { vietnamese } from '../common/localized.ts';

/** The longest way to write a date, with room for spaces. */
const DATE_LENGTH = 40;

/** The first date of a range, as `readRange` reads it. */
export function fromOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('from')
    .setNameLocalizations(vietnamese('từ-ngày'))
    .setDescription('First date: 2023, 2023-01, 2023-01-31, 31/1/2023 or last week')
    .setDescriptionLocalizations(vietnamese('Ngày đầu: 2023, 2023-01, 2023-01-31, 31/1/2023 hoặc tuần trước'))
    .setMaxLength(DATE_LENGTH);
}

/** The last date of a range, as `readRange` reads it. */
export function toOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('to')
    .setNameLocalizations(vietnamese('đến-ngày'))
    .setDescription('Last date: 2023, 2023-01, 2023-01-31, 31/1/2023 or yesterday')
    .setDescriptionLocalizations(vietnamese('Ngày cuối: 2023, 2023-01, 2023-01-31, 31/1/2023 hoặc hôm qua'))
    .setMaxLength(DATE_LENGTH);
}
