import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of trained numbers, beside `src` and `dist` alike. */
const MODELS = new URL('../../models/', import.meta.url);

/** The text of a file below `models/`; throws with its path where it is missing, for nothing can be answered without it. */
export function readModelFile(path: string): string {
  const file = fileURLToPath(new URL(path, MODELS));
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`The model ${file} cannot be read. Get the project again.`, { cause: error });
  }
}
