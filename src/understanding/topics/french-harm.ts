import type { TopicBook } from './topic-book.ts'

/** Harm that people threaten to do to themselves or to others. */
export const FRENCH_HARM: Pick<TopicBook, 'self_harm' | 'violence'> = {
  self_harm: {
    signs: `
      veux|voudrais|voulais|veut|envie|prefer*|aimerais|pense*|songe*|autant|mieux|pret*|vais|veu|besoin|souhaite|voudrai .3 mourir|crever|finir|disparaitre|suicider|mort|morte|flinguer|tuer|pendre .1 $
      veux|voudrais|envie|prefer*|aimerais|autant|pret*|vouloir|veu|souhaite|esper*|droit .2 mourir|crever|disparaitre
      veux|voudrais|envie|prefer*|aimerais|jaimerais|autant .2 etre .1 mort*
      veux|voudrais|envie|vais|bientot|besoin|va|decide|den .2 en .1 finir
      en|den .1 finir .2 avec .2 vie|tout|moi|existence
      suicid*
      me|m|moi|nous|se|s tuer|pendre|supprimer|flinguer|suicider|buter|mutiler|scarifi*|noyer|immoler|empoisonner
      foutre|fous .1 en .1 l? .1 air
      en .1 lair & foutre|fous|vais|me
      me .2 foutre .3 air|lair
      mettre|mets|mis|met|mettrai .1 fin .2 a .3 jours|vie|tout|calvaire|souffrance*
      vie .3 vaut .4 vecue|coup|peine|rien
      vaut .3 peine .3 vecue|vivre|continuer
      veux|ai|veut|a|jai|envie|n|naie|je .3 plus|pas .3 vivre|exister
      plus|aucune|pas|sans|perdu .3 envie|raison*|gout|force|sens|but|courage .3 vivre|vie|exister|continuer
      raison*|envie|gout .2 de .1 vivre & plus|aucune|pas|sans|perdu
      quoi .1 bon .2 vivre|continuer|exister
      a|pourquoi .1 quoi? .1 bon? .1 continuer|encore .2 vivre|exister
      pourquoi .3 vivre
      fatigue*|lasse|las|marre|assez|peu|peux|epuise*|degout* .4 vivre|vie|exister
      plus .1 de? .1 la|cette .1 vie
      ma|la vie .4 plus|aucun|pas .2 sens|gout|interet
      plus .1 rien .3 sens|gout|importance & mourir|vie|vivre|finir|autant|mort
      mieux .3 sans .1 moi
      mieux .5 si .2 etais|netais|jetais|nexist*|existais|mourais|mort*|disparaiss*|plus
      vaudrait|vaut|serait .4 mort|morte|plus .2 exister|la|vivre|moi
      serai*|serais .2 mieux .2 mort*
      mieux .2 mort|morte
      plus|pas|ne|cesser|arreter|simple .3 exister
      voudrais|veux|envie|aimerais|souhaite|voulais .2 ne? .1 plus .2 etre|exister|vivre|souffrir|reveiller|la
      jamais|plus|pas .2 me|m|se? .1 reveiller
      aval*|pris|prendre|ingere*|prends|gob* .4 tous|toute|toutes|boite|flacon|plein|trop|tube .4 medic*|cachet*|comprime*|pilules|somnifere*|anxio*|boite
      me|se|moi .1 fai*|faire .2 mal|mal
      fais|faire .1 du .1 mal & moi|me|je|meme
      m|me|mes|les? .2 ouvr*|mouvr*|couper|taill*|tranch*|lacere* .3 veines|poignets
      idee*|pensee* .1 noires|suicidaires|morbides|mort
      me|m .2 jeter|sauter|jeterai|jetterai|lancer|balanc* .5 fenetre|pont|train|balcon|toit|eau|vide|metro|seine|voiture
      saut*|jet* .3 pont|fenetre|balcon|toit|vide
      sous .2 train|metro|camion & jeter|jette|vais|mettre
      me|m .3 tir* .2 balle
      balle .2 dans .2 tete & me|mettre .1 moi|je
      adieu & tous|monde|vie|jamais|disparai*|reverrez|lettre|pardon*
      lettre .2 adieu|dadieu
      disparaitre .3 toujours|jamais|definitiv*|terre|monde
      personne|regrett*|manquer* .4 regrett*|manqu*|pleur* .5 moi|etais|serai|plus|suis|disparai*|la
      mot*|ot*|enlev* .3 vie
      oter .2 vie
      passage .2 acte
      une .1 betise|bettise|connerie & vivre|vie|ce|soir|reponds|peux|bout
      reponds .2 plus .2 de .2 moi
      pousse*|conduire|mene* .4 suicide|mort|bout .3 $
      tentative* .2 de .1 suicide
      bout .2 du .2 rouleau & supprim*|mourir|vie|finir|vivre|mort|moi|suicid*|seul*
      bout .1 de .1 tout
      vie .2 s? .1 arrete
      dormir|mendormir|endormir .4 jamais|toujours .3 reveill*|$
      depress* & mourir|vivre|mort|finir|vie|suicid*
      vie .1 d? .1 enfer
      seule|seul .3 issue|solution|sortie .4 mort|mourir
      la mort .3 seule|solution|delivr*|issue|mieux
      n|en|je .2 peux|peut|peu .2 plus .3 vivre|vie|finir
      supporte .3 plus .3 vie|vivre|existence
      etre .2 plus .2 de .2 ce .2 monde
      quitter .2 ce .2 monde
    `,
    harmless: `
      mourir|meurs|mort|morte|crever|creve .2 de .1 rire|faim|soif|chaud|froid|honte|envie|trouille|peur|rire|jalousie|curiosite|impatience
      suicide squad
      finir|fin|finit .4 abonnement|commande|contrat|compte|newsletter
      abonnement|commande|contrat|compte|newsletter .4 finir|fin
      vivre .1 sans
      peux|veux|peut .4 vivre .1 sans
      vivre .2 sans|dans|avec .2 cette|ce|votre|vos|cet|mon|ma|elle|lui
      suis .1 coupe*|blesse*|brule* .4 emballage|doigt|avec|carton|un|legerement|peu
      disparaitre .4 tache*|rides|odeur*|cernes|boutons
      faire .2 disparaitre
      adieu|adieux .2 celibat|tache*|gaspillage
      crever .2 pneu|ballon|abces
      adieu au celibat
      faim|soif|rire
    `,
  },
  violence: {
    signs: `
      @will|je|on|nous .4 tuer|buter|frapper|crever|egorger|massacrer|demolir|defoncer|planter|fumer|bruler|exploser|eclater|etrangler|poignarder|tabasser|descendre|abattre|flinguer|eventrer|torturer|agresser|liquider|lyncher|cogner|gifler|cramer|assassiner|etriper|niquer|saigner|empoisonner|ecraser|tirer .3 @you
      @will|je|on|vous|te|t|les|l|le|la|lui .2 te|vous|t|les|le|la|l|lui|leur .1 tuer|buter|frapper|crever|egorger|massacrer|demolir|defoncer|planter|fumer|bruler|exploser|eclater|etrangler|poignarder|tabasser|descendre|abattre|flinguer|eventrer|torturer|agresser|liquider|lyncher|cogner|gifler|cramer|assassiner|etriper|saigner|empoisonner|ecraser|tue|bute|frappe|creve|egorge|massacre|plante|etrangle|poignarde|descends|abats|flingue|defonce|tabasse|gifle|eclate|cogne|tuerai|frapperai|etranglerai|retrouver*
      tegorger|tabattre|tetrangler|teclater|tassassiner|tecraser|tetriper
      tuer .1 quelqu*|tous|tout|quelquun
      egorg*|poignard*|tabass*|massacr*|assassin*|etrangl*|etripe* & vais|vous|te|je|responsable|vendeur|livreur|quelqu*
      lui|leur|vous|te|la|les .2 tire*|tirer* dessus|balle
      @will|vous|te|t|lui|leur|on|je .4 cass*|pet*|bris*|romp*|explos*|eclat*|fracass*|arrach*|defonc*|coup*|refai* .3 gueule|figure|jambes|bras|dents|genoux|nez|tete|os|gorge|cou|machoire|crane|doigts|rotules|portrait
      casser .2 la .1 gueule|figure
      tout .1 casser|peter|defoncer|bruler|cramer|saccager & vais|viens|chez|magasin|boutique|vous|votre
      saccag*|vandalis*|defonc*|cass*|bris*|explos* .3 vitrine*|vitres|magasin|boutique|locaux|agence|bureaux & vais|viens|vos|votre|on|je
      mett*|mets|fout* .2 le .1 feu
      incendi*|brul*|cram* .4 votre|vos|boutique|magasin|entrepot|camions|locaux|bureaux|maison|voiture*|agence & vais|on|je|va|allons|faut|faudrait
      faire|fais .2 saut*|explos* .4 bureau*|magasin|entrepot|locaux|tout|boutique|votre|vos|siege
      bombe .3 dans|chez|sous|au .3 votre|vos|le|l|entrepot|magasin|vous|bureau*|siege|vos
      pos*|plac*|mis|mettre|envo*|cach* .3 bombe|explosif*
      sais|sait|savons|connais .2 ou .2 vous|tu|il|elle|habit*|viv*|travaill*|sont|se
      sais|sait .3 ou .2 habit*|travaill*
      merit* .5 balle|mort|mourir|crever|tabass*|gifle*|baffe*|frapp*|correction|raclee|claque*
      allez|vas|va|vont .3 souffrir|mourir|crever|saigner|payer .2 $
      payer .2 cher|sang|vie & viens|amis|vous|allez|tu|vas
      va .1 mal .1 finir|se .1 finir|passer
      viens|viendrai|arrive|venir|debarque* .8 avec .4 batte|fusil|couteau|flingue|arme|pistolet|amis|potes|cousins|freres|hache|marteau|barre|essence|machette
      ai|j|jai|possede|prends|sors|avec .2 un|une|mon|ma .1 arme|fusil|flingue|couteau|pistolet|batte|machette .1 et|chez|pour|a|$
      quelquun|quelqu|un|on|vous|il|quelquun .5 finir*|finira|va .4 hopital|lhopital|cimetiere|morgue
      sang .3 coul*
      coul* .2 sang
      gaffe|garde|attention .2 a|vos .2 toi|vous|enfants|femme|famille|fesses|arrieres
      surveill* .3 arrieres|dos
      regler|regle .3 compte|comptes
      si .1 je .2 crois*|retrouv*|attrap*|vois|chop* & etrangl*|tue|frappe|casse|defonce|bute|gifle|massacre|claque
      crevez|creve .1 tous|toi|donc|$
      poing* .3 figure|gueule|tete|face
      gifl*|claque*|baffe*|raclee|branlee|derouillee|correction|torgnole|droite & vais|merit*|prendre|recevoir|manager|vendeu*|livreur|vous|lui|va
      faire|fais|ferai .2 la .1 peau
      faire .2 payer .3 sang|vie
      marchera|marcherez .2 plus
      six .1 pieds
      menac* .3 mort
      attend* .4 sortie .5 saign*|sang|casser|frapp*|travail|boulot|va|lui
      lattendre|attendre|attends .4 sortie
      tu|vous .1 vas|allez|va .2 mourir|crever|regretter|morfler|saigner|souffrir|prendre
      tu .1 es|e .1 mort
      vous etes .2 morts
      te|vous|t .1 retrouver* & souffr*|casse*|paye*|mal|tue*|vais|vas
      descendre & viens|menace|flingue
      on .2 s .1 occup* .3 votre|vous|lui & plus|marchera|verrez|nuit|garde
      passer .2 tabac
      finir .3 sous .1 terre
      explos* .2 la .1 tete|gueule
      violence* & vais|serai
      du .1 mal .2 a .3 quelqu*|vous|vos|livreur|employe*|lui
      faire .1 mal .2 a? .1 quelqu*
      coup* .1 de .1 couteau|fusil|poing|batte|boule & vais|recevoir|va|prendre|lui|mettre|vous
      avec .1 une .1 batte
      regretter & habit*|viens|vais
      kalach*
      attentat
    `,
    harmless: `
      me|m .1 tue|tuent
      ca|prix|attente .2 tue*
      tuer .1 le|les .1 temps|mites|moustiques|germes|mouches
      bombe* .1 de|a|du .1 bain|peinture|aerosol|eau|chantilly|laque
      cass* .2 prix|tete|baraque
      batte .2 oeufs|enfant*
      pistolet .1 a|de .1 eau|colle|massage|peinture
      chasse .2 prix
      couteau* .2 coupe*|cuisine|pain|suisse|fromage
      feu .2 vert|artifice|dartifice|camp|cheminee
      coup* .2 de .2 coeur|main|soleil|fil|foudre
      six pieds .3 table
      frapper .2 a .2 porte
      tirer .2 cordon|fermeture|profit
      qui .1 tue
      tu .1 me .1 tues
    `,
  },
}
