import type { SpamBook } from './spam-book.ts'

export const DUTCH: SpamBook = {
  search: `
    seo .3 analyse|diensten|bureau|audit
    seo*|zoekmachineoptimalisatie|linkruil|linkbuilding|gastblog*|gastartikel*|backlink*
    pagina .2 1|een .3 google
    dofollow .1 link
    gesponsord* .1 artikel*
  `,
  growth: `
    meer .2 omzet|bezoekers|klanten|verkeer|verkoop|leads & uw|je|gegarandeerd|wij|voor
    verdubbel*|verhoog*|vergroot .3 conversie|omzet|verkoop|verkeer|zichtbaarheid
    groeien .2 met
    laat .3 groeien
    bespaar .5 energie|stroom|verzendkosten
  `,
  seller: `
    wij|we .2 zijn .4 fabrikant|producent|bureau|leverancier|specialist|agentschap
    ons|onze .1 bureau|fabriek|software|platform|oplossing .4 laat|helpt|biedt|groeien|is
    bedrukte|gepersonaliseerde .1 dozen|verpakkingen
    boekhoudsoftware|webdesign|webbureau|zonnepanelen
  `,
  trade: `
    ontwikkelaars .3 uur|offshore
    adressenbestand|adressenlijst
  `,
  offer: `
    wij|we .1 bieden|leveren|plaatsen|maken .5 
    mag .1 ik .4 sturen
    interesse|interesseerd $
    heeft .1 u .2 interesse
    gratis .2 monsters|analyse|demo|advies|scan|webinar|offerte
    vrijblijvend* .2 offerte|gesprek|advies
    beste .1 prijs
    catalogus .1 bijgevoegd
  `,
  meeting: `
    15|20|30 .1 min*
    kort .1 gesprek
    afspraak .2 inplannen
  `,
  site: `
    uw|je|jullie .1 website|webshop|site .2 staat|is .2 niet
    bekeek|bekeken|bezocht|gezien .3 uw|jullie .1 website|webshop|site
  `,
  chase: `
    terug .2 op .2 mijn .1 mail
    mijn .1 mail .4 over .2 onze
    juiste .1 persoon|contactpersoon
  `,
  money: `
    crypto*|bitcoin & verdien*|beleg*
    verdien .5 dag|maand|week
    lening .2 zonder
    gewonnen & gefeliciteerd|miljoen|iphone
    loterij|erfenis|casino|viagra
    koop .2 reviews|volgers
  `,
  phishing: `
    mailbox|postvak .3 vol|geblokkeerd
    rekening|account|pas|mailbox .3 geblokkeerd|opgeschort|verlopen & verifieer|klik|bevestig|gegevens|http|https
    verifieer .2 uw
    klik .1 hier
    pakket .3 wacht .5 betaal
    betaal .4 op .2 http|https
  `,
  bill: `
    factuur .3 openstaand*|vervallen .6 betaal*
    openstaande .1 factuur & nieuw*|rekening
    domein* & verloop*|verleng*
  `,
  influencer: `
    influencer|blogger|volgers & samenwerk*|ruil|producten
  `,
  job: `
    cv|sollicit* .4 vacature|bijgevoegd|functie|bijlage
    bijgevoegd .3 cv
  `,
  bulk: `
    afmelden $
    gratis .1 webinar
    gegarandeerd $
  `,
  customer: `
    mijn|onze .2 bestelling|pakket|pakje|terugbetaling|retour|factuur|account|commissie
    heb|hebben .4 besteld|gekocht|betaald|ontvangen
    waar .1 is|blijft
    me .1 afmelden
    loopt .1 vast
    kortingscode
    afgeschreven
    werkt .1 niet
    nog .1 geen
    ben .1 affiliate
    ik .1 won
  `,
  buyer: `
    wil|willen|wou|vragen|graag|zouden .5 offerte|kopen|bestellen|verkopen
    offerte .1 voor
    jullie .1 kaarsen .1 verkopen
    catalogus .2 prijslijst
    minimum .2 voor
    zoeken .1 jullie
    samenwerking .2 met .2 onze .2 club|school
  `,
  doubt: `
    is .2 dat|dit|deze .3 oplichting|jullie|echt|phishing
    mail|bericht|sms .3 van .1 jullie
    kreeg .9 oplichting|jullie
  `,
}
