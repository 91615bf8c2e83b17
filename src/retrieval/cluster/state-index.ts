import type { SearchCluster } from './search-cluster.ts';

/** Makes the index that says who writes and who reads, where there is none yet. */
export async function ensureState(cluster: SearchCluster, name: string): Promise<void> {
  const { status } = await cluster.patiently({ method: 'HEAD', path: `/${name}` });
  if (status === 404) await makeState(cluster, name);
  // One that another bot has just made cannot be read at once.
  await cluster.patiently({
    method: 'GET',
    path: `/_cluster/health/${name}`,
    query: { wait_for_status: 'yellow', timeout: '20s' },
  });
}

async function makeState(cluster: SearchCluster, name: string): Promise<void> {
  const body = {
    settings: { number_of_shards: 1, auto_expand_replicas: '0-1' },
    mappings: {
      properties: {
        owner: { type: 'keyword' },
        beat: { type: 'keyword' },
        reads: { type: 'keyword' },
        reader: { type: 'keyword' },
        at: { type: 'long' },
      },
    },
  };
  const made = cluster.patiently({ method: 'PUT', path: `/${name}`, body });
  // Another bot may have been quicker.
  await made.catch(async (error: unknown) => {
    const { status: now } = await cluster.patiently({ method: 'HEAD', path: `/${name}` });
    if (now === 404) throw error;
  });
}
