// `node scripts/start.mjs ask "…"` builds what has changed and becomes the program `dist/ask.js`: one process, which ends with npm.
import './end-with-npm.mjs';
import { readFileSync } from 'node:fs';
import { say } from './check-install.mjs';

const [name = ''] = process.argv.splice(2, 1);
// Each has a script of npm.
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const words = Object.values(scripts).flatMap((script) => /scripts\/start\.mjs (\S+)/.exec(script)?.[1] ?? []);

if (words.includes(name)) {
  await import('./ready.mjs');
  if ((process.exitCode ?? 0) === 0) await import(new URL(`../dist/${name}.js`, import.meta.url).href);
} else if (/^(?:--help|-h|help)$/.test(name)) {
  say(
    `node scripts/start.mjs ${words.join(' | ')}\n\nWhat each of them takes: node scripts/start.mjs ask --help`,
    `node scripts/start.mjs ${words.join(' | ')}\n\nMỗi chương trình nhận gì: node scripts/start.mjs ask --help`,
    1,
  );
} else {
  const given = name === '' ? ['', ''] : [`There is no "${name}". `, `Không có "${name}". `];
  say(
    `${given[0]}Say what to start: node scripts/start.mjs ${words.join(' | ')}`,
    `${given[1]}Hãy nói cần chạy gì: node scripts/start.mjs ${words.join(' | ')}`,
  );
  process.exitCode = 2;
}
