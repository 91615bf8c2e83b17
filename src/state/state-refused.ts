import { STATE_MESSAGES, type StateMessages } from './messages.ts';

/** The state folder cannot be used as it is; the message says why and what to do, in English, and `says` in the language of the terminal. */
export class StateRefused extends Error {
  override readonly name = 'StateRefused';
  readonly says: (messages: StateMessages) => string;

  constructor(says: (messages: StateMessages) => string) {
    super(says(STATE_MESSAGES.en));
    this.says = says;
  }
}
