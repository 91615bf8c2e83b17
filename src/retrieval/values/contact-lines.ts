import { statedContacts } from '../ranking/features/stated-forms.ts';

const LABEL =
  /^[\s*_]*(?:contacts?|enquir(?:y|ies)|phone|tel(?:ephone)?|e-?mail|whatsapp|liên hệ|điện thoại|sđt|đt)(?: [A-Za-zÀ-ỹ]+){0,2}[\s*_]*:/iu;

/** Whether a text is nothing but whom to reach, and how: "Contact: Ada Penn, 07700 900321" does not say where something is. */
export function isContactLine(text: string): boolean {
  return LABEL.test(text) && !text.trim().includes('\n') && statedContacts(text).length > 0;
}
