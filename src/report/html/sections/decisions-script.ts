/**
 * Runs in the reader's browser, so it is plain script text. It builds the page from data with textContent only: nothing a
 * customer wrote can become markup. No network, no storage.
 */
export const DECISIONS_SCRIPT = `
(() => {
  const { rows, say } = JSON.parse(document.getElementById('data').textContent);
  const $ = id => document.getElementById(id);
  const el = (name, text, attributes) => {
    const node = document.createElement(name);
    if (text !== undefined) node.textContent = text;
    for (const key in attributes) node.setAttribute(key, attributes[key]);
    return node;
  };
  const moment = new Intl.DateTimeFormat(say.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const count = new Intl.NumberFormat(say.lang);
  const PAGE = 100;
  const describe = command => {
    const name = say.commands[command.kind] || command.kind;
    const about = command.text || command.team || command.user || command.name || command.topic || command.rule || command.value || '';
    return about ? name + ': ' + about : name;
  };
  const actions = row => row.decisions.flatMap(d => d.commands.map(c => c.kind)).filter(k => k !== 'schedule_follow_up' && k !== 'cancel_follow_up');
  const haystack = rows.map(row => [row.id, row.customer, row.intent || '', ...row.decisions.map(d => say.reasons[d.reason])].join(' ').toLowerCase());
  let found = [];
  let shown = 0;

  function filter() {
    const text = $('f-text').value.trim().toLowerCase();
    const rung = $('f-rung').value, channel = $('f-channel').value, action = $('f-action').value;
    found = rows.filter((row, i) => (!rung || row.rung === rung) && (!channel || row.channel === channel)
      && (!action || actions(row).includes(action)) && (!text || haystack[i].includes(text)));
    $('rows').replaceChildren();
    shown = 0;
    $('found').textContent = found.length ? count.format(found.length) + ' ' + say.shown : say.empty;
    more();
  }
  function more() {
    const part = document.createDocumentFragment();
    for (const row of found.slice(shown, shown + PAGE)) part.append(line(row));
    shown = Math.min(found.length, shown + PAGE);
    $('rows').append(part);
    $('more').hidden = shown >= found.length;
  }
  function line(row) {
    const tr = el('tr', undefined, { class: 'row', tabindex: '0' });
    const names = {};
    for (const kind of actions(row)) names[kind] = (names[kind] || 0) + 1;
    const done = Object.keys(names).map(k => (say.commands[k] || k) + (names[k] > 1 ? ' ×' + names[k] : '')).join(', ') || say.nothingDone;
    [row.id, moment.format(new Date(row.created)), row.channel, row.intent || '–', say.rungs[row.rung], done]
      .forEach((text, i) => tr.append(el('td', text, { 'data-label': say.columns[i] })));
    tr.addEventListener('click', () => open(row));
    tr.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(row); } });
    return tr;
  }
  function open(row) {
    const drawer = $('drawer');
    const close = el('button', say.close, { type: 'button' });
    close.addEventListener('click', () => drawer.close());
    drawer.replaceChildren(close, el('h3', row.id + ', ' + say.rungs[row.rung], { id: 'drawer-title' }));
    row.decisions.forEach((decision, index) => {
      const card = el('div', undefined, { class: 'card' });
      card.append(el('b', moment.format(new Date(decision.at))));
      card.append(el('p', decision.commands.map(describe).join('; ') || say.nothingDone));
      card.append(el('p', say.reason + ': ' + say.reasons[decision.reason]));
      const quotes = decision.evidence.map(e => e.quote ? e.id + ': «' + e.quote + '»' : e.id).join(' · ');
      if (quotes) card.append(el('p', say.evidence + ': ' + quotes, { class: 'soft small' }));
      for (const j of row.judged.filter(j => j.decision === index)) card.append(el('p', say.outcome + ': ' + say.why[j.why], { class: 'small' }));
      drawer.append(card);
    });
    drawer.showModal();
  }
  for (const id of ['f-text', 'f-rung', 'f-channel', 'f-action']) $(id).addEventListener('input', filter);
  $('more').addEventListener('click', more);
  $('drawer').addEventListener('click', event => { if (event.target === $('drawer')) $('drawer').close(); });
  filter();
})();
`
