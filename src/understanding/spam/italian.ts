import type { SpamBook } from './spam-book.ts'

export const ITALIAN: SpamBook = {
  search: `
    seo|posizionamento|indicizzazione .3 google|analisi|gratuita|proposta|servizi*
    analisi|consulenza|audit .1 seo
    prima .2 pagina|posizione .3 google
    guest|sponsorizzat* .1 post|articol*
    articoli .1 sponsorizzati
    link .1 dofollow
    scambio .1 link
  `,
  growth: `
    aument*|incrementa*|raddoppi*|moltiplic*|cresc* .4 vendite|traffico|visibilita|conversioni|clienti|fatturato|follower
    risparmi* .4 bolletta|energia|luce|spedizioni
    fa* .1 crescere
  `,
  seller: `
    siamo .4 produttori|fabbrica|agenzia|fornitori|azienda|specializzati|leader
    nostra|nostro .1 agenzia|azienda|software|piattaforma|soluzione .4 aiuta|offre|fa|gestionale|cresce*|permette
    nostro .1 software
    scatole|imballaggi .1 personalizzat*
    prezzi .2 fabbrica|ingrosso
  `,
  trade: `
    sviluppatori .3 ora|offshore
    database .5 email|contatti|aziende
  `,
  offer: `
    le|vi|ti .1 offr*|propon*|invi* .5 analisi|catalogo|servizi|proposta|preventivo|campioni
    offriamo|proponiamo|pubblichiamo|realizziamo|produciamo .5 
    interessa $
    sareste|sarebbe .2 interessat*
    campioni .1 gratis|gratuiti|omaggio
    gratuit* .2 analisi|consulenza|preventivo|demo
    analisi .3 gratuita
    senza .1 impegno
    prezzi .1 migliori
    migliori .1 prezzi
    catalogo .1 allegato
  `,
  meeting: `
    15|20|30 .1 min*
    fissare|programmare .2 una? .1 chiamata|call|appuntamento|demo
    breve .1 chiamata
  `,
  site: `
    visto|visitato|analizzato|trovato .3 suo|vostro|tuo .1 sito|negozio|pagina
    suo|vostro .1 sito .2 non .1 compare
  `,
  chase: `
    ricontatto|riscrivo .5 mail|proposta|nostro|offerta & nostro|nostra|proposta|offerta|software
    persona .1 giusta
  `,
  money: `
    criptovalut*|bitcoin|trading & guadagn*|invest*
    guadagn* .5 giorno|mese|settimana
    prestit* .3 senza|veloc*|garanzie|immediat*
    vinto .3 milione|iphone|premio|euro & congratulazioni|ha|lotteria|complimenti
    lotteria|eredita|casino|viagra
    acquist*|compra .2 recensioni|follower
  `,
  phishing: `
    casella .3 piena|scaduta|sospesa
    conto|account|carta|casella|utenza .3 bloccat*|sospes*|limitat* & verific*|clicc*|aggiorn*|dati|http|https
    verifichi|aggiorni|confermi .3 dati|account|conto
    clicchi|clicca .1 qui
    pacco .4 giacenza|bloccato|attesa .5 paghi|paga
    paghi .4 su .2 http|https
  `,
  bill: `
    fattura .3 scaduta|insoluta .6 pag*|bonifico|iban
    nuovo .1 iban
    dominio & scad*|rinnov*
  `,
  influencer: `
    influencer|blogger|follower|creator & collabor*|cambio|prodotti
  `,
  job: `
    curriculum|cv .4 alleg*|posizione|candidatura
    allego .3 curriculum|cv
  `,
  bulk: `
    disiscriviti|disiscriversi
    webinar .2 gratuit*
    offerta .1 limitata
    garantito $
  `,
  customer: `
    mio|mia|miei .2 ordine|ordini|pacco|rimborso|acquisto|reso|fattura|account|commissione
    ho|abbiamo .2 ordinato|comprato|acquistato|ricevuto|pagato|vinto
    dove .2 mio|ordine|pacco|merce
    disiscrivetemi
    sito .2 si .1 blocca
    avete .1 un
    addebitat*
    non .1 va|funziona
    ancora .1 nessun*
    sono .1 affiliat*
    manca .2 la? .1 commissione
  `,
  buyer: `
    vorrei|vorremmo|voglio|chiediamo|chiedo|desidero|desideriamo .3 preventivo|rivendere|acquistare|ordinare|comprare
    un .1 preventivo .1 per
    rivendere .2 vostr*
    catalogo .2 e? .1 listino
    minimo .2 per
    quantita .1 minima
    cercate .1 commessi
    collaborazione .2 con .2 nostra .2 squadra|scuola
  `,
  doubt: `
    e .2 una? .1 truffa
    mail|messaggio|sms .3 e .2 vostr*
    e .1 vostra|vostro
    arrivato|ricevuto .9 truffa|vostr*
  `,
}
