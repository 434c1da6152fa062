/** What list and drawer share. Plain script text that runs in the reader's browser; `$` finds, `el` makes, `fill` puts figures into words. */
export const COMMON_SCRIPT = `
const { rows, say } = JSON.parse(document.getElementById('data').textContent);
const $ = id => document.getElementById(id);
const el = (name, text, attributes) => {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  for (const key in attributes) node.setAttribute(key, attributes[key]);
  return node;
};
const moment = new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: say.zone });
const zoned = new Intl.DateTimeFormat(say.locale, { dateStyle: 'full', timeStyle: 'long', timeZone: say.zone });
const count = new Intl.NumberFormat(say.locale);
const share = value => count.format(Math.round(value * 100)) + say.percent;
const time = iso => {
  const date = new Date(iso);
  return el('time', moment.format(date), { datetime: iso, title: zoned.format(date) });
};
const fill = (text, facts) => text.replace(/\\{(\\w+)\\}/g, (_, key) => facts[key]);
for (const node of document.querySelectorAll('time[datetime]')) node.replaceWith(time(node.getAttribute('datetime')));
`
