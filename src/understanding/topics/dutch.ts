import type { TopicBook } from './topic-book.ts'

export const DUTCH: TopicBook = {
  classes: {
    ik: 'ik we wij ga gaan zal zullen wil moet moeten zou kan ze men',
    you: 'je jou jullie jij u uw hem haar hen hun ze die dat iemand allemaal iedereen bezorger* chauffeur* koerier* medewerker* baas manager* verkoper* personeel postbode* kinderen gezin familie vent kerel volgende winkel* degene wie directeur* collega* team eigenaar',
    lawyer: 'advocaat advocaten advokaat* jurist* raadsman raadsvrouw bedrijfsjurist* advocate',
    person:
      'mens mensen medewerker* medewerkster persoon collega* iemand manager* leidinggevende* agent adviseur* supervisor* baas chef* directeur* vertegenwoordiger* teamleider* operator* klantenservice* support klantenservicemedewerker* specialist*',
    bot: 'bot bots robot robots chatbot* machine* ai computer* automaat assistent* algoritme programma',
  },
  legal_threat: {
    signs: `
      mijn|onze|een|via|naar|door|aan|met|m|de .1 @lawyer & contact|neem*|schakel*|ingeschakeld|brief|geef|handen|zaak|hoor*|bel*|spreek*|stap*|ga|overleg*|pakt|stuur*|zal|gaat|wordt|heb*|vraag*|inschakel*|erbij|geld|legg*|in
      @lawyer .3 is|wordt|zal|pakt|ingeschakeld|neemt|in
      jurist|advocaat .4 pakt|schrijf*|help*|stelt
      juridisch* .3 stap*|actie*|hulp|advies|weg|loket|staartje|maatregel*|procedure*|traject|bijstand|vervolg
      gerechtelijk*|rechtszaak|rechtszaken|rechtszaal|dagvaard*|kantonrechter|kortgeding|rechtsbijstand*|ingebrekestelling|geschillencommissie|consumentenbond|consuwijzer|schadevergoeding|deurwaarder*|incassobureau|rechtsgang|aansprakelijk*|ombudsman|acm|procederen|procedeer*|sommatie*|massaclaim|huurcommissie|fraudehelpdesk
      rechter & naar|stap*|sleep|voor|via|ga|verwez*|zie*|desnoods|laat|beslis*|mag
      voor .1 de .1 rechter
      rechtbank & zie*|naar|via|in|stap*|ga|voor|tot
      kort geding
      aangifte & doe*|doen|gedaan|oplichting|fraude|politie|volgt|tegen|ga
      klaag|klagen .5 aan .1 $
      klaag .3 aan
      aanklagen|aangeklaagd
      aan .1 te .1 klagen
      sleep|slepen .4 rechter|rechtbank|gerecht
      gebreke .4 rechter|stel*
      stel*|stellen .4 gebreke|aansprakelijk
      rechten .4 voor|procederen|voorbehoud*
      behoud*|voorbehoud* .5 rechten
      politie & ga|stap*|aangifte|meld*|oplicht*|bel*|fraude|ingelicht
      oplichting & politie|aangifte|meld*|rechter|meldpunt
      meldpunt
      meld* .5 acm|consumenten*|autoriteit*|politie|toezicht*|bond|fraude*
      autoriteit .2 consument*|persoonsgegevens
      uit .2 handen & advocaat|incasso|jurist|geef|geven
      illegaal|strafbaar|onwettig|wettelijk .1 verplicht
      wet & overtre*|schend*|strijd|volgens
      juridische .2 afdeling
      vordering|vorderen .4 rechtbank|rechter|geld
      rechtsgeldig & contract|anders
      zaak .3 aanspannen|aan|begin* .2 tegen
      span .4 geding|zaak
      wettelijk* .2 rente
    `,
    harmless: `
      advocatenkantoor|kantoor .4 wil|bestel*|zoek*
      fles .2 advocaat|advocado*
      advocaat .1 likeur|olie|drank
      vriend*|zus|broer|man|vrouw .2 is .2 advocaat|jurist .3 en .3 vind*|houd*|wil
      rechtbank .2 utrecht|amsterdam|rotterdam & bestel*|factuur
      wettelijke leeftijd|garantie|feestdag
      rechter .1 armleuning|schoen|kant|hand|been|voet|arm|deur|zijde|mouw
      recht .2 op .2 retour|korting
      politie .1 pak|agent|auto
      cadeau .3 advocaat
    `,
  },
  self_harm: {
    signs: `
      wil|wilde|zou|wou|liever|ga|mag|was .4 dood|sterven
      was .2 ik .2 maar .2 dood
      ik .2 wil .2 dood
      wil|kan|hoef|wilde|mag .4 niet|nooit .2 meer .2 leven|verder|wakker|zijn|bestaan|er
      niet .1 meer .1 leven
      er .1 niet .2 meer .1 zijn|ben|was
      niet .2 meer .2 wakker
      zelfmoord*|suicid*|zelfdoding|zelfbeschadig*|levensmoe|doodswens|afscheidsbrief|overdosis|automutil*
      einde|eind .3 aan .3 leven|alles|mijn|mn|$
      maak .2 er .2 een .1 eind*
      einde .2 maken & leven|mijn|eraan
      beroof .2 mezelf|me
      mezelf|mezelve|mijzelf|me|mij .4 ophang*|doden|verdrink*|iets|kant|snijd*|snij|pijn|verwond*|doodmaken|dood|schieten|opknop*|kwaad & mezelf|mijzelf|leven|brug|kant|aan
      mezelf|mijzelf .2 iets .1 aan
      mezelf .2 van .1 kant
      hang|snij|snijd|snijden|verwond|dood|vermoord|schiet|doe .1 mezelf|mijzelf|me .2 op|weer|aan|iets|dood|in
      snij* .3 polsen|mezelf|armen
      polsen .3 door
      pillen|tabletten|medicijnen|slaappillen|slaapmiddelen .3 geslikt|genomen|ingenomen|slik*
      slik*|nam|neem|genomen .3 alle .2 pillen|medicijnen|tabletten
      spring* .4 trein|brug|dak|raam|balkon|metro|flat
      voor .2 de .1 trein|metro .2 & spring*|stap*|gooi*|ga
      leven .5 zin|waard|zinloos|moe|zat & geen|niet|moe|zat|zinloos|nergens
      geen .2 zin .4 leven|verder
      geen .2 reden .4 leven
      leven .3 moe|beu|zat|voorbij
      moe|zat|beu .3 leven|bestaan
      waarom|waarvoor .5 leven|verder .1 leven
      waarom .3 nog .2 verder
      zonder .1 mij .4 beter
      beter .4 zonder .1 mij|me
      beter .5 als|ik .3 er .2 niet
      beter .5 dood
      niemand .4 missen|mist .3 me|mij|als|ik
      zou .2 me|mij .1 missen
      zie .3 niet .2 meer .1 zitten & zijn|leven|ik
      uitweg & dood|sterven|geen|anders
      dood .3 oplossing|beter|uitweg|enige
      sterven .4 wil|alles|laat
      voor .2 altijd .2 slapen|weg|verdwijn*
      verdwijnen .2 & altijd|wil|leven|alles
      vaarwel|adieu .3 wereld|allemaal|iedereen|voorgoed
      drijv* .4 zelfmoord|dood
      donkere gedachten
      kogel .4 kop|hoofd & mezelf|ik|me
      niet .2 meer .2 op .2 deze .1 wereld
      uit .2 het .1 leven .1 stap*
      leven .3 stappen
      nooit .2 geboren
      kapot .2 maken .2 mezelf
    `,
    harmless: `
      niet .3 leven .2 zonder
      leven .2 zonder
      zonder .4 leven
      lach* .4 dood
      dood .1 te .1 lachen
      sterf|sterv* .2 van .2 nieuwsgierig*|honger|dorst|lach*|kou|hitte
      suicide squad
      telefoon|accu|batterij|plant .3 dood
      licht .2 gesneden
      redd* .3 leven
      leven .2 als .1 god
      dood .1 zonde|normaal|simpel|leuk
    `,
  },
  violence: {
    signs: `
      maak|sla|schiet|steek|schop|trap|rij|ram|hak|beuk|mep|ros|schopt|slaan|schieten|steken|maken|knal|wurg|vermoord .3 @you .4 dood|neer|af|kapot|elkaar|omver|kop|overhoop|bek|verrot|ondersteboven|tanden|smoel
      @ik .3 @you .2 vermoorden|wurgen|doden|slaan|neerschieten|neersteken|doodschieten|doodslaan|afmaken|steken|vergiftigen|mishandelen|doodmaken|martelen|kelen
      vermoord|wurg|dood|kill|vergiftig|mishandel|keel .1 @you
      ik .2 vermoord|wurg|kill|schiet|steek|vergiftig .2 @you|$
      dan .2 schiet .2 ik
      schiet .1 ik
      neerschieten|doodschieten|neersteken|doodsteken|doodslaan|afmaken|vermoorden|wurgen|kelen .1 $
      steek|schiet .4 neer|dood|overhoop
      breek|breken|sla|slaan|ram|rammen|trap|schop|snij|snijd|ruk|draai|hak .4 benen|been|nek|kop|tanden|bek|gezicht|neus|botten|armen|keel|smoel|hoofd|kaken|knieen|vingers|strot & je|hem|haar|zijn|z|jullie|uw|ik|die|hun
      keel .2 door
      op .1 zijn|je|haar|z|hun|jullie .1 bek|smoel|muil|gezicht|kop|bakkes
      kort .1 en .1 klein
      in .1 elkaar & sla|slaan|trap|schop|timmer|ram|beuk|je|hem
      fik|brand|fakkel* & winkel|kantoor|magazijn|steek|steken|jullie|loods|tent|zaak & steek|steken|zet*|gaat|in
      steek .3 winkel|kantoor|magazijn|tent|boel|zaak .2 in
      brandstich*
      bom .4 magazijn|winkel|kantoor|pakket|pand|jullie|gebouw
      ligt .2 een .1 bom
      blaas|blazen|laat|laten .4 op|ontploffen & kantoor|winkel|jullie|gebouw|zaak|tent|magazijn
      weet .1 je|u|jullie .2 te .1 vinden
      weet .1 waar .2 je|jij|jullie|u|hij|zij|die|ze .3 woon*|woont|wonen|werk*|slaap*|kind*
      waar .2 je|jullie|u|hij|jij .3 woont|wonen|woon
      verdien* .4 kogel|klappen|dood|pak|schop|mes
      gewonden|doden|slachtoffers .2 vallen
      vallen .3 gewonden|doden|slachtoffers|klappen
      bloed .2 vloei*
      vloei* .2 bloed
      boet* .3 bloed
      kom|komen|kwam .6 met .4 knuppel|honkbalknuppel|mes|pistool|geweer|maten|vrienden|bijl|hamer|benzine|broers|wapen|staaf
      heb|pak|haal|koop|neem .2 een|mijn|m|het .1 pistool|wapen|mes|geweer|vuurwapen|bijl
      pas|let|kijk .3 op|uit .5 huis|straat|kinderen|familie|rug|gezin|donker|nacht|thuis & je|jullie|maar|als
      let .3 goed .2 op .2 je .1 kinderen
      jullie|je|hij|u .2 gaat|gaan .3 eraan|dood|boeten|bloeden|branden|kapot|sterven|pijn
      gaan .2 eraan
      eindig*|beland* .3 ziekenhuis|kist|kerkhof|rolstoel
      ziekenhuis .2 slaan|in
      het .1 ziekenhuis .1 in & jullie|sla|die
      steen|bakstee* .4 ruit*|raam|ramen
      ruiten|ruit .3 ingooi*|in & gooi|jullie|sla|gooien
      klappen|rammel|pak .2 slaag|klappen & krijg*|geef|deel|verdien*|je|hij
      klappen .3 van .1 me|mij
      krijg* .4 klappen
      pak .1 slaag
      sterf|creveer|crepeer|verrek .2 allemaal|maar|$
      zwaait .2 er
      help* .2 een? .1 handje & sterf|dood
      iemand .4 dood|verwond*|gewond|pijn|ziekenhuis & gaat|zal|raakt|doe
      iemand .3 pijn .1 doen
      bedreig* .4 dood
      doodsbedreig*
      jij|jullie|je bent|zijn .2 dood
      rij .4 omver|overhoop|dood
      bloedbad|aanslag|massamoord
      mijn .1 vuist* .3 gezicht|bek
      te .1 grazen
      wacht* .3 op .3 buiten|parkeer*
      af .1 maken
      opwachten
    `,
    harmless: `
      slaat .1 alles
      bruis|water|verf .1 bom*|bal*
      lach|lachen .4 dood
      open .2 haard
      kogel .1 lager*|vis
      water|lijm|massage .1 pistool
      steek .2 stekker|de .1 stekker
      schiet .2 op|lekker|foto*
      schiet .2 foto
      pas .2 goed .2 op .1 jezelf
      moord .2 in .2 de .1 orient*
      mes .2 snij*
      dood .2 te .1 lachen
      kom .4 met .2 vrienden .3 op|halen
    `,
  },
  asks_for_human: {
    signs: `
      spre*|praat|praten|praat|chat*|bel|bellen|communic*|overleg*|contact|schrijven|mail .3 met|aan .4 @person
      @person .3 spreken|bereiken|te .1 spreken
      @person .2 spreken
      doorverbind*|doorgezet|doorzetten|doorsturen .4 @person
      verbind*|zet|geef|stuur|schakel .4 door|aan|naar|terug .4 @person
      verbind .1 me|mij
      doorverbinden
      door .2 verbonden
      geef|mag|wil|wou|graag|krijg|haal|eis|verlang|verkies|liever|zoek|verwacht .3 een|een|n|echt|gewoon .2 mens|medewerker|persoon|adviseur|menselijk*|leidinggevende|supervisor|iemand .3 $
      wil|graag|mag|eis|kan|wens|verzoek|moet .5 @person .3 spreken|praten|chatten|telefoneren|bellen
      wil|graag .3 iemand .4 spreken|praten|lees*|leest|echt
      wil .2 een .1 mens|adviseur|medewerker|persoon
      echt*|levend*|menselijk*|werkelijk* .2 mens|persoon|medewerker|iemand|contact|collega|hulp|antwoord|support|adviseur
      menselijk* .2 hulp|contact|antwoord|medewerker|ondersteuning|assistentie|interactie
      iemand .2 echt
      vlees .1 en .1 bloed
      ^ een? .1 @person .3 aub|graag|svp|alsjeblieft|alstublieft|nu|please? $
      ^ @person .3 aub|graag|svp|alsjeblieft|alstublieft|nu|spreken? $
      ^ echte .2 @person
      geen|niet|stop|weg|genoeg|stomme|rot|zonder|nutteloze|weer|deze|die .2 bot|bots|chatbot*
      bot|bots|chatbot*|ai .5 snap*|begrijp*|niet|niks|waardeloos|nutteloos|helpt
      praat*|praten|spreek|spreken|chat*|schrijf|communic*|typ*|discussi*|mail .5 @bot
      ben|is|praat|bent|zit|spreek .3 jij|je|u|ik|dit|hier|met .3 een? .1 bot|robot|mens|computer|machine|ai|persoon|chatbot
      of .2 een .1 robot|bot|computer|machine
      stop|geen|steeds|weer|dezelfde|altijd|genoeg|alleen|zelfde|keer|minder .5 automatisch*|standaard*|voorgekauwd*|gegenereerd*|geautomatiseerd*|sjabloon* .2 antwoord*|bericht*|tekst*|mails|reactie*|mail*|$
      standaardtekst*|standaardantwoord*|standaardmail*
      leest|lezen|lees|antwoord*|zit|kijkt .4 mens|iemand|persoon
      mens|iemand|persoon .5 leest|lezen|lees|kijkt & echt|mail|dit|bot|zelf|uberhaupt|bericht|even
      kan|kunnen|mag|kun|wil|zou .4 iemand|collega|medewerker|mens|persoon .5 bellen|bel*|contact|overnemen|kijken|lezen|spreken|helpen .2 $
      iemand .4 bellen|terugbellen|opbellen & kan|wil|kunnen|laat|mag
      iemand|mens|persoon|collega|medewerker & bot|chatbot*|ai|assistent
      liever .5 mens|persoon|iemand|medewerker
      leidinggevende|manager|baas|chef|directeur|directie & spreken|eis|bel*|contact|praten
      klantenservice .2 spreken|bellen|bereiken
      weiger .5 @bot
      bereik .4 @person
      zet .4 door .3 collega|medewerker|iemand|mens
      collega .3 overnemen|laten
      support .3 doorverb*|spreken
      door .1 naar .2 een? .1 medewerker|collega|mens
    `,
    harmless: `
      mensen .1 haar
      robot .1 stofzuiger|maaier
      koffie|was|naai .1 machine
      gesproken|gisteren|sprak|gebeld .5 @person
      review .5 persoon
      van .1 een .1 echt .1 persoon
      persoon .2 op .2 de .1 foto
      ik .1 ben .2 @person
      mijn .1 assistent
      spraak .1 assistent
      spreken .1 jullie|u
      onze .1 medewerkers
      mens .1 erger
      automatisch* .2 bevestiging|horloge
    `,
  },
  anger: {
    signs: `
      kut*|klote*|godverdomme|verdomme|tering*|kanker*|klootzak*|eikels|lul|hufters|fuck*|shit
      schande|schandalig*|belachelijk*|onacceptabel*|waardeloos|waardeloze|bespottelijk|walgelijk|schaamteloos|ongehoord|onbeschoft*|minachting
      oplichters|leugenaars|dieven|prutsers|sukkels|amateurs|idioten|oplichterij|boeven|zakkenvullers
      woest|woedend|razend|laaiend|pislink|furieus|ziedend|witheet
      ben|heel|echt|zo|erg .2 boos|kwaad|nijdig
      klaar .3 mee
      maling
      nooit meer
      slechtste .3 service|bedrijf|winkel|ervaring|klantenservice
      schaam .1 je|jullie|u
      hoe .1 durven|durf
      beu|zat & ik|smoes*|excuses|wachten|jullie
    `,
    harmless: `
      was .2 eerst? .1 boos|kwaad
      niet .2 boos|kwaad
      nooit meer .3 zonder|anders|iets
      belachelijk .1 mooi|goed|snel|lekker
      klaar .3 mee .2 aan|met|is|bestelling
    `,
  },
}
