import { spawn } from 'node:child_process';

/** What says without running it whether the code is as it should be; all of it at once, since each keeps one core busy. */
const CHECKS = ['format:check', 'lint', 'unused'];

/** Runs a check, and shows what it said once it is done, so that no two mix. */
function run(check) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', check], { shell: process.platform === 'win32' });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', (error) => said.push(Buffer.from(`npm cannot be started: ${error.message}\n`)));
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) process.stderr.write(`"npm run ${check}" failed.\n`);
      resolve(code === 0);
    });
  });
}

const passed = await Promise.all(CHECKS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
