/** The parts of the dialog that something is done with. */
export interface ErrataForm {
  dialog: HTMLDialogElement;
  line: HTMLSelectElement;
  quote: HTMLTextAreaElement;
  is: HTMLTextAreaElement;
  why: HTMLInputElement;
  output: HTMLTextAreaElement;
  status: HTMLElement;
  copy: HTMLButtonElement;
  ways: HTMLElement;
}

/**
 * Makes the dialog, which pages that nobody corrects need not carry.
 *
 * @param lines the beginnings of the article's lines and paragraphs, to choose among
 */
export function buildForm(lines: readonly string[]): ErrataForm {
  const dialog = make('dialog', { className: 'errata-dialog' });
  dialog.setAttribute('aria-labelledby', 'errata-title');
  const form = make('form', { method: 'dialog' });
  const line = make('select', {});
  line.append(new Option('选一段，或在下面摘抄', ''), ...lines.map((words) => new Option(words)));
  const quote = make('textarea', { rows: 2, required: true });
  const is = make('textarea', { rows: 2 });
  const why = make('input', { type: 'text', placeholder: '如：核对原报' });
  const status = make('p', { className: 'errata-status' });
  status.setAttribute('role', 'status');
  const output = make('textarea', { className: 'errata-output', rows: 6, readOnly: true });
  const copy = make('button', { type: 'button', textContent: '复制更正' });
  const close = make('button', { type: 'submit', textContent: '关闭', formNoValidate: true });
  const ways = make('span', { className: 'errata-ways' });
  const row = make('p', { className: 'errata-row' });
  row.append(copy, ways, close);
  form.append(
    make('h2', { id: 'errata-title', textContent: '勘误' }),
    labelled('哪一段', line),
    labelled('原文（只留有错的几个字）', quote),
    labelled('应为', is),
    labelled('依据', why),
    status,
    labelled('写好的更正', output),
    row,
  );
  dialog.append(form);
  return { dialog, line, quote, is, why, output, status, copy, ways };
}

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  const label = make('label', {});
  label.append(make('span', { textContent: words }), field);
  return label;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
