import { describe, expect, it } from 'vitest'
import { automaticMails } from '../../../datasets/mails/automatic-mails.ts'
import { detectAutomatedMail, parseRawMail } from '../../../src/text/raw-mail.ts'

function mail(headers: readonly string[], body: string): string {
  return `${headers.join('\r\n')}\r\n\r\n${body}`
}

function multipart(type: string, parts: readonly string[]): string[] {
  return [`Content-Type: ${type}; boundary="b"`, '', ...parts.flatMap(part => ['--b', part]), '--b--', '']
}

const PLAIN = 'Content-Type: text/plain\r\n\r\n'

describe('parseRawMail', () => {
  it('decodes headers and bodies', async () => {
    const raw = mail(
      [
        'From: =?UTF-8?Q?L=C3=A9a?= <lea@mail.example>',
        'Subject: =?ISO-8859-1?Q?O=F9_est?=',
        ' =?ISO-8859-1?Q?_mon_colis?=',
        'Message-ID: <1@mail.example>',
        'Received: one',
        'Received: two',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      'Caf=E9=\r\n !',
    )

    expect(await parseRawMail(raw)).toMatchObject({
      subject: 'Où est mon colis',
      from: '"Léa" <lea@mail.example>',
      messageId: '<1@mail.example>',
      text: 'Café !',
      headers: { received: 'one\ntwo', 'message-id': '<1@mail.example>' },
      parts: [],
    })
  })

  it('reads the HTML body where there is no other', async () => {
    const raw = mail(['From: a@b.example', 'Content-Type: text/html'], '<p>Hello<br>there</p>')

    expect((await parseRawMail(raw)).text).toBe('Hello\nthere')
  })

  it('skips the line of an mbox', async () => {
    const raw = `From a@b.example Tue Mar 12 09:14:22 2024\nSubject: x\n\nbody`

    expect(await parseRawMail(raw)).toMatchObject({ subject: 'x', text: 'body' })
  })

  it('does not let a header pollute', async () => {
    const { headers } = await parseRawMail('__proto__: x\nSubject: y\n\nz')

    expect(Object.keys(headers).sort()).toEqual(['__proto__', 'subject'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['no header', '\n\nbody'],
    ['no body', 'Subject: x'],
    [
      'ten thousand parts',
      multipart(
        'multipart/mixed',
        Array.from({ length: 10_000 }, () => `${PLAIN}x`),
      ).join('\r\n'),
    ],
    [
      'a thousand nested parts',
      Array.from(
        { length: 1_000 },
        (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
      ).join(''),
    ],
    ['a header without end', `Subject: ${'x'.repeat(1_000_000)}`],
    ['a million header lines', 'a: b\n'.repeat(300_000)],
    ['bytes', '\u0000\u0001\u00ff'.repeat(10_000)],
    ['an unknown charset', 'Content-Type: text/plain; charset=x-none\n\nbody'],
  ])('survives %s', async (_name, raw) => {
    const started = performance.now()

    await detectAutomatedMail(raw)

    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('detectAutomatedMail', () => {
  const DAEMON = 'From: Mail Delivery System <MAILER-DAEMON@mx.example>'

  it.each([
    [
      'bounce',
      'delivery report of today',
      multipart('multipart/report; report-type=delivery-status', [
        `${PLAIN}Sorry.`,
        'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; a@b\r\nAction: failed\r\nStatus: 5.1.1\r\n',
      ]).join('\r\n'),
    ],
    [
      'bounce',
      'delivery report inside an ordinary mail',
      `From: gate@corp.example\r\nSubject: Note\r\n${multipart('multipart/mixed', [
        `${PLAIN}Hello`,
        'Content-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.0.0\r\n',
      ]).join('\r\n')}`,
    ],
    [
      'bounce',
      'old gateway without any mark',
      mail(
        ['From: gateway@corp.example', 'Subject: Undelivered mail'],
        'Your message to x could not be delivered.\r\n\r\nFinal-Recipient: RFC822; x@corp.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 no such user',
      ),
    ],
    [
      'bounce',
      'qmail',
      mail(
        [DAEMON, 'Return-Path: <>', 'Subject: failure notice'],
        "Hi. I'm afraid I wasn't able to deliver your message.",
      ),
    ],
    [
      'feedback',
      'abuse report',
      multipart('multipart/report; report-type=feedback-report', [
        `${PLAIN}An abuse report.`,
        'Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: x/1\r\n',
      ]).join('\r\n'),
    ],
    [
      'feedback',
      'cloud complaint',
      mail(['From: n@cloud.example', 'Subject: Notice'], '{"notificationType":"Complaint","complaint":{}}'),
    ],
    [
      'bounce',
      'cloud bounce',
      mail(['From: n@cloud.example', 'Subject: Notice'], '{"notificationType":"Bounce","bounce":{}}'),
    ],
    [
      'out_of_office',
      'absence',
      mail(['From: a@b.example', 'Auto-Submitted: auto-replied', 'Subject: Absence du bureau'], 'Je reviens lundi.'),
    ],
    [
      'auto_reply',
      'acknowledgement',
      mail(['From: a@b.example', 'Auto-Submitted: auto-replied', 'Subject: Received'], 'We got it.'),
    ],
    [
      'list',
      'newsletter',
      mail(['From: n@b.example', 'List-Unsubscribe: <mailto:x@b.example>', 'Subject: Sale'], 'Now!'),
    ],
    [
      'bounce',
      'refused post',
      mail(['From: list-admin@b.example', 'Subject: x'], 'You are not a member of this mailing list.'),
    ],
  ])('says %s: %s', async (kind, _name, raw) => {
    expect(await detectAutomatedMail(raw)).toMatchObject({ auto: true, kind })
  })

  it.each([
    ['a question', mail(['From: ann@mail.example', 'Subject: order'], 'Where is it?')],
    [
      'a forwarded bounce',
      mail(
        ['From: ann@mail.example', 'Subject: Fwd: Undeliverable: order'],
        'I got this.\r\n\r\n550 5.1.1 user unknown',
      ),
    ],
    [
      'a reply to a no-reply notice',
      mail(['From: ann@mail.example', 'Subject: Re: Ticket received'], 'Thanks\r\n\r\n> This is an automatic message.'),
    ],
    [
      'a late parcel',
      mail(['From: ann@mail.example', 'Subject: Delivery failed'], 'It could not be delivered because nobody rang.'),
    ],
    [
      'a mail from Exchange',
      mail(['From: ann@corp.example', 'X-Auto-Response-Suppress: DR, OOF, AutoReply', 'Subject: RE: order'], 'Hello'),
    ],
  ])('takes for human: %s', async (_name, raw) => {
    expect(await detectAutomatedMail(raw)).toEqual({ auto: false, kind: 'human', reason: 'no sign of a machine' })
  })
})

describe('detectAutomatedMail on own mails', () => {
  it.each(automaticMails())('$kind: $id', async ({ kind, raw }) => {
    const found = await detectAutomatedMail(raw)

    expect({ auto: found.auto, kind: found.kind }).toEqual({ auto: kind !== 'human', kind })
  })
})
