/** What fills the places of a frame in one language. */
export interface Fillers {
  /** Ways to say thanks that fit before and after a comma. */
  readonly thanks: readonly string[]
  readonly names: readonly string[]
  readonly items: readonly string[]
  readonly days: readonly string[]
  /** Put before a message; most messages have none. */
  readonly openings: readonly string[]
  /** Put below a message. */
  readonly closings: readonly string[]
  /** What an agent said who has done all there was to do. */
  readonly finished: readonly string[]
}

export const FILLERS: Readonly<Record<string, Fillers>> = {
  en: {
    thanks: ['thanks', 'thank you', 'thank you so much', 'thx', 'many thanks', 'Thank you very much'],
    names: ['Nadia', 'Oliver', 'Ruth', 'Kwame', 'Siobhan'],
    items: ['kettle', 'jacket', 'lamp', 'speaker'],
    days: ['on Monday', 'tomorrow', 'Friday', 'this evening'],
    openings: ['Hello,', 'Hi there!', 'Good morning'],
    closings: ['Best wishes\nP. Hartley', 'Regards, Gwen', ':)', '🙂'],
    finished: ['Your refund went through this morning.', 'All done! Is there anything else I can help you with?'],
  },
  fr: {
    thanks: ['merci', 'merci beaucoup', 'Merci bien', 'mille mercis', 'merci à vous'],
    names: ['Inès', 'Gaspard', 'Maud', 'Yanis'],
    items: ['casque', 'manteau', 'grille-pain', 'vélo'],
    days: ['demain', 'lundi', 'vendredi', 'ce soir'],
    openings: ['Bonjour,', 'Bonsoir', 'Rebonjour,'],
    closings: ['Cordialement\nS. Vasseur', 'Bien à vous, Odile', '🙂'],
    finished: ['Le remboursement a été effectué ce matin.', 'C’est fait. Puis-je vous aider pour autre chose ?'],
  },
  de: {
    thanks: ['danke', 'vielen Dank', 'Herzlichen Dank', 'danke schön', 'besten Dank'],
    names: ['Wiebke', 'Torben', 'Gesine', 'Emre'],
    items: ['Toaster', 'Mantel', 'Lautsprecher', 'Rucksack'],
    days: ['morgen', 'Montag', 'Freitag', 'heute Abend'],
    openings: ['Hallo,', 'Guten Tag', 'Moin,'],
    closings: ['Mit freundlichen Grüßen\nH. Petersen', 'LG Ute', '🙂'],
    finished: ['Die Erstattung ist heute Morgen raus.', 'Erledigt. Kann ich sonst noch etwas für Sie tun?'],
  },
  es: {
    thanks: ['gracias', 'muchas gracias', 'Mil gracias', 'muchísimas gracias'],
    names: ['Noelia', 'Iker', 'Amparo', 'Hugo'],
    items: ['altavoz', 'abrigo', 'horno', 'reloj'],
    days: ['mañana', 'lunes', 'viernes', 'jueves'],
    openings: ['Hola,', 'Buenos días', 'Buenas,'],
    closings: ['Un saludo\nP. Robles', 'Atentamente, Nuria', '🙂'],
    finished: ['El reembolso se ha hecho esta mañana.', 'Listo. ¿Le puedo ayudar en algo más?'],
  },
  it: {
    thanks: ['grazie', 'grazie mille', 'Tante grazie', 'grazie infinite'],
    names: ['Ilaria', 'Dario', 'Noemi'],
    items: ['bollitore', 'cappotto', 'tostapane'],
    days: ['domani', 'lunedì', 'venerdì'],
    openings: ['Buongiorno,', 'Salve,'],
    closings: ['Cordiali saluti\nM. Ferri', 'Saluti, Agata'],
    finished: ['Il rimborso è stato fatto stamattina.', 'Fatto. Posso aiutarla con altro?'],
  },
  pt: {
    thanks: ['obrigado', 'muito obrigada', 'Obrigada', 'muito obrigado'],
    names: ['Vasco', 'Leonor', 'Thiago'],
    items: ['relógio', 'casaco', 'forno'],
    days: ['amanhã', 'segunda-feira', 'sexta'],
    openings: ['Bom dia,', 'Olá,'],
    closings: ['Cumprimentos\nA. Matos', 'Abraço, Rita'],
    finished: ['O reembolso foi feito hoje de manhã.', 'Feito. Posso ajudar em mais alguma coisa?'],
  },
  nl: {
    thanks: ['bedankt', 'dank je wel', 'Hartelijk dank', 'heel erg bedankt'],
    names: ['Fenna', 'Daan', 'Marijke'],
    items: ['waterkoker', 'jas', 'lamp'],
    days: ['morgen', 'maandag', 'vrijdag'],
    openings: ['Hallo,', 'Goedemorgen,'],
    closings: ['Met vriendelijke groet\nK. Visser', 'Groetjes, Lotte'],
    finished: ['De terugbetaling is vanochtend gedaan.', 'Geregeld. Kan ik nog iets voor u doen?'],
  },
}
