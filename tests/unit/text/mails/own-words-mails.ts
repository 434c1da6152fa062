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
  {
    client: 'A sentence with a date above quoted words',
    text: 'Here is what I was told in March 2024:\n> We refund within five days.\nThat was a lie.\n',
    reply: 'Here is what I was told in March 2024:\n> We refund within five days.\nThat was a lie.',
  },
  {
    client: 'A list with angle brackets',
    text: 'These are missing:\n> charger\n> manual\n',
    reply: 'These are missing:\n> charger\n> manual',
  },
  {
    client: 'A sentence with an address and a time',
    text: 'Write to my new address, today from 10:30 on, ann@mail.example:\n\nAnn Lee\n12 Mill Road\n',
    reply: 'Write to my new address, today from 10:30 on, ann@mail.example:\n\nAnn Lee\n12 Mill Road',
  },
  {
    client: 'A complaint that begins like a notice',
    text: 'Bonjour,\n\nCe mail pour vous dire que le destinataire du colis ne l’a jamais reçu, par erreur sans doute.\n',
    reply: 'Bonjour,\n\nCe mail pour vous dire que le destinataire du colis ne l’a jamais reçu, par erreur sans doute.',
  },
  {
    client: 'Lotus Notes, verb between dashes',
    text: 'Bitte tauschen.\n\n-----"Northwind" <hilfe@northwind.example> schrieb: -----\nAn: jens@corp.example\nVon: "Northwind" <hilfe@northwind.example>\nDatum: 12.03.2024 09:14\nBetreff: Tausch\n\nGuten Tag\n',
    reply: 'Bitte tauschen.',
  },
  {
    client: 'Headers run together on one line',
    text: 'Yes, send it.\n\nFrom: Northwind <help@northwind.example> Sent: Tuesday, March 12, 2024 9:14 AM To: Ann Subject: RE: lamp\n\nHi Ann\n',
    reply: 'Yes, send it.',
  },
  {
    client: 'Hebrew Gmail with direction marks',
    text: 'תודה\n\n\u202bבתאריך יום ג׳, 12 במרץ 2024 ב-9:14 מאת \u202aתמיכה\u202c\u200f <\u202ahelp@northwind.example\u202c\u200f>:\u202c\n\n> שלום\n',
    reply: 'תודה',
  },
  {
    client: 'SFR webmail',
    text: "Toujours rien.\n\n========================================\nMessage du : 12/03/2024 09:14\nDe : 'Northwind' <aide@northwind.example>\nA : marie@mail.example\nSujet : colis\n\nBonjour\n",
    reply: 'Toujours rien.',
  },
  {
    client: 'eM Client, labels without colons',
    text: 'Noch nicht.\n\n------ Originalnachricht ------\nVon "Northwind" <hilfe@northwind.example>\nAn jens@mail.example\nDatum 12.03.2024 09:14:22\nBetreff Lampe\n\nHallo\n',
    reply: 'Noch nicht.',
  },
  {
    client: 'Spark',
    text: 'Great.\n\nOn 12 Mar 2024, 09:14 +0100, Northwind <help@northwind.example>, wrote:\n> Hi\n',
    reply: 'Great.',
  },
  {
    client: 'Mailing list footer',
    text: 'I agree.\n\n_______________________________________________\nusers mailing list\nusers@list.example\n',
    reply: 'I agree.',
  },
  {
    client: 'Ukrainian Outlook',
    text: 'Поверніть гроші.\n\nВід: Підтримка <help@northwind.example>\nНадіслано: 12 березня 2024 р. 9:14\nКому: Олена <olena@mail.example>\nТема: RE: замовлення\n\nВітаємо\n',
    reply: 'Поверніть гроші.',
  },
  {
    client: 'Bulgarian Gmail',
    text: 'Благодаря.\n\nНа вт, 12.03.2024 г. в 9:14 Поддръжка <help@northwind.example> написа:\n\n> Здравейте\n',
    reply: 'Благодаря.',
  },
  {
    client: 'Chinese Outlook, traditional',
    text: '還沒收到\n\n寄件者: 客服 <help@northwind.example>\n寄件日期: 2024年3月12日 上午 09:14\n收件者: 王\n主旨: RE: 訂單\n\n您好\n',
    reply: '還沒收到',
  },
  {
    client: 'Arabic Outlook',
    text: 'لم يصل بعد\n\nمن: الدعم <help@northwind.example>\nتم الإرسال: 12 مارس 2024 09:14\nإلى: علي\nالموضوع: الطلب\n\nمرحبا\n',
    reply: 'لم يصل بعد',
  },
  {
    client: 'Zoho Mail',
    text: 'Please hurry.\n\n---- On Tue, 12 Mar 2024 09:14:22 +0100 Northwind <help@northwind.example> wrote ----\n\nHi Ann\n',
    reply: 'Please hurry.',
  },
  {
    client: 'Persian Gmail, wrapped',
    text: 'ممنون\n\nدر تاریخ سه‌شنبه ۱۲ مارس ۲۰۲۴،‏ ۹:۱۴ پشتیبانی\n<help@northwind.example> نوشت:\n\n> سلام\n',
    reply: 'ممنون',
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
