import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A proxy between a bot and a node: it passes everything on until the line is cut. */
export class TcpProxy {
  readonly #server: Server;
  readonly #target: URL;
  /** Each connection with the one to the node that goes on from it. */
  readonly #lines = new Map<Socket, Socket>();
  /** The two ends of a connection that nothing passes. */
  readonly #cutOff = new WeakSet<Socket>();
  #isCut: (port: number) => boolean = () => false;

  private constructor(target: URL) {
    this.#target = target;
    this.#server = createServer((socket) => this.#accept(socket));
  }

  static async to(url: string): Promise<TcpProxy> {
    const proxy = new TcpProxy(new URL(url));
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  /**
   * From now on nothing that is sent arrives, in either direction, and nobody is told: as when a cable is pulled. `isCut` says on which lines, by the
   * port from which they come; on all by default.
   */
  cut(isCut: (port: number) => boolean = () => true): void {
    this.#isCut = isCut;
    for (const [socket, node] of this.#lines) if (isCut(socket.remotePort ?? 0)) this.#cutLine(socket, node);
  }

  /** Requests on a cut line are lost; new connections go through. */
  mend(): void {
    this.#isCut = () => false;
    for (const [socket, node] of this.#lines) if (this.#cutOff.has(socket)) this.#end(socket, node);
  }

  close(): void {
    for (const [socket, node] of this.#lines) this.#end(socket, node);
    this.#server.close();
  }

  #accept(socket: Socket): void {
    const node = connect(Number(this.#target.port), this.#target.hostname);
    this.#lines.set(socket, node);
    for (const [from, to] of [
      [socket, node],
      [node, socket],
    ] as const) {
      from.on('data', (bytes) => void (this.#cutOff.has(from) || to.write(bytes)));
      from.on('error', () => from.destroy());
      from.on('close', () => {
        // Over a cut line nobody is told of an end either.
        if (!this.#cutOff.has(from)) this.#end(socket, node);
      });
    }
    if (this.#isCut(socket.remotePort ?? 0)) this.#cutLine(socket, node);
  }

  #end(socket: Socket, node: Socket): void {
    this.#lines.delete(socket);
    socket.destroy();
    node.destroy();
  }

  #cutLine(...ends: readonly Socket[]): void {
    for (const end of ends) {
      this.#cutOff.add(end);
      end.pause();
    }
  }
}
