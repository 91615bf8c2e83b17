// `node scripts/start.mjs ask "…"` builds what has changed and becomes the program `dist/ask.js`: one process, which ends with npm.
import './end-with-npm.mjs';
import './ready.mjs';

if ((process.exitCode ?? 0) === 0) {
  const [name] = process.argv.splice(2, 1);
  await import(new URL(`../dist/${name}.js`, import.meta.url).href);
}
