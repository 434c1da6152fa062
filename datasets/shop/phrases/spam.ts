import type { Language } from '../vocabulary.ts'

export interface SpamMail {
  readonly language: Language
  readonly subject: string
  readonly body: string
}

/** Unasked-for sales pitches, in the languages in which shops get them. Patterns of `grammar.ts`. */
export const SPAM_MAILS: readonly SpamMail[] = [
  {
    language: 'en',
    subject: 'Quick question about your website',
    body: 'Hi,\n\nI came across your online shop and noticed that you are [not on the first page of Google|losing visitors on mobile]. We helped [40|over 120] e-commerce brands double their organic traffic. Do you have [10|15] minutes this week for a call?\n\nBest,\nKevin',
  },
  {
    language: 'en',
    subject: 'Increase your sales by 300%',
    body: 'Dear owner,\n\nOur AI-driven ads bring [qualified leads|new buyers] to your store, guaranteed. Reply YES for a free audit. Offer valid until {weekday}.',
  },
  {
    language: 'en',
    subject: 'Partnership proposal',
    body: 'Hello team,\n\nI represent [a group of influencers|several lifestyle bloggers] with more than 2 million followers. We would love to feature your {product}. Our rates start at {amount}. Interested?',
  },
  {
    language: 'en',
    subject: 'Custom packaging from factory',
    body: 'Dear purchasing manager,\n\nwe are a manufacturer of paper bags, mailer boxes and tissue paper with 15 years of experience. MOQ only 500 pcs, free samples. May I send our catalogue?\n\nBest regards, Cindy',
  },
  {
    language: 'en',
    subject: 'Re: your invoice is overdue',
    body: 'Please open the attached document and confirm the payment within 24 hours to avoid suspension of your domain.',
  },
  {
    language: 'en',
    subject: 'Business loan approved',
    body: 'Congratulations! You are pre-approved for a loan of up to 250,000. No collateral, answer in 24 h. Click the link to receive your funds.',
  },
  {
    language: 'fr',
    subject: 'Améliorez votre référencement',
    body: 'Bonjour,\n\nEn analysant votre site, j’ai constaté [plusieurs erreurs techniques|un manque de visibilité]. Notre agence peut vous placer en première page en 90 jours. Êtes-vous disponible {weekday} pour un échange ?\n\nCordialement',
  },
  {
    language: 'fr',
    subject: 'Vos panneaux solaires à 0 €',
    body: 'Bonjour, votre entreprise est éligible à une prise en charge totale. Répondez à ce message pour recevoir votre étude gratuite avant le {date}.',
  },
  {
    language: 'de',
    subject: 'Mehr Kunden für Ihren Onlineshop',
    body: 'Sehr geehrte Damen und Herren,\n\nwir vermitteln [exklusive Anfragen|kaufbereite Kunden] aus Ihrer Region und rechnen nur bei Erfolg ab. Wann passt Ihnen ein kurzes Telefonat?\n\nMit freundlichen Grüßen',
  },
  {
    language: 'es',
    subject: 'Aumente sus ventas online',
    body: 'Estimados señores:\n\nsomos una agencia de marketing digital y ofrecemos [una auditoría gratuita|tres meses de prueba]. ¿Podemos llamarles el {weekday}?\n\nUn saludo',
  },
  {
    language: 'en',
    subject: 'Email list of 50,000 buyers',
    body: 'Hi, would you be interested in acquiring a verified list of outdoor and home buyers in Europe? Let me know your target criteria and I will send you counts and pricing.',
  },
  {
    language: 'en',
    subject: 'Guest post request',
    body: 'Hello, I would like to publish a do-follow article on your blog. What is your price? I can pay by PayPal today.',
  },
]
