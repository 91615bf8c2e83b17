import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const lock = JSON.parse(readFileSync(root('package-lock.json'), 'utf8')) as {
  packages: Record<
    string,
    {
      version?: string;
      license?: string;
      dev?: boolean;
      hasInstallScript?: boolean;
      dependencies?: Record<string, string>;
      optionalDependencies?: Record<string, string>;
    }
  >;
};
const runtime = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

describe('what is installed with the bot', () => {
  it('runs no script when it is installed, and of those that it would run none is needed', () => {
    expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([
      // Would fetch files for CUDA; what it needs on a CPU is in the package.
      'node_modules/onnxruntime-node',
      // Warns of a range of versions that is wider than it advises, and only where a package of this project's own asks for it.
      'node_modules/protobufjs',
    ]);
    expect(readFileSync(root('.npmrc'), 'utf8')).toContain('ignore-scripts=true\n');
  });

  it('goes without the encoder where its packages cannot be installed', () => {
    const { dependencies = {}, optionalDependencies = {} } = lock.packages[''] ?? {};
    expect(Object.keys(optionalDependencies)).toEqual([
      '@opensearch-project/opensearch',
      'onnxruntime-node',
      'onnxruntime-web',
    ]);
    expect(Object.keys(dependencies).filter((name) => name.startsWith('onnx'))).toEqual([]);
  });

  it('is under a licence that lets anyone use it', () => {
    expect([...new Set(runtime.map(([, { license = 'none' }]) => license))].toSorted()).toEqual([
      '(MIT OR CC0-1.0)',
      '0BSD',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'ISC',
      'MIT',
      'PSF-2.0',
    ]);
  });

  it('is listed in SECURITY.md by the version in the lock file', () => {
    const listed = [
      ...readFileSync(root('SECURITY.md'), 'utf8').matchAll(/^\| `([^`]+)` \| ([\d.]+) \| ([\w.-]+) \|/gm),
    ].map(([, name, version, license]) => [name, version, license]);
    const { dependencies, optionalDependencies } = lock.packages[''] ?? {};
    const direct = Object.keys({ ...dependencies, ...optionalDependencies }).toSorted();
    expect(listed).toEqual(
      direct.map((name) => [
        name,
        lock.packages[`node_modules/${name}`]?.version,
        lock.packages[`node_modules/${name}`]?.license,
      ]),
    );
  });
});

describe('the source', () => {
  it('opens no connection of its own but in one file, and starts no program', () => {
    const files = readdirSync(root('src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const reaching = files.filter((path) =>
      /from '(?:node:(?:https?|http2|net|tls|dgram|dns|child_process|vm)|undici|ws)|(?:(?<!\.)\b|globalThis\.)fetch\(|\beval\(|new Function\(/.test(
        readFileSync(root(`src/${path}`), 'utf8').replaceAll(/^import type .*$/gm, ''),
      ),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(reaching.toSorted()).toEqual([
      // Fetches the pages and attachments that an admin names; it refuses private addresses where the connection is made.
      join('corpus', 'fetching', 'connect.ts'),
      // Others ask for health and metrics: this file listens, where HEALTH_PORT is set, and calls nobody.
      join('health', 'server.ts'),
    ]);
    const taken = readFileSync(root('src/health/server.ts'), 'utf8').matchAll(/import (.*) from 'node:\w+'/g);
    expect([...taken].map(([, names]) => names)).toEqual(['{ createServer, type Server }']);
  });
});
