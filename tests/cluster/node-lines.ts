import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Nodes } from '../../cluster/nodes.ts';
import { TcpProxy } from './tcp-proxy.ts';

/**
 * The lines between the nodes of a cluster: each node is reached by the others through a proxy in front of it, which knows by the process
 * that connects whose line it is. For Linux, which says whose a connection is in `/proc`.
 */
export class NodeLines {
  readonly #nodes: () => Nodes;
  readonly #proxies: readonly TcpProxy[];
  readonly #cutOff = new Set<number>();

  private constructor(nodes: () => Nodes, proxies: readonly TcpProxy[]) {
    this.#nodes = nodes;
    this.#proxies = proxies;
  }

  /** Lines of so many nodes, which may be made afterwards: `ports` are where the others reach them. */
  static async of(count: number, transportPort: number, nodes: () => Nodes): Promise<NodeLines> {
    const proxies = await Promise.all(
      Array.from({ length: count }, (_, at) => TcpProxy.to(`http://127.0.0.1:${transportPort + at}`)),
    );
    return new NodeLines(nodes, proxies);
  }

  get ports(): readonly number[] {
    return this.#proxies.map(({ url }) => Number(new URL(url).port));
  }

  /** From now on nothing that is sent between these nodes and the others arrives, and nobody is told. */
  cutOff(...numbers: readonly number[]): void {
    for (const number of numbers) this.#cutOff.add(number);
    for (const [at, proxy] of this.#proxies.entries())
      proxy.cut((port) => this.#cutOff.has(at + 1) !== this.#cutOff.has(this.#nodeAt(port)));
  }

  mend(): void {
    this.#cutOff.clear();
    for (const proxy of this.#proxies) proxy.mend();
  }

  close(): void {
    for (const proxy of this.#proxies) proxy.close();
  }

  /** The node whose process has this port of its own; 0 where none has. */
  #nodeAt(port: number): number {
    const inode = inodeOf(port);
    const nodes = this.#nodes();
    return nodes.numbers.find((number) => hasSocket(nodes.pidOf(number), inode)) ?? 0;
  }
}

/** What Linux calls the socket of a connection that goes out from this port. */
function inodeOf(port: number): string | undefined {
  const own = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6'])
    for (const line of readFileSync(table, 'utf8').split('\n')) {
      const fields = line.trim().split(/\s+/u);
      if (fields[1]?.endsWith(own) === true && fields[9] !== '0') return fields[9];
    }
  return undefined;
}

function hasSocket(pid: number | undefined, inode: string | undefined): boolean {
  if (pid === undefined || inode === undefined) return false;
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).some((name) => {
    try {
      return readlinkSync(`${folder}/${name}`) === `socket:[${inode}]`;
    } catch {
      return false;
    }
  });
}
