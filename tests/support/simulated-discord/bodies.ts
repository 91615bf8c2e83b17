/**
 * Request bodies as a client may send them: every field may be missing or wrong, so the rules check before they trust.
 * Shapes: https://docs.discord.com/developers/components/reference
 */
export interface ComponentBody {
  readonly type?: number;
  readonly id?: number | null;
  readonly custom_id?: string | null;
  readonly style?: number;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly disabled?: boolean | null;
  readonly emoji?: { readonly id?: string | null; readonly name?: string | null } | null;
  readonly placeholder?: string | null;
  readonly options?: readonly SelectOptionBody[] | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly required?: boolean | null;
  readonly content?: string;
  readonly components?: readonly ComponentBody[];
  readonly component?: ComponentBody;
  readonly accessory?: ComponentBody;
  readonly media?: { readonly url?: string };
  readonly file?: { readonly url?: string };
  readonly items?: readonly {
    readonly media?: { readonly url?: string };
    readonly description?: string | null;
  }[];
  readonly accent_color?: number | null;
  readonly spacing?: number | null;
  readonly value?: string | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
}

/** An option of a select menu. */
export interface SelectOptionBody {
  readonly label?: string;
  readonly value?: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
}

/** An embed of a message. */
export interface EmbedBody {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly footer?: { readonly text?: string | null } | null;
  readonly author?: { readonly name?: string | null } | null;
  readonly fields?: readonly { readonly name?: string; readonly value?: string }[] | null;
}

/** Which mentions of a message notify. */
export interface AllowedMentionsBody {
  readonly parse?: readonly string[] | null;
  readonly users?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly replied_user?: boolean | null;
}

/** A message. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly EmbedBody[] | null;
  readonly components?: readonly ComponentBody[] | null;
  readonly attachments?: readonly { readonly id?: string | number; readonly filename?: string }[] | null;
  readonly allowed_mentions?: AllowedMentionsBody | null;
  readonly flags?: number | null;
  readonly poll?: object | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: {
    readonly message_id?: string;
    readonly channel_id?: string;
    readonly fail_if_not_exists?: boolean;
  } | null;
}

/** A choice of an option. */
export interface ChoiceBody {
  readonly name?: string;
  readonly value?: string | number;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
}

/** An option, a subcommand or a group of subcommands. */
export interface CommandOptionBody {
  readonly type?: number;
  readonly name?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly choices?: readonly ChoiceBody[] | null;
  readonly options?: readonly CommandOptionBody[] | null;
  readonly autocomplete?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** A command to register. */
export interface CommandBody {
  readonly id?: string;
  readonly application_id?: string;
  readonly version?: string;
  readonly type?: number;
  readonly name?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly CommandOptionBody[] | null;
  readonly default_member_permissions?: string | number | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
  readonly nsfw?: boolean;
}

/** A modal. */
export interface ModalBody {
  readonly custom_id?: string;
  readonly title?: string;
  readonly components?: readonly ComponentBody[];
}

/** Component types: https://docs.discord.com/developers/components/reference#component-object-component-types */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

/** Message flags: https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const FLAG = { ephemeral: 1 << 6, loading: 1 << 7, componentsV2: 1 << 15 } as const;
