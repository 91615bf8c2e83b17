// Runs before whatever is started from this folder: with nothing installed yet it says in one sentence what to do, instead of a stack.
import { existsSync, readFileSync, writeSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const { dependencies, devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
// After an update, too, when a package is new.
const areInstalled = (names) => names.every((name) => existsSync(at(`node_modules/${name}/package.json`)));

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `Verbatim needs Node.js 20.19 or later, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
    `Verbatim cần Node.js 20.19 trở lên, còn đây là ${process.versions.node}: hãy cài bản mới hơn từ https://nodejs.org.`,
  );
}
if (!areInstalled(Object.keys(dependencies))) {
  stop(
    'The packages that Verbatim needs are not installed yet: run "npm ci" in this folder, then start again.',
    'Các gói mà Verbatim cần chưa được cài: hãy chạy "npm ci" trong thư mục này rồi khởi động lại.',
  );
}

/** Whether what builds the program is here, too. */
export const canBuild = areInstalled(['esbuild']);

// Started by itself it stands before a tool for development, as `tool.mjs` does; `ready.mjs` imports it.
if (process.argv[1]?.endsWith('check-install.mjs')) needDevelopmentPackages();

/** Ends with a sentence where the packages of the tools for development are missing. */
export function needDevelopmentPackages() {
  if (areInstalled(Object.keys(devDependencies))) return;
  stop(
    'This is a tool for development, whose packages are not installed here: run "npm ci" in this folder, then start again.',
    'Đây là công cụ phát triển và các gói của nó chưa được cài ở đây: hãy chạy "npm ci" trong thư mục này rồi khởi động lại.',
  );
}

/** Says it on standard error, or where `to` is 1 on standard output. @param {string} english @param {string} vietnamese */
export function say(english, vietnamese, to = 2) {
  // oxlint-disable-next-line node/no-process-env -- src/config.ts reads the environment, and nothing of it is built yet.
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const isVietnamese = /^vi\b|^vi_/i.test(LC_ALL || LC_MESSAGES || LANG || '');
  writeSync(to, `${isVietnamese ? vietnamese : english}\n`);
}

/** @param {string} english @param {string} vietnamese */
function stop(english, vietnamese) {
  say(english, vietnamese);
  process.exit(2);
}
