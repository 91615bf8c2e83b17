import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What Node.js is given where npm starts `dist/NAME.js`, so that a test starts it likewise. */
export function flagsOf(name: string): readonly string[] {
  const script = Object.values(scripts).find((words) => words.endsWith(` scripts/start.mjs ${name}`));
  if (script === undefined) throw new Error(`No script of package.json starts ${name}.`);
  return script.match(/(?<=\s)--\S+/g) ?? [];
}
