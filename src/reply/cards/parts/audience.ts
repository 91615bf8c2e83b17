/** Who sees a report that is sent from a place: the admins of its server, or only those named in the configuration. */
export type Audience = 'server' | 'bot';
