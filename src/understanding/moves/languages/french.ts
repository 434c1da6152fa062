import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const CLITICS = '(?:(?:vous|te|le|la|les|l|y|en|lui|leur|nous|me|m|ne|se|s|ten|vouslen) ){0,3}'
/** "Pour nous répondre" has us for an object. */
const WE =
  '(?:je|j|on|(?<!\\b(?:pour|de|pouvez|veuillez|bien|faut|a|ne|vous|il|elle|ils|qui|le|la|les|pourriez|suffit de) )nous)'
/** First persons of the present that tell a state or a courtesy, not a step. */
const STATE =
  '(?!(?:suis|sommes|ai|avons|comprends|comprenons|sais|savons|pense|pensons|vois|voyons|espere|esperons|regrette|regrettons|remercie|remercions|souhaite|souhaitons|constate|constatons|peux|peut|pouvons|dois|devons|veux|voulons|voudrais|aimerais|crois|croyons|reste|restons|tiens a|tenons a|tiens votre|prie|prions|presente|presentons|confirme que|confirmons que|attends|attendons|livrons|livre|proposons|propose|acceptons|accepte|fermons|ouvrons|vendons|utilisons|avais|avions|etais|etions|viens|venons|dispose|disposons|nen|naurai|naurons|nai|navons|ne|serai|serons|resterai|resterons|sera|pourrai|pourrons|aurai besoin|aurons besoin|clos|cloture|conseille|conseillons|invite|invitons|recommande|recommandons|rappelle que|informe que|annule|a|est|va|vais|allons|vous|va|peu|y|il|elle|me|te|jete|manque|faut|cherchait|tiens)\\b)'
const TEAM =
  '(?:collegues?|equipes?|service|departement|responsable|superviseur|entrepot|magasin|comptabilite|facturation|developpeurs?|techniciens?|technicienne|conseillers?|conseillere|atelier|direction|directeur|directrice|siege|logistique|support|horloger|preparateurs?|hierarchie|quelquun|gestionnaire|expedition|informatique|specialistes?|reparateur|commercial|sav|patron)'

