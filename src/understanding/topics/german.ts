import { GERMAN_HARM } from './german-harm.ts'
import type { TopicBook } from './topic-book.ts'

export const GERMAN: TopicBook = {
  classes: {
    ich: 'ich wir will werde werden mochte muss man wollte konnte wurde',
    you: 'dich euch sie dir ihnen ihn ihm ihr ihre* eure* euer* deine* dein jeden jedem jemand* alle allen fahrer* bote* boten kurier* zusteller* verkaufer* mitarbeiter* chef* boss leute kerl typ nachsten nachste familie kinder kollegen filialleiter* leiter* manager* einen einem den dem der postbote* lieferant* idioten',
    lawyer: 'anwalt* rechtsanwalt* anwaelt* anwald* jurist* rechtsbeistand* ra kanzlei fachanwalt*',
    person:
      'mensch* mitarbeiter* berater* kundenberater* vorgesetzt* ansprechpartner* sachbearbeiter* person personen kolleg* chef* jemand* agent* manager* teamleiter* geschaftsfuhr* operator* kundenbetreuer* support* angestellt* leiter* vertreter* geschaftsleitung filialleit* servicekraft* techniker* jmd',
    bot: 'bot bots roboter* chatbot* maschine* ki computer* automat* programm assistent* algorithmus',
  },
  legal_threat: {
    signs: `
      mein|unser|meinem|unserem|meinen|unseren|einen|einem|zum|vom|beim|ein|der|dem|den|via|per .2 @lawyer & meld*|schreib*|wenden|einschalt*|eingeschalt*|schalte*|ubergeb*|ubernimm*|ubernehm*|beauftrag*|nehm*|konsult*|hor*|wird|werd*|prufen|pruft|klar*|geh*|hol*|kontakt*|brief*|post|fall|schritt*|sprech*|sprich*|red*|rat*|vertret*|informier*|such*|brauch*|muss|uber|einfach|dann|gesprochen
      meine|unsere|eine|der .1 kanzlei|anwaltin|rechtsanwaltin & meld*|schreib*|wird|geht|ubern*|prufen|pruft|vertret*|beauftragt|fall
      meinem|unserem|meiner|unserer .1 @lawyer
      @lawyer .3 eingeschalt*|beauftragt|informiert|meldet|einschalt*|konsultier*|kontaktiert|genommen|ist|wird|hat
      mann|frau|sohn|tochter|vater|bruder|schwester|schwager|freund|freundin|onkel .2 ist .2 @lawyer & schreib*|setzt|aufsetz*|pruft|ubernimm*|kummert|hilft|meld*|wird|hort|werden
      anwaltlich*|juristisch*|gerichtlich*|strafrechtlich*|zivilrechtlich*|rechtsweg*|klageweg*|rechtsstreit*|rechtsschutz*|rechtsberat*|rechtsbeistand|mahnbescheid*|mahnverfahren|strafanzeig*|strafantrag*|staatsanwalt*|abmahn*|gerichtsverfahren|sammelklage*|schadensersatz*|schadenersatz*|verbraucherzentral*|verbraucherschutz*|konsumentenschutz*|arbeiterkammer|schlichtung*|ombuds*|bundesnetzagentur*|gewerbeaufsicht*|wettbewerbszentral*|gerichtsvollzieher*|einstweilig*|verbraucherschlicht*|rechtsabteilung*|zivilklage*|musterklage*
      rechtlich* .2 schritt*|massnahm*|mittel|konsequenz*|vorgeh*|folgen|weg*|hinweis|nachspiel|prufen|gegen|pruf*
      verklag*|eingeklagt
      eingeklagt|einklagen|klage .1 ein*|erheb*|gegen|folgt|ein|erhoben|an|eingereicht|androh*
      klage|klagen .2 das|es|sie|euch|meine* .3 ein
      klage .4 eingereicht|einreich*|erheb*|folgt|gegen|droh*|vorbereit*|reiche
      reich* .4 klage
      @ich .4 klagen
      vor|ans|zum|bei|beim|vorm|dem|amts .2 gericht|richter|amtsgericht*|landgericht*|gerichte & seh*|geh*|zieh*|treff*|land*|notfalls|bring*|geltend|ansonsten|sonst|klar*|dann|durchsetz*|streit*|weg|fuhr*|entscheid*
      sehen|treffen .3 vor .2 gericht|richter
      gericht|richter .4 geltend|entscheid*|klaren|durchsetz*
      amtsgericht & geh*|notfalls|fordere
      erstatt*|stell*|bring*|mach*|erheb*|dann|folgt|schalt*|leg* .5 anzeige
      zur anzeige
      anzeige .3 ist|folgt|raus|wegen|erstatt*|bei|gegen|bekomm*|erstattet
      zeig*|anzeig* .2 euch|sie|dich|den|das .2 an|$
      ich .3 anzeigen
      polizei & geh*|melde*|anzeig*|schalt*|einschalt*|ruf*|informier*|betrug*|gemeldet|ubergeb*|weiter|bescheid
      betrug* & anzeig*|polizei|staatsanwalt*|gericht*|anwalt*|meld*
      rechte .4 gericht*|durchsetz*|geltend|anwalt*|klag*
      anspruch* .4 durchsetz*|geltend|gericht*
      behalt* .5 recht*|vor .3 schritt*|vor
      verstoss* .4 gesetz*|recht|gegen .2 gesetz*
      gesetzlich* .3 schritt*|mittel
      ladungsfahig*
      inkasso & ich|wir|werde|ubergeb*
      letzte* .2 frist|mahnung|chance|aufforderung|warnung & ansonsten|danach|sonst|anwalt*|gericht*|recht*|schritt*
      frist & danach|ansonsten|sonst|anderenfalls|andernfalls & schritt*|anwalt*|gericht*|recht*|klag*|weg|anzeig*
      fall|sache|vorgang|ganze .5 anwalt*|kanzlei|gericht*|staatsanwalt*|polizei
      strafbar|straftat|rechtswidrig|gesetzwidrig|illegal
      arglistig*
      verbraucherzentrum
      meld* .6 verbraucher*|behorde*|aufsicht*|bundes*|amt
      behorde* & meld*|anzeig*|beschwer*
      das .3 hat|wird .3 nachspiel
      prozess .3 machen|fuhren|anstreb*|mach
      tribunal
      eu streitbeilegung*
      paragraph|bgb
    `,
    harmless: `
      anwaltskanzlei|kanzlei .4 bestell*|brauch*|mochte*|such*|benotig*
      kanzlei & stuhl*|bestell*|angebot
      freundin|freund|schwester|bruder|mann|frau|tante|mutter|vater .2 ist .2 @lawyer .3 und .3 lieb*|find*|mag|mocht*|such*
      ich .2 bin .2 @lawyer
      geschenk|tasche|koffer .4 @lawyer
      gesetzlich* gewahrleistung|garantie|rente|krankenkasse|feiertag*
      gericht|gerichte .3 lecker|passt|wein|koch*|rezept|gluten|box|essen|vegan*|kalorien
      koch*|fertig|haupt|nudel|reis|leckeres|neues .2 gericht*
      amtsgericht|landgericht .2 koln|berlin|munchen|hamburg & braucht|bestell*|burostuhl*
      anzeige .2 am|auf|im|des|flacker*|display|instagram|facebook|gesehen|angebot
      ihre|ihrer|eure|display|die .1 anzeige .2 gesehen|auf|flackert|noch|am
      rechts|linke
      kann .2 nicht .1 klagen
      polizei .1 kostum*|auto*|beamt*
    `,
  },
  ...GERMAN_HARM,
  asks_for_human: {
    signs: `
      mit|an|zu|von|bei|zum|durch .4 @person .6 sprech*|red*|telefon*|chat*|verbind*|weiter*|durchstell*|durchgestell*|kommunizier*|schreib*|unterhalt*|kontakt|klar*|besprech*|verbunden
      sprech*|red*|telefon*|chat*|verbind*|weiterleit*|leite*|weitergeb*|durchstell*|durchgestell*|stell*|gib|geb*|kommunizier*|unterhalt*|kontakt*|wend*|eskalier*|ubergeb* .5 mit|an|zu|zum .4 @person
      @person .3 sprechen|reden|verbinden|durchstellen|erreichen|kontaktieren|verlangen|gesprochen|geben|verbunden
      verbind*|durchstell*|durchgestell*|weiterleit*|verbunden|stell* & @person|kundenservice|kundendienst|support|hotline
      kundenservice|kundendienst|support|service .3 sprechen|reden|verbind*|durchgestell*|durchstell*|weitergeleitet
      mit .1 support|service|kundenservice|kundendienst|jemandem|jemand .2 sprech*|red*|chat*
      will|mochte|brauch*|verlang*|wunsch*|hatte|fordere|bevorzug*|erwart*|suche|benotig*|besteh* .4 mensch*|mitarbeiter*|berater*|ansprechpartner*|person|sachbearbeiter*|vorgesetzt*|kundenberater*|geschaftsfuhr* & ich|wir|bitte|sprech*|keinen|kein|endlich|einen|statt|echt*|real*
      gib|geben|geb|hol*|schick* .2 sie? .1 mir|mich .4 @person
      echt*|richtig*|menschlich*|real*|leibhaftig*|lebendig*|tatsachlich* .2 @person
      @person .2 aus .2 fleisch
      menschlich* .2 hilfe|kontakt|unterstutz*|antwort*|support|betreu*|ansprech*
      ^ @person .2 bitte|jetzt|sofort|gerne|danke? $
      ^ ein|eine|einen|zum|bitte .2 @person .3 bitte|sprechen|jetzt? $
      live .2 chat .4 mitarbeiter*|person|mensch*|support
      kein*|keinen|nicht|statt|hor*|genug|satt|weg|schluss|ohne|nix|scheiss*|bloder|bloden|sondern|anstatt|dummer .4 bot|bots|chatbot*|roboter|ki|automaten|assistenten
      bot|bots|chatbot*|ki|roboter .5 versteh*|nutzlos|sinnlos|hilft|hilf*|gib|nervt|dumm|schwachsinn|weg|dreht
      red*|sprech*|schreib*|chat*|kommunik*|kommunizier*|unterhalt*|verhandel*|diskutier*|abgespeist .6 @bot
      @bot .3 red*|sprech*|schreib*|chat*
      bin|bist|ist|sind|seid|schreib*|red*|sprech* .2 ich|du|sie|das|hier|da|dies .5 bot|roboter|mensch|maschine|computer|ki|automat|echt*|chatbot
      oder .2 nur .3 @bot
      keine|kein|stopp|aufhor*|immer|nur|dieselbe*|gleiche*|denselben|genug|schon|dreimal|selbe* .5 automatisch*|textbaustein*|standardantwort*|standardtext*|vorgefertigt*|copy|vorlage*|automatisiert* .3 antwort*|nachricht*|mail*|text*|mehr|bekomm*|erhalt*|$
      textbaustein*|standardantwort*|standardtext*
      keine .2 automatischen .2 antworten|mails|nachrichten
      liest|lesen|lese|antwortet|sitzt|kummert|schaut|hort .6 mensch|jemand|person|uberhaupt .3 mensch|jemand|person|$
      mensch|person|jemand .4 liest|lesen|anschau*|anguck*|antwortet|ansieht|ansehen
      kann|konnte|konnen|konnt|konnten|kannst .4 jemand*|mensch|person|kolleg*|mitarbeiter* .6 kummern|ubernehm*|anschau*|ansehen|lesen|zuruckruf*|ruckruf*|anruf*|sprech*|telefon*|bearbeit*|personlich|melden
      jemand .3 ubernehm*|anruf*|zuruckruf*|sprechen
      @person .3 anruf*|zuruckruf* & soll*|moge|kann|konnte|will|mochte|bitte|wann
      ich .4 jemand*|wen|einen|menschen .1 sprech*
      vorgesetzt* .3 sprech*|red*|bitte|geben|$
      chef|geschaftsfuhr*|geschaftsleitung|filialleit*|teamleit* .4 sprech*|red*|verlang*|gesprach|wend*|verbind*|kontakt
      gesprach .3 mit
      leit* .6 an .4 chef*|vorgesetzt*|kolleg*|menschen|mitarbeiter*|team
      erreich* .6 mensch*|mitarbeiter*|jemand*|berater*|ansprechpartner*|person
      lieber|statt|anstatt|bevorzug*|anstelle .7 mensch*|jemand*|person|mitarbeiter*|team & bot|ki|assistent*|maschine|automat*|computer|chatbot*
      mensch*|jemand*|person|mitarbeiter*|kollege*|berater* & bot|ki|chatbot*|kunstlich* 
      jemand* .3 aus|von .2 ihrem|eurem|dem .2 team & schreib*|sprech*|red*|lieber|kummer*|ubern*|statt
      jemand .3 vom|aus .2 team .2 ubernehm*|helfen|sprechen|antwort*
      jmd .2 echt*|da|sprech*
      personlich* .3 kummern|ansprech*|antwort*|gesprach|betreu*|beratung
      ablehn*|lehn* .5 ki|bot*|maschin*
      support .3 echt*|richtig*
      richtigen .1 support
      nicht .3 mit .3 automaten|maschine*|computer*|robotern|ki|bot
    `,
    harmless: `
      ^ bist|sind du|sie .1 roboter|bot|maschine $
      saug|mah|kuchen|wisch|staubsauger|rasen|fenster .1 roboter*
      roboter* .2 arm|staubsauger|bausatz|rasen*|mah*
      habe|haben|hab|hatte .8 gesprochen|telefoniert|geredet|gechattet
      kollege*|kollegin*|mitarbeiter* .2 telefoniert|gesprochen|geredet
      gestern .6 @person
      menschenhaar*|echthaar*|menschlichkeit|menschenmenge
      ich .1 bin .2 @person
      fur .2 unsere|unseren|meine|meinen .1 @person
      assistent* .2 holt|abhol*
      sprechen .1 sie .2 englisch|deutsch|franzosisch
      echt* .2 person .2 bewert*
      eine .1 echte .1 person
      mensch .1 das|was|ging
      mit .1 dem .1 bot .3 ging|schnell|super|gut
      automat* .2 uhr|bestatigung
      kaffee* .1 automat*
      hat .2 das .2 eine .1 echt*
      person .2 auf .2 foto
      habe .4 bekommen
    `,
  },
  anger: {
    signs: `
      scheiss*|scheisse|arschl*|verarsch*|drecks*|miststuck|wichser|fick*|idioten|vollidiot*|penner
      betruger*|abzock*|lugner*|gauner|verbrecher|halsabschneider|halunken
      unverschamt*|frechheit|dreist*|unfassbar*|saftladen|sauladen|drecksladen|chaosladen|schweinerei|sauerei|zumutung|schande|skandal*|katastroph*|unterirdisch
      frechheit|unverschamtheit|saftladen|zumutung|schweinerei
      schnauze|nase|faxen .2 voll|dicke
      es|mir|jetzt|uns .2 reicht|reichts
      reicht .1 es|mir|uns .3 $
      reichts
      stinksauer|stocksauer|wutend|rasend|erbost|fuchsteufelswild|aufgebracht|emport
      sehr|so|echt|richtig|total|mega|bin|ziemlich|verdammt|langsam .1 sauer|verargert|bose|zornig
      zum kotzen
      ausrasten|platzen .2 $
      unzumutbar|inakzeptabel|unakzeptabel
      schlechteste* .3 service|firma|kundenservice|shop|laden|erfahrung|kundendienst
      nie wieder
      unfahig*
      scham* .2 sie|euch
      fur .1 dumm|blod .2 verkauf*
      das .1 letzte
      mistladen|mistfirma
      so|was .2 mist
      wollen|willst|wollt .2 sie|du|ihr .2 mich
      was .1 erlauben|fallt
      absolut* .2 frechheit|unverschamtheit|katastrophe
      masslos .2 enttauscht
      abzocke
      schlampig*|stumper*|pfusch*
    `,
    harmless: `
      nicht|war|keineswegs|erst|gar .2 sauer|wutend|bose|verargert
      saure*|sauer .1 kirsche*|rahm|teig|gummi*|braten|kraut
      nie wieder .2 ohne|was|etwas|woanders|anderes|kalte|nasse
      das .1 letzte .2 stuck|teil|paket|mal|modell|exemplar|exemplar
      reicht .1 mir|uns .2 aus
      reicht .2 das|aus|fur
      mir|uns|das|es|jetzt .1 reicht .2 eine|ein|die|der|das|fur|aus
      scharf .2 bose
      reicht .2 die|der|das|aus
    `,
  },
}
