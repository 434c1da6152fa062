import type { MailCase } from './mail-case.ts'

/** Replies above a block of quoted headers or a separator, and forwards. */
export const headerMails: readonly MailCase[] = [
  {
    client: 'Outlook desktop, English',
    text: 'Please cancel it.\n\nRegards,\nAnn\n\nFrom: Northwind <help@northwind.example>\nSent: Tuesday, March 12, 2024 9:14 AM\nTo: Ann Lee <ann@mail.example>\nSubject: RE: order 10442\n\nHi Ann\n',
    reply: 'Please cancel it.\n\nRegards,\nAnn',
  },
  {
    client: 'Outlook desktop, German',
    text: 'Bitte stornieren.\n\nMit freundlichen Grüßen\nJens\n\nVon: Northwind <hilfe@northwind.example> \nGesendet: Dienstag, 12. März 2024 09:14\nAn: Jens <jens@mail.example>\nBetreff: AW: Bestellung 10442\n\nGuten Tag\n',
    reply: 'Bitte stornieren.\n\nMit freundlichen Grüßen\nJens',
  },
  {
    client: 'Outlook desktop, French, no-break spaces before colons',
    text: 'Merci de rembourser.\n\nDe\u00a0: Northwind <aide@northwind.example>\nEnvoyé\u00a0: mardi 12 mars 2024 09:14\nÀ\u00a0: Marie <marie@mail.example>\nObjet\u00a0: RE: commande 10442\n\nBonjour\n',
    reply: 'Merci de rembourser.',
  },
  {
    client: 'Outlook web, Spanish',
    text: 'No me sirve.\n________________________________\nDe: Soporte <ayuda@northwind.example>\nEnviado: martes, 12 de marzo de 2024 9:14\nPara: Luis <luis@mail.example>\nAsunto: RE: pedido\n\nHola\n',
    reply: 'No me sirve.',
  },
  {
    client: 'Outlook desktop, Italian',
    text: 'Va bene, attendo.\n\nDa: Assistenza <aiuto@northwind.example>\nInviato: martedì 12 marzo 2024 09:14\nA: Luca <luca@mail.example>\nOggetto: R: ordine\n\nSalve\n',
    reply: 'Va bene, attendo.',
  },
  {
    client: 'Outlook desktop, Portuguese',
    text: 'Ainda não chegou.\n\nDe: Suporte <ajuda@northwind.example>\nEnviada: terça-feira, 12 de março de 2024 09:14\nEnviado: terça-feira, 12 de março de 2024 09:14\nPara: Rui <rui@mail.example>\nAssunto: RE: encomenda\n\nOlá\n',
    reply: 'Ainda não chegou.',
  },
  {
    client: 'Outlook desktop, Polish',
    text: 'Proszę o zwrot.\n\nOd: Pomoc <pomoc@northwind.example> \nWysłano: wtorek, 12 marca 2024 09:14\nDo: Ewa <ewa@mail.example>\nTemat: RE: zamówienie\n\nDzień dobry\n',
    reply: 'Proszę o zwrot.',
  },
  {
    client: 'Outlook desktop, Danish',
    text: 'Det er modtaget.\n\nFra: Support <hjaelp@northwind.example>\nSendt: 12. marts 2024 09:14\nTil: Bo <bo@mail.example>\nEmne: SV: ordre\n\nHej\n',
    reply: 'Det er modtaget.',
  },
  {
    client: 'Outlook desktop, Finnish',
    text: 'Palautan tuotteen.\n\nLähettäjä: Tuki <apu@northwind.example>\nLähetetty: tiistai 12. maaliskuuta 2024 9.14\nVastaanottaja: Aino <aino@mail.example>\nAihe: VS: tilaus\n\nHei\n',
    reply: 'Palautan tuotteen.',
  },
  {
    client: 'Outlook desktop, Czech',
    text: 'Nefunguje to.\n\nFrom: x\nNeni to hlavicka, jen poznamka.\n\nOd: Podpora <pomoc@northwind.example>\nOdesláno: úterý 12. března 2024 9:14\nKomu: Jan <jan@mail.example>\nPředmět: RE: objednávka\n\nDobrý den\n',
    reply: 'Nefunguje to.\n\nFrom: x\nNeni to hlavicka, jen poznamka.',
  },
  {
    client: 'Outlook desktop, Hungarian',
    text: 'Még mindig várok.\n\nFeladó: Segítség <segit@northwind.example>\nElküldve: 2024. március 12., kedd 9:14\nCímzett: Éva <eva@mail.example>\nTárgy: RE: rendelés\n\nÜdv\n',
    reply: 'Még mindig várok.',
  },
  {
    client: 'Outlook desktop, Romanian',
    text: 'Nu merge.\n\nDe la: Suport <ajutor@northwind.example>\nTrimis: marți, 12 martie 2024 09:14\nCătre: Ion <ion@mail.example>\nSubiect: RE: comanda\n\nBună\n',
    reply: 'Nu merge.',
  },
  {
    client: 'Outlook desktop, Russian',
    text: 'Верните деньги.\n\nОт: Поддержка <help@northwind.example>\nОтправлено: 12 марта 2024 г. 9:14\nКому: Иван <ivan@mail.example>\nТема: RE: заказ\n\nЗдравствуйте\n',
    reply: 'Верните деньги.',
  },
  {
    client: 'Outlook desktop, Turkish',
    text: 'İptal edin lütfen.\n\nKimden: Destek <yardim@northwind.example>\nGönderildi: 12 Mart 2024 Salı 09:14\nKime: Ali <ali@mail.example>\nKonu: RE: sipariş\n\nMerhaba\n',
    reply: 'İptal edin lütfen.',
  },
  {
    client: 'Outlook desktop, Greek',
    text: 'Δεν ήρθε ακόμα.\n\nΑπό: Υποστήριξη <help@northwind.example>\nΣτάλθηκε: Τρίτη, 12 Μαρτίου 2024 9:14 πμ\nΠρος: Νίκος <nikos@mail.example>\nΘέμα: RE: παραγγελία\n\nΓεια\n',
    reply: 'Δεν ήρθε ακόμα.',
  },
  {
    client: 'Outlook desktop, Japanese',
    text: 'まだ届きません。\n\n差出人: サポート <help@northwind.example>\n送信日時: 2024年3月12日 9:14\n宛先: 田中 <tanaka@mail.example>\n件名: RE: 注文\n\nお世話に\n',
    reply: 'まだ届きません。',
  },
  {
    client: 'QQ Mail',
    text: '还没有收到货\n\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "客服" <help@northwind.example>;\n发送时间: 2024年3月12日(星期二) 上午9:14\n收件人: "王"<wang@mail.example>;\n主题: 订单\n\n您好\n',
    reply: '还没有收到货',
  },
  {
    client: 'Naver, Korean',
    text: '아직 못 받았어요\n\n-----Original Message-----\nFrom: "고객센터" <help@northwind.example>\nTo: <kim@mail.example>;\nCc:\nSent: 2024-03-12 (화) 09:14:22 (GMT+09:00)\nSubject: 주문\n\n안녕하세요\n',
    reply: '아직 못 받았어요',
  },
  {
    client: 'Samsung Mail, French',
    text: "Oui, c'est bon.\n\nEnvoyé depuis mon smartphone Samsung Galaxy.\n\n\n-------- Message d'origine --------\nDe : Northwind <aide@northwind.example> \nDate : 12/03/2024 09:14 (GMT+01:00) \nÀ : marie@mail.example \nObjet : Re: taille \n\nBonjour\n",
    reply: "Oui, c'est bon.",
  },
  {
    client: 'GMX',
    text: 'Immer noch defekt.\n\n \nGesendet: Dienstag, 12. März 2024 um 09:14 Uhr\nVon: "Northwind" <hilfe@northwind.example>\nAn: jens@gmx.example\nBetreff: Re: Reklamation\n\nGuten Tag\n',
    reply: 'Immer noch defekt.',
  },
  {
    client: 'web.de mobile',
    text: 'Passt, danke!\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\n\nAm 12.03.24, 09:14, Northwind <hilfe@northwind.example> schrieb:\nGuten Tag\n',
    reply: 'Passt, danke!',
  },
  {
    client: 'Orange webmail',
    text: 'Je l\'ai bien reçu merci\n\n\n> Message du 12/03/24 09:14\n> De : "Northwind" <aide@northwind.example>\n> A : marie@mail.example\n> Copie à : \n> Objet : Re: colis\n> \n> Bonjour\n',
    reply: "Je l'ai bien reçu merci",
  },
  {
    client: 'Zimbra, French',
    text: 'Parfait.\n\nDe: "Northwind" <aide@northwind.example>\nÀ: "Marie" <marie@mail.example>\nEnvoyé: Mardi 12 Mars 2024 09:14:22\nObjet: Re: retour\n\nBonjour\n',
    reply: 'Parfait.',
  },
  {
    client: 'Zimbra, dashed',
    text: 'Rien de neuf ?\n\n----- Mail original -----\nDe: "Northwind" <aide@northwind.example>\nÀ: "Marie" <marie@mail.example>\nEnvoyé: Mardi 12 Mars 2024 09:14:22\nObjet: retour\n\nBonjour\n',
    reply: 'Rien de neuf ?',
  },
  {
    client: 'Lotus Notes',
    text: 'Wrong size again.\n\n\n\n\nFrom:\tNorthwind <help@northwind.example>\nTo:\tann@corp.example\nDate:\t12/03/2024 09:14\nSubject:\tRe: exchange\n\nHi\n',
    reply: 'Wrong size again.',
  },
  {
    client: 'AOL',
    text: 'I want a refund.\n\n-----Original Message-----\nFrom: Northwind <help@northwind.example>\nTo: ann <ann@aol.example>\nSent: Tue, Mar 12, 2024 9:14 am\nSubject: Re: jacket\n\nHi\n',
    reply: 'I want a refund.',
  },
  {
    client: 'Windows Mail, Swedish',
    text: 'Tack, nu fungerar det\n\nSkickades från E-post för Windows\n\nFrån: Support\nSkickat: den 12 mars 2024 09:14\nTill: Eva\nÄmne: Re: order\n\nHej\n',
    reply: 'Tack, nu fungerar det',
  },
  {
    client: 'Outlook desktop, bold labels in plain text',
    text: 'Agreed.\n\n*From:* Northwind <help@northwind.example>\n*Sent:* Tuesday, March 12, 2024 9:14 AM\n*To:* Ann\n*Subject:* voucher\n\nHi\n',
    reply: 'Agreed.',
  },
  {
    client: 'Gmail forward with a comment',
    text: 'Please see what the carrier says.\n\n---------- Forwarded message ---------\nFrom: Carrier <info@carrier.example>\nDate: Tue, Mar 12, 2024 at 9:14 AM\nSubject: Parcel\nTo: <ann@mail.example>\n\nYour parcel is lost.\n',
    reply: 'Please see what the carrier says.',
  },
  {
    client: 'Apple forward with a comment, French',
    text: 'Voici la preuve.\n\nDébut du message transféré :\n\nDe: Transporteur <info@carrier.example>\nObjet: Colis\nDate: 12 mars 2024 à 09:14:22 UTC+1\nÀ: marie@mail.example\n\nVotre colis est perdu.\n',
    reply: 'Voici la preuve.',
  },
  {
    client: 'Gmail forward without a comment keeps what was forwarded',
    text: '---------- Forwarded message ---------\nFrom: Carrier <info@carrier.example>\nDate: Tue, Mar 12, 2024 at 9:14 AM\nSubject: Parcel\nTo: <ann@mail.example>\n\nYour parcel is lost.\n',
    reply: 'Your parcel is lost.',
  },
  {
    client: 'Helpdesk notice, English',
    text: 'Thanks, solved.\n\n##- Please type your reply above this line -##\n\nYour request (10442) has been updated.\n',
    reply: 'Thanks, solved.',
  },
  {
    client: 'Helpdesk notice, German',
    text: 'Erledigt.\n\n--- Bitte antworten Sie oberhalb dieser Linie ---\n\nIhre Anfrage wurde aktualisiert.\n',
    reply: 'Erledigt.',
  },
  {
    client: 'Unknown language between dashes',
    text: 'Faleminderit.\n\n----- Mesazhi fillestar -----\nNga: Northwind <help@northwind.example>\nDërguar: 12.03.2024 09:14\nPër: Ana <ana@mail.example>\nSubjekti: porosia\n\nTungjatjeta\n',
    reply: 'Faleminderit.',
  },
]
