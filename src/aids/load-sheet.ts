/** Loads a style sheet that only some readers need, once; without it what it is for still works. */
export async function loadSheet(href: string): Promise<void> {
  const known = document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`);
  if (known) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
    document.head.append(link);
  });
}
