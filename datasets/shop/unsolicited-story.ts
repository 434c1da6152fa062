import { pickAgent } from './agents.ts'
import { sendOutOfOffice } from './answer-story.ts'
import { closeBy } from './desk.ts'
import { addService } from './paris-hours.ts'
import { SPAM_MAILS } from './phrases/spam.ts'
import type { Kind } from './plan.ts'
import { phrase, type Scene, SHOP } from './scene.ts'

/** Mail that no customer wrote about a request: sales pitches, failed deliveries, absences, the courier's machine. Returns the subject. */
export function tellUnsolicited(scene: Scene, kind: Exclude<Kind, 'request'>): string {
  const { random, thread } = scene
  const subject = SUBJECTS[kind](scene)
  if (kind === 'out_of_office') {
    thread.owed = 'nothing'
    sendOutOfOffice(scene, 1000)
  } else if (kind === 'spam') sendSpam(scene, subject)
  else if (kind === 'bounce') sendBounce(scene, subject)
  else sendNotification(scene, subject)
  if (kind === 'spam' ? random.chance(0.35) : random.chance(0.45)) {
    thread.pass(random.int(2, 20) * 1000)
    if (kind === 'spam') thread.event('spam', 'rule', true)
    else thread.event('tagged', 'rule', 'automatic-mail')
    thread.event('closed', 'rule')
    return subject
  }
  if (random.chance(0.06)) return subject
  const agent = pickAgent(random, random.pick(['Logistics', 'Returns', 'Billing', 'Advice']))
  thread.passUntil(addService(thread.now, random.around(agent.speed, 1) * 60_000))
  if (kind === 'spam' && random.chance(0.7)) thread.event('spam', 'agent', true)
  closeBy(scene, 'agent', random.int(2, 20))
  return subject
}

const SUBJECTS: Readonly<Record<Exclude<Kind, 'request'>, (scene: Scene) => string>> = {
  spam: scene => scene.random.pick(SPAM_MAILS).subject,
  bounce: () => 'Undelivered Mail Returned to Sender',
  out_of_office: scene =>
    phrase(scene, [scene.voice.customer.outOfOffice.subject], { subject: `${SHOP.brand} ${scene.orderId}` }),
  notification: scene =>
    phrase(scene, [
      '{carrier} {track}: [delivered|out for delivery|shipment picked up]',
      '{carrier}: claim {track} received',
      '[Payout of {amount} sent|Weekly report {carrier}]',
    ]),
}

function sendSpam(scene: Scene, subject: string): void {
  const { random, thread } = scene
  const mail = SPAM_MAILS.find(one => one.subject === subject)!
  const address = `${random.pick(['sales', 'hello', 'growth', 'contact', 'anna.k'])}@${random.pick(['rankboost', 'leadpilot', 'packprint', 'b2blists', 'fastcapital'])}${random.int(2, 99)}.example`
  const list = random.chance(0.4)
  thread.say(
    {
      from: 'customer',
      author: address,
      channel: 'email',
      public: true,
      text: phrase(scene, [mail.body]),
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

function sendNotification(scene: Scene, subject: string): void {
  const { thread, random } = scene
  thread.say(
    {
      from: 'customer',
      author: 'no-reply@carrier-news.example',
      channel: 'email',
      public: true,
      text: phrase(scene, [
        '{carrier}: parcel {track} was [delivered|handed to the driver|picked up at your warehouse] on {date}. This message was sent automatically, please do not reply.',
        'Your claim for parcel {track} has been received. You will be informed about the outcome within 5 working days. Please do not answer this e-mail.',
        'Your weekly summary is ready: {days} parcels, {months} returns. Log in to see the details.',
      ]),
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
