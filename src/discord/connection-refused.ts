/** Why the bot cannot be connected. `refused` needs somebody to change something; `unreachable` may pass by itself. */
export class ConnectionRefused extends Error {
  override readonly name = 'ConnectionRefused';
  readonly kind: 'refused' | 'unreachable';

  constructor(kind: 'refused' | 'unreachable', message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
  }
}
