import { describe, expect, it } from 'vitest'
import { detectAutomatedHeaders } from '../../../src/text/automated-headers.ts'

const ANN = 'Ann Lee <ann@mail.example>'

describe('detectAutomatedHeaders', () => {
  it.each<[kind: string, name: string, headers: Record<string, string>, subject?: string, body?: string]>([
    ['auto_reply', 'RFC 3834', { 'AUTO-SUBMITTED': 'auto-replied' }, 'Got it'],
    [
      'out_of_office',
      'RFC 3834 with an absence',
      { 'Auto-Submitted': 'auto-replied (vacation)' },
      'Out of Office: Re: order',
    ],
    ['out_of_office', 'Exchange absence', { 'auto-submitted': 'auto-generated' }, 'Automatische Antwort: Bestellung'],
    ['notification', 'generated mail', { 'Auto-Submitted': 'auto-generated' }, 'Weekly figures'],
    ['out_of_office', 'autoresponder header', { 'X-Autoreply': 'yes' }, 'Absence du bureau'],
    ['auto_reply', 'old autoresponder header', { 'x-autorespond': 'x' }, 'Thanks for writing'],
    ['auto_reply', 'precedence', { Precedence: 'auto_reply' }, 'x'],
    ['list', 'mailing list', { 'List-Id': '<a.b.example>', Precedence: 'list' }, 'Digest'],
    ['list', 'newsletter', { 'List-Unsubscribe': '<https://x.example>' }, 'News'],
    ['notification', 'bulk mail', { precedence: 'bulk' }, 'News'],
    ['bounce', 'failed recipients', { 'X-Failed-Recipients': 'a@b.example' }, 'x'],
    ['bounce', 'delivery report', { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' }, 'x'],
    ['feedback', 'abuse report', { 'content-type': 'multipart/report; report-type="feedback-report"' }, 'x'],
    [
      'auto_reply',
      'read receipt',
      { 'Content-Type': 'multipart/report; report-type=disposition-notification' },
      'Read: x',
    ],
    ['bounce', 'daemon', { From: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example>' }, 'Returned mail'],
    [
      'bounce',
      'postmaster',
      { From: 'postmaster@corp.example' },
      'Unzustellbar: Bestellung',
      'Die Nachricht konnte nicht zugestellt werden',
    ],
    ['bounce', 'null sender', { 'Return-Path': '<>', From: 'mx@corp.example' }, 'Undeliverable: order'],
    [
      'bounce',
      'words only',
      { From: 'admin@corp.example' },
      'Delivery failure',
      'Your message could not be delivered: 550 5.1.1 user unknown',
    ],
    ['auto_reply', 'null sender that is no bounce', { 'Return-Path': '<>', From: ANN }, 'Received with thanks'],
    ['challenge', 'challenge service', { From: 'confirm@verify.spamarrest.com' }, 'Re: order'],
    [
      'challenge',
      'challenge text',
      { From: ANN },
      'Please confirm your message',
      'Click the link below to verify you are a human sender of this message.',
    ],
    [
      'notification',
      'no-reply sender that says so',
      { From: 'Shop <no-reply@shop.example>' },
      'Your invoice',
      'This is an automated message. Please do not reply.',
    ],
    ['out_of_office', 'subject alone', { From: ANN }, 'Automatic reply: your order'],
    ['out_of_office', 'Spanish subject', { From: ANN }, 'Respuesta automática: pedido'],
  ])('says %s for %s', (kind, _name, headers, subject, body) => {
    expect(detectAutomatedHeaders(headers, subject, body)?.kind).toBe(kind)
  })

  it.each<[name: string, headers: Record<string, string>, subject?: string, body?: string]>([
    ['plain mail', { From: ANN, 'Return-Path': '<ann@mail.example>' }, 'Where is my order?', 'Hi'],
    ['Exchange mail of a person', { From: ANN, 'X-Auto-Response-Suppress': 'All' }, 'RE: order', 'Hello'],
    ['mail said to be by hand', { From: ANN, 'Auto-Submitted': 'no' }, 'order', 'Hello'],
    ['a question about a bounce', { From: ANN }, 'Re: Undeliverable: my order', 'I got this back, user unknown, why?'],
    [
      'a customer on leave',
      { From: ANN },
      'Delivery',
      'I am on vacation until Monday, can you hold the parcel? Please contact my neighbour.',
    ],
    [
      'a customer out of office',
      { From: ANN },
      'Address',
      'I am out of office until 3 May, please deliver to my home address.',
    ],
    [
      'failed delivery of a parcel',
      { From: ANN },
      'Delivery failed',
      'The courier did not ring. Please deliver again.',
    ],
    ['returned goods', { From: ANN }, 'Return', 'I sent it back on Monday.'],
    ['a return in Dutch', { From: ANN }, 'Retour niet bezorgd', 'Mijn pakket is niet bezorgd.'],
    ['failed delivery in Polish', { From: ANN }, 'Zwrot pieniędzy', 'Proszę o zwrot za zamówienie.'],
    [
      'failed delivery in German',
      { From: ANN },
      'Zustellung fehlgeschlagen',
      'Das Paket konnte nicht zugestellt werden, bitte nochmal!',
    ],
    ['a thank-you', { From: ANN, 'In-Reply-To': '<x@y>' }, 'Re: Ticket received', 'Thank you!'],
    ['a quoted notice', { From: ANN }, 'Re: order', 'Thanks\n\n> This is an automated message, please do not reply.'],
    [
      'a form sent by a shop for a customer',
      { From: 'noreply@forms.example', 'Reply-To': ANN },
      'Contact',
      'Where is it?',
    ],
    [
      'a subject that begins with absent',
      { From: ANN },
      'Absent lors de la livraison',
      "J'étais absente, le colis est reparti.",
    ],
    ['holidays in a question', { From: ANN }, 'On holiday next week', 'Can you ship later?'],
    ['nothing', {}, undefined, undefined],
  ])('says nothing for %s', (_name, headers, subject, body) => {
    expect(detectAutomatedHeaders(headers, subject, body)).toBeNull()
  })

  it.each([
    'I am out of the office until Monday 6 May with limited access to email. For urgent matters please contact help@corp.example.',
    'Thank you for your message. I am currently on annual leave and will be back on 12 May. In my absence, please contact Bo.',
    "Bonjour, je suis actuellement absente jusqu'au 12 mai. En cas d'urgence, veuillez contacter Léa.",
    'Vielen Dank für Ihre Nachricht. Ich bin bis zum 12.05. nicht im Büro. In dringenden Fällen wenden Sie sich an meine Vertretung.',
    'Estoy fuera de la oficina hasta el 12 de mayo. Contacte con Luis para urgencias.',
    'Sono in ferie fino al 12 maggio. Per urgenze contattare Luca.',
    'Ik ben tot en met 12 mei afwezig. Bij dringende vragen kunt u mijn collega bellen.',
    'Estou de férias até dia 12 de maio. Em caso de urgência contacte o Rui.',
  ])('knows an absence text without any header: %s', body => {
    expect(detectAutomatedHeaders({}, undefined, body)).toEqual({ kind: 'out_of_office', reason: 'absence text' })
  })

  it.each([
    'I will be out until Monday, can you deliver on Tuesday?',
    'Je suis en vacances, pouvez-vous garder mon colis ?',
    'Ich bin im Urlaub, bitte später liefern.',
    'Estoy de vacaciones, ¿pueden enviarlo después?',
    'My neighbour is away until June. Where is my parcel?',
    'Merci',
  ])('takes a person for a person: %s', body => {
    expect(detectAutomatedHeaders({}, undefined, body)).toBeNull()
  })

  it('never stumbles over hostile text', () => {
    const started = performance.now()

    for (const text of [
      'a'.repeat(1_000_000),
      'i am out of '.repeat(80_000),
      ' '.repeat(1_000_000),
      'je suis absent '.repeat(60_000),
    ])
      detectAutomatedHeaders({ From: text, Subject: text, 'Return-Path': text }, text, text)

    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
