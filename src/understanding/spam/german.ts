import type { SpamBook } from './spam-book.ts'

export const GERMAN: SpamBook = {
  search: `
    suchmaschinen*|seo|backlink*|gastbeitrag*|gastartikel*|linktausch|linkaufbau|linkbuilding|advertorial*
    ranking|rankt|keywords|google .5 seite|top|platz|keywords|ranking|sichtbarkeit|position* .3 1|eins
    seite|platz .1 1|eins & google|keywords|rankt|wir
    links|link .3 tauschen
    beitrag .5 ihrem .1 blog
  `,
  growth: `
    mehr .3 traffic|umsatz|kunden|besucher|anfragen|sichtbarkeit|leads|conversion*|verkaufe & ihre*|wir|sie|garantiert|fur|prozent|200
    steiger*|erhoh*|verdoppel*|verbesser*|skalier*|boost* .4 umsatz*|sichtbarkeit|besucher*|traffic|verkaufe|reichweite|ranking|conversion*|shops|prasenz
    umsatz*|sichtbarkeit|reichweite|conversion* .3 steiger*|erhoh*|verdoppel*|verbesser*
    sparen|senken|reduzieren .5 strom*|energie*|versandkosten|kosten|gebuhren & ihr*|gewerbe|wir|vergleich
    neukunden*|kaufbereite|leads
    meta|google|facebook .1 ads
  `,
  seller: `
    wir|unser* .3 sind|agentur|fabrik|bieten|drucken|produzieren|liefern|fertigen|vertreiben .6 hersteller|agentur|fabrik|lieferant|spezialisiert|verpackungen|fulfillment|lagerlogistik|marktfuhrer|dienstleister|china|shops|webdesign|losungen
    hersteller .2 von
    unsere*|unser .1 agentur|losung|software|plattform|fabrik|tool .3 skalier*|hilft|bietet|ist|unterstutz*
    unsere*|unserer|unser .2 recruiting|software|losung|plattform
    webagentur|webdesign|werbeagentur|marketingagentur|photovoltaik|grosshandelspreise|fulfillment|branchenbuch
    individuelle .1 verpackungen
    uns .3 vorstellen
    telefonanlage|warenwirtschaft & angebot|ihre
  `,
  trade: `
    programmierer|entwickler .4 stunde|indien|ukraine
    adress* .3 kaufen|gepruft*|kontakte
    dsgvo|abmahnung .5 vermeiden|prufen|website|bussgeld
    programmierer|entwickler .9 stunde
    dsgvo .2 abmahnung
  `,
  offer: `
    wir|ich .2 bieten|biete .6 
    interesse $
    haben|hatten .1 sie .3 interesse|zeit
    kostenlos*|unverbindlich*|gratis .2 analyse|beratung|erstgesprach|angebot|muster|audit|vergleich|check|demo|webinar
    muster .1 kostenlos
    angebot .2 fur .1 sie
    wurden|mochten .3 gerne? .3 vorstellen|veroffentlichen|anbieten|zusammenarbeiten
    beste .1 preise
    katalog .1 anbei
    was .2 kostet .1 das .1 $
    wir .2 andern .1 das
  `,
  meeting: `
    15|20|30 .1 min*
    kurzes|unverbindliches|kennen* .2 gesprach|telefonat|kennenlernen|call
    kennenlernen
    zeit .2 fur .2 kurzes|ein|gesprach
    termin .3 vereinbaren & unsere|angebot|ihnen|losung
  `,
  site: `
    bin|sind|ich|wir .2 auf .3 ihre*|eure* .1 website|webseite|shop|seite|onlineshop|homepage
    ihre|eure .1 webseite|website|seite|homepage .3 rankt|nicht|langsam|fehler
    ihre .1 website & prufen|analyse
  `,
  chase: `
    richtige* .1 ansprechpartner
    nachhaken|nachfassen|nachgefragt .6 mail|angebot|losung|nachricht|gesehen|ob
    meine .3 mail .3 gesehen|erhalten|zu .1 unserer
    damen .2 herren & bieten|vorstellen|wir .1 sind
  `,
  money: `
    bitcoin|krypto*|trading & verdien*|invest*|euro|tag|rendite
    verdien* .5 tag|woche|monat|stunde
    euro .2 am|pro .1 tag & verdien*
    kredit .2 ohne|sofort|schufa
    gewonnen & herzlichen|euro|gluckwunsch & euro|iphone|million*|0*
    singles .2 in|deiner
    heisse .1 singles
    replica|viagra|casino|erbschaft
    bewertungen .2 kaufen
    google .1 bewertungen & kaufen|echte|sterne .2 kaufen
    follower .2 kaufen
    passives .1 einkommen
    adressdaten .1 kaufen
  `,
  phishing: `
    postfach|mailbox .4 voll|gesperrt|deaktiv*|uberschritten
    ihr .3 konto|postfach|paypal|zugang|netflix .4 gesperrt|eingeschrankt|deaktiviert|gekundigt|geloscht & bestatig*|klick*|aktualisier*|verifizier*|http|https|daten
    bestatigen|verifizieren|aktualisieren .2 sie .2 ihre|ihr .2 daten|konto|identitat|zahlungsdaten
    zahlungsdaten .1 aktualisieren
    klick* .2 sie? .1 hier & konto|postfach|gesperrt|erweitern|um
    paket .3 wartet|zuruckgehalten .4 zahlen|gebuhr|http
    zahlen .2 sie .4 unter .2 http|https
  `,
  bill: `
    offene|unbezahlte|uberfallige|fallige .1 rechnung & uberweis*|konto|zahl*
    rechnung & neues .2 konto
    domain & ablauf*|lauft|verlanger*|uberweis*
    neue .1 bankverbindung
    branchenbuch|firmenverzeichnis|gewerberegister
  `,
  influencer: `
    influencer*|blogger*|follower*|creator & kooperation*|zusammenarbeit|produkte|reel|gegen|kostenlos*|collab*
    kooperation .5 gegen|reel|produkte .2 gegen
  `,
  job: `
    bewerb* .6 stelle|ausbildung|praktikum|position|initiativ*|als
    lebenslauf .3 anhang|anbei|angehangt|beigefugt
    initiativbewerbung
  `,
  bulk: `
    abmelden $
    kostenloses .1 webinar
    nur .1 fur .1 kurze .1 zeit
    buchen .1 sie .1 jetzt
    sparen .1 sie .1 jetzt
  `,
  customer: `
    meine*|unsere*|mein .2 bestellung*|paket|lieferung|retoure|rechnung|erstattung|ruckerstattung|konto|passwort|kuche|provision|bestellt
    habe|wir .4 bestellt|gekauft|bezahlt|erhalten|bekommen|gewonnen
    wo .1 ist|bleibt
    abbestellen
    geht|funktioniert|offnet|sturzt .2 nicht|ab|beim
    liefern .1 sie
    gibt .1 es
    noch .1 keine
    immer .1 noch
    abgebucht
    als .3 kunde|kundin
    provision .3 fehlt
  `,
  buyer: `
    mochten|mochte|wollen|wurden .5 bestellen|kaufen|sortiment|verkaufen|vertreiben|beziehen|aufnehmen
    bitten|bitte .2 um .2 ein? .1 angebot|katalog
    bitte .2 katalog|preisliste|angebot|proforma
    angebot .2 fur .2 80|50|100|uns|unsere
    mindestmenge|mindestbestell*
    suchen .1 sie .2 aushilf*|mitarbeiter|verkaufer
    stammkunden
    ins .1 sortiment
    kooperation .2 mit .2 unserem .3 verein|sportverein|schule
  `,
  doubt: `
    ist .3 betrug|echt|phishing|fake|spam
    ist .2 diese|die|das .2 mail|nachricht|sms .3 von .1 ihnen|euch
    von .1 ihnen .1 $
    haben .1 sie .3 geschickt|gesendet
    mail .6 bekommen|erhalten .6 betrug|echt|ihnen
  `,
}
