/** The state folder cannot be used as it is; the message says why and what to do. */
export class StateRefused extends Error {
  override readonly name = 'StateRefused';
}
