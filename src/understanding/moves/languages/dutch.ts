import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const WE = '(?:ik|we|wij)'
const TEAM =
  '(?:collegas?|team|afdeling|magazijn|administratie|boekhouding|technicus|technici|monteur|ontwikkelaars?|leidinggevende|manager|directie|specialist|klantenservice|logistiek|iemand|werkplaats)'
const STATE =
  '(?!(?:ben|zijn|heb|hebben|begrijp|begrijpen|weet|weten|hoop|hopen|wens|wensen|dank|danken|kan|kunnen|mag|mogen|wil|willen|zou|zouden|vind|denk|wacht|wachten|bezorgen|leveren|accepteren|staan|sta|blijf|had|hadden|was|waren|verneem|vernemen|de|het|een|u|je|niet|ook)\\b)'

export const dutch: Grammar = {
  promise: anyOf(
    `${WE} (?:zal|zullen|ga|gaan) (?!(?:blij|u missen)\\b)`,
    '(?:zal|zullen|ga|gaan) (?:ik|we|wij)',
    `${WE} (?:\\w+ )??${STATE}(?:laat|laten|vraag|vragen|zoek|zoeken|stuur|sturen|bel|bellen|mail|mailen|check|checken|controleer|controleren|neem|nemen|geef|geven|kijk|kijken|kom|komen|regel|regelen|verwerk|verwerken|onderzoek|onderzoeken|zet|zetten|schrijf|schrijven|maak|maken|storten?|stort|vervang|vervangen|overleg|meld|melden|houd|houden|verzend|verzenden|antwoord|betaal|betalen)`,
    '(?:laat|stuur|bel|mail|geef|houd|houden|laten|sturen|bellen|neem|nemen) (?:je|u|ik|we|wij)',
    '(?:wordt|worden)(?: \\w+){0,6} (?!(?:gesloten|afgeschreven|bezorgd)\\b)(?:\\w*ge\\w+(?:d|t|en)|(?:ver|be|her|ont)\\w+(?:d|t|en))',
    `${TEAM}\\b(?: \\w+){0,4} (?:zal|gaat|neemt|belt|kijkt|moet|werkt|bekijkt|zoekt)`,
    '(?:moet|moeten) (?:ik|we|wij|dit|het)(?: \\w+){0,5} (?:navragen|overleggen|controleren|uitzoeken|checken|vragen)|(?:hoort|hoor) (?:u|je)?(?: \\w+){0,4} (?:van|iets)',
    '(?:krijg|krijgt|ontvang|ontvangt|hebt|heeft|heb) (?:je|u)(?: \\w+)+|(?:je|u) (?:krijgt|ontvangt|hoort|heeft|hebt|krijg)(?: \\w+)+',
    'in behandeling|wordt (?:bekeken|onderzocht)',
  ),
  dispatch: anyOf(
    '(?:gaat|gaan|vertrekt) (?:vandaag|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|de deur uit|op de post)',
  ),
  noPromise: anyOf(
    '(?:wordt|worden)(?: \\w+){0,3} (?:niet|niets|geen)(?: \\w+){0,3}',
    '(?:je|u) (?:hoeft|kunt|kan)(?: \\w+){0,6}',
  ),
  inform:
    /\b(?:laat|vraag|zoek|bel|mail|check|controleer|kijk|weten|hoor|antwoord|overleg|meld|navragen|uitzoeken|onderzoek|schrijf|houd|bericht)/,
  handed: anyOf(
    '(?:heb|hebben|is|zijn)(?: \\w+){0,6} (?:gevraagd|doorgezet|doorgestuurd|doorgegeven|gemeld|aangevraagd|ingediend|geopend|gecontacteerd|benaderd|voorgelegd|gestart)',
    '(?:wachten|wacht)(?: \\w+){0,3} op (?!(?:je|jouw|uw)\\b)|nog geen (?:antwoord|reactie|bericht|nieuws)',
  ),
  team: anyOf(TEAM),
  outsider: anyOf(
    BRANDS,
    'bezorger|koerier|vervoerder|postnl|dhl|dpd|ups|gls|fedex|postbode|chauffeur|bank|paypal|klarna|leverancier|fabrikant|verkoper|douane|verzekeraar|verzekering|luchtvaartmaatschappij|partner|fabriek|verhuurder',
  ),
  outside: anyOf(
    '(?:zal|gaat|kan|kunnen|duurt|duren|moet|heeft|hebben|neemt|belt|bezorgt|levert|doet|komt|onderzoekt)',
  ),
  underway: anyOf(
    '(?:is|zijn|werd|heb|hebben)(?: \\w+){0,6} (?:verstuurd|verzonden|onderweg|op weg|opgestuurd|vertrokken|overgedragen)|onderweg|in bezorging',
    '(?:bedrag|geld|terugbetaling|storting)(?: \\w+){0,6} (?:teruggestort|overgemaakt|terugbetaald)(?=.*(?:bank|dagen|rekening))|op (?:uw|je) rekening|bijschrijft|bank\\b.{0,40}\\b(?:dagen|week)|voordat (?:uw|je) bank',
  ),
  arrival: anyOf(
    '(?:komt|wordt|heb je|heeft u|ontvangt u|krijg je)(?: \\w+){0,5} (?:aan|bezorgd|geleverd|in huis|binnen)|verwachte levering',
  ),
  ask: anyOf(
    '(?:graag|alstublieft|alsjeblieft|aub|svp)\\b(?! gedaan)|(?:stuur|mail|geef|laat|vul|probeer|controleer|bevestig|kies|breng|betaal)(?:t u)? (?:ons|mij|me|het|een|de|even|dan|opnieuw)|(?:we|ik|wij) (?:hebben|heb) (?:nog )?(?:je|uw|een|de) (?:\\w+ )*nodig|(?:wachten|wacht) op (?:je|uw|jouw)|ligt (?:voor u|voor je)? ?klaar|ophalen|kun(?:t)? (?:u|je) (?:hem|het|haar)? ?(?:ophalen|afhalen)',
  ),
  offer: anyOf(
    '(?:wilt u|wil je|zal ik|zullen we|wat heeft (?:uw|je) voorkeur|liever|wanneer schikt|kan ik u .{1,20} aanbieden|schikt)',
  ),
  condition: anyOf(
    '(?:zodra|als|wanneer|nadat|na) (?:we (?:het|de|uw|je)|ik (?:het|de|uw|je)|u|je|de (?:betaling|retour)|het (?:pakket|artikel)|ontvangst)',
  ),
  optional: anyOf(
    'nog (?:iets|vragen)|verder (?:helpen|nog)|aarzel niet|neem gerust|laat het (?:ons )?(?:gerust )?weten als|graag gedaan|fijne (?:dag|avond)|tot (?:dan|snel|ziens)|waarmee kan|mocht(?:en)? (?:u|je|het)|als (?:u|je|het|er) (?:nog|toch|vragen|niet)',
  ),
  done: anyOf(
    '(?:heb|hebben|is|zijn|werd|werden)(?: \\w+){0,8} (?!(?:gevraagd|doorgezet|doorgestuurd)\\b)(?:\\w*ge\\w+(?:d|t|en)|(?:ver|be|her|ont)\\w+(?:d|t|en))|hierbij|bijgevoegd|in de bijlage|genoteerd|geregeld|gedaan|opgelost|geannuleerd|staat genoteerd|goed nieuws',
  ),
  own: anyOf(
    `(?:ik|wij|we) (?:\\w+ )??(?:stuur|mail|check|kijk|zoek|laat|overleg|vraag|breng|betaal|bel|meld|doe|zal|ga|maak|kom|denk er|haal)|(?:doe|stuur|mail|breng|laat|maak|haal) ik|laat het (?:\\w+ )?weten|moet (?:ik )?(?:even|eerst)`,
  ),
  noOwn: anyOf('(?:ik|we) wacht\\w*|wacht ik|we zullen zien|advocaat|ik ga (?:klagen|naar de)'),
  resolved: anyOf(
    '(?:werkt|doet het|lukt|gelukt)(?: \\w+){0,2} (?:weer|nu|goed)|(?:het )?is (?:binnen|aangekomen|gelukt|opgelost|gevonden)|gevonden|ontvangen(?=[ .,!]|$)|laat maar|hoeft niet meer|mag (?:gesloten|dicht)|opgelost|mijn fout|dat was alles',
  ),
  trouble: anyOf(
    'maar|nog|niet|niets|nooit|niemand|zonder|kapot|ontbreekt|fout|probleem|verkeerd\\w*|te laat|waarom|wanneer|waar|hoe|wat|welke|kunnen|kunt|graag|wil|nodig|ook|ander\\w*|schandalig|hierbij|bijlage|nummer|gisteren|al|geen|steeds',
  ),
  harmless:
    'bedankt dank je dankje u jullie wel dankjewel dankuwel hartelijk hartelijke hartstikke heel erg veel voor de het snelle reactie antwoord hulp moeite service info informatie ok oke okay prima top fijn mooi goed perfect geweldig super fantastisch duidelijk begrepen akkoord ja is dat helemaal dan wacht ik af op bericht we zullen zien groet groeten groetjes met vriendelijke mvg fijne dag avond weekend week nog ook tot dan ziens snel hallo hoi goedemorgen goedemiddag in orde bij voorbaat alvast blij ben ermee graag gedaan nietsen lief aardig',
}
