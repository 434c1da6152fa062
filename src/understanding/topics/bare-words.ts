import type { TopicBook } from './topic-book.ts'

/**
 * Words of such weight that they count by themselves, whatever stands around them, but for innocent surroundings in the same
 * sentence. Weaker than the books' own patterns, which no surroundings of this kind take back.
 */
export const BARE_WORDS: TopicBook = {
  classes: {
    lawyer:
      'lawyer lawyers attorney attorneys solicitor solicitors paralegal barrister avocat avocate juriste anwalt anwaltin rechtsanwalt rechtsanwaltin jurist juristen juristin abogado abogada letrado jurista avvocato avvocata legale advogado advogada advocaat',
    judge: 'judge jury magistrate juge richter richterin juez jueza giudice juiz juiza rechter',
    innocent:
      'costume* kostum* disfraz* fantasia* chair* chaise* stuhl* stuhle silla* sedie sedia cadeira* stoel* joke jokes witz* blague* chiste* bag bags tasche* cartable* bolso* borsa* pasta tas briefcase* koffer* maletin* suit tie krawatte cravate corbata cravatta gravata das gown robe book books roman novel* novela romanzo romance comic* film movie serie series game toy gift* present geschenk* cadeau* regalo* presente* love* liebt ador* moved umgezogen demenage* mudo traslocat* mudou verhuisd address adresse adres direccion morada indirizzo suite discount* rabatt remise descuento sconto desconto korting desk office kanzlei cabinet bufete studio escritorio kantoor advocatenkantoor mug shirt* hemd* chemise* camisa* camicie overhemden late defunt verstorben* difunto overleden falecido whistle pfeife sifflet line show mur* bio salade toast huile likeur fles medal print poster card cards friend freundin amie amiga amica vriendin dredd verkauf* bought achetait compraba comprava kocht kaufte delivered',
    victim:
      'you your dich euch euren eure euern ihr ihren den dem vous votre vos su sus tu tus a al el la il lo vostro vostri vosso vossa o jullie je hem driver* courier* fahrer* lieferant* bote* livreur* coursier* repartidor* mensajero* fattorino corriere estafeta entregador bezorger idiot* idiota* someone jemand* quelqu* alguien qualcuno alguem iemand whoever',
  },
  legal_threat: {
    signs: `
      @lawyer
      @judge
      issue|issuing .1 a .1 claim
      oder|or|ou|o .2 ich|i|je|demando|klage|sue .1 klage|sue|assigne|demando
      ich .1 klage
      jassigne|assigne .3 votre|vous|entreprise
      pag*|paga* .9 demando|denuncio
      o .1 demando|denuncio
      klageschrift|citazione|dagvaarding|judicial|judicialmente|judiciaire|giudiziari*|gerichtlich*|gerechtelijk*|actionable|jurors
      la .1 demanda .3 camino|presentada|lista|redactada
      relance .2 avant .2 procedure
      avant .2 procedure
      @lawyer .3 @judge
      debt .3 court
    `,
    harmless: `
      @lawyer & @innocent
      @judge & @innocent
      @lawyer .1 firm|office|kanzlei
      dont|not .1 judge
      garanzia|sede|eta|leta|rappresentante|studio .1 legale
      @lawyer .1 style
      studio|ufficio .1 legale
      i|im|am|bin|suis|soy|sono|sou|ben .2 a|an|un|une|ein|eine|een|um .1 @lawyer
      i|im|am|bin|suis|soy|sono|sou|ben|es|ist|est|e .2 @lawyer & need|looking|suche|cherche|busc*|cerco|procuro|zoek|want|mochte
      judge .1 by|for|from|the|a|your
      rechter .1 armleuning|schoen|kant|hand|been|voet|arm|deur|zijde|mouw|pijp|oor|schoen*
      de .1 rechter .1 armleuning|schoen|kant|hand|been|voet|arm|deur|zijde|mouw|pijp|oor
    `,
  },
  self_harm: {
    signs: `
      ill|be|im .2 dead .4 anyway|weekend|tomorrow|soon|by|tonight|$
      ill .2 be .1 dead
      bin|sein .4 tot .1 $
      bin .4 tot
      serai|serais .3 mort|morte
      estare|estarei|saro .2 muert*|mort*
      ben .4 dood .1 $
      rope|strick|seil|corde|soga|cuerda|corda|touw|noose .3 me|mich|moi & found|gefunden|trouve|encontro|encontrou|trovato|vond
      mich .4 strick .2 gefunden
      found|gefunden|trouve|encontro|encontrou|trovato|vond .5 rope|strick|corde|soga|corda|touw|noose|pills
      survive|surviving|uberleb*|sobreviv*|sopravviv*|overleef|survivrai .5 week|woche|semana|settimana|night|semaine|nacht|noche|tonight
      woche|semana|week|settimana .4 uberleben|sobreviv*|sopravviv*|survive
      passerai .2 pas .2 semaine|nuit|noel
      use|point|sense|sirve|sert|serve|bringt|bringts|nutzt .5 alive|vivo|viva|vivre|vivi|leben
      serve .2 essere .1 viv*
      zin .3 te|om .2 leven
      zin .2 om .2 te .1 leven
      use .2 of .2 being .1 alive
      cut|slashed|sliced|gesneden|aufgeschnitten|geschnitten|coupe|cortei|corte|tagliat* .4 arms|arme|bras|brazos|bracos|braccia|armen|wrists
      bras .2 hier|encore|nouveau & coupe
      arms|arme|bras|brazos|bracos|braccia|armen .3 aufgeschnitten|gesneden|geschnitten|coupe|cut
      decided|decide|decidido|beschlossen|besloten .5 today|heute|hoy|hoje|oggi|fini & day|dia|tag|last|letzter|ultimo|fini|go|moi
      cetait .1 fini .2 pour .1 moi
      letzter .1 tag
      leave|leaving|gehen|irme|partir|andarmene .4 forever|immer|siempre|sempre|bon|world|vie|life|vida
      immer .1 gehen
      quitter .2 cette .1 vie
      irme .2 para .1 siempre
      planning|planen|plan .3 my|meine .2 own? .1 funeral|beerdigung
      own .1 funeral
      no|cant .3 stay .1 here .2 anymore|longer
      ideation*
    `,
    harmless: `
      rope|seil|corde|cuerda|corda|touw & hammock*|hangematte|hamac|hamaca|amaca|rede|hangmat|curtain*|swing
      life .2 insurance
      bringt|bringts .3 leben .3 sofa
    `,
  },
  violence: {
    signs: `
      have|own|got|habe|ai|jai|tengo|ho|tenho|heb|besitze|possede .2 guns|gun|weapons|waffen|armes|armas|armi|wapens|rifles|pistols|firearms
      bodyguard*|leibwachter*|guardaespaldas|lijfwacht*
      gardes|guardie|guarda .2 corps|corpo|costas
      ashes|asche|cendres|cenizas|cenere|cinzas & your|ihr|euer|votre|su|vuestro|vostro|vosso|jullie|warehouse|store|shop|will|sera|sara
      your .4 ashes
      jullie .4 as .1 $
      magazijn|winkel|loods .4 as .1 $
      fist|faust|poing|punetazo|pugno|murro|vuist|soco .5 face|mouth|gesicht|gueule|figure|cara|faccia|gezicht|boca|jaw|nose|bek|fresse
      choke|strangle|throttle .5 @victim
      life .1 out .1 of & choke|squeeze|beat
      strangol*|estrangul*|etrangl*|erwurg*|wurg*|wurgen .4 @victim
      @victim .2 wurgen|erwurgen|strangle
      could|would|happily|pourrais|konnte|zou|mataria|matava|ucciderei|ammazzerei|gladly .3 murder|kill|tuer|umbringen|vermoorden|strangle .3 idiot*|whoever|moron|person|guy|al|who
      mataria|matava|ucciderei|ammazzerei .3 @victim|al|o|l|lidiota
      idioten .9 umbringen|vermoorden|erschiessen
      idioot .9 vermoorden|wurgen
      tuer .3 lidiot|idiot|imbecile|celui|abruti
      acid|saure|acide|acido|zuur & face|gesicht|visage|throws|ceo|throw|throwing|werf*
      bloody|blutig|saigner|sangre|sangue|bloederig|pretty .3 $ & way|unterwegs|arrive|camino|bureau|office|buro|coming|strada
      wont .3 be .3 pretty
      born|geboren|nes|nacido|nati|nascido .4 & regret*|wunsch*|regretter|desear*|wish
      wunsch* .3 nie .2 geboren & ihr|euch|du|werdet
      desear* .3 haber .1 nacido
      regretter .2 detre|d|etre .2 nes|ne
    `,
    harmless: `
      bathroom|bano
      robbery
    `,
  },
  asks_for_human: {
    signs: `
      transfer|transferez|transfieranme|transfiranme|trasferitemi|transfiram|transfira|verbinden|verbind|transferir .2 me|moi|mich|mij .1 $
      transferez .1 moi
      transfieranme|transfierame|trasferitemi|transfieran|transfira
      transfiram .1 me
      transfer .1 me $
      verbinden .1 sie .1 mich .1 $
      verbind .1 me .1 door
      virtual|virtuelle*|virtuel|virtuale|virtuele .1 agent*|assistant*|agente|assistent*
      agente|agent|assistant|asistente|assistente|assistent .1 virtual|virtuel|virtuale
      supervisor*|superviseur*|supervisore*|leidinggevende|vorgesetzt*|superior|responsable|responsabile|responsavel|manager .6 contact|kontakt|contacto|contatto|look*|review*|examin*|guard*|revis*|veja|bekijk*|ansehen|anschau*|touch|bring*|gebracht|mis
      contact|kontakt|contacto|contatto|touch|veux|voudrais|quiero|voglio|quero|wil .5 supervisor*|superviseur*|supervisore*|leidinggevende|vorgesetzt*|responsable|responsabile|responsavel
      vorgesetzt* .4 ansehen|anschau*|soll
      staff|personal|personnel|personale|pessoal|personeelslid|angestellt* & deal|member|tun|affaire|tratar|fare|maken|miembro|membro|membre|speak
      humans|humains|humanos|umani|menschen|mensen & working|work|arbeiten|travaillent|trabajan|lavorano|trabalham|werken|here|hier|qui|aqui
      people|humans|menschen|mensen .3 here|hier .2 $
      escalate|escalad*|eskalier*|escalen|escalar|escala .4 case|cas|fall|caso|issue|ticket|this|it
      someone|jemand*|quelqu*|alguien|qualcuno|alguem|iemand .4 phone|telefon*|telephone|telefono|telefone|telefonisch
      speak|sprechen|parler|hablar|parlare|falar|spreken|talk .4 someone|jemandem|quelqu*|quelquun|alguien|qualcuno|alguem|iemand
      bot & customer .1 care|service|support|kundendienst
      bot .4 kundendienst|kundenservice|klantenservice|atencion|service|sav
    `,
    harmless: `
      staff|personal .1 discount|data|daten|information
      person|persona|pessoa|personne .3 anatom*|bestellen|order*|ordinare
      spoke|gesprochen|parle|hable|parlato|falei|gesproken
      someone|jemand|quelquun|alguien|qualcuno|alguem|iemand .2 signed|else|anders*|dautre|dautres|otro|altro|firm*|assin*
    `,
  },
  anger: { signs: '', harmless: '' },
}
