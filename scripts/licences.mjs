// The licences of the packages whose code the built program holds: theirs ask to go where the code goes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that these files belong to, by name, each with its version and the text of its licence. @param {string} root @param {readonly string[]} files */
export function licencesOf(root, files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? []));
  const texts = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
    const text = file === undefined ? '' : `\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}`;
    return `${name} ${version} (${license})${text}\n`;
  });
  return texts.join(`\n${'-'.repeat(78)}\n\n`);
}
