/** The index is on another machine and cannot be asked right now; the message says why in English. Asking again later can help. */
export class IndexUnavailable extends Error {
  override readonly name: string = 'IndexUnavailable';
}

/** Does some work; rejects with `IndexUnavailable` where it takes longer than the limit. Without a limit it may take any time. */
export async function inTime<T>(milliseconds: number | undefined, work: Promise<T>): Promise<T> {
  if (milliseconds === undefined) return work;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new IndexUnavailable(`the search cluster took longer than ${milliseconds} ms`)),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
