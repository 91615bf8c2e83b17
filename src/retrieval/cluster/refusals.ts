import { IndexUnavailable } from '../index/index-unavailable.ts';
import { asRecord } from './json.ts';

/** The cluster refuses this name and password, or forbids an action; the message says what to mend. */
export class ClusterRefused extends IndexUnavailable {
  override readonly name = 'ClusterRefused';
}

/** The cluster answers but takes no changes for now, most likely because its disk is full. */
export class ChangesRefused extends IndexUnavailable {
  override readonly name = 'ChangesRefused';
}

/** The index that was asked is not in the cluster any more: somebody took it away. */
export class IndexLost extends IndexUnavailable {
  override readonly name = 'IndexLost';

  constructor() {
    super('its index is no longer in the search cluster');
  }
}

/** A node took a request and has not answered in time: it may wait for another one. */
export class NoAnswer extends IndexUnavailable {
  override readonly name = 'NoAnswer';
}

/** What an error of the client means: the cluster is away for now, or it refuses for good. */
export function refusalOf(error: unknown, path: string): Error {
  const { message, statusCode, meta } = asError(error);
  const body = asRecord(asRecord(meta)['body']);
  const cause = asRecord(body['error']);
  const reason = typeof cause['reason'] === 'string' ? cause['reason'] : message;
  if (statusCode === 401)
    return new ClusterRefused(
      'the search cluster refuses the name and password: check SEARCH_USER and SEARCH_PASSWORD, or SEARCH_CERT and SEARCH_KEY',
    );
  // A full disk blocks writing until somebody makes room: this passes.
  if (statusCode === 403 && cause['type'] === 'cluster_block_exception')
    return new ChangesRefused(
      `the search cluster takes no changes, probably as its disk is full (${reason})`,
    );
  if (statusCode === 403)
    return new ClusterRefused(
      `the search cluster's user may not do what is needed: docs/scale.md lists it (${reason})`,
    );
  if (isOfCertificates(message))
    return new ClusterRefused(
      `the search cluster's certificate is not trusted: set SEARCH_CA to the file of who signed it (${message})`,
    );
  if (error instanceof Error && error.name === 'TimeoutError')
    return new NoAnswer(`the search cluster does not answer (${reason})`);
  if (statusCode === undefined || statusCode === 429 || statusCode >= 500)
    return new IndexUnavailable(`the search cluster does not answer (${reason})`);
  return new Error(`the search cluster refused ${path.split('?')[0]}: ${reason} (${statusCode})`);
}

function asError(error: unknown) {
  const { statusCode, meta } = asRecord(
    error instanceof Error
      ? { statusCode: 'statusCode' in error && error.statusCode, meta: 'meta' in error && error.meta }
      : error,
  );
  return {
    message: error instanceof Error ? error.message : String(error),
    statusCode: typeof statusCode === 'number' ? statusCode : undefined,
    meta,
  };
}

/** Node's own words for a certificate that it does not trust, or that is of another host. */
function isOfCertificates(message: string): boolean {
  return /certificate|self.signed|ERR_TLS|altnames/i.test(message);
}
