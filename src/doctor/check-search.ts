import { EXIT } from '../exit-codes.ts';
import type { SearchSettings } from '../retrieval/cluster/search-settings.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** Whether the search cluster lets the bot in; no finding where none is set. */
export async function* checkSearch(
  settings: SearchSettings | null,
  messages: DoctorMessages,
): AsyncGenerator<Finding> {
  if (settings === null) return;
  const { SearchCluster } = await import('../retrieval/cluster/search-cluster.ts');
  let cluster: Awaited<ReturnType<typeof SearchCluster.connect>> | undefined;
  try {
    cluster = await SearchCluster.connect(settings);
    await cluster.ask({ method: 'GET', path: '/' });
    yield { state: 'well', says: messages.search(settings.urls.length) };
  } catch (error) {
    const isRefused = error instanceof Error && error.name === 'ClusterRefused';
    yield {
      state: 'wrong',
      says: messages.noSearch(error instanceof Error ? error.message : String(error)),
      todo: messages.mendSearch,
      exit: isRefused ? EXIT.usage : EXIT.unreachable,
    };
  } finally {
    await cluster?.close();
  }
}
