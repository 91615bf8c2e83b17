import { readFileSync } from 'node:fs';
import { EXIT } from '../exit-codes.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** Whether this Node.js is new enough; says which Verbatim this is. */
export function checkVersions(messages: DoctorMessages, node = process.versions.node): Finding {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return { state: 'wrong', says: messages.oldNode(node), todo: messages.newerNode, exit: EXIT.usage };
  }
  return { state: 'well', says: messages.versions(ownVersion(), node) };
}

/** The version that package.json states. */
export function ownVersion(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const hasVersion = typeof file === 'object' && file !== null && 'version' in file;
  return hasVersion ? String(file.version) : '?';
}
