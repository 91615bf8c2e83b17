import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of this process alone. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes it with everything in it, at the latest when the process exits. */
  readonly remove: () => void;
}

/** Makes a folder among the system's temporary ones that does not outlive the process, unless that is killed by a signal. */
export function temporaryFolder(prefix: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), prefix));
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return { path, remove };
}
