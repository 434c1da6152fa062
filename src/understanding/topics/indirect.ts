import type { TopicBook } from './topic-book.ts'

/** Said round about, in every language: signs of the situation rather than words of the topic, and sentences of people new to a language. */
export const INDIRECT: TopicBook = {
  classes: {
    judge:
      'judge judges magistrate* richter* juge juges juez jueza jueces giudice giudici juiz juiza juizes rechter rechters court courts gericht tribunal tribunales tribunali tribunais rechtbank juzgado juzgados',
    police: 'police cops polizei policia polizia politie gendarmerie carabinieri',
    keep: 'kept keep keeping evidence proof saved saving hebe aufheb* beweis* garde* conserve* preuve* guardo guardar* guarde conservo prueba* prove prova* bewaar* bewijs* screenshots',
    lawyer:
      'lawyer* attorney* solicitor* law avocat* anwalt* anwaltin jurist* abogad* letrad* avvocat* advogad* advocaat advocate barrister* rechtsanwalt* kanzlei',
    act: 'act acting behalf handle hand care matter nimmt nehmen ubernimmt kummert vertritt occup* charge* ecrira encarg* ocupar* occuper* tratar* trata afhandelen regelen neemt post einschreiben recommande carta brief lettera lettre schreiben',
    money:
      'money refund pay paid geld zahl* argent rembours* dinero pasta plata soldi rimbors* dinheiro grana reembols* payment betaal* pago pagamento',
    kids: 'kids children kinder kindern enfants hijos figli filhos kinderen wife mother family familie familia famiglia love liebe aime quiero amo hou',
    pills:
      'pills tablets tabletten pillen cachets comprimes medicaments pilules pastillas pillole pastiglie comprimidos remedios medicijnen',
    i: 'i ich je moi yo io eu ik me',
    kill: 'kill killing toten umbringen tuer matar uccidere ammazzare doden vermoorden murder',
    your: 'your you dein deinen euer ihr euch ton ta votre vous tu su vuestro tuo vostro teu seu vosso jouw jullie jou boss chef jefe capo chefe baas',
    vans: 'van vans truck trucks route routes transporter transportern camion camions camiones furgoni furgone camioes busjes bus wagen drivers fahrer chauffeurs staff',
    harm: 'umbringen umbringe umbringt ermord* erstech* erschiess* verprugel* verprugeln abstech* erwurg* zusammenschlag* totschlag* tabass* poignard* egorg* etrangl* massacr* matare mataremos matar mato apunal* acuchill* degoll* estrangul* accoltell* ammazzer* ammazzo sgozz* strangol* picchio picchier* pester* esfaque* espanc* esgan* vermoord* neersteek* neersteken neerschiet* doodslaan doodschiet* wurg',
    victim:
      'you dich euch vous te os ti vi jullie someone somebody jemand* quelqu* quelquun alguien qualcuno alguem iemand next nachsten prochain siguiente prossimo proximo volgende driver* courier* fahrer* bote boten livreur* coursier* repartidor* mensajero* corriere* fattorino estafeta* entregador* bezorger* koerier* manager* chef jefe capo chefe baas staff employee* mitarbeiter* employe* empleado* dipendent* funcionari* medewerker* everyone everybody alle alles tous todos tutti iedereen',
    superior:
      'manager supervisor* superviseur* supervisore* leidinggevende* vorgesetzt* chef jefe capo chefe boss baas responsable* responsabile responsavel superior* superieur* gerente* directeur* director* direttore diretor* encargad*',
    wish: 'hope hoffe espere ojala spero tomara hoop wish wunsche',
    shot: 'shot shoot killed die erschossen erschiesst tiro tiros balazo sparino sparato sparano neergeschoten doodgeschoten abattu abatte fusille crash',
    person:
      'person people someone persona personne pessoa persoon mensch human human humano umano mens employee mitarbeiter* employe empleado dipendente funcionario medewerker* colleague* kolleg* collegue* companer* collega* colega*',
    machine:
      'automatic automated automatischer automatisch* automatique automatico automatica automatische helper helfer aide ayudante aiutante ajudante hulp assistant assistent asistente assistente computer* computern ordinateur* ordenador* computador* bot robot ki ia ai',
  },
  legal_threat: {
    signs: `
      hesit*|zoger*|dudar*|esiter*|hesitar*|aarzel*|scheue & court|justice|justicia|giustizia|justica|rechtbank|gericht|legal|klage*|tribunal*|tribunaux|authorit*|justiz
      gericht|juzgado|tribunal|tribunale|rechtbank .4 folgen|haben|geht|vaya|vado|va
      vaya|voy|ir .2 al .1 juzgado
      violat*|verstoss*|violan*|violez|breaking|infring* .4 recht|verbraucherrecht|law|ley|loi|legge|lei|wet
      @judge .3 make|force|zwing*|zwingen|dwing*|oblig*|vous|hara|farà|fara
      justice|justicia|giustizia|justica .3 payer|pagar|pagare|fera
      @judge & zwing*|force|dwing*|pay|payer|pagar|pagare|zahlung
      requerimiento|requerimento|mahnung|demand|injonction|sollecito .5 @lawyer|anwalte|advogados|avvocati
      @judge & @keep
      @judge .2 then|decide*|will|entscheid*|decid*|beslis*
      decided|settled|sorted .2 by .2 a? .1 @judge
      @police & @judge
      @police|@judge .4 if .4 @money
      @police|@judge & if|wenn|si|se|als & @money
      @lawyer & @act
      served .2 papers
      serve .2 you .3 papers|notice
      misleading|false|deceptive .2 advertising|practice*|advertisement
      irrefuhrend* .2 werbung
      publicidad .1 enganosa
      publicidade .1 enganosa
      pubblicita .1 ingannevole
      misleidende .1 reclame
      pratique* .2 commercial* .2 trompeus*|deloyal*
      publicite .1 mensongere
      autoridad*|autorita|autorite*|behorde*|authorit*|instanties .1 competente*|zustandig*|competent|relevant
      competent|relevant|zustandige*|bevoegde .1 authorit*|behorde*|instantie*
      consumer* .2 office|centre|center|body
      legal|juridicos|contentieux|juridique|juridische|legali|juristen|rechtsabteilung .1 services|servicios|service|department & @money|dossier|transmit*|transmis|traslado|pass*|hand*|case
      servicio|servicios|service .1 juridic*|juridique|contentieux|legali
      notre|mon|nos .1 conseil*|conseils .2 sera|est|saisi*
      huitaine|quinzaine
      ddpp|ddccrf|ccpc|acm|geschillencommissie
      @lawyer .4 post|einschreiben|recommande|letter|brief|carta|lettera
      post|einschreiben|recommande|letter|brief|carta|lettera|schreiben .4 @lawyer|anwalts
      entreg*|incaric*|confi*|pass*|handed|ubergeb*|geven|schakel*|instruct* .5 @lawyer|legali|juristen|advogados|legal
      dann|halt|eben|folgt .2 klage
      os|vi|te|les|ti|vos .1 denuncia|denuncio
      in .1 die .1 hand .1 nehmen & jurist*|anwalt*
      law & nephew|niece|son|daughter|practises|practices|behalf
      open*|abierto|angelegt|ouvert .3 file|expediente|akte|dossier .4 company|you|uber|contre|contra & consumer*|standards|omic|verbraucher*|autorit*
      omic|verbraucherzentrale .5 expediente|akte
      take|took|taking .2 legal
    `,
    harmless: `
      late|defunto|difunto|falecido|verstorbener|overleden|defunt|povero .3 husband|marido|marito|mann|man|mari
      husband|marido|marito|mann|man|mari|wife .2 was|war|etait|era|eri .3 @lawyer
      roman|novela|romanzo|romance|novel|krimi*|kriminalroman|comic|bd|buch|book .4 @judge
      briefcase|koffer|tasche|cartable|maletin|borsa|pasta|tas|bookcase .3 @lawyer
      @lawyer .3 bookcase|koffer|cartable|castanha|marron|marrone|bruin|briefcase|mur|likes|loves|looking
      anwaltskanzlei|kanzlei|bufete|despacho|studio|cabinet|escritorio|advocatenkantoor|office & umgezogen|adresse|direccion|indirizzo|morada|adres|address|mudo|traslocat*|mudou|verhuisd|moved|demenage
      bufete|despacho|cabinet|studio|escritorio .3 @lawyer
      lawyer|attorney|judge .2 suit|costume|style|outfit|robe|bag|case
      @lawyer|kostum*|costume|disfraz .3 tie|krawatte|cravate|corbata|cravatta|gravata
      dog .1 show
      judge .2 dredd
    `,
  },
  self_harm: {
    signs: `
      lebensmut|lebensmutes
      lost|verloren|perdu|perdido|perso|perdi|kwijt & wil|will|lebensmut|willen|lust|voglia|vontade|ganas|gout|envie & live|leben|vivre|vivir|vivere|viver|leven
      lass|lasst|lassen|laissez|laisse|dejadme|dejenme|dejame|lasciatemi|deixem|deixa|laat|let .4 die|sterben|mourir|morir|morire|morrer|sterven
      bleach|bleichmittel|javel|lejia|candeggina|lixivia|bleekmiddel|antifreeze|rattengift & drank|drunk|drink|drinking|swallow*|getrunken|trink*|bu|bois|boire|bebid*|bebi|bevuto|bevo|gedronken|drink
      erhang*|pendu|pendue|ahorcad*|colgad*|impiccat*|enforcad*|ophang|opgehangen & me|mich|mi|m|mimagine|imagine|imagino|immagino|vorstell*|stelle|stel
      reason .4 on .2 this .2 planet|earth|world
      last|letzte|dernier|ultimo|ultima|laatste .1 message|letter|words|nachricht|brief|lettre|mensaje|carta|messaggio|mensagem|bericht & @kids|goodbye|adieu|adios|addio|adeus|vaarwel|tell|sorry
      my|meine|mon|mi|mio|minha|mijn .1 last|letzte|dernier|ultimo|ultima|laatste .1 message|nachricht|mensaje|messaggio|mensagem|bericht $
      @pills .3 front|vor|devant|delante|davanti|frente|voor .2 me|mir|mich|moi|mi|mij|mim
      @pills .3 vor|voor|devant|delante|davanti .2 mir|me|moi|mi
      @pills .4 frente
      @pills .3 on .2 the .1 table
      @pills & all|alle|tous|toutes|todas|todos|tutte|tutti|al|these|ces|estas|queste|estes & take|taking|nehm*|prendre|prends|avaler|tomar*|tomo|prendo|neem|slik*|swallow*|schluck*
      care|cares|egal|importaria|importa|ficherait|fichent|importerebbe|uitmaken|notice .5 if|si|wenn|se|als .4 die|died|dead|sterb*|muero|muriera|mourais|meurs|morissi|muoio|morresse|morrer|doodga|doodging
      ingoiato|tragado|engoli|geschluckt|avale|swallowed|geslikt .6 scatola|caja|caixa|packung|boite|doos|sonniferi|somniferos|soniferos|schlaftabletten|slaappillen|somniferes
      me|mi|mich .2 matasse|matara|uccidessi|tuais|umbrachte|umbringe|mato
      acabo|acabar|acaba .2 con|com .2 a? .1 mi|minha|mia .1 vida
      on|auf|sur|en|su|op|numa|na .2 bridge|brucke|pont|puente|ponte|brug & now|jetzt|maintenant|ahora|adesso|agora|nu|gerade|standing
      aimerais|jaimerais|voudrais|prefererais .2 etre .1 mort|morte
      mourir|sterben|morir|morire|morrer|sterven|die .2 $ & want|will|veux|quiero|voglio|quero|wil
      standing|stand|sitting|steh*|stehe|sta|stand|debout|estoy|sono|estou|on|auf .3 roof|ledge|bridge|dach|brucke|toit|azotea|tetto|telhado|dak|brug|puente|ponte|cornisa & i|ich|ik|je|suis|estoy|sono|estou
      im|i|ich|ik|je .4 on|auf|op|sur .3 roof|ledge|dach|toit|dak
      estoy|sono|estou .2 azotea|cornisa|sul|tetto|telhado|sulla|no .2 
      sono .1 sul .1 tetto
      estou .1 no .1 telhado|parapeito
      estoy .2 en .1 la .1 azotea
      strength|kraft|force|fuerzas|fuerza|forza|forcas|forca|kracht|energy .4 live|leben|vivre|vivir|vivere|viver|leven|living
      geen|no|not|kein*|keine|plus|sin|senza|sem|non|nao .4 force|fuerzas|forza|kraft|kracht|forcas .3 continu*|weiter*|seguir|continuar*|verder|zu
      not|nicht|pas|no|non|nao|niet .2 want|wollen|vouloir|querer|volere|willen|wish .3 live|leben|vivre|vivir|vivere|viver|leven
      not|dont|do .2 wish|want .3 carry .1 on
      plus|pas .1 continuer .2 $
      pray*|bete|beten|prie|rezo|prego|bid & wake|aufwach*|reveill*|despert*|svegli*|acord*|wakker|lord|god|dieu|dios|dio|deus|gott & take|not|nicht|rappelle|no|non|nao|nicht|mehr|niet|me
      lord|god .2 will? .1 take .1 me
      springen|spring|jumping|jump|saltar|sauter|buttarmi|gettarmi|pular|springen .5 bridge|brucke|pont|puente|ponte|brug|dach|dak|roof
      bridge|brucke|brug .3 springen|jump*
      braucht|needs|need|importo|besoin|mist|importa .3 keiner|nobody|niemand|nadie|personne|nessuno|ninguem & weg|gone|desaparecer|disparaitre|sparire|sumir|away|dead|verschwinden
      nobody|keiner|nadie|personne|nessuno|ninguem|niemand & weg|gone|desaparecer|disparaitre|sparire|sumir|verschwinden & @i|mich|moi|debo|deberia|should|sollte|autant
      donner .1 la .1 mort
      donn* .2 la .1 mort
      attempt .2 on .1 her|his|my|their .1 life
      verhang*|ahorco|enforco|impicco|pendrai .2 me|mich|mi
      me .1 ahorco|enforco|cuelgo|verhang
      verhang .1 ik? .1 me
      leven .2 te .1 beroven
      van .1 het .1 leben|leven .1 te? .1 beroven
      ways|way|thinking|think|thought* .3 to|of|about .2 end .1 it
      thinking .2 of .2 ways
      want .1 it .2 over & me|everything|eating|life
      life .1 thing .1 anymore
      jveux|jvais|veux|vais .2 crever|mourir
      autant .1 disparaitre
      stopped .1 eating & over|die|end|want
      lass|laisse|dejadme|lasciatemi|deixem|laat|let .2 me|mich|moi|mij .2 die|sterben|mourir|morir|morire|morrer|sterven
    `,
    harmless: `
      live|leben|vivir|vivre|vivere|viver|leven .1 with|mit|con|avec|com|met .2 colour|color|couleur|farbe|colore|cor|kleur|noise|smell|design|size
      farbe|kleur .4 leben|leven
      tot|dead|morta|mort|muerta|morri|dood & haha|lol|jaja*|kkk|mdr|ahah|lach*|cute|suss|lmao|hihi
      husband|wife|man|mann|frau|mari|femme|marido|mujer|marito|moglie|mother|mum .3 kill*|bringt|tuer|mata*|ammazza|vermoordt
      mann|frau .2 bringt .2 mich .2 um
      va .1 me .1 tuer
      heat|hitze|chaleur|calor|caldo|hitte .5
    `,
  },
  violence: {
    signs: `
      @i .3 @kill .3 @your
      @i .3 kill|kille|killen .2 your|dein|boss
      @harm & @victim
      come|coming|komme|kommen|arrive|viens|voy|vengo|arrivo|vou|vado|kom .8 crowbar|brecheisen|biche|hierro|cabra|koevoet|spranga|palanca|tubo|ferro|chain|kette|machete|axe|axt
      staff|people|leute|mitarbeiter|employes|gente|gens|mensen|medewerkers|empleados|dipendenti .4 watch|aufpassen|attention|cuidado|oppassen|careful|attenti .6 leave|leaving|rausgehen|sortant|salir|tonight|abend|soir|noche|uscendo|saindo|buiten
      watch|aufpassen|attention|cuidado|oppassen|aufpassen .5 tonight|leave|abend|soir|noche|salir & staff|leute|gente|employes|people|mensen
      eure|ihre|vos .1 leute|employes|mitarbeiter & aufpassen|attention
      estrangul*|strangol*|estrangulava .6 manos|mani|maos|hands|handen
      bomb|bombe|bomba|bom|explosives .4 parcel*|package*|paket|pakete|colis|paquete*|pacco|pacchi|encomenda|pakket*|pakketten
      set|mettre|prender|pegar|pegarei|steek|zunde|zunden|do .5 van|vans|lieferwagen|camion*|furgon*|furgao|busje|truck*|carrinha
      toter|dode|dead .1 man|mann|men
      homme|hombre|uomo|homem .1 mort|muerto|morto
      find|finden|trouver|retrouver|encontrar*|trovero|vinden .6 hurt|weh|mal|dano|male|pijn
      kurz .1 und .1 klein
      distrugg*|destroz*|destruir|zerstor*|detruire|saccager|verwoest* .4 laden|shop|store|magasin|tienda|negozio|loja|winkel|boutique
      blood|blut|sang|sangre|sangue|bloed & ignor*|negeer*|ignoriert
      know|weiss|sais|sait|se|so|sei|weet .2 where|wo|ou|donde|dove|onde|waar .5 park*|aparc*|parchegg*|estacion*|gare|garent|garez|parken|parkeren|walk|shop
      burn*|brucer*|bruci*|quem*|queim*|brule*|brulerai|brenn*|steek .4 your|tua|tu|ta|votre|dein|euer|je|jullie|vostra|vossa|su .2 house|casa|maison|haus|huis|car|auto|voiture|coche|home
      dogs|hunde|chiens|perros|cani|caes|honden & set|hetz*|lache*|suelt*|sciol*|sguinzagli*|solt*|los|release|unleash|next|nachste* & him|ihn|lui|le|gli|nele|hem|you|on|auf|op|sur
      knife|messer|couteau|cuchillo|coltello|faca|mes & belly|bauch|ventre|barriga|pancia|buik|ribs|rucken|guts|rippen|back|stomach|throat
      bullet|kugel|balle|bala|pallottola|proiettile|kogel .4 head|kopf|tete|cabeza|testa|cabeca|in|dans|en|whoever|kop
      @wish .6 @shot
      accident*|unfalle|accidents|accidentes|incidenti|acidentes|ongelukken & @vans|know|wissen|sait|sabemos|sappiamo|weten & happen*|passier*|arrive*|ocurr*|capit*|acontec*|gebeur*
      know|wissen|sait|sabemos|sappiamo|weten .4 @vans
      friends|freunden|amis|amigos|amici|vrienden|brothers|cousins|mates & destroy|zerlegen|detruire|destroz*|distrugg*|destru*|slopen|smash|wreck|trash & shop|store|laden|magasin|tienda|negozio|loja|winkel
      destroy|zerlegen|wreck|trash|destrozamos|distruggiamo|destruimos .3 your|euren|vos|vuestra|la|il .2 shop|store|laden|tienda|negozio|loja|winkel
      goodbye .2 to .2 your .2 knees|teeth|legs|face
      catch .2 hands|fade
      eat|manger|manga* .3 fist*|poings
      slap|punch|knock .3 taste|smile|teeth .2 out|off
      box .2 euch|dich|ihn .3 um
      slaan|sla|sloop .4 bek
      platbranden|afbranden|abfackeln|niederbrennen|bruciare .4 $
      platbranden|abfackeln|niederbrennen
      vous|te|les .1 fumer
      monter .3 vous .1 fumer
      finir .3 lhosto|hosto|cimetiere
      lock .2 your .2 doors & army|thieves|dealing|know|military
      thieves|diebe*|voleurs|ladrones|ladri|ladroes|dieven & army|bundeswehr|algerie|mili|militare|tropa|leger|military|soldier|umgeht|traiter|tratar|trattare|doet|deal*
      balle .2 dans .2 la .1 tete
      kop .2 eraf
      somanta
      suelto|soltare|echo .2 los .1 perros
      clav* .3 cuchillo|navaja
      puñalada|punalada|coltellata|facada
      pull .2 up .3 beat
      beat .1 ur|your .1 ass
    `,
    harmless: `
      husband|wife|man|mann|frau|mari|femme|marido|mujer|marito|moglie .3 kill*|bringt|tuer|mata*|ammazza|vermoordt .3 me|mich|m
      va .1 me .1 tuer
      heat .2 is .1 murder
      hitte .3 dood
      shot .1 down
      accident .3 insurance|car
    `,
  },
  asks_for_human: {
    signs: `
      speak|talk|sprechen|reden|parler|hablar|parlare|falar|spreken|praten & ladies|lady|girls|damen|dame|demoiselles|dames|senoritas|signorine|meninas|gentlemen|herren|secretary|clerk
      @machine .5 understand*|versteht|comprend|entiende|capisce|entende|begrijpt & not|doesnt|nicht|pas|no|non|nao|niet
      who|wen|wem|qui|quien|chi|quem|wie .4 talk|speak|wenden|adresser|parler|hablar|parlare|falar|praten|turn|contact & can|kann|puis|puedo|posso|kan
      direccion|direzione|direcao|direction|directie|management|geschaftsleitung|leadership .4 contact*|kontakt*|ponga|contatti|contacte|neemt|in
      kontaktaufnahme|kontakt .5 geschaftsleitung|geschaftsfuhrung|leitung|mitglied
      member|mitglied|membre|miembro|membro|lid .4 management|geschaftsleitung|geschaftsfuhrung|direction|direccion|direzione|direcao|directie|team|equipe|staff & contact*|kontakt*|ponga|contatti|contacte|neemt|call|speak|arrange|bitten|rogamos|preghiamo|souhait*|solicit*|graag
      colleague*|kolleg*|collegue*|companer*|collega*|colega*|somebody|someone|jemand* .6 personally|personlich|personnellement|personalmente|pessoalmente|persoonlijk
      personally|personlich|personnellement|personalmente|pessoalmente|persoonlijk .3 answer*|antworten|repond*|respond*|beantwoord*|antwoorden|reply
      answer|antworten|repondre|respond*|antwoorden|reply .3 personally|personlich|personnellement|personalmente|pessoalmente|persoonlijk
      live .1 mitarbeiter*|medewerker|agente|operator*|employee|berater*|conseiller*|person
      passer|passarmi|passar*|pasar|pasarme .4 colleg*|collegue*|companer*|colega*
      team .1 leader|lead|teamleader|teamleiter* & speak|talk|sprechen|contact
      ^ customer|service|support|sales .1 rep|agent|representative|person .3 $
      liest|leest|lit|lee|legge|le .4 echt*|reel|real|reale
      @superior & give|gib|geef|get|dame|dammi|donne|donnez|passez|passe|pasame|paseme|passami|passatemi|passa|passe|hol|haal|ponme
      person|persona|personne|pessoa|persoon|someone|jemand|quelquun|alguien|qualcuno|alguem|iemand .5 chat*|discut*|parler|parle|speak|talk|sprechen|hablar|parlare|falar|praten|spreken
      rather|lieber|prefer*|prefiero|liever|prefere .4 berater*|adviseuse|conseillere|asesora|consulente|atendente|person|someone|menschen|mens .4 than|als|que|dan|a
      vrai|vraie|vrais .1 employe*|conseill*|gens
      put|mett*|mettez|set|zet|pon .4 employe*|employee|someone|mitarbeiter
      computer*|computern|ordinateur*|ordenador*|computador*|maschine* & speak|talk|sprechen|parler|hablar|parlare|falar|spreken|praten|reden & person*|one|persona|pessoa|persoon|mensch*|somebody|someone|ladies
      no|not|nicht|non|nao|niet|pas .2 computer*|computadora|ordinateur|computador|maschine & speak|talk|sprechen|parler|hablar|parlare|falar|spreken|praten|reden|want
    `,
    harmless: `
      why|warum|pourquoi|porque|perche|waarom|hours|when .4 live .1 chat
      live .1 chat .4 open|hours|until|closed|only|closes
      confirm|confirma*|bestatigen|bevestigen|conferma*|confirmer .4
      wie .2 praten .2 doen
    `,
  },
  anger: {
    signs: '',
    harmless: 'thieves|diebe*|ladrones|ladri|ladroes|dieven|voleurs .4 deal*|tratar|trattare|traiter',
  },
}
