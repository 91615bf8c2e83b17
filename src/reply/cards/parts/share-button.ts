import type { APIButtonComponent } from 'discord.js';
import type { Messages } from '../../messages/index.ts';
import { button } from './buttons.ts';

/** The action of the button that posts what a private message shows. */
export const PUBLISH_ACTION = 'publish';

/** The button below what can be shown to everyone: *Share* while only its owner sees it, *Remove* (as under an answer) once others do. */
export function shareButton(owner: string, { buttons }: Messages, isPrivate: boolean): APIButtonComponent {
  return isPrivate
    ? button(buttons.share, { action: PUBLISH_ACTION, version: '', parts: [owner] })
    : button(buttons.remove, { action: 'remove', version: '', parts: [owner, '', '', '', '0'] });
}
