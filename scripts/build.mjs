// Builds `dist` out of `src`: a few dozen files instead of one for each of the source, which halves the time of a start.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { recordBuild, sourcesOf } from './built-from.mjs';
import { licencesOf } from './licences.mjs';

/** What is opened by name, below `src`: the programs, their threads, and what tools and tests load of the built program. */
const ENTRIES = [
  'index',
  'ask',
  'check-corpus',
  'doctor',
  'import',
  'register',
  'state',
  'verbatim',
  'corpus/reading/read-worker',
  'retrieval/index/segment-worker',
  'retrieval/meaning/encoder-worker',
  'library',
  'startup',
  'corpus/load',
  'corpus/importing/submit',
  'corpus/importing/temporary-folder',
  'retrieval/retriever',
  'retrieval/question/analyse-question',
  'retrieval/meaning/encoder',
];
/** Packages that each start of a bot loads: a fifth of the time of a start goes into finding their hundreds of files. */
const BUNDLED = new Set(['discord.js']);
/** What a package of CommonJS asks Node.js for once it stands in a module. */
const REQUIRE = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`;
/** Of `BUNDLED`, and of what these load. */
const LICENCES = 'dist/licences.txt';
/** How long a file of an earlier build stays: a bot that still runs loads some of its files when they are first needed. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;

/** Builds all of it below the project's folder; rejects where the source has an error, which has been printed then. @param {string} root */
export async function buildProgram(root) {
  // A build that fails halfway is of no sources.
  recordBuild(root, '');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES.map((entry) => `src/${entry}.ts`),
    outbase: 'src',
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: REQUIRE },
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    plugins: [ADDRESSES, PACKAGES],
  });
  writeFileSync(join(root, LICENCES), licencesOf(root, Object.keys(metafile.inputs)));
  const digests = writeDigests(root);
  const built = new Set([...Object.keys(metafile.outputs), ...digests, LICENCES].map((path) => path.replaceAll('/', sep)));
  removeEarlier(root, built);
  recordBuild(root, sourcesOf(root));
}

/** Leaves each module its `import.meta.url`, below `dist` as it lies below `src`, wherever its code comes to stand. */
const ADDRESSES = {
  name: 'addresses',
  setup({ onLoad, initialOptions: { absWorkingDir: root } }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const place = relative(join(root, 'src'), path).replaceAll(sep, '/').replace(/\.ts$/, '.js');
      const dist = `import.meta.url.slice(0, import.meta.url.lastIndexOf('/dist/'))`;
      return {
        contents: text.replaceAll('import.meta.url', `(${dist} + ${JSON.stringify(`/dist/${place}`)})`),
        loader: 'ts',
      };
    });
  },
};

/** Takes `BUNDLED` in, with the packages that these load; all others stay in `node_modules`, as what is missing there does. */
const PACKAGES = {
  name: 'packages',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./#]/ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'resolved') return null;
      if (!/[/\\]node_modules[/\\]/.test(importer) && !BUNDLED.has(path)) return { path, external: true };
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolved' });
      return found.errors.length > 0 ? { path, external: true } : found;
    });
  },
};

/** What `codeVersion` reads in the place of the source: a digest of each folder's files. Returns the paths. @param {string} root */
function writeDigests(root) {
  const folders = ['', ...readdirSync(join(root, 'src'), { recursive: true }).map(String)].filter((path) =>
    statSync(join(root, 'src', path)).isDirectory(),
  );
  return folders.map((folder) => {
    const names = readdirSync(join(root, 'src', folder)).filter((name) => name.endsWith('.ts'));
    const hash = createHash('sha256');
    for (const name of names.toSorted()) hash.update(name).update(readFileSync(join(root, 'src', folder, name)));
    const path = join('dist', folder, 'source.sha256');
    mkdirSync(join(root, 'dist', folder), { recursive: true });
    writeFileSync(join(root, path), hash.digest('hex'));
    return path;
  });
}

/** @param {string} root @param {ReadonlySet<string>} built */
function removeEarlier(root, built) {
  for (const name of readdirSync(join(root, 'dist'), { recursive: true }).map(String)) {
    const path = join('dist', name);
    const stat = statSync(join(root, path));
    if (built.has(path) || name.startsWith('.') || !stat.isFile()) continue;
    if (Date.now() - stat.mtimeMs > KEPT_MS) rmSync(join(root, path));
  }
}

if (process.argv[1]?.endsWith('build.mjs')) {
  await buildProgram(fileURLToPath(new URL('..', import.meta.url))).catch(() => (process.exitCode = 1));
}
