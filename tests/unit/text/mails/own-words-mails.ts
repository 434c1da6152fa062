import type { MailCase } from './mail-case.ts'

/** Signatures and boilerplate go; what only looks like a thread stays. */
export const ownWordsMails: readonly MailCase[] = [
  {
    client: 'Inline reply between quotes',
    text: 'Hi,\n\nanswers below.\n\nOn Tue, 12 Mar 2024 at 09:14, Northwind <help@northwind.example> wrote:\n> Which size?\n\nMedium.\n\n> Which colour?\n\nGreen, please.\n\n> Kind regards\n> Lea\n',
    reply: 'Hi,\n\nanswers below.\n\n> Which size?\n\nMedium.\n\n> Which colour?\n\nGreen, please.',
  },
  {
    client: 'Inline reply, no blank lines',
    text: '> Wurde das Paket geöffnet?\nJa, leider.\n> Liegt die Rechnung bei?\nNein.\n',
    reply: '> Wurde das Paket geöffnet?\nJa, leider.\n> Liegt die Rechnung bei?\nNein.',
  },
  {
    client: 'Words after one quoted block',
    text: 'See below.\n\nLe 12 mars 2024 à 09:14, Northwind <aide@northwind.example> a écrit :\n> Quelle taille ?\n\nTaille 38.\n',
    reply: 'See below.\n\n\nTaille 38.',
  },
  {
    client: 'A story that quotes an agent',
    text: 'Hello,\n\nOn 3 May 2024 at 10:15 your colleague wrote:\n"We will refund you within five days."\n\nNothing has arrived. Please refund me now.\n',
    reply:
      'Hello,\n\nOn 3 May 2024 at 10:15 your colleague wrote:\n"We will refund you within five days."\n\nNothing has arrived. Please refund me now.',
  },
  {
    client: 'A trip that looks like headers',
    text: 'I need to change my booking:\nFrom: Paris\nTo: London\nDate: 3 May 2024\n\nCan you do that?\n',
    reply: 'I need to change my booking:\nFrom: Paris\nTo: London\nDate: 3 May 2024\n\nCan you do that?',
  },
  {
    client: 'Contact form',
    text: 'Name: Ann Lee\nEmail: ann@mail.example\nSubject: Late parcel\nDate: 12/03/2024\n\nMessage:\nWhere is my parcel?\n',
    reply:
      'Name: Ann Lee\nEmail: ann@mail.example\nSubject: Late parcel\nDate: 12/03/2024\n\nMessage:\nWhere is my parcel?',
  },
  {
    client: 'Contact form with a From line',
    text: 'From: Ann Lee <ann@mail.example>\nSubject: Late parcel\n\nMessage Body:\nWhere is my parcel?\n',
    reply: 'From: Ann Lee <ann@mail.example>\nSubject: Late parcel\n\nMessage Body:\nWhere is my parcel?',
  },
  {
    client: 'Dividers of the author',
    text: 'Two things:\n\n-----\nFirst, the jacket is torn.\n-----\nSecond, where is my refund?\n',
    reply: 'Two things:\n\n-----\nFirst, the jacket is torn.\n-----\nSecond, where is my refund?',
  },
  {
    client: 'Two dashes as a divider above a question',
    text: 'The jacket is torn.\n\n--\n\nAlso, when will you refund order 10442?\n',
    reply: 'The jacket is torn.\n\n--\n\nAlso, when will you refund order 10442?',
  },
  {
    client: 'A sentence about sending from a phone',
    text: 'I sent you the photos from my iPhone yesterday but nobody answered.\n',
    reply: 'I sent you the photos from my iPhone yesterday but nobody answered.',
  },
  {
    client: 'A sentence that begins with sent',
    text: 'Sent the parcel back with my phone case inside, but no refund yet!\n',
    reply: 'Sent the parcel back with my phone case inside, but no refund yet!',
  },
  { client: 'A face, not a quote', text: 'Broken again >:(\n>:(\n', reply: 'Broken again >:(\n>:(' },
  { client: 'Only a signature keeps it', text: '--\nAnn Lee\n', reply: '--\nAnn Lee' },
  { client: 'iPhone, English', text: 'Ok thanks\n\nSent from my iPhone\n', reply: 'Ok thanks' },
  { client: 'iPhone, Spanish', text: 'Vale\n\nEnviado desde mi iPhone\n', reply: 'Vale' },
  { client: 'iPhone, Italian', text: 'Ok grazie\n\nInviato da iPhone\n', reply: 'Ok grazie' },
  { client: 'iPhone, Dutch', text: 'Oké\n\nVerstuurd vanaf mijn iPhone\n', reply: 'Oké' },
  { client: 'iPhone, Polish', text: 'Super\n\nWysłane z iPhone’a\n', reply: 'Super' },
  { client: 'iPhone, Japanese', text: '了解です\n\niPhoneから送信\n', reply: '了解です' },
  { client: 'iPhone, Chinese', text: '好的\n\n发自我的iPhone\n', reply: '好的' },
  { client: 'iPhone, Korean', text: '네\n\n나의 iPhone에서 보냄\n', reply: '네' },
  { client: 'Android, French', text: 'Parfait\n\nEnvoyé depuis mon appareil Android\n', reply: 'Parfait' },
  { client: 'Yahoo, German', text: 'Ja\n\nVon Yahoo Mail auf Android gesendet\n', reply: 'Ja' },
  {
    client: 'Outlook advertising, four languages',
    text: 'Ok\n\nTélécharger Outlook pour iOS\nOutlook für Android herunterladen\nObtener Outlook para iOS\nGet Outlook for Android\n',
    reply: 'Ok',
  },
  {
    client: 'Words below the phone line',
    text: 'Merci\nEnvoyé de mon iPhone\n\nPS : la taille est 38\n',
    reply: 'Merci\n\nPS : la taille est 38',
  },
  {
    client: 'Sign-off with a contact block',
    text: 'The lamp flickers.\n\nBest regards,\nAnn Lee\nHead of Purchasing\nTel: +44 20 7946 0123\nwww.corp.example\n',
    reply: 'The lamp flickers.\n\nBest regards,\nAnn Lee',
  },
  {
    client: 'Sign-off with an order number below',
    text: 'Wo bleibt mein Paket?\n\nViele Grüße\nJens\nBestellung 1044288\n',
    reply: 'Wo bleibt mein Paket?\n\nViele Grüße\nJens\nBestellung 1044288',
  },
  {
    client: 'Legal notice',
    text: 'Please send the invoice.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, delete it.\n',
    reply: 'Please send the invoice.',
  },
  {
    client: 'Legal notice, French',
    text: "Merci d'envoyer la facture.\n\nCe message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires.\n",
    reply: "Merci d'envoyer la facture.",
  },
  {
    client: 'Virus scanner',
    text: 'Bitte um Rückruf.\n\nVirenfrei.www.avast.com\n',
    reply: 'Bitte um Rückruf.',
  },
  {
    client: 'Only a thread',
    text: '\nOn Tue, 12 Mar 2024 at 09:14, Northwind <help@northwind.example> wrote:\n\n> Hi Ann\n',
    reply: '',
  },
]
