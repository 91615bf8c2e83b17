import { en, type Messages } from './en.ts';
import { vi } from './vi.ts';

export type { Messages } from './en.ts';

/** The sentences for a Discord locale (`interaction.locale`): Vietnamese for `vi`, English for every other. */
export function messagesFor(locale: string): Messages {
  return locale === 'vi' ? vi : en;
}
