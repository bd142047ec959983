import { make, makeButton } from './make.ts';

/**
 * Shows something in a dialog until the reader closes it, by its button, Esc or a click beside it.
 * The focus goes back to where it was.
 *
 * @param name of the dialog, its class and the id of its title
 */
export function showDialog(name: string, title: string, ...contents: Node[]): HTMLDialogElement {
  const dialog = make(
    'dialog',
    { class: `aid ${name}`, 'aria-labelledby': `${name}-title` },
    make('h2', { id: `${name}-title` }, title),
    ...contents,
  );
  dialog.append(makeButton('关闭', () => dialog.close(), { class: 'aid-close' }));
  dialog.addEventListener('click', ({ target }) => {
    // What surrounds a dialog counts as the dialog itself.
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
