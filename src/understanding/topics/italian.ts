import type { TopicBook } from './topic-book.ts'

export const ITALIAN: TopicBook = {
  classes: {
    will: 'vado voglio vengo verro vorrei andro giuro prometto devo dovrei meritate merita posso faccio faro ora stavolta quando se',
    you: 'ti vi lo la li le gli tu voi te loro corriere* autista* postino dipendente* direttore responsabile* capo qualcuno tutti famiglia figli commess* ragazz* vostro vostra vostri tuo tua tuoi titolare prossimo impiegat* quello',
    lawyer: 'avvocat* legale legali',
    person:
      'persona* operatore operatrice operatori umano umana addetto addetta qualcuno responsabile* superiore direttore consulente* agente rappresentante dipendente* collega* assistente supervisore incaricato titolare staff tecnico funzionario',
    bot: 'bot robot chatbot* macchina macchine ia intelligenza automa* computer risponditore algoritmo programma',
  },
  legal_threat: {
    signs: `
      mio|mia|nostro|mie|miei|nostri|un|una|al|dal|del|dall|all|il|lo .1 @lawyer|allavvocato|dellavvocato|dallavvocato & contatt*|passer*|pass*|scriv*|senti*|lettera|pratica|mandato|mano|caso|pass*|incaric*|rivolg*|prend*|cita*|notizie|parl*|consult*|dato|chiam*|procede*|valut*|mett*
      il mio .1 legale|avvocato
      ai|dai|coi|nostri|miei legali
      mano|mani .3 legali|legale|avvocat*
      e avvocato|avvocata & rovina|scriv*|aiut*|pratica|caso|contatt*|pens*
      pratica|mandato|caso & avvocat*|allavvocato|lavvocato|dallavvocato
      querela|querele|querelero
      lettera .2 avvocato|dellavvocato|legale
      avvocato .3 vi|arrivo
      denuncio|denunciarvi|denunciero|denunceremo|denunciati|denunciare|denuncero|quereler*|querela*|querelo|diffida*|esposto|agcm|antitrust|codacons|altroconsumo|federconsumatori|adiconsum|carabinieri .3 denunc*
      codacons|altroconsumo|federconsumatori|adiconsum|agcm|agcom|antitrust|diffida|diffidarvi
      sporg*|pront*|scatt*|far*|parte|partira .2 querel*
      querela*|querelo|querele|diffida|diffidarvi|codacons|altroconsumo|altroconsumo|federconsumatori|adiconsum|agcm|agcom|antitrust|ingiunzione|contenzioso
      risarciment* .2 danni
      denuncia & sporg*|far*|faccio|partit*|pront*|presento|presentat*|presentero|polizia|carabinieri|truffa|deposit*|penale
      carabinieri|polizia|finanza|procura & vado|denunc*|andr*|segnal*|rivolg*|truffa|esposto|chiam*
      risarcimento
      vie|azione|azioni|tutela|assistenza|procedimento|provvedimenti|mezzi|vertenza|ufficio|strada|ricorso|studio .2 legale|legali|giudiziari*|giuridic*
      azione|azioni|unazione|procedimento|passi .2 giudiziari*|legal*
      legalmente & proced*|agir*|tutel*
      tribunale & vedi*|port*|in|far*|citar*|andr*|davanti|diritti|vi|trascin*|finir*
      giudizio & agir*|citar*|cito|convenir*|in|nei
      giudice & pace|davanti|ricorr*|decid*|rivolg*|andr*|dir*
      fare|faccio|faro|facciamo|faremo|intent*|intentero .2 causa
      vi .2 causa
      per .1 vie .1 legali
      sedi .2 opportune|competenti|legali
      tutelar* & sedi|diritti|legal*|costrett*|opportun*
      associazion*|tutela|difesa|codice|diritti|sportello|federazione .3 consumator*|consumo
      segnal* .5 autorita|agcm|antitrust|polizia|guardia|garante|finanza|consumator*
      valere .4 diritti
      diritti .4 tribunale|valere|giudice|legge
      messa|mettere|metto|mora .2 in? .1 mora
      truffa & denunc*|querela|segnal*|polizia|carabinieri|antitrust|procura
      reato|illegale|illecito|fuorilegge
      riserv* .5 diritto|vie|adire
      adir*|adiro|adire
      violazione .4 contratt*|legge|codice
      denunc* .3 polizia|autorita|truffa
      mediazione .2 obbligatoria
      citazione .2 giudizio
      denunciati .2 alla
      garante .2 concorrenza|mercato|consumator*
    `,
    harmless: `
      studio legale .2 rossi|ci|ordin*|cerca|servono
      amic*|sorella|fratello|marito|moglie|figli*|cugin* .2 e? .1 avvocat* .3 ador*|ama|cerca
      garanzia|eta|sede|festa|rappresentante legale
      a .1 causa
      causa .1 della|del|trasloco|maltempo|sciopero
      la .1 causa .1 del
      via|piazza|viale .3 tribunale|giustizia
      tribunale .3 ordinat*|fattura
      denuncia .2 redditi
      giudice .2 gara
      legale .1 o .1 meno
      costume .3 carabiniere|poliziotto
      penna|borsa .4 avvocat*
    `,
  },
  self_harm: {
    signs: `
      voglio|vorrei|preferi*|volevo|desidero|meglio|merito|spero|pronto|pronta .3 morire|morta|morto|crepare|uccidermi|ammazzarmi
      non .3 voglio|vorrei|riesco|posso|ha|ho|ce .4 vivere|vita|esistere|campare
      non .2 voglio|vorrei .3 stare|esserci|essere|restare .3 mondo|piu
      nn|non .3 piu .3 stare .2 al .1 mondo
      mi .1 ammazzo|uccido|impicco|sparo|butto|suicido|taglio|sparero|uccidero|ammazzero|suicidero|buttero|impicchero|avveleno & mi
      mi .2 taglio .2 di .1 nuovo|vene|polsi|braccia|ancora
      mi .1 butto .3 ponte|finestra|balcone|treno|sotto|giu|tetto
      butt*|gett*|lanc* .4 ponte|finestra|balcone|treno|tetto|metro
      mi .1 ammazzo|uccido|impicco|sparo|suicido
      suicid*|ammazzarmi|uccidermi|impiccarmi|buttarmi|spararmi|tagliarmi|autolesion*|togliermi|uccidersi|ammazzarsi|avvelenarmi
      farla finita
      faccio .1 finita
      la .2 finita & faccio|farla|fare|facciamo
      meglio .3 senza .1 di? .1 me
      meglio .4 non .2 esserci|esistere|fossi|essere .2 nata|nato|piu|$
      starebbe* .4 meglio .3 senza
      preso|prendo|prese|ingoiato|inghiottito .3 tutte|tutti|troppe|scatola|flacone .3 pillole|pastiglie|farmaci|sonniferi|medicine
      sens* .4 vivere|vita|esistere & non|nessun|piu|senza|che
      vita .5 senso|vale|finita|fa .3 per
      vivere & stanc*|stufo|stufa|voglia|senso|serve|continuare|perche .2 
      stanc* .3 vivere|vita
      voglia .2 di .1 vivere
      non .2 svegli*
      svegliarmi .3 piu|mai
      tolgo|togliere|toglier*|tolta .3 vita
      fine .4 vita|giorni|tutto & mett*|metto|porre|dare|mia
      mett* .2 fine .3 vita|tutto|sofferenz*
      lettera|biglietto .3 addio
      addio .3 tutti|mondo|sempre
      sparire .3 sempre|mondo|tutto
      voglio .2 sparire|scomparire
      faccio|farmi|fatto .2 del? .1 male & mi|farmi
      mi .1 faccio .2 male
      via .3 uscita .4 morte|morire
      morte .4 unica|soluzione|liberazione|meglio
      perche|che .3 continuare .3 vivere
      serve .3 vivere
      nessuno .4 mancanza|mancher*|accorger*|piange*
      mancanza .3 morissi|fossi|senza
      se .2 morissi|fossi .2 morto|morta|$
      tagliar* .3 vene|polsi
      pensieri .2 suicid*|morte|bui|neri
      essere .1 mort*
      tentat* .4 uccider*|suicid*|ammazzar*|togliersi
      portando|spingendo|portate|porterete .3 suicidio|morte
      overdose
      vita .1 non .3 vale|ha
      non .2 ce .2 faccio .2 piu & vivere|vita|morire|finire|finirla
      farla .2 finita
      mai .1 nat*
    `,
    harmless: `
      muoio|morire|morta|morto|morti .2 dalla|dal|di|da .2 voglia|ridere|fame|sete|freddo|caldo|curiosita|sonno|vergogna|risate
      da morire
      vivere|vita .1 senza .2 quest*|vostr*|il|la
      suicide squad
      salvato .2 vita
      telefono|pianta|batteria|cellulare .3 mort*
      tagliat* .4 imballo|scatola|po
      mi .2 butto .2 sull*|su
      stanca .2 morta
    `,
  },
  violence: {
    signs: `
      gli|ti|vi|li .1 sparo
      ti|vi|lo|li|gli|la|le|se .2 ammazz*|uccid*|spacc*|spezz*|accoltell*|strangol*|pest*|picchi*|massacr*|sgozz*|brucio|brucero|bruciamo|sparo|sparero|meno|gonfio|distruggo|faccio .1 fuori|sfascio|rompo|taglio|investo|avveleno|squarto|meniamo
      ti|vi|lo|li|gli .2 faccio|facciamo|faro .1 fuori
      li|vi|ti|lo .1 meno|picchio|ammazzo|uccido|sparo|pesto
      @will .4 ammazzar*|uccider*|spaccar*|spezzar*|accoltellar*|strangolar*|pestar*|picchiar*|massacrar*|sgozzar*|bruciar*|sparar*|menar*|torturar*|investir*
      ammazzo|uccido|uccidero|ammazzero|accoltello|strangolo|massacro .2 qualcuno|tutti|il|la|chi
      se .3 accoltello|ammazzo|picchio|pesto|strangolo|sparo|uccido|meno
      strangolo|accoltello|sgozzo|picchio|pesto .3 quello|chi|il
      spacc*|spezz*|romp*|tagli*|gonfi*|stacc*|fracass* .4 faccia|gambe|testa|denti|gola|ossa|braccia|muso|collo|naso|ginocchia|culo|dita & ti|vi|gli|al|a|la|spacco|spezzo
      spacc*|sfasci*|distrugg*|rompo|romper* .3 tutto|vetrina|vetrine|vetri|negozio|finestre & vengo|vi|verro|lì|li|vado|ora|vostr*
      sfascio|sfascero|sfasciamo
      so .1 dove .2 abit*|viv*|lavor*|sta|state|stai|sei|tuoi|vostri
      bruci*|fuoco|incendi* .4 negozio|magazzino|ufficio|furgon*|casa|sede|locale|vostr*
      do|dare|dar*|appicc* .2 fuoco
      vi .2 brucio|bruciamo|brucero
      bomba .4 magazzino|negozio|ufficio|sede|vostr*|pacco
      mess*|mett*|piazz* .3 bomba
      saltare .3 aria
      meritat*|merita* .5 pallottola|morire|morte|botte|pugno|schiaffi|proiettile|sparat*
      vengo|verro|arrivo|passo|veniamo .7 mazza|pistola|coltello|fucile|amici|spranga|ascia|benzina|martello|fratelli & con
      con .2 la|una|un .1 mazza|pistola|coltello|fucile|spranga & vengo|verro|li
      ho|prendo|porto|tengo .2 una|un|la|il|mia .1 pistola|fucile|arma|coltello
      qualcuno|uno|qualcun|direttore|corriere .5 male|ospedale|morto|pelle|ferit*|sangue
      qualcuno .2 si .1 fa* .1 male
      finir*|finisc*|mand* .4 ospedale|allospedale|cimitero|obitorio & ti|vi|lo|qualcuno|gli|che|uno
      sangue .3 scorr*|vers*|col*
      scorrer* .2 sangue
      mor*|crep* .2 tutti|$ & morirete|crepate|crepa|morirai|morite
      crepate|crepa|morirete|morirai
      devi|dovete|meriti .2 morire|crepare
      attent* .4 lavoro|figli|famiglia|spalle|strada|notte|casa|esci|uscite
      stai .2 attent* .4 quando|esci
      guardat* .2 spalle
      prendo|prendere|prendero .2 a .1 pugni|calci|schiaffi|botte|mazzate
      a .1 pugni|mazzate|botte|sprangate
      di .1 botte
      pugno .3 faccia|muso|naso
      botte & prendere|prend*|riemp*|gonfi*|dare|darti|darvi|legnate
      faccia .2 al .1 corriere|autista
      gola .2 tagli*
      taglio .2 la .1 gola
      ve|te .2 la .2 faccio|faro .1 pagare
      pagare .2 cara|sangue|caro & ve|te|trovo|vengo|faccio
      trov* .4 pagare|ammazz*|male|pest*
      lascia .2 la .1 pelle
      ci .2 lascia .2 pelle
      minacci* .3 morte
      vi|ti .2 vengo .2 a .2 prendere|cercare
      strage
      farti|farvi|fargli|faccio .2 del? .1 male .2 a|qualcuno|vi|$ & vi|ti|gli|qualcuno|farvi|farti
      lezione .4 ospedale|dimentic*
      legnate|sprangate|mazzate|schiaffoni
    `,
    harmless: `
      mi .1 uccide*|ammazza*
      ammazza .2 che|quanto|oh
      bomba .1 da .1 bagno
      una bomba .1 questo|questa
      pistola .1 ad? .1 acqua|massaggiante
      pistola .1 per .1 colla
      assassinio .2 sul*
      spacca .2 quest*
      uccide .2 batteri|germi
      ammazza|ammazzare .2 tempo
      scatola .2 male
    `,
  },
  asks_for_human: {
    signs: `
      parl*|chatt*|comunic*|convers*|confer*|discut*|dialog*|scriv*|interag*|tratt* .2 con .4 @person
      parl*|chatt*|contatt* .2 qualcuno|operatore|agente|umano|responsabile|direttore|superiore|addetto
      pass*|mett*|trasfer*|inoltr*|colleg*|dat*|dare|metta|dirott*|smist*|connett* .5 @person|assistenza|servizio
      passatemi|passami|mettetemi|datemi|fatemi|dammi|passi|mipassi .4 @person
      mi .2 passi|passa|passate|metta|colleg* .4 @person
      voglio|vorrei|desidero|esigo|pretendo|preferi*|richiedo|serve|bisogno|cerco|gradirei|chiedo .4 operator*|umano|umana|addetto|consulente|responsabile|persona .2 vera|reale|umana|che|$
      voglio|vorrei|esigo|pretendo|gradirei|chiedo|desidero|preferi* .2 che? .1 un|una|uno .1 persona|umano|operatore|responsabile|essere|consulente|addetto
      gradirei|vorrei|voglio .4 persona|qualcuno|umano .4 legg*|rispond*|vero|vera|capi*
      persona|operatore|qualcuno|gente .2 vera|reale|vero|umana|umano|fisica|carne|competente
      persona .2 fisica|vera|reale
      esser* .1 uman*
      umano|umana .1 per|grazie|favore|$
      operatore|assistenza|supporto|agente|contatto|servizio|aiuto uman*
      ^ un|una? .1 @person .3 per? .1 favore|grazie|subito? $
      ^ @person .3 favore|grazie|subito|umano? $
      ^ @person $
      carne .2 ed|e .1 ossa
      qualcuno|umano|persona .3 legge|leggendo|dietro|risponde|rispondermi|leggere
      ce|c .2 qualcuno .4 robot|bot|umano|dietro|vero
      basta|no|non|stop|niente|stufo|stufa|odio|inutile|solo|solito|ennesimo|stanc* .4 bot|chatbot*|robot
      bot|chatbot*|ia .4 inutile|serve|capisce|no|non|niente
      parl*|chatt*|scriv*|tratt*|rispond*|discut*|comunic* .4 @bot
      sei|siete|e|sto|sono|questo .3 un|una|parlando .2 con? .1 un? .1 bot|robot|umano|macchina|ia|chatbot|persona
      o .1 e .2 un .1 robot|bot
      basta|stop|sempre|stess*|solite|niente|non|ennesim*|altra|solo .5 rispost*|messagg*|mail|testo .3 automatic*|precompilat*|preimpostat*|generich*|copia*|standard
      stesso .2 testo|messaggio
      risposte .1 automatiche
      qualcuno|persona|umano|operatore|dipendente|addetto & bot|chatbot*|ia|virtuale
      preferi* .6 persona|umano|dipendente|operatore|qualcuno
      invece .2 che|di|del .3 @bot|assistente
      qualcuno .3 staff|team|voi .5 rispond*|aiut*|leg*|contatt*|chiam*|parl*
      qualcuno .4 chiam*|contatt*|telefon* & puo|potete|vorrei|voglio|pu
      puo|potrebbe|potrei|posso .4 parlare|assist*|contattar*|chiamar* .4 @person
      mi .3 assist* .3 persona|umano|operatore|vera
      contatto .3 assistenza|servizio .1 clienti
      contatt*|parl*|pass*|mett* .5 servizio|assistenza .1 clienti
      servizio clienti .2 vero|umano|reale
      superiore|responsabile|direttore|titolare|capo & parl*|pass*|esigo|voglio|confer*
      collega & inoltr*|pass*|gir*|trasfer*|parl*
      come .5 parl*|contatt* .3 @person
    `,
    harmless: `
      capelli|diritti|risorse|figura|corpo umani|umano|umana|umane
      agente .1 immobiliare|doganale
      robot .1 da .1 cucina
      robot .1 aspirapolvere|lavapavimenti|tagliaerba|giocattolo
      macchina .1 del|da|per .1 caffe|cucire|scrivere
      ho|abbiamo|ieri|gia .3 parlato|sentito|scritto
      parlato|parlavo .4 @person
      recensione .4 persona
      persona .2 in .1 foto
      assistente .1 vocale
      sono|siamo .2 @person
      parlate|parla|parli .1 inglese|italiano|francese
      operatore .2 telefonico
      vostro .1 operatore .3 stat*|gentil*
    `,
  },
  anger: {
    signs: `
      merda|cazzo|vaffanculo|stronz*|coglion*|bastard*|fanculo|porca|idioti|imbecilli|deficienti
      vergogna|vergognos*|vergognatevi|schif*|inaccettabile|scandalos*|indecent*|pessim*|ridicol*|inammissibile|vergognatevi|allucinante
      ladri|truffator*|truffa|imbroglioni|delinquenti|farabutti|bugiardi|cialtroni
      furios*|incazzat*|indignat*|infuriat*|arrabbiatissim*|imbestialit*|inferocit*
      sono|molto|davvero|veramente .2 arrabbiat*
      stufat*|stufo|stufa|stufi
      rotto .3 scatole|palle|coglioni
      incapaci|incompetenti|buffoni
      prend*|prese .3 in .1 giro
      presa .1 in .1 giro
      mai .1 piu .1 $
      peggior* .3 servizio|azienda|negozio|esperienza|assistenza
      ne .1 ho .1 abbastanza
      roba .1 da .1 matti
    `,
    harmless: `
      ero .2 arrabbiat*
      non .2 arrabbiat*|furios*
      e .2 una .1 truffa .2 $
      mai .1 piu .1 senza
      scalda|stufa .1 a .1 pellet
      stufa|stufe .1 a
    `,
  },
}
