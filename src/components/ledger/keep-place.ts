/**
 * Keeps the reader at the same lines when he flips between the dump and the articles: they are not of
 * the same height.
 */
const flip = document.querySelector<HTMLInputElement>('#flip');

flip?.addEventListener('change', () => {
  // How the page was before the change is measured by taking it back.
  flip.checked = !flip.checked;
  const row = Array.from(document.querySelectorAll('.proof')).find(
    (one) => one.getBoundingClientRect().bottom > innerHeight / 3,
  );
  const before = row?.getBoundingClientRect().top ?? 0;
  flip.checked = !flip.checked;
  scrollBy({ top: (row?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
});
