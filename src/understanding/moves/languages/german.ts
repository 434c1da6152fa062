import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const WE = '(?:ich|wir)'
/** First persons of the present that tell a state, a fact of the trade or a courtesy, not a step. */
const STATE =
  '(?!(?:bin|sind|habe|haben|hatte|hatten|verstehe|verstehen|weiss|wissen|sehe (?!nach)|sehen (?!nach)|hoffe|hoffen|bedaure|bedauern|danke|danken|wunsche|wunschen|glaube|denke|denken|kann|konnen|konnten|konnte|muss|mussen|mochte|mochten|wurde|wurden|darf|durfen|freue|freuen|bitte|bitten|brauche|brauchen|benotige|benotigen|bestatige|bestatigen|stehe|stehen|bleibe|bleiben|entschuldige|entschuldigen|warte|warten|liefern|bieten|fuhren|nehmen|akzeptieren|empfehle|empfehlen|sollen|sollte|wollte|wollten|war|waren|fand|ist|die|der|das|den|ein|eine|mich|uns|ihnen|sie|es|nicht|im|in|auch|helfe|helfen|gehe davon|gehen davon|verspreche ihnen nicht|heisse|offnen|schliessen|kenne|kennen|finde|finden|wohne|lebe)\\b)'
const TEAM =
  '(?:kolleg\\w+|team|fachabteilung|abteilung\\w*|schadensabteilung|buchhaltung|technik|technikerin|techniker|entwickler\\w*|entwicklung|lager|logistik|werkstatt|vorgesetzte\\w*|chefin|chef|geschaftsleitung|mitarbeiter\\w*|berater\\w*|kundendienst|sachbearbeiter\\w*|versandabteilung|it-abteilung|it|zentrale|leitung|jemand|spezialist\\w*|support|vertrieb|monteur\\w*|disponent\\w*|qualitats\\w+)'

