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
  self_harm: {
    signs: `
      will|mochte|wollte|wurde|lieber|wunsch* .5 sterben|tot
      will|mochte|wollte|kann|konnte|mag|wurde .6 nicht|nie|nimmer .2 mehr .2 leben|weiterleben|aufwachen|existieren|sein|da|hier|auf|weiter .1 leben|sein|$
      nicht|nie .2 mehr .2 leben|weiterleben|aufwachen|aufzuwachen
      nicht mehr .1 da .1 sein|bin|ware|sein
      nicht mehr .2 auf .2 dieser .2 welt|erde
      bring*|brachte .2 mich|sich|mi .3 um
      mich|sich|mir .5 umbring*|toten|erhang*|aufhang*|erschiess*|vergift*|ertrank*|ritz*|verletz*|umzubringen|umgebracht|aufzuhangen|wegmachen|abstech*
      umzubringen|umbringen .2 $
      ritz* .2 mich|wieder
      verletz* .2 mich .2 selbst|selber|absicht*
      mich .1 selbst|selber .1 verletz*|ritz*|schneid*
      hang*|erhang*|erschiess* .1 mich
      suizid*|selbstmord*|selbsttot*|freitod|lebensmud*|suicid*|selbstverletz*|selbsthass|pulsader*|abschiedsbrief*|lebenswill*|todessehnsucht|selbstmort*
      leben .2 nehmen|beenden|genommen|nahm & mir|mein*|sich|das
      mein* .3 leben .4 beend*|ende|ist .1 vorbei|sinnlos|wertlos
      dem|meinem .1 leben .3 ende
      mir|sich .2 das .1 leben
      was|etwas .2 antun|anzutun & mir|sich|ich
      tablett*|pillen|schlaftablett* .4 genommen|geschluckt|alle|eingeworfen|schluck*|ganze & alle|ganze|viele|viel|alles|packung|zu
      spring*|sprung|gesprung*|sturz* .4 brucke*|dach|fenster|balkon|zug|hochhaus|bahn|klippe
      vor .3 zug|bahn|auto|lkw & werf*|schmeiss*|leg*|spring*|stell*
      pulsader* .3 auf
      schneid* .3 arm*|handgelenk*|ader*
      leben & keinen|kein|nicht|ohne & sinn|lohnt|wert|lebenswert|ertrag*
      leben .3 nicht .2 mehr .3 aus|ertrag*|wert|lebenswert|schaff*
      halt*|ertrag* .5 leben .5 aus|mehr
      keinen|kein|alles|null .4 sinn .4 leben|tot|sterben|weiter*|will
      keinen .3 grund .3 leben|weiter*|existier*
      wozu|warum|wofur .4 leben|weiterleben|existier*|weitermachen|weiterzuleben|noch .1 $
      wozu|warum|wofur .5 weiterleben|weiterzuleben|leben|existieren
      weiterleben|weiterzuleben
      ohne .1 mich .5 besser*|dran
      besser* .4 ohne .1 mich
      besser .5 wenn|ware .3 ich|tot .5 nicht|tot|weg|gestorben|da
      besser|einfacher|leichter .4 tot|gestorben|wegware
      niemand*|keine*|keiner|niemanden .4 vermiss*
      vermiss* .4 wenn .2 ich
      wenn .1 ich .5 tot|weg .2 bin|ware
      wunsch*|wollt* .3 ich|nie .4 tot|geboren|nicht
      nie .1 geboren
      ware .3 ich .2 tot|nie
      mach* .3 schluss .4 allem|leben|mir|ein .1 fur .1 alle*
      schluss .2 mit .3 leben|allem
      beend* .3 es|alles .1 heute|jetzt|$
      heute .4 beend* .2 ich .2 es|alles
      ende .3 setzen|machen & leben|mir|allem
      lebt wohl
      ausweg & tod|sterben|keinen|keiner|einzige* & tod|sterben|mehr .1 als|leben|suizid
      einzig* .3 ausweg
      tod .3 besser|erlosung|losung|einzige*|ausweg
      immer .2 einschlafen|schlafen|verschwinden|weg
      einschlafen .5 aufwach*
      kugel .3 kopf & mir|ich
      mude .2 des|vom .2 leben*
      lebens .1 mude
      leben* .2 mude|satt|leid
      will .3 verschwinden & immer|leben|welt|einfach
      ich|einfach|am .4 tot .1 sein|ware|umfallen
      mag|will .3 nimmer
      kann|will .3 nicht|nimmer .2 mehr & leben|sterben|tot|schluss|alles|welt
      in .2 den|einen .1 tod .2 treib*
      treib* .5 tod|selbstmord|suizid
      schlitz* .3 auf & mir|ich
      dunkle* .2 gedanken
      weg .2 von .2 dieser .1 welt
      gift .3 trinken|nehmen & ich
    `,
    harmless: `
      ohne .7 leben
      leben .3 ohne
      preis|rucken|hitze|warterei|spannung .2 bringt .2 mich .2 um
      lach* .2 mich .2 tot
      tot .1 gelacht|lachen
      sterb* .2 vor .2 lachen|neugier|hunger|hitze|sehnsucht|langeweile|scham
      suicide squad
      leicht .4 verletz*|geschnitten
      habe .2 mich .4 verletzt|geschnitten
      abo|abonnement|newsletter|vertrag .3 beend*
      leben .2 ohne
      nicht .1 mehr .1 leben .2 ohne
      nicht .2 wurde .1 ich
      handy|akku|pflanze|gerat|telefon .3 tot|gestorben
    `,
  },
  violence: {
    signs: `
      bring*|mach*|schlag*|stech*|erschiess*|erstech*|verprugel*|hau*|tot*|tret*|schiess*|knall*|erwurg*|erdross*|vergift*|fahr*|uberfahr*|vermobel*|leg*|murks*|pruegel*|prugel*|wurg*|verdresch*|ermord* .3 @you .5 um|fertig|nieder|zusammen|tot|ab|kalt|windelweich|platt|haufen|ein|krankenhaus|krankenhausreif|brei|hacke*|kaputt|kruppel
      @ich .3 tote|toten|erschiess*|erstech*|erwurg*|verprugel*|vergift*|ermord*|uberfahr*|kopf*|abstech*|umbring*|abknall*|umleg*|zusammenschlag*|verpruegel*|foltern|aufschlitz*|erdross* .3 @you
      @you .4 erschiess*|erstech*|erwurg*|verprugel*|vergift*|ermord*|abstech*|umbring*|abknall*|umleg*|zusammenschlag*|kaltmach*|fertigmach*|umgebracht|totschlag*|erschossen|aufgehangt|aufhang*|totet|totgeschlagen|verdresch*|aufschlitz*|erhangt|abgestochen|toten
      tote|tot|erschiesse .1 euch|dich|sie|ihn|alle
      stech*|knall* .4 @you .4 ab|nieder
      @ich .3 @you .1 schlagen|toten|treten|wurgen|prugeln|hauen
      ich|werde|will .4 sie|euch|dich|ihn|ihm .1 schlagen
      hau*|schlag*|schlage|polier*|brech*|reiss*|tret*|renk*|breche|einschlag*|stopf*|geb*|verpass* .5 fresse|maul|knochen|zahn*|beine|bein|nase|kopf|gesicht|schadel|kiefer|arm*|visage|genick|hals|finger*|kniescheib*
      fresse|maul|knochen|zahne|nase|genick|schadel .4 polier*|brech*|einschlag*|hau*|ein|auf|stopf*|schlag*
      aufs|auf .2 maul|fresse
      alles .2 kurz .2 und .2 klein
      klein .2 schlag*|schlage
      zund*|brenn*|fackel*|steck* .5 laden|geschaft|lager|haus|filiale|buro|bude|auto*|euch|transporter|halle .4 an|nieder|ab|brand
      laden|geschaft|lager|filiale|buro|bude|haus|euch|halle .4 zund*|brenn*|fackel*|anzund*|abfackel*|niederbrenn*|ansteck* .4 an|ab|nieder|$
      anzund*|abfackel*|niederbrenn*
      bei .2 euch|ihnen .2 brennt
      in .1 brand
      spreng*|jag* .6 luft
      in .2 die .1 luft
      bombe* .6 lager|laden|buro|filiale|zentrale|paket|euch|ihnen|liegt|gelegt|hochgeh*|platzier*
      lager|laden|buro|filiale|zentrale .5 bombe*
      leg*|deponier*|platzier*|schick* .4 bombe*
      weiss|wissen|find* .3 wo .3 wohn*|arbeit*|leb*|kinder|schule|haus
      wo .2 ihr|du|sie|er|eure|deine|ihre .4 wohn*|schule|lebt
      pass .3 auf .4 wenn|nachts|heim|strasse|hause
      pass .3 auf .2 dich .1 auf & sonst|wenn
      find* .3 dich|euch|sie|ihn & fertig|gnade|ich
      gnade .3 gott
      werde .2 dich|euch|sie .2 finden
      werdet|wirst|werden|soll*|musst .4 bluten|sterben|bereuen|bussen|buss*|leiden|blutig
      noch bluten|bereuen|bussen
      ihr|du|sie seid|bist|sind .2 tot|geliefert|fallig|dran
      ihr|du|euch|man .3 gehor* .3 aufgehang*|erschossen|verprugelt|erhangt|abgeknallt|geschlagen
      gehor* .4 aufgehang*|erschossen|verprugelt|erhangt|abgeknallt|geschlagen
      habe|hab|mit|hol*|nehm* .4 waffe|knarre|pistole|messer|gewehr|baseball*|schlager|axt|machete|benzin|flinte & komm*|angst|benutz*|vorbei|euch|dich|knall*|bei|ihnen|bis
      komm* .6 mit .4 waffe|knarre|pistole|messer|gewehr|baseball*|schlager|axt|machete|benzin|jungs|freunden|brudern|kumpels|flinte|hammer
      waffe|pistole|knarre|gewehr .5 benutz*|laden|geladen|schiess*|angst
      schiess* .2 ich|dich|euch|ihn|$
      ich .3 schiess*
      jemand|einer|wer|fahrer|leiter|chef*|verkauf*|mitarbeiter*|filialleiter|bote .5 verletz*|krankenhaus|sterben|stirbt|tot|blut*|umkomm*|friedhof
      landet|landen|lande|enden|endet .4 krankenhaus|friedhof|leichen*|rollstuhl
      krankenhaus|rollstuhl .2 reif|landen|landet|bring*
      tracht .2 prugel
      prugel .4 krieg*|bekomm*|bezieh*|setzt
      schlage .3 krieg*|bekomm*|einsteck*
      eine|ein* .2 verpass*|reinhau*|runterhau*|kleb* & ich|wird|dem|dir|euch|werd
      eine|ein .1 paar? .1 verpassen|reinhauen|kleben|scheuern|zimmern
      ohrfeig*|watsch* & werd*|verdien*|krieg*|ich
      scheibe*|fenster|schaufenster .4 ein|einschlag*|einwerf* & hau*|schlag*|werf*|schmeiss*|einschlag*|einwerf*
      stein .4 fenster|scheibe*
      amoklauf*|massaker|attentat|blutbad|morddrohung*|kopfgeld
      amok
      mach* .3 euch|dich|sie .2 kalt|platt|fertig
      ich .2 mach* .2 dich|euch|sie .1 fertig
      krepier*|verreck* .2 doch|alle|ihr|du|$
      umbring* .3 euch|dich|sie|ihn|jemand*
      bring .1 ihn|euch|dich|sie .3 um
      lauer* .3 auf
      auflauer*
      lachen .3 vergehen
      jungs|kumpels|leute|bruder .4 vorbei|knallt* & komm*|schick*|knallt
      dann knallt
      jemand* .4 weh .2 tun
      weh .1 tun .3 $ & euch|jemandem|dir|ihm|ich|werde
      blut .3 fliess*|vergiess*
      es .2 wird .2 blut
      hals .2 umdreh*
      dreh* .4 hals .2 um
      reiss* .4 kopf|arsch
      kopf .2 ab
      uber .2 den .1 haufen
      uberfahr* .2 ich|den|ihn|euch
      gewalt & anwend*|werde
      messer .3 rucken|bauch|rippen
      kinder .3 schule & weiss|pass|finde
      drohe .4 gewalt
      denkzettel & verpass*|bekomm*
      faust|fauste .4 gesicht|fresse|sprech*
    `,
    harmless: `
      schlag* .3 vor|vorschlag*
      bringt .1 mich .1 um
      schlag* .2 sahne|sahn*
      bade|wasser|duft|farb* .1 bombe*
      ei|eier .2 schlag*
      heissklebe|wasser|spielzeug|massage|spielzeugpistole* .1 pistole*
      kaputt .1 schlag*
      nicht .3 bereu*
      mord .2 im .1 orient*
      foto .2 schiess*
      schiess* .3 foto*|bild*
      vogel .2 schiess*
      mach* .1 euch|ihnen|dich|sie .4 foto*|keine|bitte|freude|angebot
      fertig .2 aufgebaut|montiert|machen
      kopf .2 schraube
      schlagt .1 zu
      rechnung|karte .3 auf .1 dich
    `,
  },
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
