/** Lets a list of choices be walked through with the arrows, chosen from with Enter, and left with Escape; `opener` keeps the focus. */
export function walkWithKeys(opener: HTMLElement, list: HTMLElement): void {
  let at = -1;
  // What was chosen, by its words: choices that come later, for one letter more, are drawn anew.
  let chosenText: string | null = null;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const show = (index: number) => {
    at = index;
    for (const [place, option] of options().entries()) {
      option.setAttribute('aria-selected', String(place === at));
      option.id ||= `choice-${crypto.randomUUID()}`;
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    }
    const chosen = options()[at];
    chosenText = chosen?.textContent ?? null;
    if (chosen === undefined) opener.removeAttribute('aria-activedescendant');
    else opener.setAttribute('aria-activedescendant', chosen.id);
  };
  opener.setAttribute('aria-haspopup', 'listbox');
  opener.setAttribute('aria-expanded', 'false');
  new MutationObserver(() => {
    opener.setAttribute('aria-expanded', String(!list.hidden));
    const same = list.hidden ? -1 : options().findIndex(({ textContent }) => textContent === chosenText);
    show(same);
  }).observe(list, { attributes: true, attributeFilter: ['hidden'], childList: true });
  opener.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    const { length } = options();
    if (event.key === 'ArrowDown') show((at + 1) % length);
    else if (event.key === 'ArrowUp') show((Math.max(at, 0) + length - 1) % length);
    else if (event.key === 'Escape') list.hidden = true;
    else if (event.key === 'Enter' && at >= 0)
      options()[at]?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    else return;
    event.preventDefault();
  });
  opener.addEventListener('blur', () => {
    list.hidden = true;
  });
}
