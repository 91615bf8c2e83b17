/** Why somebody sent a question to the organisers. */
export const REPORT_REASONS = ['not-in-articles', 'wrong-passage', 'outdated', 'not-answered'] as const;
/** One of these reasons. */
export type ReportReason = (typeof REPORT_REASONS)[number];

/** The address of a message in a server. */
export const MESSAGE_LINK = /^https:\/\/discord\.com\/channels\/\d{1,20}\/\d{1,20}\/\d{1,20}$/;

/** The passage that an answer quoted. */
export interface ReportedQuote {
  readonly text: string;
  /** The title of its article, as the answer showed it; empty where it is unknown. */
  readonly title: string;
}

/** A question that somebody sent to the organisers by pressing a button. It does not say who. */
export interface Report {
  /** 16 hexadecimal digits, unique in a store. */
  readonly id: string;
  readonly question: string;
  /** The question before a follow-up: "when was that?" says nothing without it. */
  readonly follows?: string | undefined;
  /** Key of the only article that was asked, where one was chosen. */
  readonly article?: string | undefined;
  /** Whether its words were taken as typed. */
  readonly asTyped?: boolean | undefined;
  readonly reason: ReportReason;
  /** When it was sent, as ISO 8601 in UTC. */
  readonly at: string;
  /** The server that it was sent in; null for a direct message. */
  readonly guild: string | null;
  /** The quote, where an answer is complained about. */
  readonly quote?: ReportedQuote | undefined;
  /** A link to the answer or the refusal, where others can see it. */
  readonly link?: string | undefined;
}
