// Runs before what is started from `dist`: builds what has changed, or all of it (`--anew`, which also takes away what earlier builds left).
// Where what builds was taken away (`npm prune --omit=dev`), or this user may not write here, what was built before is started.
import { accessSync, constants, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuiltFrom, RECORD, sourcesOf } from './built-from.mjs';
import { canBuild, say } from './check-install.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
if (canBuild && process.argv.includes('--anew')) rmSync(at('dist'), { recursive: true, force: true });
const isBuilt = existsSync(at('dist/index.js'));
const mayBuild = mayWrite(existsSync(at('dist')) ? 'dist' : '.');

if (canBuild && mayBuild) {
  if (!isBuilt) say('Building Verbatim, this once …', 'Đang dựng Verbatim, chỉ lần này …');
  if (!isBuilt || !isBuiltFrom(at(''), sourcesOf(at('')))) {
    const { buildProgram } = await import('./build.mjs');
    await buildProgram(at('')).catch(() => (process.exitCode = 1));
  }
} else if (!isBuilt && canBuild) {
  say(
    `Verbatim is not built yet, and this user may not write to ${at('')}: run "npm run build" as whom the folder belongs to, then start again.`,
    `Verbatim chưa được dựng, và người dùng này không được ghi vào ${at('')}: hãy chạy "npm run build" bằng tài khoản sở hữu thư mục rồi khởi động lại.`,
  );
  process.exitCode = 2;
} else if (!isBuilt) {
  say(
    'Verbatim is not built yet, and what builds it is not installed: run "npm ci" in this folder, then start again.',
    'Verbatim chưa được dựng, và các gói để dựng chưa được cài: hãy chạy "npm ci" trong thư mục này rồi khởi động lại.',
  );
  process.exitCode = 2;
} else if (newestIn('src') > Math.max(timeOf('dist/index.js'), timeOf(RECORD))) {
  say(
    'The source is newer than what was built of it, which is started nevertheless: run "npm ci" and "npm run build".',
    'Mã nguồn mới hơn bản đã dựng, nhưng bản đã dựng vẫn được chạy: hãy chạy "npm ci" và "npm run build".',
  );
}

function mayWrite(path) {
  try {
    accessSync(at(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function newestIn(folder) {
  const files = readdirSync(at(folder), { recursive: true });
  return Math.max(0, ...files.map((file) => timeOf(join(folder, file))));
}

function timeOf(path) {
  return existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0;
}
