import type { MailCase } from './mail-case.ts'

/** Replies above (or below) an attribution line. */
export const attributionMails: readonly MailCase[] = [
  {
    client: 'Gmail, English',
    text: 'Yes please, blue is fine.\n\nOn Tue, 12 Mar 2024 at 09:14, Northwind Support <help@northwind.example> wrote:\n\n> Hi Ann,\n>\n> would blue do?\n',
    reply: 'Yes please, blue is fine.',
  },
  {
    client: 'Gmail, English US, wrapped',
    text: 'Still nothing here.\n\nOn Tue, Mar 12, 2024 at 9:14 AM Northwind Support Team <\nhelp@northwind.example> wrote:\n\n> It left on Monday.\n',
    reply: 'Still nothing here.',
  },
  {
    client: 'Gmail, French',
    text: "Bonjour,\n\nJe n'ai toujours rien reçu.\n\nMarie\n\nLe mar. 12 mars 2024 à 09:14, Support Northwind <aide@northwind.example> a\nécrit :\n\n> Bonjour Marie,\n> votre colis est parti.\n",
    reply: "Bonjour,\n\nJe n'ai toujours rien reçu.\n\nMarie",
  },
  {
    client: 'Gmail, German',
    text: 'Danke, das passt!\n\nAm Di., 12. März 2024 um 09:14 Uhr schrieb Northwind <hilfe@northwind.example\n>:\n\n> Guten Tag,\n> wir haben umgebucht.\n',
    reply: 'Danke, das passt!',
  },
  {
    client: 'Gmail, Spanish',
    text: 'Perfecto, gracias.\n\nEl mar, 12 mar 2024 a las 9:14, Soporte (<ayuda@northwind.example>) escribió:\n\n> Hola,\n> ya está enviado.\n',
    reply: 'Perfecto, gracias.',
  },
  {
    client: 'Gmail, Italian',
    text: 'Va bene così.\n\nIl giorno mar 12 mar 2024 alle ore 09:14 Assistenza <aiuto@northwind.example> ha\nscritto:\n\n> Salve\n',
    reply: 'Va bene così.',
  },
  {
    client: 'Gmail, Portuguese',
    text: 'Obrigado!\n\nEm ter., 12 de mar. de 2024 às 09:14, Suporte <ajuda@northwind.example> escreveu:\n\n> Olá\n',
    reply: 'Obrigado!',
  },
  {
    client: 'Gmail, Dutch',
    text: 'Prima, dank je wel.\n\nOp di 12 mrt 2024 om 09:14 schreef Northwind <hulp@northwind.example>:\n\n> Beste klant,\n',
    reply: 'Prima, dank je wel.',
  },
  {
    client: 'Gmail, Polish',
    text: 'Dziękuję bardzo.\n\nwt., 12 mar 2024 o 09:14 Pomoc <pomoc@northwind.example> napisał(a):\n\n> Dzień dobry,\n',
    reply: 'Dziękuję bardzo.',
  },
  {
    client: 'Gmail, Swedish',
    text: 'Tack, den kom idag.\n\nDen tis 12 mars 2024 kl 09:14 skrev Support <hjalp@northwind.example>:\n\n> Hej!\n',
    reply: 'Tack, den kom idag.',
  },
  {
    client: 'Gmail, Danish',
    text: 'Det er fint.\n\nDen tirs. 12. mar. 2024 kl. 09.14 skrev Support <hjaelp@northwind.example>:\n\n> Hej\n',
    reply: 'Det er fint.',
  },
  {
    client: 'Gmail, Norwegian',
    text: 'Takk for hjelpen.\n\ntir. 12. mars 2024 kl. 09:14 skrev Support <hjelp@northwind.example>:\n\n> Hei\n',
    reply: 'Takk for hjelpen.',
  },
  {
    client: 'Gmail, Finnish',
    text: 'Kiitos avusta!\n\nti 12. maalisk. 2024 klo 9.14 Tuki (apu@northwind.example) kirjoitti:\n\n> Hei\n',
    reply: 'Kiitos avusta!',
  },
  {
    client: 'Gmail, Czech',
    text: 'Děkuji, už dorazilo.\n\nút 12. 3. 2024 v 9:14 odesílatel Podpora <pomoc@northwind.example> napsal:\n\n> Dobrý den\n',
    reply: 'Děkuji, už dorazilo.',
  },
  {
    client: 'Gmail, Hungarian',
    text: 'Köszönöm szépen!\n\nÜgyfélszolgálat <segit@northwind.example> ezt írta (időpont: 2024. márc. 12., K, 9:14):\n\n> Üdvözöljük\n',
    reply: 'Köszönöm szépen!',
  },
  {
    client: 'Gmail, Romanian',
    text: 'Mulțumesc!\n\nÎn mar., 12 mar. 2024 la 09:14, Suport <ajutor@northwind.example> a scris:\n\n> Bună ziua\n',
    reply: 'Mulțumesc!',
  },
  {
    client: 'Gmail, Russian',
    text: 'Спасибо, всё получил.\n\nвт, 12 мар. 2024 г. в 09:14, Поддержка <help@northwind.example>:\n\n> Здравствуйте\n',
    reply: 'Спасибо, всё получил.',
  },
  {
    client: 'Gmail, Turkish',
    text: 'Teşekkürler.\n\nDestek <yardim@northwind.example>, 12 Mar 2024 Sal, 09:14 tarihinde şunu yazdı:\n\n> Merhaba\n',
    reply: 'Teşekkürler.',
  },
  {
    client: 'Gmail, Greek',
    text: 'Ευχαριστώ πολύ.\n\nΣτις Τρί 12 Μαρ 2024 στις 9:14 π.μ., ο χρήστης Υποστήριξη <help@northwind.example> έγραψε:\n\n> Γεια σας\n',
    reply: 'Ευχαριστώ πολύ.',
  },
  {
    client: 'Gmail, Japanese',
    text: 'ありがとうございます。\n\n2024年3月12日(火) 9:14 サポート <help@northwind.example>:\n\n> お問い合わせ\n',
    reply: 'ありがとうございます。',
  },
  {
    client: 'Gmail, Chinese',
    text: '收到了，谢谢。\n\n客服 <help@northwind.example> 于2024年3月12日周二 09:14写道：\n\n> 您好\n',
    reply: '收到了，谢谢。',
  },
  {
    client: 'Gmail, Korean',
    text: '감사합니다.\n\n2024년 3월 12일 (화) 오전 9:14, 고객센터 <help@northwind.example>님이 작성:\n\n> 안녕하세요\n',
    reply: '감사합니다.',
  },
  {
    client: 'Gmail, Hebrew',
    text: 'תודה רבה\n\nבתאריך יום ג׳, 12 במרץ 2024 ב-9:14 מאת תמיכה <help@northwind.example>:\n\n> שלום\n',
    reply: 'תודה רבה',
  },
  {
    client: 'Gmail, Arabic',
    text: 'شكرا جزيلا\n\nفي الثلاثاء، 12 مارس 2024 في 9:14 ص تمت كتابة ما يلي بواسطة الدعم <help@northwind.example>:\n\n> مرحبا\n',
    reply: 'شكرا جزيلا',
  },
  {
    client: 'Apple Mail, English, unmarked thread',
    text: 'It fits, thank you!\n\nOn 12 Mar 2024, at 09:14, Northwind <help@northwind.example> wrote:\n\nHi Ann,\n\ndoes it fit?\n',
    reply: 'It fits, thank you!',
  },
  {
    client: 'Apple Mail, German',
    text: 'Alles klar.\n\nVon meinem iPhone gesendet\n\n> Am 12.03.2024 um 09:14 schrieb Northwind <hilfe@northwind.example>:\n> \n> \ufeffGuten Tag\n',
    reply: 'Alles klar.',
  },
  {
    client: 'Apple Mail, French',
    text: "C'est noté.\n\nEnvoyé de mon iPhone\n\n> Le 12 mars 2024 à 09:14, Northwind <aide@northwind.example> a écrit :\n> \n> Bonjour\n",
    reply: "C'est noté.",
  },
  {
    client: 'Thunderbird, French',
    text: 'Toujours cassé.\n\nLe 12/03/2024 à 09:14, Northwind a écrit :\n> Bonjour,\n> avez-vous essayé ?\n',
    reply: 'Toujours cassé.',
  },
  {
    client: 'Thunderbird, German, bottom posting',
    text: 'Am 12.03.24 um 09:14 schrieb Northwind:\n> Welche Größe hatten Sie bestellt?\n>\n> Ihr Team\n\nGröße 42, bitte.\n\nJens\n',
    reply: 'Größe 42, bitte.\n\nJens',
  },
  {
    client: 'Thunderbird, English, bottom posting with signature',
    text: 'On 12/03/2024 09:14, Northwind wrote:\n> What is the order number?\n\nIt is 10442.\n\n-- \nAnn Lee\nLeeds\n',
    reply: 'It is 10442.',
  },
  {
    client: 'Yandex',
    text: 'Не работает.\n\n12.03.2024, 09:14, "Поддержка" <help@northwind.example>:\n\n> Попробуйте ещё раз\n',
    reply: 'Не работает.',
  },
  {
    client: 'Mail.ru, unmarked thread',
    text: 'Хорошо, жду.\n\nВторник, 12 марта 2024, 9:14 +03:00 от Поддержка <help@northwind.example>:\n\nЗдравствуйте, посылка в пути.\n',
    reply: 'Хорошо, жду.',
  },
  {
    client: 'NetEase 163',
    text: '好的\n\n在 2024-03-12 09:14:33，"客服" <help@northwind.example> 写道：\n\n>您好\n>请确认\n',
    reply: '好的',
  },
  {
    client: 'ProtonMail',
    text: 'Works now, cheers.\n\nSent with Proton Mail secure email.\n\nOn Tuesday, March 12th, 2024 at 9:14 AM, Northwind <help@northwind.example> wrote:\n\n> Please try again.\n>\n',
    reply: 'Works now, cheers.',
  },
  {
    client: 'Yahoo Mail, Spanish, unmarked thread',
    text: 'Sigue sin llegar.\n\n    En martes, 12 de marzo de 2024, 09:14:22 CET, Soporte <ayuda@northwind.example> escribió:\n\n Hola,\nsu pedido salió ayer.\n',
    reply: 'Sigue sin llegar.',
  },
  {
    client: 'Yahoo Mail, English, unmarked thread',
    text: 'No thanks\n\n    On Tuesday, March 12, 2024 at 09:14:22 AM GMT, Northwind <help@northwind.example> wrote:  \n \n Would you like a voucher?\n',
    reply: 'No thanks',
  },
  {
    client: 'Outlook for iOS, unmarked thread, Dutch',
    text: 'Ja graag\n\nOutlook voor iOS downloaden\n________________________________\nVan: Northwind <hulp@northwind.example>\nVerzonden: dinsdag 12 maart 2024 09:14\nAan: Jan <jan@mail.example>\nOnderwerp: Re: maat\n\nWilt u ruilen?\n',
    reply: 'Ja graag',
  },
  {
    client: 'Unknown client in Basque',
    text: 'Eskerrik asko.\n\n2024(e)ko mar. 12(a) 09:14 erabiltzaileak (Northwind <help@northwind.example>) hau idatzi du:\n\n> Kaixo\n',
    reply: 'Eskerrik asko.',
  },
  {
    client: 'Unknown client in an unknown language',
    text: 'Asante sana.\n\nMnamo Jumanne, 12 Machi 2024 saa 9:14, Northwind <help@northwind.example> aliandika:\n\n> Habari\n',
    reply: 'Asante sana.',
  },
  {
    client: 'Vietnamese Gmail',
    text: 'Cảm ơn bạn.\n\nVào Th 3, 12 thg 3, 2024 vào lúc 09:14 Northwind <help@northwind.example> đã viết:\n\n> Xin chào\n',
    reply: 'Cảm ơn bạn.',
  },
]
