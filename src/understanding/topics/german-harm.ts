import type { TopicBook } from './topic-book.ts'

/** Harm that people threaten to do to themselves or to others. */
export const GERMAN_HARM: Pick<TopicBook, 'self_harm' | 'violence'> = {
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
}
