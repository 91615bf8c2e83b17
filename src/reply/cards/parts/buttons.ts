import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { LIMITS } from '../../limits.ts';
import { type ControlState, encodeState } from '../../read/custom-id.ts';

/** A button that does `state.action` when pressed. */
export function button(
  label: string,
  state: ControlState,
  options: { readonly disabled?: boolean; readonly primary?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: options.primary === true ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label,
    custom_id: encodeState(state),
    ...(options.disabled === true ? { disabled: true } : {}),
  };
}

/** A button that opens a web page; undefined for an address that is not `http(s)`, or that Discord refuses. */
export function linkButton(label: string, url: string | null): APIButtonComponent | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href, username } = new URL(url);
  // "https://bank.example@evil.example" reads as an address of bank.example.
  if (!/^https?:$/.test(protocol) || username !== '' || href.length > LIMITS.linkUrl) return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: href };
}

/** Rows of at most five buttons each; no row where there is no button. */
export function rows(buttons: readonly (APIButtonComponent | undefined)[]): APIComponentInContainer[] {
  const there = buttons.filter((one) => one !== undefined);
  const result: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let start = 0; start < there.length; start += LIMITS.buttonsInRow) {
    result.push({
      type: ComponentType.ActionRow,
      components: there.slice(start, start + LIMITS.buttonsInRow),
    });
  }
  return result;
}

/** A row with one menu of 1 to 25 options. */
export function menuRow(
  placeholder: string,
  state: ControlState,
  options: APIStringSelectComponent['options'],
): APIComponentInContainer {
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: encodeState(state),
    placeholder,
    options: options.slice(0, LIMITS.choices),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}
