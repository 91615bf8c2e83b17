// Runs before `npm start` and its like, with nothing installed yet: says in one sentence what is missing, instead of a stack.
import { existsSync, readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// After an update, too, when a package is new. TypeScript builds what is started.
const isInstalled = [...Object.keys(dependencies), 'typescript'].every((name) =>
  existsSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)),
);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Verbatim needs Node.js 20.19 or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`);
} else if (!isInstalled) {
  stop('The packages that Verbatim needs are not installed yet: run "npm ci" in this folder, then start again.');
}

/** @param {string} sentence */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
