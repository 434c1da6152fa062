/** Opens the contents where there is room beside the report, folds them after a jump where there is not, and marks where one is. */
export const CONTENTS_SCRIPT = `
const contents = document.querySelector('nav details');
const wide = matchMedia('(min-width:1200px)');
const fit = () => { contents.open = wide.matches; };
wide.addEventListener('change', fit);
fit();
contents.addEventListener('click', event => { if (event.target.closest('a') && !wide.matches) contents.open = false; });
const links = new Map([...contents.querySelectorAll('a')].map(link => [document.getElementById(link.hash.slice(1)), link]));
const inView = new Set();
const watch = new IntersectionObserver(entries => {
  for (const each of entries) inView[each.isIntersecting ? 'add' : 'delete'](each.target);
  const here = [...links.keys()].filter(node => inView.has(node)).at(-1);
  for (const [node, link] of links) node === here ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current');
}, { rootMargin: '-20% 0px -75% 0px' });
for (const node of links.keys()) if (node) watch.observe(node);
`
