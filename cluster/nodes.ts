import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('.', import.meta.url));
const JAR = join(PROJECT, 'target', 'search-node.jar');
const LIBRARIES = join(PROJECT, 'target', 'lib');
/** The k-NN plugin; what it has in common with OpenSearch is taken from there. */
const VECTORS = join(PROJECT, 'target', 'knn');
const VECTOR_PLUGINS = ['org.opensearch.painless.PainlessPlugin', 'org.opensearch.knn.plugin.KNNPlugin'];
/** Newer ones were not tried with this version of OpenSearch. */
const LEAST_JAVA = 17;
/** Three nodes on two cores are green after some 20 s. */
const START_MS = 240_000;
/** A node that took a request may never answer it; `fetch` alone would wait for five minutes. */
const ANSWER_MS = 15_000;
/** Maven may wait for a server that does not answer. */
const BUILD_MS = 10 * 60_000;
const VERSION_MS = 60_000;
/** A node that was asked to end finishes in some seconds. */
const STOP_MS = 60_000;

/** Where the nodes of a cluster are, and which ports they take. */
export interface NodesOptions {
  readonly count: number;
  /** A folder for what they keep. */
  readonly directory: string;
  /** HTTP of node 1; the next node takes the next port. */
  readonly httpPort: number;
  /** The same of what nodes speak to each other. */
  readonly transportPort: number;
  /** Where the nodes reach each other, where that is not their own transport port: through proxies, for tests. */
  readonly publishPorts?: readonly number[] | undefined;
  readonly heapMb?: number | undefined;
  /** False for nodes without the plugin that compares vectors. */
  readonly vectors?: boolean | undefined;
}