export const german: Grammar = {
  promise: anyOf(
    `${WE} (?:werde|werden)(?! (?:uns freuen|ich|nicht))`,
    '(?:werde|werden) (?:ich|wir)',
    `${WE} ${STATE}[a-z]+(?:e|en|el|ern)(?= )(?!.{0,80}\\b(?:worden|hat|hatten)\\b)`,
    `(?:^|[,;:.] |und |dann |dafur |jetzt |gleich |heute |morgen |gern |gerne )(?:melde|prufe|klare|erstatte|uberweise|schicke|sende|informiere|rufe|versende|gebe|sage|schreibe|leite|frage|veranlasse|erledige|kummere|halte|lasse|buche|lege|mache|reiche|antworte|storniere|korrigiere|kontaktiere|bearbeite|melden|prufen|klaren|erstatten|uberweisen|schicken|senden|informieren|rufen|versenden|geben|schreiben|leiten|fragen|erledigen|kummern|halten|lassen|buchen|tauschen|ersetzen|antworten|stornieren|korrigieren|kontaktieren|bearbeiten|spielen|verschicken|liefern) (?:ich|wir|mich|uns|ihnen|dir|euch|das|die|den|es|sie|dich)`,
    '(?:wird|werden)(?: \\w+){0,8} (?!(?:geschlossen|berechnet|abgebucht|belastet|zugestellt|geliefert|benotigt|angezeigt|angenommen)\\b)(?:\\w*ge\\w+(?:t|en)|\\w+iert|\\w*(?:er|ver|be|ent|uber|zer)\\w+(?:t|en)|erfolgen|sein|haben|melden|anrufen|prufen|bearbeiten)',
    '(?:wird|werden) (?:korrigiert|erledigt|gepruft|ersetzt|erstattet|nachgeliefert|gutgeschrieben)',
    '(?:muss|mussen)(?: \\w+){0,8} (?:klaren|prufen|nachfragen|fragen|besprechen|nachsehen|nachschauen|abklaren|erkundigen|einholen|freischalten|abwarten|abstimmen|absprechen|anfragen|rucksprache\\w*)',
    '(?:sie|du|ihr) (?:horen|horst|hort|erfahren|erfahrst|erhalten|erhaltst|bekommen|bekommst|kriegst)(?! (?:sie|du) )(?: \\w+)+',
    '(?:horen|erfahren|erhalten|bekommen|haben|bekommst|erhaltst|horst) (?:sie|du|es)(?: \\w+)+',
    `${TEAM}\\b(?: \\w+){0,6} (?:wird|werden|meldet|melden|ruft|kummert|kummern|pruft|prufen|schaut|arbeitet|arbeiten|muss|mussen|bearbeitet|bringt|kommt|erstellt|setzt)`,
    '(?:meldet|ruft|kummert|pruft|schaut|arbeitet) (?:sich|sie|der|die|das)',
    'in (?:auftrag|arbeit|bearbeitung|prufung|klarung)|(?:auftrag|antrag) (?:ist )?(?:lauft|erteilt)|lauft (?:bereits|noch|gerade)|(?:ist|sind|wird) (?:gerade |aktuell |derzeit )?(?:gepruft|bearbeitet)',
    '(?:bescheid|ruckmeldung) (?:geben|gebe|bis|folgt|von)|(?:folgt|folgen)(?= |[.,!]|$)|(?:ist|sind)(?: \\w+){0,5} (?:geplant|vorgesehen|angesetzt)|hake? (?:da |noch )?\\w* ?nach|stupse|hake (?:ich|wir)|rucksprache (?:mit|halten)',
    '(?:warte|warten)(?: ich| wir)?(?: \\w+){0,3} auf (?:\\w+ ){0,4}(?:lager\\w*|kolleg\\w*|werkstatt|team|abteilung|buchhaltung|technik\\w*)',
    'wird (?:behoben|erledigt|repariert)|(?:erstattung|gutschrift|versand|lieferung|ruckzahlung|uberweisung|loschung) erfolgt|(?:verschickt|versendet|uberwiesen|geliefert|erstellt)(?=[ .,!]*$)(?<!(?:habe|haben|wurde|wurden|worden|ist|sind)(?: \\w+){0,8} (?:verschickt|versendet|uberwiesen|geliefert|erstellt))',
    'versprochen|mache ich|machen wir|lege ich|behebt',
    'bei ihnen\\b(?=[ .,!]*$)',
  ),
  dispatch: anyOf(
    '(?:kommt|geht|gehen|kommen)(?: \\w+){0,6} (?:raus|heraus|in den versand|auf die reise|zur post|weg)',
  ),
  noPromise: anyOf(
    '(?:wird|werden)(?: \\w+){0,3} (?:nicht|nichts|nie|kein\\w*)(?: \\w+){0,4}|es fallen(?: \\w+){1,4}|(?:nicht|kein\\w*)(?: \\w+){1,4} (?:wird|werden)(?: \\w+)?',
    '(?:nach|sobald|wenn|falls|bis)(?: \\w+){1,6}(?:eingang|eintreffen|erhalt)(?: \\w+){0,4}',
    'sie (?:konnen|durfen|mussen|sollten|haben)(?: \\w+){0,8}',
    '(?:finden|sehen) sie(?: \\w+){0,4}',
    '(?:ich|wir) (?:wunsche|wunschen|freue|freuen|hoffe|hoffen|danke|danken|bitte|bitten|verstehe|verstehen|entschuldige|entschuldigen)(?: \\w+){0,8}',
    '(?:kostet|dauert|betragt|gilt|gelten|genugt)(?: \\w+){0,6}',
  ),
  inform:
    /(?:meld|prufe|pruft|klar|schau|frag|nachhak|bescheid|ruckmeldung|informier|schreib|antwort|horen|erfahr|sag|rufe|anruf|ruft|kontakt|halte|besprech|erkundig|rucksprache|unterricht|nachricht|komme.* zuruck|kostenvoranschlag)/,
  handed: anyOf(
    '(?:leite|leiten|gebe|geben|reiche|reichen|ubergebe|ubergeben) (?:ich |wir )?(?:\\w+ ){0,5}weiter',
    '(?:habe|haben|wurde|wurden|hat|ist|sind)(?: \\w+){0,8} (?:weitergeleitet|weitergegeben|nachgehakt|angefragt|nachgefragt|gefragt|gebeten|beauftragt|angefordert|aufgefordert|gestellt|eingeleitet|eroffnet|ubergeben|gemeldet|eskaliert|kontaktiert|angeschrieben|erinnert|informiert)',
    '(?:noch |bisher |aktuell |leider )?(?:keine|kein) (?:\\w+ )?(?:antwort|ruckmeldung|neuigkeiten|nachricht|termin)|(?:antwort|ruckmeldung|zusage|entscheidung)(?: \\w+){0,2} (?:noch aus|aussteht|ausstehend)|steht noch aus|stehen noch aus',
    '(?:warte|warten)(?: ich| wir)?(?: \\w+){0,3} auf (?!(?:ihre|deine|eure|sie|dich)\\b)',
    '(?:nachforschungsauftrag|auftrag)(?: \\w+){0,4} (?:gestellt|erteilt|eroffnet)',
  ),
  team: anyOf(TEAM, 'wir', 'uns', 'unser\\w*'),
  outsider: anyOf(
    BRANDS,
    '(?:konsulat\\w*|botschaft\\w*|notar\\w*|gericht\\w*|paketdienst\\w*|zusteller\\w*|boten?|kurier\\w*|spediteur\\w*|spedition\\w*|deutsche post|post|bank\\w*|hersteller\\w*|lieferant\\w*|zoll|postbote\\w*|lieferdienst\\w*|versanddienst\\w*|fahrer\\w*|dhl|hermes|dpd|gls|ups|fedex|paypal|klarna|handler\\w*|verkaufer\\w*|vermieter\\w*|versicherung\\w*|versicherer|fluggesellschaft|airline|dienstleister\\w*|partner\\w*|werk|fabrik|behorde\\w*|finanzamt|kartenanbieter|kreditinstitut|verlag|grosshandler\\w*|netzbetreiber|gutachter\\w*|hotel|reisever\\w+|zahlungsanbieter|bahn)',
  ),
  outside: anyOf(
    '(?:wird|werden|braucht|brauchen|benotigt|benotigen|kommt|kommen|ruft|rufen|liefert|liefern|stellt|meldet|melden|dauert|muss|mussen|hat|haben|bringt|holt|rechnet|kann|konnen|soll|pruft|prufen|bearbeitet|vergehen|je nach|zustellt|zugestellt|teilt|entscheidet|frist|zeit)',
  ),
  underway: anyOf(
    '(?:ist|sind|wurde|wurden|habe|haben|hat)(?: \\w+){0,8} (?:verschickt|versendet|versandt|rausgegangen|raus|unterwegs|auf dem weg|losgeschickt|abgeschickt|ubergeben|verlassen|abgeholt|aufgegeben)',
    'unterwegs|auf dem weg|in der zustellung|in zustellung|unser lager verlassen',
    '(?:ruckbuchung|erstattung|uberweisung|gutschrift|ruckzahlung|geld|betrag|rucklastschrift)(?: \\w+){0,6} (?:veranlasst|ausgefuhrt|angewiesen|erfolgt|gebucht|erstattet|uberwiesen)(?=.*(?:bank|konto|tage))',
    '(?:geld|betrag|erstattung|gutschrift)\\b.{0,60}(?:auf|in) (?:ihrem|deinem) (?:konto|kontoauszug)|bank\\w*\\b.{0,40}\\b(?:tage|werktage|woche)|je nach bank',
  ),
  arrival: anyOf(
    '(?:kommt|kommen|trifft|treffen|erreicht)(?: \\w+){0,6} (?:an|ein|sie|dich|euch|bei)|(?:sollte|musste|durfte|ist|sind|wird)(?: \\w+){0,6} (?:bei ihnen|bei dir|da|ankommen|eintreffen|zugestellt|geliefert|ausgeliefert|eintreffen|sein)|(?:haben|erhalten|bekommen|bekommst|hast) (?:sie|du) (?:es|das|die|den|ihr|ihre|dein\\w*)|voraussichtliche[rn]? (?:lieferung|liefertermin|zustellung)',
  ),
  ask: anyOf(
    'bitte(?! (?:um entschuldigung|entschuldigen|beachten|schon|sehr|haben sie (?:noch )?(?:etwas )?geduld|gedulden|bedenken|verzeihen|vielmals|verstehen|wenden sie sich (?:bei|jederzeit|gern))\\b)(?! ?[.!,]?$)(?: \\w+){0,8}',
    '(?:teilen|senden|schicken|nennen|geben|lassen|sagen|schauen|prufen|laden|fullen|unterschreiben|uberweisen|bringen|kommen|melden|versuchen|probieren|testen|starten|loschen|leeren|loggen|drucken|antworten|bestatigen|wahlen|legen|kleben|vereinbaren|reichen|klicken|ziehen|halten|packen|werfen) sie(?! sich (?:gern|jederzeit|bei))',
    '(?:^|[,;:.] )(?!(?:haben|hatten|konnen|konnten|werden|wurden|sind|waren|mochten|wollen|finden|erhalten|bekommen|sehen|horen|erfahren|mussen|sollten|durfen|nutzen|beachten|entschuldigen|bedenken|heben|behalten|zogern|wenden|schreiben|rufen|genie\\w*)\\b)[a-z]{3,}en sie\\b',
    '(?:schick|sende|sag|gib|nenn|teile?|schau|probier|versuch|lade|fulle?|bring|antworte|bestatige|wahle|klick|starte|losch|melde) (?:mir|uns|mal|bitte|es|das|den|die|dich|dafur|einfach)',
    '(?:ich|wir) (?:brauche|benotige|benotigen|brauchen|brauchte|benotigten|brauchten)\\b|(?:brauche|benotige|benotigen|brauchen|brauchten|brauchte) (?:ich|wir)',
    'wart(?:en|e)(?: wir| ich)?(?: noch)? auf (?:ihre|deine|eure|sie|eine ruckmeldung von ihnen)',
    '(?:liegt|liegen|steht|ist|sind)(?: \\w+){0,5} (?:bereit|abholbereit|zur abholung)(?! steht auf)|abholen|kommen sie gerne? vorbei|bis (?:wann|zum \\d+)(?: \\w+)* (?:ubersenden|senden|zahlen|begleichen)',
    '(?:mussten|mussen|musst|musstest|sollten) (?:sie|du)(?! (?:sich keine|nichts|nicht)) ',
    '(?:es )?(?:fehlt|fehlen) (?:uns |mir )?(?:noch |nur noch )|nur noch (?:der|die|das|ihre?)',
  ),
  offer: anyOf(
    'mochten sie|mochtest du|soll(?:en)? (?:ich|wir)|wollen sie|willst du|bevorzugen sie|ware das (?:ok|in ordnung|fur sie)|ist das (?:ok|in ordnung)|nehmen sie das|passt (?:ihnen|dir|es|das)|wann passt|lieber|konnen ihnen .{1,30} anbieten|kann ihnen .{1,30} anbieten|oder (?:donnerstag|freitag|montag|dienstag|mittwoch)',
  ),
  condition: anyOf(
    '(?:sobald|wenn|nachdem|falls|sofern) (?:sie|du|ihr|wir (?:ihre|deine|die|das|den|sie)|ich (?:ihre|deine|die|das|den)|(?:die|das|der|ihre|ihr) (?:ware|zahlung|retoure|paket|sendung|rucksendung|fotos?|geld|unterlagen|gerat|foto)|alles)',
    '(?:ein )?(?:kurzes|einfaches) (?:ja|ok|okay)|(?:genugt|reicht),? und (?:ich|wir)',
    'nach (?:eingang|erhalt|zahlungseingang|prufung|rucksendung|ihrer (?:bestatigung|zahlung|ruckmeldung|ruckantwort))|zahlungseingang',
  ),
  optional: anyOf(
    'noch (?:etwas|was|irgendetwas) (?:fur|tun|anderes|offen)|sonst noch|weitere[nr]? (?:fragen|anliegen|hilfe|ruckfragen)|noch (?:fragen|weiterhelfen)|(?:melden|schreiben|wenden) sie (?:sich|uns)(?: \\w+)? (?:gern\\w*|jederzeit|einfach|wieder|bei)|schreiben sie uns einfach|meld(?:e)? dich (?:gern|jederzeit|einfach|bei|wenn|falls)|zogern sie nicht|zoger nicht|(?:bei|fur) (?:weiteren? |allen? )?(?:fragen|ruckfragen|problemen)|zur verfugung|(?:wie|womit|wobei) (?:kann|konnen|darf) (?:ich|wir)|schonen (?:tag|abend)|bis (?:bald|dann|zum nachsten)|viel (?:freude|spass|erfolg)|gute[ns]? (?:besserung|tag)|falls (?:sie|er|es|das|noch|etwas)|immer gerne?|gern geschehen|sehr gern|kein thema|kein problem|sollte[nst]? (?:sie|es|das|etwas)',
  ),
  done: anyOf(
    '(?:habe|haben|hat|wurde|wurden|ist|sind|bin|worden|soeben|gerade|jetzt|bereits)(?: \\w+){0,10} (?!(?:gebeten|gefragt|weitergeleitet|weitergegeben|angefragt|beauftragt|gestellt|aufgefordert|eingeleitet|krank|leid)\\b)(?:\\w*ge\\w+(?:t|en)|\\w+iert|(?:er|ver|be|ent|uber|zer)\\w+(?:t|en)|bestatigt|behoben|erledigt|storniert|geandert|unterwegs|raus|da|freigeschaltet|eingetragen|eingetroffen|eingegangen)',
    '(?:anbei|im anhang|hier (?:ist|sind|die|der|das)|hangt an|erledigt|behoben|eingetragen|wie (?:versprochen|besprochen|vereinbart)|angehangt|storniert|bestatigt|gutgeschrieben|geandert|gute nachricht\\w*|freigeschaltet)',
  ),
  own: anyOf(
    '(?:haben|bekommen|kriegen|erhalten|hast|bekommst) (?:sie|du) (?:es |ihn )?(?:spatestens|am|bis|heute|morgen|noch|gleich)',
    '(?:ich|wir) (?:\\w+ )??(?!(?:warte|warten|hoffe|bin|habe|mochte|brauche|will|kann|wurde|danke|freue|weiss|denke|finde|verstehe|nehme|hatte|war|bitte|erwarte|werde mich beschweren|probieren es|probiere es|wollte|sehe das|sehe keine|kundige|bestelle|suche|bekomme|komme nicht|gebe zu|ware)\\b)(?:schicke|sende|melde(?! mich (?:wegen|bezuglich|zu|zur|zum|da|weil|mit|nun|hiermit|erneut))|schaue|schau|prufe|sehe (?:\\w+ )?nach|reiche|frage?|frag|uberlege|uberprufe|kontrolliere|schicken|senden|guck|gucke|sag|sage|gebe|suche|mache|messe|teste|bringe|uberweise|zahle|bezahle|lade|bespreche|klare|hole|komme|werfe|versuche es|lasse|lass|druck|drucke|scanne|spreche|rede|kummere|erledige|packe|gehe|stelle|ruf|ubersende|liefere|antworte|trage|unterschreibe|entscheide)\\b',
    '(?:schicke|sende|melde|schaue|schau|prufe|reiche|frage|uberlege|mache|mach|bringe|uberweise|zahle|sage|hole|komme|bin|lade|erledige|ubersende|kummere) (?:ich|wir|mich|es|das|die|den|ihnen|gerade|gleich|dann|heute|morgen|um)',
    '(?:muss|mussen|werde|werden|wollen) (?:ich|wir)?(?: \\w+){0,10} ?(?:nachsehen|nachschauen|prufen|fragen|uberlegen|besprechen|schicken|senden|melden|nachreichen|zuschicken|schauen|klaren|abgeben|bringen|uberweisen|zahlen|reden|suchen)',
    'geht (?:\\w+ )?(?:morgen|heute|am \\w+) (?:raus|zur post|weg)|(?:kommt|kommen|folgt|folgen) (?:sobald|heute|morgen|gleich|spater|noch|nach)|(?:wird|werden) (?:nachgereicht|gemacht|erledigt)|(?:muss|werd) (?:erst|es|ich|mir)|dann komm ich',
    'lass(?:en sie)? mich (?:\\w+ )?(?:prufen|nachsehen|schauen|uberlegen)',
  ),
  noOwn: anyOf(
    '(?:warte|warten) (?:ich|wir|auf)|(?:ich|wir) (?:warte|warten)|wir werden sehen|mal sehen|anwalt|polizei|anzeige|verbraucherzentrale|schlechte bewertung|(?:dann )?(?:rufe|frage) ich (?:dort|da|die|bei der|meine bank)',
  ),
  resolved: anyOf(
    '(?:geht|lauft|funktioniert|klappt|tut)(?: \\w+){0,2} (?:jetzt|wieder|nun|einwandfrei|super|bestens|prima|perfekt)(?! nicht)|jetzt (?:gehts|geht|lauft|funktioniert|klappt)(?! (?:\\w+ )?nicht)|gehts wieder|(?:hat|hats) (?:geklappt|funktioniert|sich (?:erledigt|geklart))|(?:ist|alles|wurde) (?:\\w+ )?(?:angekommen|da|erledigt|gelost|behoben|bestens|eingetroffen)(?! nicht)|^(?:hab|habe) (?:sie|ihn|es|ich)\\b|^(?:angekommen|erhalten|gefunden|bekommen)|(?:habe|hab) (?:\\w+ )?(?:den fehler |es |das problem )?(?:selbst |gerade )?(?:gefunden|erhalten|gelost)|^passt(?:,|$| danke| so)|mein fehler|das wars|nicht mehr notig|vergessen sie|(?:ich )?behalte|brauche (?:es|ich) nicht mehr|kann geschlossen|konnen (?:\\w+ ){0,3}schliessen|erledigt|doch nicht mehr',
  ),
  trouble: anyOf(
    'aber|jedoch|immer|noch|nicht|nichts|kein\\w*|nie|niemand|ohne|kaputt|fehlt|fehlen|falsch\\w*|defekt\\w*|leider|problem\\w*|fehler|spat|verspat\\w*|warum|wieso|wann|wo|wie|was|welche\\w*|konnen|konnten|kannst|bitte|mochte|will|brauche|auch|andere\\w*|frechheit|unverschamt|skandal|witz|unmoglich|enttauscht|allerdings|storn\\w*|erstatt\\w*|anbei|anhang|gestern|bereits|schon|nummer|trotzdem|seit|statt|weder',
  ),
  harmless:
    'danke dank danken dankeschon vielen lieben herzlichen besten schon schone schonen sehr fur die den das der ihre ihren ihr deine eure schnelle schnellen rasche auskunft antwort hilfe bearbeitung info information infos ruckmeldung nachricht muhe service bestatigung unterstutzung ok okay okey oki gut gute guten alles klar prima super toll klasse perfekt top spitze bestens wunderbar ausgezeichnet verstanden in ordnung passt ja jo jup gern gerne einverstanden dann so ist es warte warten ich wir ab auf anruf den tag abend wochenende woche noch freundliche grusse gruss viele liebe mfg lg vg hallo guten morgen herr frau na hoffentlich mal sehen bis bald dienstag montag mittwoch donnerstag freitag samstag sonntag tschuss auch ihnen dir euch wunsche eilt nicht freut mich uns sehr nett das war wars echt wirklich riesig tausend merci ach ah aha oh hm und zu wissen weiss bescheid kein problem stress aufregung stimmt genau richtig voll mega geil fein schau freue drauf darauf geduld gluck glucklich zufrieden begeistert besten gru lange geht geschafft trotzdem schade nachste kommt ihrem ihrer erst einmal recht herzlich also da bin ich gespannt verbleibe mit freundlichen grussen',
}
