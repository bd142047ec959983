/** Shows the copy buttons, which do nothing without script, and makes them work. */
const SHOWN_FOR = 2000;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  const words = button.innerHTML;
  button.addEventListener('click', () => {
    const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
    void copied(text).then((done) => {
      button.textContent = done ? '已复制' : '请手动选取';
      setTimeout(() => (button.innerHTML = words), SHOWN_FOR);
    });
  });
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
