/** Why the bot cannot be connected. `refused` needs somebody to change something; `unreachable` may pass by itself. */
export class ConnectionRefused extends Error {
  override readonly name = 'ConnectionRefused';
  readonly kind: 'refused' | 'unreachable';
  /** What the network or Discord said about it; the whole message where neither said anything. */
  readonly reason: string;

  constructor(kind: 'refused' | 'unreachable', message: string, cause?: unknown, reason = message) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
    this.reason = reason;
  }
}
