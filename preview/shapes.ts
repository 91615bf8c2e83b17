import type { ComponentBody } from '../tests/support/simulated-discord/bodies.ts';

/** Where the page looks: the server's channel, or a direct message with the bot. */
export type PlaceName = 'guild' | 'dm';

/** A person whose view the page can show. */
export interface PersonShown {
  readonly name: string;
  /** As Discord names it: `en-US`, `vi`. */
  readonly locale: string;
  readonly admin: boolean;
}

/** A message as one person sees it; the components are those that the bot sent. */
export interface MessageShown {
  readonly id: string;
  readonly author: string;
  readonly byBot: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly edited: boolean;
  /** Only the viewer sees it. */
  readonly private: boolean;
  /** The bot has promised it and not written it yet. */
  readonly thinking: boolean;
  /** The command that it answers. */
  readonly used: { readonly by: string; readonly what: string } | null;
  /** The message that it replies to, in one line. */
  readonly replyTo: { readonly author: string; readonly text: string } | null;
  readonly content: string;
  readonly components: readonly ComponentBody[];
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** The contents of a channel for one person. */
export interface ChannelShown {
  /** Changes whenever something in it does. */
  readonly version: string;
  readonly name: string;
  readonly messages: readonly MessageShown[];
  /** Names by account id: for mentions. */
  readonly names: Readonly<Record<string, string>>;
  /** Rules of Discord that the bot has broken. */
  readonly breaches: readonly string[];
}

/** A slash command as a client offers it to a person, in their language. */
export interface CommandShown {
  /** `corpus reload` for a subcommand. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly OptionShown[];
}

/** An option of a command as a client offers it. */
export interface OptionShown {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
  readonly type: number;
  readonly required: boolean;
  readonly completed: boolean;
  readonly maxLength: number | null;
  readonly choices: readonly ChoiceShown[];
}

/** A choice of an option. */
export interface ChoiceShown {
  readonly name: string;
  readonly value: string | number;
}

/** All that a person can use in a place. */
export interface CommandsShown {
  readonly slash: readonly CommandShown[];
  /** Those in the menu of a message: the name that is sent, and the one that is shown. */
  readonly message: readonly { readonly name: string; readonly label: string }[];
}

/** A file that somebody attaches to a command, its bytes as base64. */
export interface FileGiven {
  readonly name: string;
  readonly base64: string;
}

/** What somebody fills into the options of a command, by their names. */
export type Values = Readonly<Record<string, string | number | boolean | FileGiven>>;

/** What somebody does on the page. */
export type Act = { readonly as: string; readonly in: PlaceName } & (
  | { readonly kind: 'slash'; readonly name: string; readonly options: Values }
  | {
      readonly kind: 'type';
      readonly name: string;
      readonly option: string;
      readonly text: string;
      readonly others: Values;
    }
  | { readonly kind: 'menu'; readonly name: string; readonly message: string }
  | { readonly kind: 'press'; readonly message: string; readonly customId: string }
  | {
      readonly kind: 'select';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'submit';
      readonly interaction: string;
      readonly fields: Readonly<Record<string, string | boolean>>;
    }
  | { readonly kind: 'says'; readonly text: string; readonly replyTo: string | null }
);

/** The outcome of an act. */
export interface Outcome {
  /** The message that answers. */
  readonly message?: string;
  readonly modal?: ModalShown;
  readonly choices?: readonly ChoiceShown[];
  /** Why it failed: what Discord says, or that the bot was silent. */
  readonly problem?: string;
}

/** A modal, with the id of the interaction that opened it. */
export interface ModalShown {
  readonly interaction: string;
  readonly title: string;
  readonly components: readonly ComponentBody[];
}

/** Why a card says what it says, and where its quotes stand. */
export interface WhyShown {
  readonly question: string;
  readonly found: boolean;
  /** Probabilities in 0..1. */
  readonly confidence: number;
  readonly threshold: number;
  readonly asksFor: string;
  readonly terms: readonly {
    readonly text: string;
    readonly term: string;
    readonly weight: number;
    readonly passages: number;
    readonly origin: string;
  }[];
  /** What spoke for an answer and what against it, largest first. */
  readonly confidenceShares: readonly Share[];
  readonly passages: readonly {
    readonly title: string;
    readonly quote: string;
    readonly score: number;
    readonly shares: readonly Share[];
  }[];
  readonly unknownWords: readonly string[];
  /** Articles that the card quotes; of a refusal those that came closest. */
  readonly articles: readonly ArticleShown[];
}

/** A part of a score, with its name. */
export interface Share {
  readonly name: string;
  readonly share: number;
}

/** An article's text in pieces that follow each other without a gap. */
export interface ArticleShown {
  readonly title: string;
  readonly path: string;
  readonly pieces: readonly Piece[];
}

/** `quote`: quoted on the card; `bold`: in bold there, too. */
export interface Piece {
  readonly text: string;
  readonly mark: 'none' | 'quote' | 'bold';
}
