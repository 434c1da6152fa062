/** The list: filters, order, pages and keys. Ten thousand tickets are filtered in memory and a hundred at a time are drawn. */
export const LIST_SCRIPT = `
const PAGE = matchMedia('(max-width:640px)').matches ? 10 : 100;
const FILTERS = ['rung', 'channel', 'intent', 'language', 'action', 'reason', 'verdict'];
const plain = text => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
const facets = rows.map(row => ({
  rung: [row.rung], channel: [row.channel], intent: [row.intent || ''], language: [row.language],
  action: row.decisions.flatMap(d => d.kinds), reason: row.decisions.map(d => d.reason), verdict: row.judged.map(j => j.verdict),
}));
const texts = [];
const textOf = index => texts[index] ??= plain([rows[index].id, rows[index].customer, rows[index].intent || '',
  ...(rows[index].conversation ? rows[index].conversation.messages.map(m => m.text) : []),
  ...rows[index].decisions.flatMap(d => [say.reasons[d.reason], ...d.did])].join(' '));
const rank = Object.fromEntries(Object.keys(say.rungs).map((rung, i) => [rung, i]));
const KEYS = { id: row => row.id, created: row => row.created, channel: row => row.channel, intent: row => row.intent || '', rung: row => rank[row.rung] };
let found = rows;
let from = 0;

// What people type is looked for in prepared texts; preparing them all at once would hold up the page.
(function prepare(index) {
  const until = Math.min(rows.length, index + 500);
  for (let i = index; i < until; i++) textOf(i);
  if (until < rows.length) setTimeout(prepare, 0, until);
})(0);

function filter() {
  const text = plain($('f-text').value.trim());
  const chosen = FILTERS.filter(name => $('f-' + name) && $('f-' + name).value !== '').map(name => [name, JSON.parse($('f-' + name).value)]);
  found = rows.filter((row, i) => chosen.every(([name, value]) => facets[i][name].includes(value)) && (!text || textOf(i).includes(text)));
  const sort = $('f-sort').value;
  const key = KEYS[sort.replace('-', '')], sign = sort.startsWith('-') ? -1 : 1;
  if (sort !== 'created') found.sort((a, b) => { const x = key(a), y = key(b); return x < y ? -sign : x > y ? sign : 0; });
  for (const head of document.querySelectorAll('#list th[data-sort]')) {
    const mine = head.dataset.sort === sort.replace('-', '');
    head.setAttribute('aria-sort', mine ? (sign > 0 ? 'ascending' : 'descending') : 'none');
  }
  draw(0);
}

function draw(start) {
  from = start;
  const part = document.createDocumentFragment();
  found.slice(from, from + PAGE).forEach((row, i) => part.append(line(row, i === 0 ? 0 : -1)));
  $('rows').replaceChildren(part);
  $('list').hidden = found.length === 0;
  $('found').textContent = found.length === 0 ? say.empty : fill(say.found, {
    n: count.format(found.length), all: count.format(rows.length),
    from: count.format(from + 1), to: count.format(Math.min(found.length, from + PAGE)),
  });
  $('previous').disabled = from === 0;
  $('next').disabled = from + PAGE >= found.length;
  $('pages').hidden = found.length <= PAGE;
}

function line(row, tabindex) {
  const tr = el('tr', undefined, { class: 'row' });
  const id = el('th', undefined, { scope: 'row', 'data-label': say.columns.id });
  id.append(el('button', row.id, { type: 'button', class: 'link', tabindex: String(tabindex) }));
  const names = new Map();
  for (const kind of row.decisions.flatMap(d => d.kinds)) names.set(kind, (names.get(kind) || 0) + 1);
  const did = [...names].map(([kind, n]) => (say.commands[kind] || kind) + (n > 1 ? ' ×' + n : '')).join(', ') || say.nothing;
  tr.append(id);
  const cell = (name, value) => {
    const td = el('td', undefined, { 'data-label': say.columns[name] });
    td.append(value);
    tr.append(td);
    return td;
  };
  cell('created', time(row.created));
  cell('channel', row.channel);
  cell('intent', row.intent || '–');
  const rung = el('span');
  rung.append(el('i', undefined, { class: 'swatch ' + row.rung }), say.rungs[row.rung]);
  cell('rung', rung);
  cell('did', did);
  return tr;
}

/** Shows the page of a found ticket and puts the focus on it. */
function reveal(index) {
  if (index < from || index >= from + PAGE) draw(index - (index % PAGE));
  const buttons = $('rows').querySelectorAll('button');
  for (const each of buttons) each.tabIndex = -1;
  const button = buttons[index - from];
  if (!button) return;
  button.tabIndex = 0;
  button.focus();
}

$('rows').addEventListener('click', event => {
  const tr = event.target.closest('tr');
  if (tr && !String(getSelection())) open(found[from + [...$('rows').children].indexOf(tr)]);
});
$('rows').addEventListener('keydown', event => {
  const here = from + [...$('rows').children].indexOf(event.target.closest('tr'));
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + PAGE, PageUp: here - PAGE, Home: 0, End: found.length - 1 }[event.key];
  if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  reveal(Math.max(0, Math.min(found.length - 1, to)));
});
for (const name of [...FILTERS, 'text', 'sort']) if ($('f-' + name)) $('f-' + name).addEventListener('input', filter);
for (const head of document.querySelectorAll('#list th[data-sort] button')) head.addEventListener('click', () => {
  const name = head.parentElement.dataset.sort;
  $('f-sort').value = $('f-sort').value === name ? '-' + name : name;
  filter();
});
$('clear').addEventListener('click', () => {
  for (const name of [...FILTERS, 'text']) if ($('f-' + name)) $('f-' + name).value = '';
  filter();
  $('f-text').focus();
});
$('previous').addEventListener('click', () => { draw(from - PAGE); if ($('previous').disabled) $('next').focus(); });
$('next').addEventListener('click', () => { draw(from + PAGE); if ($('next').disabled) $('previous').focus(); });
$('browse').hidden = false;
filter();

/** A link to a ticket from anywhere on the page opens it. */
function follow() {
  if (!location.hash.startsWith('#ticket=')) return;
  const id = decodeURIComponent(location.hash.slice(8));
  const row = rows.find(each => each.id === id);
  if (row) open(row);
}
addEventListener('hashchange', follow);
follow();
`