export const french: Grammar = {
  promise: anyOf(
    `${WE} ${CLITICS}(?:vais|allons|va) (?!bien|vous souhaiter|devoir)${CLITICS}[a-z]+(?:er|ir|re|oir)`,
    `${WE} ${CLITICS}${STATE}[a-z]+(?:rai|rons|ra)`,
    `${WE} ${CLITICS}${STATE}[a-z]+(?:e|ie|is|ds|ons|ts|ets|iens|oie|elle|ance|es|ens)(?! (?:que vous|quil|bien que))`,
    '(?!(?:jai|jaimerais|jaurais|jespere|jattends|jusque?\\w*|jour\\w*|juste|jamais|joi\\w*|je|jeu\\w*|jui\\w*|jan\\w*|jaune|jol\\w*|jug\\w*|jet\\w*|jav\\w*|japprecie|jinvite|jimagine|jamelior\\w*|jhesite|jignore|jentends|jaccepte)\\b)j[aeiouhy][a-z]+(?:rai|e|s)|jen [a-z]+(?:e|s)|suivra|suivront|prevue?s? (?:pour|le|demain|lundi|mardi|mercredi|jeudi|vendredi)|(?:equipes?|techniciens?) [a-z]+(?:ent|e)',
    `(?:^|[,;:.] |et )${CLITICS}(?:tiens|tenons|reviens|revenons|ferai|ferons) (?:au courant|vers)`,
    `${WE} ${CLITICS}(?:fais|faisons|fait) (?:le necessaire|le point|parvenir|suivre|remonter|partir|ca|cela)`,
    `${WE} ${CLITICS}(?:dois|devons|doit|faut que je|faudra que je) (?:\\w+ )?(?:verifier|demander|consulter|voir|clarifier|poser|contacter|examiner|obtenir|attendre|en parler|me renseigner)`,
    `${WE} (?:men|nous en|sen) (?:occupe|occupons|charge|chargeons)`,
    '(?:puis-?je|je peux) (?:vous )?(?:repondre|rappeler|recontacter)',
    '(?:vous|tu) (?:aurez|auras|avez) (?:bientot |prochainement )?(?:de (?:mes|nos) nouvelles|une reponse|un retour|notre reponse|ma reponse|des nouvelles)',
    '(?:vous|tu) (?:recevrez|recevras|allez recevoir|devriez recevoir|serez|seras|allez etre|aurez) (?!redirige|satisfait)',
    `${TEAM}(?: \\w+){0,4} (?:va|vont|doit|doivent|reviendra|reviendront|prendra|prendront|rend|[a-z]+(?:era|eront|ira|iront|dra|dront)|traite|etudie|vous|se charge|revient|travaille|examine|passe|vient de)`,
    '(?:sera|seront|va etre|vont etre|devrait etre|devraient etre|doit etre)(?: \\w+){0,3} [a-z]+(?:e|ee|es|ees|is|ise|us|ue|t|te)',
    'en cours (?:de (?!livraison|dacheminement|transport)|d(?!acheminement))\\w+',
    '(?:est|sont) (?:a letude|en traitement|en preparation|entre les mains|entre de bonnes mains)',
    'laissez[ -]moi (?:le temps|verifier|regarder|voir)|laisse[ -]moi (?:verifier|regarder|voir)',
    '(?:attendons|attends|attente)(?: \\w+){0,3} (?:entrepot|collegues?|service|equipe|atelier|comptabilite|responsable)',
    'passera (?:les |le |la )?(?:prendre|chercher|recuperer)',
    'le necessaire (?:est en cours|sera fait)|sans faute|je vous le promets|cest promis',
    '(?:le temps|laissez-moi le temps) de',
  ),
  dispatch: anyOf(
    '(?:remboursement|avoir|virement|correctif|cheque|courrier|dossier|commande|expedition|colis|diagnostic|nouvelle|remplacement|paiement|livraison) (?:\\w+ ){0,2}(?:partira|part|repart|repartira|interviendra|aura lieu|se fera|se fait|suivra|suit)',
    '(?:part|partira|repart|repartira|partiront|depart) (?:\\w+ )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourdhui|ce soir|cet|des|dans)',
  ),
  noPromise: anyOf(
    'ne (?:sera|seront|serez|vous sera)(?: \\w+){1,6}|aucun\\w*(?: \\w+){1,4} (?:sera|ne)(?: \\w+){0,4}',
    'plaisir(?: \\w+){0,6}|bonne (?:journee|soiree|continuation|reception)(?: \\w+)?',
    '(?:nous|on) (?:serons|sera|sommes) (?:ferme|ouvert|la|ravi|heureu)\\w*',
    '(?:vous )?(?:verrez|pourrez|pouvez|trouverez)(?: \\w+){1,3}',
    'je (?:vous )?(?:confirme|informe|rappelle|signale|precise|comprends|regrette|remercie|prie|presente|souhaite)(?: \\w+){0,4}',
    'vous serez livree?s?',
    'nous (?:livrons|expedions|acceptons|proposons|offrons|reprenons|ouvrons|fermons)(?: \\w+){0,3}',
  ),
  inform:
    /\b(?:verif|regard|renseign|reviens|revenons|reviendr|tiens au courant|tenons|tiendr|inform|recontact|rappel|repond|ecri|demande|pose la question|consult|previens|prevenons|previendr|voir|nouvelles|retour|reponse|dirai|redis|confirm|clarifi|relanc|etudi|examin|dis\b|contact|fais (?:suivre|parvenir)|adresse le devis|diagnostic)/,
  handed: anyOf(
    '(?:je|nous) (?:(?:le|la|les|l|vous) )?(?:transmets|transmettons|transfere|transferons|remonte|remontons|adresse cela|soumets|soumettons)',
    `(?:jai|nous avons|on a|a ete|ont ete|est|viens|venons|vient|ai|avons)(?: \\w+){0,3} (?:de |d)?(?:transmi\\w*|transfere\\w*|transferer|remonte\\w*|escalade\\w*|signale\\w*|relance\\w*|demande(?:r)?|contacte\\w*|contacter|sollicite\\w*|interroge\\w*|ouvert|ouvrir|lance(?:r)? (?:une|un)|saisi|depose|fait suivre|fait remonter|fait part|pose la question)`,
    '(?:toujours )?(?:pas|aucune?)(?: encore)?(?: \\w+){0,2} (?:de )?(?:retour|reponse|nouvelles?|date|confirmation)(?: \\w+){0,4}',
    '(?:attendons|attends|en attente|dans lattente)(?! (?:de )?(?:votre|vos|ton|ta))',
  ),
  team: anyOf(TEAM, 'nous', 'notre', 'nos'),
  outsider: anyOf(
    BRANDS,
    '(?:consulat|ambassade|notaire|tribunal|huissier|experts?|transporteurs?|livreurs?|coursiers?|chauffeurs?|facteur|colissimo|chronopost|mondial relay|relais colis|geodis|la poste|gls|dpd|ups|dhl|fedex|tnt|banques?|paypal|klarna|fournisseurs?|fabricants?|constructeurs?|marque|vendeurs?|douanes?|assureurs?|assurance|compagnie(?: aerienne)?|prestataires?|partenaires?|bailleur|proprietaire|prefecture|administration|mairie|editeur|grossiste|usine|emetteur de (?:la |votre )?carte|operateur|reparateur agree|expert|hotel|apple|google)',
  ),
  outside: anyOf(
    '(?:va|vont|peut|peuvent|prend|prendra|devrait|doit|doivent|[a-z]+(?:era|eront|ira|iront|dra|dront)|met|mettent|traite|enquete|(?:ont|a|dispose|disposent|dun|un)(?: \\w+){0,3} (?:jusqu\\w*|delai|\\d+|trente|quinze|deux|dix)|tenu de|tenus de|comptez|compter|demande|passe|selon|estime|annonce|se charge|vous contact\\w+|en cours)',
  ),
  underway: anyOf(
    '(?:est|sont|a ete|ont ete|bien) (?:\\w+ )?(?:parti\\w*|expedie\\w*|en route|en chemin|en livraison|remis\\w* (?:au|a la)|envoye\\w* (?:ce|hier|aujourdhui)|poste\\w*)',
    'en (?:route|chemin|cours (?:de livraison|dacheminement|de transport)|transit|livraison)|a quitte (?:notre|nos|l)|pris en charge par',
    '(?:virement|remboursement|annulation|credit)(?: \\w+){0,4} (?:effectue|emis|fait|parti|lance|valide|annule)(?=.*(?:banque|jours|compte))',
    '(?:apparait|apparaitra|apparaitre|visible|credite\\w*|recredit\\w+|voir apparaitre|sur votre compte|sur votre releve|crediteront|crediter)',
    'banques?\\b.{0,40}\\b(?:jours|semaine|delai)',
  ),
  arrival: anyOf(
    '(?:vous )?(?:serez livree?s?|sera livree?s?|sera chez vous|arrivera|arrive|devrait arriver|va arriver|parviendra|livraison (?:est )?prevue|livre au plus tard|recevrez|devriez recevoir|devriez lavoir|laurez)',
  ),
  ask: anyOf(
    '(?:merci (?:de\\b(?! (?:nous |vous |m|t|l)?(?:avoir|etre))|d(?=[aeiouh][a-z])(?!avoir|etre))|veuillez|priere de|je vous (?:prie|remercie|invite|demande) (?:de|d|a)|pensez a|nhesitez pas a nous (?:envoyer|transmettre)) ?(?!(?:votre|vos|ta|ton|(?:nous |vous |m|t|l)?(?:avoir|etre)|pour|noter|agreer|trouver|accepter|recevoir|croire|excuser|patienter|nous excuser|ne pas|essaye|cet|ces|ce|ces elements|bien|cette|la (?:video|photo)|le|etre|vous)\\b)[a-z]+(?:er|ir|re|oir|nous|me)?',
    '(?:vous|tu) (?:pouvez|pourriez) (?:\\w+ )?(?:nous|me) (?:\\w+ )?[a-z]+(?:er|ir|re)',
    '(?:jaurais|jai|nous avons|nous aurions|jaurai|on a|on aurait|developpeurs en ont|en ont)(?: juste| encore)? besoin (?:de|d|que)?',
    '(?:envoyez|transmettez|indiquez|precisez|confirmez|communiquez|dites|faites|adressez|renvoyez|retournez|imprimez|remplissez|signez|essayez|reessayez|redemarrez|videz|verifiez|regardez|presentez|deposez|apportez|payez|reglez|appuyez|branchez|debranchez|testez|choisissez|donnez|postez|cliquez|rappelez[ -]moi|joignez|glissez|mettez|prenez (?:une |des )?photo|envoie|indique|confirme|dis|donne|renvoie|imprime|remplis)(?:[ -](?:moi|nous|le|la|les|y))',
    '(?:^|[,;:.] |et |puis )(?:envoyez|transmettez|indiquez|precisez|confirmez|retournez|imprimez|remplissez|signez|essayez|videz|verifiez|regardez|presentez|deposez|apportez|reglez|testez|postez|rapportez|renvoyez|desinstallez|reinstallez|passez|reservez)',
    '(?:^|[,;:.] |et |puis |ensuite )(?!(?:chez|assez|avez|rassurez|soyez|profitez|comptez|croyez|excusez|sachez|veuillez|nhesitez|recevez|pouvez|pourriez|voulez|souhaitez|etes|passez|allez|bienvenue|gardez|conservez|agreez|trouvez|notez|attendez|patientez)\\b)[a-z]{3,}ez\\b',
    'il (?:me|nous|vous) (?:manque|faudrait|faut|manque|suffit)|il faudrait(?: maintenant)?|il ne manque (?:plus )?que',
    '(?:dans l|en |reste(?:ns|ons)? (?:dans l|en ))?attente (?:de )?(?:votre|vos|ton|ta|tes|du devis|des|de votre|du)',
    '(?:attendons|attends) (?:votre|vos|ton|tes|ta)',
    '(?:commande|il|elle|article|colis)(?: \\w+){0,2} (?:est|sera) (?:pret\\w*|disponible|a votre disposition)(?: \\w+){0,3} (?:retirer|retrait|magasin|partir|accueil|recuperer)|vous pouvez (?:\\w+ )?(?:passer|venir|le recuperer|la recuperer|retirer)|mis de cote|presentez[ -]vous',
    'a (?:regler|payer) avant',
  ),
  offer: anyOf(
    'souhait(?:ez|eriez|es|erais)|voulez|veux[ -]tu|voudriez|desirez|aimeriez|(?:puis|peut|pouvons)[ -](?:je|on|nous) (?:vous )?(?:proposer|envoyer|offrir|annuler|rembourser|echanger|reserver)|prefer(?:ez|es|eriez)|(?:cela|ca) vous (?:convient|va|irait|interesse|arrange)|je peux (?:en revanche )?(?:vous )?(?:offrir|proposer|envoyer|rembourser)|on peut vous (?:proposer|envoyer|offrir)|est-ce que (?:cela|ca) vous',
  ),
  condition: anyOf(
    '(?:des|une fois|lorsque|quand|apres|a|suivant la|sous reserve de|suite a la) (?:la )?(?:reception|retour|paiement|validation)',
    '(?:des que|une fois que|lorsque|quand|si|a condition que|des lors que|aussitot que|sitot que) (?:vous|tu|nous (?:aurons|avons|laurons|les aurons|recevons)|(?:je|j)(?: l)?(?:aurai|ai|laurai) (?:recu|votre|la photo)|votre|vos|le (?:paiement|colis|retour|virement)|la (?:photo|facture)|les (?:photos|documents)|il (?:sera|est|soit)|elle)',
    'un simple|de votre part (?:et|suffit)|dites[ -](?:le|oui|moi oui)|confirmez et',
    'a condition (?:que|quil|quelle|de)',
  ),
  optional: anyOf(
    'autre (?:chose|question|demande)|dautres? (?:questions?|demandes?|choses?)|besoin (?:daide|dautre|dune autre)|nhesite(?:z|s)?|(?:reste(?:ns|ons)?|sommes|suis|tiens|tenons)(?: bien)?(?: entierement)? (?:a )?(?:votre|ta) (?:entiere )?disposition|(?:comment|en quoi) (?:puis|pouvons|peut)|si (?:besoin|vous avez|tu as|vous (?:en )?souhaitez|necessaire|vous preferez|le probleme|cela|ca|jamais)|belle journee|bonne (?:journee|soiree|continuation|fin)|excellente journee|au plaisir|a bientot|ecrivez[ -]nous|revenez vers|passe ce delai|recontactez|pas de souci|aucun souci|inutile de|profitez',
  ),
  done: anyOf(
    '(?:jai|nous avons|on a|a|ont|ai|avons|est|sont|ete|viens|venons|vient)(?: \\w+){0,2} (?:de |d)?(?!(?:demande|contacte|transmis|transfere|relance|signale|ouvert|desole|navre|besoin|interroge|prevu|attendu|note|bien note|comprise?)\\b)(?:[a-z]+(?:ee?s?|is|ise|us?|ue)|fait|cale|ouvert|annuler|supprimer|envoyer|procede|corrige|rembourse)',
    '(?:cest|voila|voici|ci-?joint\\w*|piece jointe|fait|cest fait|bonne nouvelle|comme (?:promis|convenu)|vous trouverez|trouver ci|resolu|corrige|annule|regle|rembourse|enregistre|cest cale|cest note|c ?etait)',
  ),
  own: anyOf(
    '(?:vous|tu) (?:l|les )?(?:aurez|aura|auras|recevrez|recevras|laurez|lauras)|(?:vous|te) (?:le|la|les) (?:fais|ferai)',
    `(?:je|on|nous) ${CLITICS}(?!(?:suis|attends|attendrai|voudrais|veux|souhaite|peux|verrai|ai|comprends|compte|remercie|surveille|prefere|garde|reste|patiente|croise|avoue|demande (?:le|la|un|une)|trouve|pense que|verrons|recois|vois|reflechirai pas|voulais)\\b)(?:[a-z]+(?:rai|rons)|[lmtn]?(?:envoie|reviens|recontacte|verifie|regarde|transmets|donne|tiens au courant|confirme (?!que)|fais|cherche|demande a|reponds|redis|dis|renvoie|poste|depose|passe (?!par)|soumets|reflechis|mesure|teste|essaie|essaye|rapporte|paie|paye|regle|mets|ramene|ten occupe|men occupe|moccupe|consulte|prends|imprime|signe|vais voir|en parle))`,
    'je (?:vais|dois|doit|vas) (?:(?:vous|te|le|la|les|y|d|en|l|bien) )*(?!(?:attendre|patienter|les appeler|lappeler|surveiller|porter plainte|devoir attendre)\\b)[a-z]+(?:er|ir|re|oir)',
    '(?:laissez|laisse)[ -]moi (?:verifier|regarder|voir|le temps|reflechir|demander)',
    'je (?:men|m) ?occupe|(?:jenvoie|jessaie|jessaye|jenverrai|jessaierai|jappellerai|jirai|japporte|jimprime|jen parle)',
    '(?:artisan|mari|femme|collegue)(?: \\w+){0,3} (?:passe|regarde)',
  ),
  noOwn: anyOf(
    'je (?:vais )?(?:les|l|le|la) ?(?:appelle|appeler|contacte|contacter)|je verrai|on verra|nous verrons|jattends|j attends|jy compte|avocat|plainte|signaler|huissier|justice|60 millions|que choisir|avis (?:negatif|google)|je (?:ne )?(?:vais|ferai) pas',
  ),
  resolved: anyOf(
    '(?:ca|tout|cela|c|est|tout est|ca y est)? ?(?:marche|fonctionne|remarche|refonctionne|resolu|regle|repare|ok maintenant|rentre dans lordre)(?! pas| plus| toujours| mal)',
    '(?:bien (?:recu|arrive\\w*)|(?:est|sont) (?:bien )?arrive\\w*|(?:lai|ai bien|jai) recu|je lai\\b(?! (?:pas|envoy|post|deja envoy))|il y etait|ah oui il|cest bon|cest parfait|parfait cette fois|nickel)',
    'laiss(?:ez|e) tomber|oubli(?:ez|e)|plus besoin|finalement (?:je|non|cest)|je (?:le |la |l |les )?garde|pouvez (?:clore|cloturer|fermer|classer)|suffit|jai trouve|fausse alerte|mon erreur|cest tout|ce sera tout|plus la peine|au temps pour moi|autant pour moi|je me suis trompe\\w*|sans objet|vu merci|ok vu',
  ),
  trouble: anyOf(
    'mais|cependant|toujours|pas|encore|ne|rien|jamais|aucun\\w*|sans|casse\\w*|manque\\w*|erreur|probleme|decu\\w*|retard|pourquoi|quand|comment|combien|ou|quel\\w*|pouvez|pourriez|voudrais|veux|souhaite|demande|annul\\w*|rembours\\w*|aussi|autre|plutot|inadmissible|honte|scandaleux|marre|ridicule|inacceptable|numero|ci-?joint\\w*|voici|envoye\\w*|poste|hier|deja|plus|il faut|besoin|exige|svp|stp|sil vous plait|normal',
  ),
  harmless:
    'merci mercii mercis bcp beaucoup bien infiniment mille fois encore pour votre vos ton ta tes le la les l de d du des retour retours reponse aide reactivite rapidite rapide patience gentillesse info infos information precision precisions explication explications confirmation service tout toute c ca cest est parfait parfaite super genial geniale top impeccable impec nickel excellent excellente formidable cool ok okay okey oki oui dac daccord dacc entendu compris note notee bon bonne tres alors donc journee soiree semaine continuation weekend week end fin vous a et je jattends attends attendrai attendre patiente patienterai jespere espere quils ils vont retrouver leur appel j y compte on verra verrai verrons au courant bonjour bonsoir madame monsieur mme mr m cordialement bien cdt cdlt salutations bientot egalement aussi pareillement de meme en avance par avance ravi ravie contente content vraiment super gentil gentille aimable efficace efficaces avec plaisir ouf pas probleme souci soucis de rien normal ah oh hihi haha mardi lundi mercredi jeudi vendredi samedi dimanche demain sauvez me bises bisous remercie remercions nous suis contre tenez tiens moi sympa bravo chapeau voila merci! infiniment marche roule reception ferme enfin tres vite rapidement que quil va soit prochaine bien recu lu pris prise prendre compte mois deux trois jours heures semaines bah ben eh impatience hate',
}
