import type { ChatInputCommandInteraction, SlashCommandStringOption } from 'discord.js';
import { MAX_TOPIC } from '../../asking/news/news.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { vietnamese } from '../common/localized.ts';

/** What the articles of a list are to be about, as `readTopic` reads it. */
export function topicOption(option: SlashCommandStringOption): SlashCommandStringOption {
  return option
    .setName('topic')
    .setNameLocalizations(vietnamese('chủ-đề'))
    .setDescription('Only articles about this')
    .setDescriptionLocalizations(vietnamese('Chỉ các bài về chủ đề này'))
    .setMaxLength(MAX_TOPIC);
}

/** The topic that was typed; undefined where there is none, or nothing but spaces. */
export function readTopic({ options }: ChatInputCommandInteraction): string | undefined {
  const typed = shorten(cleanLine(options.getString('topic') ?? ''), MAX_TOPIC);
  return typed === '' ? undefined : typed;
}
