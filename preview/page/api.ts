import type {
  Act,
  ChannelShown,
  CommandsShown,
  Outcome,
  PersonShown,
  PlaceName,
  WhyShown,
} from '../shapes.ts';

/** What the page asks of the server that it is from. */
export const api = {
  people: () => get<readonly PersonShown[]>('/people'),
  commands: (as: string, place: PlaceName) =>
    get<CommandsShown>(`/commands?${new URLSearchParams({ as, in: place })}`),
  channel: (as: string, place: PlaceName, after?: string, signal?: AbortSignal) =>
    get<ChannelShown>(
      `/channel?${new URLSearchParams({ as, in: place, ...(after === undefined ? {} : { after }) })}`,
      signal,
    ),
  why: (message: string) => get<WhyShown | null>(`/why?${new URLSearchParams({ message })}`),
  act: async (act: Act): Promise<Outcome> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/act', { method: 'POST', headers, body: JSON.stringify(act) });
    return read<Outcome>(response);
  },
};

async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return read<T>(await fetch(path, signal === undefined ? {} : { signal }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
