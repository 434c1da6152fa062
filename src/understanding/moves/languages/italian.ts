import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const CLITICS = '(?:(?:le|ti|vi|la|lo|li|gliel|glielo|gliela|telo|te lo|ve lo|mi|ci|ne) ){0,2}'
const TEAM =
  '(?:collegh?[aei]|team|squadra|reparto|ufficio|responsabile|magazzino|amministrazione|contabilita|tecnic[oi]|sviluppatori|direzione|operatore|assistenza|logistica|qualcuno|laboratorio|commerciale)'

export const italian: Grammar = {
  promise: anyOf(
    `${CLITICS}(?!(?:sara un|sara lieto|potra|potrai|potrete|trovera|saro lieto|resteremo|rimarremo|tre|oltre|mentre|sempre|altre|inoltre|sopra|ora|ancora|allora|fuori|quando)\\b)[a-z]{2,}(?:ero|eremo|iro|iremo|rro|rremo|era|eranno|ira|iranno|rra|rranno)`,
    `(?:le|ti|vi|la|lo|glielo|te lo|ve lo) (?!(?:chiedo|ringrazio|ricordo|confermo che|auguro|prego|consiglio|informo che|segnalo)\\b)(?:[a-z]+(?:iamo)|faccio|do|mando|invio|spedisco|scrivo|aggiorno|contatto|richiamo|confermo|rispondo|dico|tengo|preparo|avviso)`,
    '(?:verifico|controllo|chiedo|contatto|sollecito|procedo|inoltro|provvedo|sento|cerco|guardo|invio|spedisco|rimborso|verifichiamo|controlliamo|chiediamo|contattiamo|procediamo|inoltriamo|provvediamo|spediamo|inviamo|rimborsiamo|stiamo [a-z]+(?:ando|endo)|sto [a-z]+(?:ando|endo))',
    '(?:devo|dobbiamo) (?:prima )?(?:verificare|chiedere|controllare|sentire|consultare)|mi (?:informo|occupo|attivo)|(?:mi faccia|fammi|mi lasci) \\w+',
    `${TEAM}\\b(?: \\w+){0,4} (?:sta|stanno|deve|provvede|si occupa)`,
    'in (?:lavorazione|corso|fase di|preparazione)|(?:ricevera|ricevere|avra|avrai|riceverai)(?: \\w+){0,3}',
    '(?:viene|vengono|verra|verranno|sara|saranno) [a-z]+(?:at[oaie]|it[oaie]|ut[oaie]|ess[oaie])',
  ),
  dispatch: anyOf('(?:parte|partono|viene spedit[oa]) (?:oggi|domani|lunedi|martedi|mercoledi|giovedi|venerdi|entro)'),
  noPromise: anyOf(
    'non (?:sara|verra|saranno)(?: \\w+){0,4}',
    '(?:restiamo|rimaniamo|resto|siamo) a (?:sua|tua|vostra)(?: \\w+){0,2}',
    '(?:spediamo|consegniamo) in(?: \\w+){1,3}',
  ),
  inform:
    /\b(?:verific|controll|chied|contatt|sollecit|scriv|aggiorn|rispond|sapere|inform|comunic|avvis|richiam|conferm|sent|dic|guard|tengo)/,
  handed: anyOf(
    '(?:ho|abbiamo|e stat[oa])(?: \\w+){0,3} (?:chiesto|inoltrato|trasmesso|segnalato|contattato|sollecitato|aperto|passato|girato|richiesto|avviato)',
    '(?:in attesa|aspettiamo|attendiamo|aspetto)(?! (?:di )?(?:sua|suo|tua|tuo|vostra|una sua))|nessuna (?:risposta|notizia)',
  ),
  team: anyOf(TEAM),
  outsider: anyOf(
    BRANDS,
    'corriere|brt|bartolini|gls|sda|poste(?: italiane)?|dhl|ups|fedex|tnt|banca|paypal|fornitore|produttore|fabbricante|casa madre|venditore|dogana|assicurazione|compagnia|centro assistenza autorizzato|partner|spedizioniere|klarna',
  ),
  outside: anyOf(
    '(?:puo|deve|ha|hanno|impieghera|impiega|consegnera|consegna|contattera|chiamera|[a-z]+(?:era|ira|rra|eranno|iranno)|richiede|ci mette|giorni)',
  ),
  underway: anyOf(
    '(?:e|sono|e stat[oa]|sono stat[oi]) (?:\\w+ )?(?:partit[oaie]|spedit[oaie]|in viaggio|in consegna|affidat[oa])|in (?:viaggio|consegna|transito)|per strada',
    '(?:storno|rimborso|bonifico|accredito)(?: \\w+){0,4} (?:effettuato|emesso|eseguito|fatto)(?=.*(?:banca|giorni|conto))|accreditarl[oa]|sul (?:suo|tuo) conto|banca\\b.{0,40}\\b(?:giorni|settimana)',
  ),
  arrival: anyOf(
    '(?:arriva|arrivera|arriveranno|consegna (?:e )?prevista|sara consegnat[oa]|ricevera il|lo ricevera|la ricevera|dovrebbe arrivare)',
  ),
  ask: anyOf(
    '(?:per favore|per cortesia|cortesemente|gentilmente)(?: \\w+)?|(?:ci|mi) (?:serve|servono|occorre|occorrono|invii|mandi|dica|indichi|confermi|faccia avere)|(?:invi|mand|indic|conferm|alleg|complet|risped|firm|prov|riprov|controll|verific)(?:i|a|ate|hi)(?:ci|mi|lo|la)|(?:^|[,;:.] )(?:invii|mandi|indichi|confermi|alleghi|compili|rispedisca|firmi|provi|riprovi|controlli|manda|invia|prova)\\b',
    '(?:attendiamo|aspettiamo|in attesa di) (?:un )?(?:sua|suo|tua|tuo|vostra|vostro)|abbiamo bisogno|avremmo bisogno|avrei bisogno|(?:pronto|disponibile) per il ritiro|puo (?:passare|ritirare)',
  ),
  offer: anyOf(
    '(?:vuole|vuoi|preferisce|preferisci|desidera|desideri|volete|preferite|le andrebbe|ti andrebbe|le va bene|ti va bene|posso (?:proporle|offrirle|rimborsarla|inviarle))',
  ),
  condition: anyOf(
    '(?:appena|non appena|quando|una volta|se|dopo) (?:(?:la |il |lo |l)?(?:avremo|riceviamo|ricevuto|avra|riceveremo|ricevut[oai]|suo|sua|pagamento|reso|pacco|foto|ci|mi))',
  ),
  optional: anyOf(
    'altro|altre domande|non esit\\w+|a disposizione|se (?:ha|hai|avete|dovesse|serve|preferisce)|buona (?:giornata|serata)|resto a|restiamo a|a presto|come posso',
  ),
  done: anyOf(
    '(?:ho|abbiamo|e|sono|e stat[oa]|sono stat[oi])(?: \\w+){0,3} (?!(?:chiesto|inoltrato|trasmesso)\\b)[a-z]+(?:at[oaie]|it[oaie]|ut[oaie]|ess[oaie]|tt[oaie]|st[oaie])|ecco|allegato|in allegato|confermato|fatto|risolto|annullato|rimborsato|buone notizie',
  ),
  own: anyOf(
    '(?:vi|le|ti|ve lo|glielo|te lo|lo|la) (?:mando|invio|mandero|inviero|faccio sapere|dico|diro|faro sapere|spedisco|confermo|confermero|riporto|porto|pago|scrivo|scrivero|aggiorno)|(?:devo|dobbiamo) (?:sentire|chiedere|controllare|vedere|parlare|verificare|cercare)|ci penso|(?:ora|stasera|domani|poi) (?:vi|le|ti)? ?(?:mando|invio|controllo|guardo|faccio|spedisco)|(?:mandero|inviero|controllero|spediro|faro|paghero|passero|provero)|(?:lo|la) (?:faccio|cerco|controllo)|fatemi|mi lasci|passo (?:domani|sabato|oggi)',
  ),
  noOwn: anyOf('aspetto|attendo|avvocato|denuncia|vedremo'),
  resolved: anyOf(
    '(?:ora |adesso |tutto )?(?:funziona|risolto|a posto)(?! (?:male))|(?:e|sono) arrivat[oaie]|ricevut[oaie](?=[ .,!]|$)|ho ricevuto|trovat[oa]|non serve piu|lasci(?:ate)? perdere|potete chiudere|errore mio|era solo',
  ),
  trouble: anyOf(
    'ma|pero|ancora|non|niente|mai|nessun\\w*|senza|rotto|manca\\w*|errore|problema|sbagliat[oa]|ritardo|perche|quando|dove|come|quanto|che|quale|potete|puo|vorrei|voglio|rimborso|anche|altro|vergogn\\w*|ecco|allegat[oai]|numero|ieri|gia|solo|aspetto',
  ),
  harmless:
    'grazie mille tante molte infinite di per la il lo le tutto ok okay va bene perfetto perfetta ottimo ottima benissimo capito chiaro certo gentile gentilissimo gentilissima molto aiuto risposta disponibilita informazione buona giornata serata a presto saluti cordiali arrivederci ciao buongiorno si ricevuto attendo aspetto resto in attesa speriamo bene super grande grandi e vostra sua tua celere rapida anche lei voi altrettanto prego',
}
