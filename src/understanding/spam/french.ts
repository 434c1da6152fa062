import type { SpamBook } from './spam-book.ts'

export const FRENCH: SpamBook = {
  search: `
    referencement|reference|visibilite|positionn* .4 google|naturel|seo|site|web|moteurs
    premiere|1ere|premier .2 page|position|resultats|rang .3 google
    audit|agence|consultant|expert .2 seo
    article*|contenu* .2 sponsoris*|invite*
    echange .2 de? .1 liens
    lien .1 dofollow
    mieux .2 reference*
    encart .2 publicitaire
    dans .1 notre .1 magazine
  `,
  growth: `
    augment*|boost*|multipli*|develop*|doubl*|accroi*|amelior*|maximis* .4 trafic|ventes|visibilite|conversion*|clients|ca|notoriete|chiffre|taux|abonnes
    reduir*|economis*|optimis*|baiss* .5 frais|factures|couts|depenses|charges|energie & votre|vos|notre|nous
    meta|facebook|google|publicit* .1 ads
    e .1 commercants
    prospection|leads|prospects
  `,
  seller: `
    nous|on .2 sommes|fabriquons|produisons|concevons|commercialisons|equipons|accompagnons|mettons .5 usine|fabricant*|agence|grossiste|fournisseur|specialis*|entreprise|societe|emballages|disposition|pme|leader|startup|e|commercants
    notre .1 agence|solution|reseau|logiciel|plateforme|usine|equipe|outil .3 accompagn*|propos*|perm*|aid*|offr*|est|de|vous|&
    notre .3 solution|logiciel|plateforme|outil .4 
    usine .3 a|en|de
    emballages .1 personnalis*
    pompe .2 chaleur
    prix .2 gros|usine
    presenter .3 gamme|produits|services|offre|solution
    nous .1 sommes .1 grossiste & presenter
  `,
  trade: `
    developpeurs .2 offshore|a|freelance
    fichier*|base .3 emails|contacts|mails|prospects .3 qualifi*
    rgpd & conform*|normes|amende|obligatoire|risque
    creation .1 de .1 site|sites
    panneaux .1 solaires
    standard .1 telephonique
    vente|achat .3 fichier*|base* .2 email*|contact*
    developpeurs .6 h|heure|offshore
  `,
  offer: `
    nous|je|on .2 vous|te .1 propos*|offr*|adress*|permet*|present*
    je|nous .2 propos* .2 un|une|des|de
    nous .1 proposons
    seriez|etes .1 vous .3 interess*|disponible*|ouvert*|partant*
    interess*|vous .1 dirait $
    propos* .3 commercial*|partenariat|collaboration
    devis|audit|etude|essai|echantillon*|analyse|diagnostic .1 gratuit*|offert*
    demandez .2 notre
    souhait*|aimer* .2 vous .2 presenter
    me|nous .1 permets|permettons .3 contacter|relancer|ecrire|solliciter & solution|offre|agence|proposition|notre|logiciel
    sans .1 engagement
  `,
  meeting: `
    20|15|30 .1 min*
    echange .2 cette .1 semaine
    prendre|fixer|convenir|planifier|bloquer .3 rendez|rdv|creneau & notre|nous|solution|agence|site|audit|offre|gratuit*
    seriez .1 vous .1 disponible
    demo .2 gratuite
  `,
  site: `
    analyse|visite|consulte|parcouru|decouvert|regarde .3 votre .2 site|boutique|page
    tombe* .2 sur .2 votre
    votre .1 site .4 pourrait|manque|lent|erreurs
  `,
  chase: `
    bonne|bon .1 personne|interlocuteur .3 parler|pour|concernant
    relanc* .4 concernant|mon|ma|notre .4 solution|offre|mail|proposition|prospection
    precedent .1 mail|message
    responsable .1 achats|marketing|rh $
    bonjour .2 responsable
  `,
  money: `
    gagn* .6 mois|jour|semaine|domicile & euros|depuis|crypto*|trading|chez
    gagn* .4 mois|jour|semaine
    trading|crypto*|bitcoin & gagn*|invest*|placement|rendement
    revenus .1 passifs
    pret .3 sans|entre|rapide|personnel|taux|justificatif
    pret .9 taux|justificatif
    tire* .1 au .1 sort
    felicitations & gagn*|iphone|cadeau|euros
    femmes|celibataires .5 attend*|region|pres
    voyance|marabout
    achet* .3 avis|abonnes|vues|likes
    avis .1 google & achet*|vrais|etoiles
    investiss* .3 crypto*|bitcoin|or
    heritage
    casino
  `,
  phishing: `
    boite .2 mail|messagerie|lettres .4 pleine|saturee|suspend*
    cliqu* .4 ici|lien & suspen*|evit*|compte|mail|verifi*|debloqu*
    votre .2 compte|abonnement|carte|boite|messagerie .4 suspend*|bloque*|desactiv*|limite*|expire* & actualis*|cliqu*|verifi*|mett*|paiement|http|https|confirm*|cher|suspension
    mett*|actualis*|verifi*|confirm* .2 vos|votre|le|a .3 coordonnees|informations|paiement|identite|jour & compte|remboursement|suspendu|bancaires|netflix|ameli
    colis .4 attente|bloque|retenu .6 payez|reglez|frais .4 
    coordonnees .1 bancaires & mettez|remboursement|attente
  `,
  bill: `
    facture .4 impayee|jointe|attente|retard .6 regler|virement|payer|rib|reglement
    nouveau .1 rib
    domaine & expir*|renouvel*
    coordonnees .1 bancaires .3 chang*|nouvelles
  `,
  influencer: `
    influenceu*|blogueu*|instagrameu*|abonnes|creat* .8 & collab*|partenariat|echange|offerts|contre|produits
    collaboration .4 contre|echange|produits
  `,
  job: `
    candidature|stage|alternance|emploi & cv|jointe|joint|spontanee|adresse|lettre
    cv .3 piece|joint*|ci
    candidature .1 spontanee
  `,
  bulk: `
    se .1 desinscrire|desabonner
    webinaire*|masterclass
    offre .1 limitee|exceptionnelle
    garanti .1 $
    boostez
  `,
  customer: `
    ma|mon|mes|notre .2 commande*|colis|remboursement|retour|achat|livraison|article*|commission|mot|compte|facture|cuisine
    jai|ai|avons .2 commande|achete|recu|paye|mis|gagne|vu
    votre .1 site .3 plante|bug|marche|bloque|fonctionne
    me .1 desinscrire
    livrez .1 vous
    avez .1 vous .2 ce|cette|un|une|des|le|la|du|en|encore|recu
    marche .1 pas
    fonctionne .1 pas
    toujours .2 pas|rien
    suis .2 client|cliente
    ou .1 est
    preleve .2 deux
  `,
  buyer: `
    souhait*|voudr*|aimer*|veut|veux|voulons|desir* .3 devis|commander|acheter|revendre|catalogue|recevoir|distribuer|acquerir|obtenir
    devis .2 pour
    revendre .3 vos|produits
    votre .2 catalogue|tarifs
    tarif* .1 pro*
    recrutez .1 vous
    quantite .1 minimum
    puis|pouvez .2 avoir|envoyer .3 catalogue|devis|tarif*
  `,
  doubt: `
    est .1 ce .3 arnaque|vous|vrai|phishing|fraude
    vient .3 de .1 vous|chez
    est .2 vous .2 qui
    arnaque .1 $
    recu .3 message|mail|sms .9 arnaque|vous|vrai
  `,
}
