/**
 * On a narrow screen long tables, lists and rows of cards show their first lines and a button for the rest, and parts that go into detail
 * are folded under their headings. Wide screens, paper and browsers without scripts show everything.
 */
export const FOLD_SCRIPT = `
const DETAILS = ['thresholds', 'conflicts', 'thanks-simulation', 'follow-up-simulation', 'gaps', 'service', 'robustness', 'repeatability'];
const LONG = [['.cards', 1], ['table.stack:not(#list) tbody', 4], ['main ul:not(.key)', 6]];
const narrow = matchMedia('(max-width:640px)');
for (const id of DETAILS) {
  const section = $(id);
  const title = section && section.firstElementChild;
  if (!title || !/^H[3-5]$/.test(title.tagName) || section.children.length < 2) continue;
  const button = el('button', undefined, { type: 'button', class: 'fold' });
  button.append(...title.childNodes);
  title.append(button);
  const set = open => {
    section.classList.toggle('folded', !open);
    button.setAttribute('aria-expanded', String(open));
  };
  set(false);
  button.addEventListener('click', () => set(section.classList.contains('folded')));
  section.addEventListener('unfold', () => set(true));
}
for (const [selector, few] of LONG) for (const list of document.querySelectorAll(selector)) {
  const rest = [...list.children].slice(few);
  if (rest.length < 2 || list.closest('nav')) continue;
  const more = el('button', fill(say.showAll, { n: count.format(list.children.length) }), { type: 'button', class: 'more', 'aria-expanded': 'false' });
  const open = () => {
    for (const each of rest) each.classList.remove('rest');
    more.remove();
  };
  for (const each of rest) each.classList.add('rest');
  more.addEventListener('click', () => {
    open();
    rest[0].tabIndex = -1;
    rest[0].focus();
  });
  list.addEventListener('unfold', open);
  (list.closest('table') || list).after(more);
}
/** What a link leads to is shown, and everything around it. */
function unfold() {
  const target = location.hash.length > 1 && $(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let node = target; node; node = node.parentElement) node.dispatchEvent(new Event('unfold'));
  if (narrow.matches) target.scrollIntoView();
}
addEventListener('hashchange', unfold);
unfold();
`
