import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The packages that a program loads before it does anything: those of its imports, and of theirs. */
function loadedBy(program: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const imports = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'([^']+)'/gm;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
      if (name.startsWith('.')) follow(new URL(name, file));
      else if (!name.startsWith('node:')) packages.add(name);
    }
  };
  follow(new URL(`../src/${program}.ts`, import.meta.url));
  return packages;
}

describe('loading', () => {
  it.each(['index', 'ask', 'import', 'check-corpus', 'state', 'register'])(
    '%s begins without what speaks with Discord, which takes longer to load than everything else',
    (program) => {
      const packages = loadedBy(program);
      expect(packages).toContain('dotenv');
      expect([...packages].filter((name) => /discord|prom-client|onnx|unpdf|linkedom/.test(name))).toEqual(
        [],
      );
    },
  );

  it('is seen by this test where it does', () => {
    expect(loadedBy('serve')).toContain('discord.js');
  });
});
