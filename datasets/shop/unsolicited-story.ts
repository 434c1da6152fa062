import { pickAgent } from './agents.ts'
import { sendOutOfOffice } from './answer-story.ts'
import { closeBy } from './desk.ts'
import { addService } from './paris-hours.ts'
import { SPAM_MAILS, type SpamMail } from './phrases/spam.ts'
import type { Kind } from './plan.ts'
import { phrase, type Scene, SHOP } from './scene.ts'
import type { Slots } from './slots.ts'
import type { Language } from './vocabulary.ts'

/** Mail that no customer wrote about a request: sales pitches, failed deliveries, absences, the courier's machine. */
export function tellUnsolicited(
  scene: Scene,
  kind: Exclude<Kind, 'request'>,
): { readonly subject: string; readonly language: Language } {
  const { random, thread } = scene
  const sent = send(scene, kind)
  if (kind === 'spam' ? random.chance(0.35) : random.chance(0.45)) {
    thread.pass(random.int(2, 20) * 1000)
    if (kind === 'spam') thread.event('spam', 'rule', true)
    else thread.event('tagged', 'rule', 'automatic-mail')
    thread.event('closed', 'rule')
    return sent
  }
  if (random.chance(0.06)) return sent
  const agent = pickAgent(random, random.pick(['Logistics', 'Returns', 'Billing', 'Advice']))
  thread.passUntil(addService(thread.now, random.around(agent.speed, 1) * 60_000))
  if (thread.isClosedByUs) return sent
  if (kind === 'spam' && random.chance(0.7)) thread.event('spam', 'agent', true)
  closeBy(scene, 'agent', random.int(2, 20))
  if (random.chance(0.15)) {
    thread.pass(random.int(1, 90) * 60_000)
    thread.event('trashed', 'agent', true)
  }
  return sent
}

/** Machines and sellers write in a language of their own, whatever the address they use stands for. */
function send(scene: Scene, kind: Exclude<Kind, 'request'>): { subject: string; language: Language } {
  const { random, thread, person } = scene
  switch (kind) {
    case 'spam': {
      const mail = random.pick(SPAM_MAILS)
      sendSpam(scene, mail)
      return { subject: mail.subject, language: mail.language }
    }
    case 'bounce': {
      const subject = 'Undelivered Mail Returned to Sender'
      sendBounce(scene, subject)
      return { subject, language: 'en' }
    }
    case 'out_of_office': {
      const { outOfOffice } = scene.voice.customer
      const subject = phrase(scene, [outOfOffice.subject], { subject: `${SHOP.brand} ${scene.orderId}` })
      thread.owed = 'nothing'
      sendOutOfOffice(scene, 1000)
      return { subject, language: person.language }
    }
    case 'notification': {
      const slots = scene.slotsIn('en')
      const subjects = [
        '{carrier} {track}: [delivered|out for delivery|shipment picked up]',
        '{carrier}: claim {track} received',
        '[Payout of {amount} sent|Weekly report {carrier}]',
      ]
      const subject = phrase(scene, subjects, slots)
      sendNotification(scene, subject, slots)
      return { subject, language: 'en' }
    }
  }
}

function sendSpam(scene: Scene, { subject, body, language }: SpamMail): void {
  const { random, thread } = scene
  const address = `${random.pick(['sales', 'hello', 'growth', 'contact', 'anna.k'])}@${random.pick(['rankboost', 'leadpilot', 'packprint', 'b2blists', 'fastcapital'])}${random.int(2, 99)}.example`
  const list = random.chance(0.4)
  thread.say(
    {
      from: 'customer',
      author: address,
      channel: 'email',
      public: true,
      text: phrase(scene, [body], scene.slotsIn(language)),
      headers: {
        From: address,
        To: SHOP.address,
        Subject: subject,
        ...(list && { 'List-Unsubscribe': `<mailto:leave@${address.split('@')[1]}>`, Precedence: 'bulk' }),
      },
    },
    'nothing',
  )
}

function sendBounce(scene: Scene, subject: string): void {
  const { thread, random, person } = scene
  const code = random.pick(['5.1.1', '5.2.2', '4.4.7', '5.7.1'])
  const why = {
    '5.1.1': 'user unknown',
    '5.2.2': 'mailbox full',
    '4.4.7': 'delivery time expired',
    '5.7.1': 'message refused by policy',
  }[code]
  thread.say(
    {
      from: 'customer',
      author: `mailer-daemon@${person.email.split('@')[1]}`,
      channel: 'email',
      public: true,
      text: `This is the mail system at host mx.${person.email.split('@')[1]}.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<${person.email}>: host said: ${code} ${why}\n\nReporting-MTA: dns; mx.${person.email.split('@')[1]}\nFinal-Recipient: rfc822; ${person.email}\nAction: failed\nStatus: ${code}`,
      headers: {
        From: `MAILER-DAEMON@${person.email.split('@')[1]} (Mail Delivery System)`,
        To: SHOP.address,
        Subject: subject,
        'Auto-Submitted': 'auto-replied',
        'Return-Path': '<>',
        'Content-Type': 'multipart/report; report-type=delivery-status',
      },
    },
    'nothing',
  )
}

function sendNotification(scene: Scene, subject: string, slots: Slots): void {
  const { thread, random } = scene
  thread.say(
    {
      from: 'customer',
      author: 'no-reply@carrier-news.example',
      channel: 'email',
      public: true,
      text: phrase(
        scene,
        [
          '{carrier}: parcel {track} was [delivered|handed to the driver|picked up at your warehouse] on {date}. This message was sent automatically, please do not reply.',
          'Your claim for parcel {track} has been received. You will be informed about the outcome within 5 working days. Please do not answer this e-mail.',
          'Your weekly summary is ready: {days} parcels, {months} returns. Log in to see the details.',
        ],
        slots,
      ),
      headers: {
        From: 'no-reply@carrier-news.example',
        To: SHOP.address,
        Subject: subject,
        'Auto-Submitted': 'auto-generated',
        ...(random.chance(0.5) && { Precedence: 'bulk' }),
      },
    },
    'nothing',
  )
}
