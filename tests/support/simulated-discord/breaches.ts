/** A rule of Discord that the program under test broke: which, and with what. */
export interface Breach {
  readonly rule: string;
  readonly detail: string;
}

/** Someone who would be notified by a message: a user's id, `&` and a role's id, `@everyone` or `@here`. */
export interface Ping {
  readonly who: string;
  readonly text: string;
}

/** What went wrong so far; a test ends by expecting both lists to be empty. */
export class Ledger {
  readonly breaches: Breach[] = [];
  readonly pings: Ping[] = [];

  breach(rule: string, detail: string): void {
    this.breaches.push({ rule, detail: detail.length > 600 ? `${detail.slice(0, 600)}…` : detail });
  }

  /** Takes out and gives back the breaches of one rule: for a test that provokes them. */
  take(rule: string): readonly Breach[] {
    const taken = this.breaches.filter((breach) => breach.rule === rule);
    const kept = this.breaches.filter((breach) => breach.rule !== rule);
    this.breaches.splice(0, this.breaches.length, ...kept);
    return taken;
  }
}
