import type { SpamBook } from './spam-book.ts'

/** The seller's stance, in every language: what is ours, what it does for what is yours. */
export const ANY_LANGUAGE: SpamBook = {
  search: `
    link|links|lien|liens|enlaces .2 swap|exchange|trade|tausch*|echange*|intercambi*
    swap|exchange|trade .2 links
    monthly|monatliche|mensuels|mensuales .1 visitors|besucher|visiteurs|visitas|readers
  `,
  growth: `
    cut|reduce*|reduir*|senk*|lower|reduc*|ridur* .4 your|ihre|vos|votre|sus|su|vostri .3 costs|cost|kosten|lieferkosten|couts|costes|costos|costi|frais & our|unser*|notre|nuestra|nostra|platform|plattform
    turn .2 # .3 into
    your|ihre|deine|eure|votre|vos|su|sus|tu|vostro|suo|vossa|sua|uw|je .1 brand|marke|marque|marca|merk & feature*|guide*|bringen|placer|colocar|get|press|showcase|visibility|sichtbar*|list|place
    our|unsere|nos|nuestros|nostri|nossos|onze .1 clients|kunden|clientes|clienti|klanten & see|return|get|sehen|obtien*|more|x|mehr|talk
    your|ihren|ihre|votre|vos|su|sus .2 customers|kunden|clients|clientes|sales|revenue|umsatz|ventes|ventas|margins|inbox|payroll & we|our|wir|unser*|nous|notre|nuestro|nuestra|helps|help
    not .1 running .3 ads|shopping|campaigns
    keep .1 customers
  `,
  seller: `
    our|unser|unsere|unserer|notre|nos|nuestro|nuestra|nuestros|nostro|nostra|nosso|nossa|ons|onze .2 crm|erp|saas|platform|plattform|plateforme|plataforma|piattaforma|software|logiciel|agency|agentur|agence|agencia|agenzia|bureau|app|tool|solution|losung|solucion|soluzione|solucao|experts|experten|factory|fabrik
    i|ich|je|io|eu|ik|we|wir|nous .3 run|leite|dirige|dirijo|own|gestisco|dirijo|fuhre|lead .5 agency|agentur|agence|agencia|agenzia|bureau|studio|firm
    dirijo|dirige|leite|gestisco .4 agency|agentur|agence|agencia|agenzia
    factory|fabrik*|werks|usine|fabrica|fabbrica|fabrieks* .2 price*|preis*|prix|precio*|prezz*|preco*|prijz*
    price*|preis*|prix|precio*|prezz*|preco* .2 fabrik*|usine|fabrica|fabbrica|factory
    fabrikpreis*
    we|wir|nous|noi|nos|wij .2 make|manufacture|produce|produzieren|fabriquons|fertigen|liefern|fabricamos|produciamo|produzimos|produceren
    fabricamos|produzieren|fabriquons|produciamo|produzimos
    ningbo|shenzhen|guangzhou|yiwu|dongguan|xiamen
    retailers|merchants|brands|handlern|commercants|minoristas|marken|marques|marcas|lojistas|rivenditori|winkeliers|ecommerces .3 like|wie|comme|como|come|zoals|helps|hilft|aide|ayuda|aiuta|ajuda
    hilft|helps|aide|ayuda|aiuta|ajuda|helpt .3 retailers|merchants|brands|handlern|commercants|minoristas|marken|marques|marcas|lojistas|rivenditori|winkeliers|unternehmen|businesses
  `,
  trade: `
    moq
    investor*|investoren|investisseurs|inversores|investitori & brands|marken|marques|marcas|acquire|kaufen|racheter|comprar|yours|selling
    specialis*|specializ*|spezialisiert .6 brands|marken|modemarken|marques|marcas|shops|stores|ecommerce
    email|emailing|marketing .4 for|pour|para|fur .2 brands|marken|marques|marcas|modemarken
    garment|textile|sewing|naherei|confection|atelier .3 factory|manufacturer|usine|tunis|dhaka
    team|equipe|equipo|squadra|equipa .3 of|von|de|di|van .2 copywriter*|texter*|redacteur*|redactor*|developer*|entwickler*|designer*|writer*|experts|experten
    studio|studios|estudio .4 shoots|from|ab|des|desde|each|pro|la
    your|ihr|ihre|votre|su|tu|vostro .2 shop|store|storefront|boutique|tienda|negozio|website|brand .2 deserves|verdient|merite|merece|merita
    trading .1 signals
    marketplace & vendor|sign|commission|join|selling .2 on|interested
    rate .2 your .2 shop|store|business
    outsourc*|externali*|auslager*|offshor*
    agents|agenten|agentes|agenti|entwickler|developers|assistants|vas .7 hour|stunde|heure|hora|ora|uur|hr
    hour|stunde|heure|hora|ora .3 & agents|agenten|externali*|trained|formes|geschulte
    ubernehmen|take .3 kundenservice|buchhaltung|customer|support .6 hands|stunde|fur|agenten|hour
    gift .1 guides
  `,
  offer: `
    have .2 moment .3 tuesday|monday|thursday|week|friday
    haben .1 sie .4 zeit
    tiene .2 un .1 momento
    samples .1 on .1 request
    free|kostenlos*|kostenfrei*|gratuit*|gratis|gratuito .3 trial|test|testen|tage|jours|dias|giorni|days|essai|prueba|prova|proef* & our|unser*|notre|nuestr*|nostr*|noss*|ons
    30|14|60 .2 day*|tage|jours|dias|giorni|dagen .2 free|kostenlos|gratis|trial|gratuit
    essai|prueba|prova .1 gratuit*|gratis .3 30|14|jours|dias
    open .2 to .2 hearing|explore|discuss|a
    can .1 we .1 talk
    advise .2 your .2 need*|requirement*
    was .2 benotigen .2 sie
    quels .2 sont .2 vos .2 besoins
    que .1 necesita $
    interesse|interesa|interesse|interessiert|interessa $
    vous .1 interesse $
    looking .1 forward .2 hearing|reply
    ask .1 me .1 how
  `,
  bill: `
    register|registry|registre|registro|firmenregister|branchenbuch|directory & renew*|verlangert|verlangern|renouvel*|renov*|fee|gebuhr|frais|tasa|eur
  `,
  phishing: `
    shopify|etsy|amazon|stripe|payout*|auszahlungen|paiements|pagos & verify|verifizier*|verifiez|verifique|verifica
    verify|verifizieren|verifiez|verifique .2 sie? .2 your|ihren|votre|su .1 store|shop|boutique|tienda
    confirm|bestatigen|confirmez|confirme|confermi|bevestig & password|passwort|passe|contrasena|wachtwoord & here|hier|ici|aqui|qui
    security|sicherheits* .1 alert|warning
    sicherheitswarnung
    hosting|hebergement|webmail|apple|icloud|microsoft|office365|outlook|netflix|paypal|docusign & terminated|resilie|abgeschaltet|baja|secure|login|log|loggen|connectez|sesion|moscow|signed|expired|suspended|verify|unlock & files|fichiers|dateien|daten|archivos|http|https|keep|secure|conserver|behalten|conservar
    apple|microsoft|google .1 id|account .4 used|signed|accessed
    final .1 notice & account|hosting|log|click|domain|pay|terminated
  `,
  influencer: `
    followers|abonnes|seguidores|volgers & grow|week|organically|semaine|woche|semana
    blog|blogge|blogger|podcast .9 & readers|leser|lecteurs|lectores|lettori|followers|write|schreiben|ecrir*|escrib* & return|gegen|echange|cambio|free|one|exemplar
    influenc*|influen*|microinfluenc*|micro & samples|sample|gratis*|free|echantillons|muestras|unboxing|gratisprodukte|kostenlos*|campioni|amostras & tiktok|instagram|youtube|followers|send|schick*|envoy*|envi*|influenc*|microinfluenc*
    tiktok|youtube .5 & unboxing|samples|muestras|echantillons|gratisprodukte
  `,
  money: `
    inheritance|heritage|erbe|erbschaft|herencia|eredita|heranca|erfenis & million*|bank*|bancaires|bankdaten|bancarios|unclaimed|reclame|kin
    make|earn|verdien*|gagn*|guadagn*|ganh*|gan* .3 # .5 weekly|daily|monthly|phone|handy|telephone|semanales|settimana & phone|home|me|how|casa|domicile|hause|handy|easy|facil
  `,
  job: `
    i|ich|je|me .3 apply*|applying|bewerbe|postule|postulo|candidato & role|position|poste|resume|cv|lebenslauf|mozo|puesto|attached|anhang|joint|adjunto
  `,
  customer: `
    where|how|wo|wohin|ou|comment|donde|como .2 do|can|kann|puis|puedo|envoyer|senden|enviar .3 send|apply|bewerben|postuler|postular
    you|ihr|sie|vous .1 posted
  `,
}
