import { asRecord } from './json.ts';

/** How a request gets to the nodes that reach each other: the address it goes to, and what it says there of whom to ask. */
export interface Route {
  /** The place of the address among the cluster's. */
  readonly address: number;
  /** OpenSearch's parameter `preference`. */
  readonly preference: string;
}

/** Asks the node at an address, and rejects where it has not answered by then. */
export type AskNode = (address: number, path: string, timeoutMs: number) => Promise<unknown>;

/** While some node is out of reach they are asked again so often whom they reach. */
const LOOK_AGAIN_MS = 3_000;
/** What of a try a node may take to ask the others, and to answer. */
const FOR_OTHERS = 0.2;
const FOR_ANSWER = 0.35;

/**
 * Finds a way around nodes that do not answer. A node that hangs, or whose line to the others is cut, is left out by the cluster only after half
 * a minute; until then every other search waits for it in vain. So when one has, each node is asked whom it reaches, and searches
 * go to those that reach each other.
 */
export class NodeRoutes {
  readonly #addresses: number;
  readonly #ask: AskNode;
  readonly #tryMs: number;
  /** The addresses of the nodes that reach each other, and their ids; undefined where all do, as far as is known. */
  #around: { readonly addresses: readonly number[]; readonly ids: readonly string[] } | undefined;
  #turn = 0;
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(addresses: number, ask: AskNode, tryMs: number) {
    this.#addresses = addresses;
    this.#ask = ask;
    this.#tryMs = tryMs;
  }

  /** The way of the next request; undefined where any will do. */
  next(): Route | undefined {
    if (this.#around === undefined) return undefined;
    const { addresses, ids } = this.#around;
    const address = addresses[this.#turn++ % addresses.length];
    return address === undefined ? undefined : { address, preference: `_prefer_nodes:${ids.join(',')}` };
  }

  /** Asks each node whom it reaches: a third of a try. All who wait for it wait for the same; never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    const path = `/_nodes/_all/_none?timeout=${Math.round(FOR_OTHERS * this.#tryMs)}ms`;
    const seen = await Promise.all(
      Array.from({ length: this.#addresses }, (_, address) =>
        this.#ask(address, path, FOR_ANSWER * this.#tryMs).then(reachedIn, () => undefined),
      ),
    );
    const most = seen.reduce((best, one) => ((one?.ids.length ?? 0) > (best?.ids.length ?? 0) ? one : best));
    const isWhole = seen.every((one) => one !== undefined && one.failed === 0);
    if (isWhole || most === undefined) this.#around = undefined;
    else {
      const same = String(most.ids);
      const addresses = [...seen.keys()].filter((address) => String(seen[address]?.ids) === same);
      this.#around = { addresses, ids: most.ids };
    }
    clearTimeout(this.#timer);
    if (this.#around === undefined) return;
    this.#timer = setTimeout(() => void this.look(), LOOK_AGAIN_MS);
    this.#timer.unref();
  }
}

/** The ids of the nodes that one reaches, itself too, in order, and how many it does not. */
function reachedIn(body: unknown): { readonly ids: readonly string[]; readonly failed: number } {
  const { nodes, _nodes } = asRecord(body);
  return { ids: Object.keys(asRecord(nodes)).toSorted(), failed: Number(asRecord(_nodes)['failed'] ?? 0) };
}