/** What is missing to run nodes here, as a sentence; undefined where nothing is. */
export function missingForNodes(): string | undefined {
  const java = versionOf('java', ['-version'], /version "(?:1\.)?(\d+)/);
  if (java === undefined) return `there is no Java here: install a JDK, version ${LEAST_JAVA} or later`;
  if (java < LEAST_JAVA) return `Java ${java} is too old: install a JDK, version ${LEAST_JAVA} or later`;
  if (versionOf('javac', ['-version'], /javac (?:1\.)?(\d+)/) === undefined)
    return 'there is a Java runtime, but no compiler (javac): install a JDK';
  if (versionOf('mvn', ['--version'], /Apache Maven (\d+)/) === undefined)
    return 'there is no Maven here (mvn): install it';
  return undefined;
}

function versionOf(command: string, args: readonly string[], pattern: RegExp): number | undefined {
  try {
    // Java tells its version on standard error.
    const said = execFileSync('sh', ['-c', '"$0" "$@" 2>&1', command, ...args], {
      encoding: 'utf8',
      timeout: VERSION_MS,
    });
    const version = pattern.exec(said)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
}

/** Builds the node where there is none, or an older one than its source: some 10 s the first time, with Maven's downloads longer. */
export function buildNode(): void {
  const sources = [join(PROJECT, 'pom.xml'), ...javaFiles(join(PROJECT, 'src'))];
  const isBuilt = [JAR, LIBRARIES, VECTORS].every((file) => existsSync(file));
  if (isBuilt && sources.every((file) => statSync(file).mtimeMs < statSync(JAR).mtimeMs)) return;
  // What an older version left behind would be loaded, too.
  rmSync(join(PROJECT, 'target'), { recursive: true, force: true });
  process.stderr.write('building the node of the search cluster\n');
  try {
    execFileSync('mvn', ['-q', '-B', '-f', join(PROJECT, 'pom.xml'), 'package'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: BUILD_MS,
    });
  } catch (cause) {
    throw new Error(`Maven has not built the node within ${BUILD_MS / 60_000} minutes, or has failed`, {
      cause,
    });
  }
}

function javaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java'))
    .map((name) => join(folder, name));
}

/** The nodes of one cluster on this machine, each in a process of its own. They end with this process. */
export class Nodes {
  readonly #options: NodesOptions;
  readonly #running = new Map<number, ChildProcess>();

  constructor(options: NodesOptions) {
    this.#options = options;
  }

  get numbers(): readonly number[] {
    return Array.from({ length: this.#options.count }, (_, at) => at + 1);
  }

  get urls(): readonly string[] {
    return this.numbers.map((number) => this.urlOf(number));
  }

  urlOf(number: number): string {
    return `http://127.0.0.1:${this.#options.httpPort + number - 1}`;
  }

  pidOf(number: number): number | undefined {
    return this.#running.get(number)?.pid;
  }

  /** Starts these nodes, all by default, and waits until the cluster has everything that it holds. */
  async start(numbers: readonly number[] = this.numbers): Promise<void> {
    for (const number of numbers) this.#spawn(number);
    await this.untilHealthy('green');
  }

  /** Ends a node: at once, as a crash would, or letting it finish; one that has not after a minute is ended at once. */
  async stop(number: number, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const child = this.#running.get(number);
    this.#running.delete(number);
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.kill(signal);
    const late = setTimeout(() => {
      process.stderr.write(`node ${number} has not ended within ${STOP_MS / 1_000} s and is killed\n`);
      child.kill('SIGKILL');
    }, STOP_MS);
    await ended;
    clearTimeout(late);
  }

  async stopAll(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    await Promise.all([...this.#running.keys()].map((number) => this.stop(number, signal)));
  }

  /** Waits until the running nodes say that the cluster is this well; rejects after four minutes. */
  async untilHealthy(status: 'green' | 'yellow'): Promise<void> {
    const number = [...this.#running.keys()][0] ?? 1;
    const query = `wait_for_status=${status}&wait_for_nodes=${this.#running.size}&timeout=5s`;
    for (const until = Date.now() + START_MS; Date.now() < until; ) {
      const answer = await this.#asked(number, `_cluster/health?${query}`).catch(() => undefined);
      if (answer?.ok === true) return;
      for (const [other, child] of this.#running)
        if (child.exitCode !== null) throw new Error(`node ${other} ended: see ${this.#logOf(other)}`);
      await sleep(500);
    }
    const [health, why] = await Promise.all(
      ['_cluster/health', '_cluster/allocation/explain'].map((path) =>
        this.#asked(number, path).then((answer) => answer.text(), String),
      ),
    );
    throw new Error(`the cluster is not ${status} after ${START_MS / 1_000} s: ${health} ${why}`);
  }

  /** Rejects where there is no answer within a quarter of a minute. */
  #asked(number: number, path: string): Promise<Response> {
    return fetch(`${this.urlOf(number)}/${path}`, { signal: AbortSignal.timeout(ANSWER_MS) });
  }

  #spawn(number: number): void {
    const { directory, count, httpPort, transportPort, publishPorts } = this.#options;
    const { heapMb = 512, vectors = true } = this.#options;
    const ports = publishPorts ?? this.numbers.map((one) => transportPort + one - 1);
    const home = join(directory, `node-${number}`);
    for (const folder of ['config', 'logs', 'tmp']) mkdirSync(join(home, folder), { recursive: true });
    const log = openSync(this.#logOf(number), 'a');
    const settings = {
      'cluster.name': `verbatim-${httpPort}`,
      'node.name': `node-${number}`,
      'path.data': join(home, 'data'),
      'path.logs': join(home, 'logs'),
      'network.host': '127.0.0.1',
      'http.port': httpPort + number - 1,
      'transport.port': transportPort + number - 1,
      'transport.publish_port': ports[number - 1] ?? transportPort,
      'transport.type': 'netty4',
      'http.type': 'netty4',
      'discovery.seed_hosts': ports.map((port) => `127.0.0.1:${port}`).join(','),
      'cluster.initial_cluster_manager_nodes': this.numbers.map((one) => `node-${one}`).join(','),
      // All nodes share one disk, which may well be 90 % full.
      'cluster.routing.allocation.disk.threshold_enabled': false,
      'node.max_local_storage_nodes': count,
    };
    const heap = [`-Xms${heapMb}m`, `-Xmx${heapMb}m`, '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError'];
    const netty = ['-Dio.netty.noUnsafe=true', '-Dio.netty.noKeySetOptimization=true'];
    const buffers = ['-Dio.netty.recycler.maxCapacityPerThread=0', '-Dio.netty.allocator.numDirectArenas=0'];
    const others = ['-Dlog4j2.disable.jmx=true', '-Dfile.encoding=UTF-8'];
    const temporary = `-Djava.io.tmpdir=${join(home, 'tmp')}`;
    const path = [JAR, join(LIBRARIES, '*'), ...(vectors ? [join(VECTORS, '*')] : [])].join(':');
    const java = [...heap, ...netty, ...buffers, ...others, temporary];
    const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
    if (vectors) given.push(...VECTOR_PLUGINS.map((plugin) => `plugin=${plugin}`));
    const command = ['java', ...java, '-cp', path, 'verbatim.cluster.SearchNode', home, ...given];
    // Standard input stays open for as long as this process lives: that is how a node knows.
    const child = spawn('nice', ['-n', '5', ...command], { stdio: ['pipe', log, log] });
    this.#running.set(number, child);
  }

  #logOf(number: number): string {
    return join(this.#options.directory, `node-${number}`, 'node.log');
  }
}
