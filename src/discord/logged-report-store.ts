import type { Reports } from '../commands/common/command.ts';
import type { Logger } from '../log.ts';
import type { ReportStore } from '../reports/report-store.ts';

/** A store for handlers, which only need to know whether something was saved; failures are logged here. */
export function loggedReports(store: ReportStore, log: Logger): Reports {
  const kept = <T>(work: Promise<T>, failed: string): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      log.error(failed, { error });
      return undefined;
    });
  return {
    open: () => store.open(),
    add: (report) => kept(store.add(report), 'a question to the organisers could not be saved'),
    reopen: (id) => kept(store.reopen(id), 'questions could not be opened again'),
    finish: async (ids) =>
      (await kept(
        store.finish(ids).then(() => true),
        'questions could not be marked as done',
      )) ?? false,
    takeBack: async (id) =>
      (await kept(
        store.takeBack(id).then(() => true),
        'a question could not be taken back',
      )) ?? false,
  };
}
