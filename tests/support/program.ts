import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { flagsOf } from './script-flags.ts';
import { Pulse } from './simulated-discord/pulse.ts';

const ENTRY = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** How a program ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The real program in a process of its own, as `npm start` starts it once it is built. */
export class Program {
  /** Everything written to standard output and standard error so far. */
  output = '';
  exit: Exit | null = null;
  readonly #pulse = new Pulse();
  readonly #child: ChildProcess;

  /** `env` is all that the program gets beside the path; the working directory is one without a `.env`. */
  constructor(env: Readonly<Record<string, string>>, nodeOptions: readonly string[] = []) {
    if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is missing: run npm run build`);
    this.#child = spawn(process.execPath, [...flagsOf('index'), ...nodeOptions, ENTRY], {
      cwd: tmpdir(),
      env: { PATH: process.env['PATH'], LOG_FORMAT: 'text', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        this.#pulse.beat();
      });
    }
    this.#child.on('close', (code, signal) => {
      this.exit = { code, signal };
      this.#pulse.beat();
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  get lines(): readonly string[] {
    return this.output.split('\n').filter((line) => line !== '');
  }

  /** Resident size in bytes, as Linux reports it; null elsewhere. */
  get residentBytes(): number | null {
    const file = `/proc/${this.#child.pid}/status`;
    if (!existsSync(file)) return null;
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) * 1_024;
  }

  /** Resolves when the output matches; rejects with the output after `withinMs`. */
  async says(pattern: RegExp, withinMs = 10_000): Promise<void> {
    await this.#pulse.until(
      () => pattern.test(this.output) || this.exit !== null,
      withinMs,
      () => `the program to say ${pattern}; it said:\n${this.output}`,
    );
    if (!pattern.test(this.output))
      throw new Error(`the program ended with ${this.exit?.code}; it said:\n${this.output}`);
  }

  /** Resolves with how the program ended by itself, or by what `kill` sent. */
  async ends(withinMs = 10_000): Promise<Exit> {
    await this.#pulse.until(
      () => this.exit !== null,
      withinMs,
      () => `the program to end; it said:\n${this.output}`,
    );
    return this.exit ?? { code: null, signal: null };
  }

  /** Sends a signal to this one process. */
  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Ends the program; after five seconds by force, so that no test leaves one behind. */
  async stop(): Promise<Exit> {
    if (this.exit) return this.exit;
    this.kill('SIGTERM');
    await this.ends(5_000).catch(() => this.kill('SIGKILL'));
    return this.ends();
  }
}
