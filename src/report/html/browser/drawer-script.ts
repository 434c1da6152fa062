import { FIRST_MESSAGES } from '../../conversations.ts'

/** The drawer of one ticket: its messages and our decisions in one line of time. Everything goes in as text. */
export const DRAWER_SCRIPT = `
const drawer = $('drawer');
let opened = -1;

function open(row) {
  opened = found.indexOf(row);
  const words = say.drawer;
  const button = (text, to, act) => {
    const node = el('button', text, { type: 'button' });
    node.disabled = to === undefined;
    node.addEventListener('click', act);
    return node;
  };
  const step = (text, to) => button(text, to, () => open(to));
  const tools = el('div', undefined, { class: 'drawer-tools' });
  const previous = step(words.previous, opened > 0 ? found[opened - 1] : undefined);
  const next = step(words.next, opened >= 0 ? found[opened + 1] : undefined);
  tools.append(button(words.close, row, () => drawer.close()), previous, next);
  const rung = el('p');
  rung.append(el('span', say.rungs[row.rung], { class: 'pill ' + row.rung }), ' ' + say.rungMeaning[row.rung]);
  drawer.replaceChildren(tools, el('h2', row.id, { id: 'drawer-title', tabindex: '-1' }), rung, facts(row),
    el('h3', words.conversation), ...notes(row), timeline(row));
  if (!drawer.open) drawer.showModal();
  drawer.scrollTop = 0;
  $('drawer-title').focus();
}

function facts(row) {
  const list = el('dl');
  const add = (name, value) => {
    const pair = el('div');
    const what = el('dd');
    what.append(value);
    pair.append(el('dt', name), what);
    list.append(pair);
  };
  add(say.drawer.customer, row.customer);
  add(say.columns.created, time(row.created));
  add(say.columns.channel, row.channel);
  add(say.filters.language, row.language);
  add(say.columns.intent, row.intent || say.noIntent);
  return list;
}

function notes(row) {
  if (!row.conversation) return [el('p', say.left, { class: 'note' })];
  return [el('p', say.drawer.before + (row.conversation.messages.some(m => m.text.endsWith('…')) ? ' ' + say.cut : ''), { class: 'soft small' })];
}

function timeline(row) {
  const list = el('ol', undefined, { class: 'timeline' });
  const messages = row.conversation ? row.conversation.messages : [];
  const first = row.decisions.find(d => d.kinds.length > 0);
  const steps = [
    ...messages.map((message, i) => ({ at: message.at, order: 0, node: () => said(row, message, first && message.at > first.at, i) })),
    ...row.decisions.map((decision, i) => ({ at: decision.at, order: 1, node: () => decided(row, decision, i, messages) })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order));
  for (const each of steps) list.append(each.node());
  return list;
}

function said(row, message, after, index) {
  const item = el('li');
  const box = el('div', undefined, { class: 'said ' + message.from + (after ? ' after' : '') });
  const head = el('b', (say.roles[message.from] || message.from) + ', ');
  head.append(time(message.at), after ? ', ' + say.drawer.afterwards : '');
  box.append(head, el('div', message.text, { lang: row.language, dir: 'auto' }));
  item.append(box);
  if (row.conversation.omitted > 0 && index === ${FIRST_MESSAGES - 1})
    item.append(el('p', fill(say.drawer.omitted, { n: count.format(row.conversation.omitted) }), { class: 'soft small' }));
  return item;
}

function decided(row, decision, index, messages) {
  const item = el('li');
  const box = el('div', undefined, { class: decision.kinds.length > 0 ? 'would' : 'would idle' });
  const head = el('b', say.drawer.would + ', ');
  head.append(time(decision.at));
  box.append(head);
  if (decision.did.length === 0) box.append(el('p', say.nothing + '. ' + say.reasons[decision.reason]));
  else {
    const did = el('ul');
    for (const text of decision.did) did.append(el('li', text, { dir: 'auto' }));
    box.append(did, el('p', say.reasons[decision.reason]));
  }
  if (decision.confidence !== undefined) box.append(el('p', say.drawer.confidence + say.colon + share(decision.confidence), { class: 'small' }));
  if (decision.evidence.length > 0) box.append(evidence(row, decision, messages));
  for (const judged of row.judged.filter(each => each.decision === index)) {
    const outcome = el('p', say.drawer.outcome + say.colon);
    outcome.append(el('span', say.verdicts[judged.verdict], { class: 'pill ' + judged.verdict }), ' ' + say.why[judged.why]);
    box.append(outcome);
  }
  item.append(box);
  return item;
}

function evidence(row, decision, messages) {
  const details = el('details', undefined, { class: 'small' });
  if (decision.kinds.length > 0) details.open = true;
  details.append(el('summary', say.drawer.evidence));
  const list = el('ul');
  const seen = new Set();
  for (const each of decision.evidence) {
    if (seen.has(each.kind + each.id)) continue;
    seen.add(each.kind + each.id);
    const shown = messages.find(message => message.id === each.id);
    const quote = each.quote || (shown && (shown.text.length > 160 ? shown.text.slice(0, 160) + '…' : shown.text));
    const line = el('li', say.drawer.evidenceKinds[each.kind] + ' ' + each.id.replace(/@\\d+$/, ''));
    if (quote) line.append(say.colon, el('q', quote, { lang: row.language, dir: 'auto' }));
    list.append(line);
  }
  details.append(list);
  return details;
}

drawer.addEventListener('click', event => { if (event.target === drawer) drawer.close(); });
drawer.addEventListener('close', () => { if (opened >= 0) reveal(opened); });
`
