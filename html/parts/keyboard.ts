/** Where the keyboard goes when what had it is gone. */

/** Gives it to the element, or to the view's heading when that is no longer there. */
export function giveKeyboardTo(element: Element | null): void {
  const target = element?.isConnected === true ? element : document.querySelector('h1');
  if (target instanceof HTMLElement) target.focus();
}

/** After an action that may have taken its own button away: the heading gets the keyboard, unless something has it. */
export async function keepKeyboard(): Promise<void> {
  await drawn();
  const now = document.activeElement;
  if (now === null || now === document.body || now.matches(':disabled')) giveKeyboardTo(null);
}

/** A live region says only what is put into it after it was shown. */
export const drawn = () => new Promise((then) => setTimeout(then));
