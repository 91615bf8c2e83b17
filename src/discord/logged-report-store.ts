import type { Reports } from '../commands/command.ts';
import type { Logger } from '../log.ts';
import type { ReportStore } from '../reports/report-store.ts';

/** A store for handlers, which only have to know whether something was kept; what went wrong is logged here. */
export function loggedReports(store: ReportStore, log: Logger): Reports {
  const isKept = (work: Promise<void>, failed: string): Promise<boolean> =>
    work.then(
      () => true,
      (error: unknown) => {
        log.error(failed, { error });
        return false;
      },
    );
  return {
    open: () => store.open(),
    add: (report) => isKept(store.add(report), 'a question to the organisers could not be kept'),
    finish: (ids) => isKept(store.finish(ids), 'questions could not be marked as done'),
  };
}
