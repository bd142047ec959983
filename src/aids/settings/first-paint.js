// Puts the reader's choices on the root before anything is painted, so that no page flashes in
// another colour or size. It runs while the page waits: nothing may be added that can wait.
try {
  const chosen = JSON.parse(localStorage.getItem('reading') || '{}');
  for (const name of Object.keys(chosen)) {
    document.documentElement.setAttribute(`data-${name}`, chosen[name]);
  }
  if (chosen.elder === 'on') {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = document.currentScript.dataset.elderSheet;
    link.setAttribute('blocking', 'render');
    document.head.append(link);
  }
} catch {
  // Nothing is kept, or nothing that can be read: the page stays as it is.
}
