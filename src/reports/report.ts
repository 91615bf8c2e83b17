/** Why somebody sent a question to the organisers. */
export const REPORT_REASONS = ['not-in-articles', 'wrong-passage', 'outdated', 'not-answered'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** A question that somebody sent to the organisers by pressing a button. Nothing says who. */
export interface Report {
  /** 16 hexadecimal digits, unique in a store. */
  readonly id: string;
  readonly question: string;
  /** Of a follow-up the question before: "when was that?" says nothing without it. */
  readonly follows?: string | undefined;
  readonly reason: ReportReason;
  /** When it was sent, as ISO 8601 in UTC. */
  readonly at: string;
  /** The server that it was sent in; null for a direct message. */
  readonly guild: string | null;
}
