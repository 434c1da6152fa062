/** Words of weight that people in a state write wrongly, long enough to have no neighbours of another meaning. */
export const MISSPELT = `
  solicitor solicitors attorney attorneys barrister prosecute lawsuit lawyers ombudsman litigation proceedings suicide suicidal
  overdose manager supervisor representative representatives customer chatbot automated machete unacceptable furious
  disgusting ridiculous disgrace outrageous pathetic
  tribunal tribunaux poursuites huissier medicaments conseiller conseillere conseillers responsable interlocuteur automatique
  inadmissible inacceptable scandaleux furieuse suicider justice plainte plaintes
  rechtsanwalt rechtsanwalts verklagen verklage strafanzeige verbraucherzentrale staatsanwalt selbstmord umbringen sterben
  mitarbeiter vorgesetzten vorgesetzter ansprechpartner kundenservice erschiessen verprugeln unverschamt unverschamtheit
  frechheit betruger rechtliche gerichtlich
  abogado abogados abogada denunciar denuncia demandar demanda tribunales juzgado suicidarme suicidio apunalar representante
  verguenza inaceptable estafadores
  avvocato avvocata avvocati denunciare querela tribunale suicidio ammazzare operatore operatrice responsabile vergogna
  truffatori inaccettabile
  advogado advogada processar tribunal suicidar atendente gerente vergonha inaceitavel
  advocaat rechtbank aangifte zelfmoord vermoord medewerker leidinggevende onacceptabel belachelijk oplichters
`
