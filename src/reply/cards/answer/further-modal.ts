import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { MAX_QUESTION_ON_CARD } from '../../limits.ts';
import type { Messages } from '../../messages/index.ts';
import { type ControlState, encodeState } from '../../read/custom-id.ts';

/** The one field of the modal. */
export const QUESTION_FIELD = 'question';

/** A modal that asks for the next question; its state is that of the answer it goes on from. */
export function furtherModal(
  state: ControlState,
  messages: Messages,
): APIModalInteractionResponseCallbackData {
  const { title, label, placeholder } = messages.further;
  return {
    custom_id: encodeState(state),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Short,
          placeholder,
          max_length: MAX_QUESTION_ON_CARD,
          required: true,
        },
      },
    ],
  };
}
