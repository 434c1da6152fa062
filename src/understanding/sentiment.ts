import { fold } from './fold.ts'

const NEGATIVE =
  /\b(?:disappoint\w*|unhappy|dissatisfied|unsatisfied|frustrat\w*|annoy\w*|upset|angry|furious|terrible|horrible|awful|worst|bad (?:service|experience|quality)|poor (?:service|quality)|unacceptable|ridiculous|useless|fed up|pathetic|disgust\w*|still (?:waiting|not|havent|nothing|no)|broken|damaged|defective|never (?:arrived|received|again)|not (?:happy|satisfied|acceptable|impressed|good|helpful)|scam|waste of|decu\w*|mecontent\w*|enerv\w*|inadmissible|inacceptable|scandal\w*|honteu\w*|nul\b|nulle|casse\w*|abime\w*|toujours (?:pas|rien)|pas (?:content\w*|satisfait\w*|normal)|marre|arnaque|furieu\w*|catastroph\w*|enttausch\w*|unzufrieden|verargert|sauer|wutend|schlecht\w*|furchtbar|unverschamt\w*|frechheit|kaputt|beschadigt|defekt|immer noch (?:nicht|kein\w*|keine)|nicht (?:zufrieden|akzeptabel|in ordnung)|katastrophe|decepcion\w*|molest[oa]|enfadad[oa]|enojad[oa]|indignad[oa]|pesim\w*|horrible|terrible|mal (?:servicio|estado)|mala (?:calidad|experiencia|atencion)|inaceptable|verguenza|estafa|rot[oa]|dana?d[oa]|sigo (?:sin|esperando)|nunca (?:llego|mas)|harto|harta)\b/
const POSITIVE =
  /\b(?:thank\w*|great|awesome|perfect|excellent|amazing|wonderful|fantastic|love (?:it|this|them|you|the)|happy (?:with|to hear)|very (?:good|helpful|happy|kind|pleased)|brilliant|lovely|appreciate|merci|super|parfait\w*|genial\w*|excellente?|ravie?|adore|top|formidable|danke\w*|vielen dank|toll\w*|perfekt|wunderbar|klasse|prima|begeistert|zufrieden|gracias|perfecto|genial|excelente|encantad[oa]|estupendo|fantastico|maravillos[oa])\b/
const URGENT =
  /\b(?:urgent\w*|asap|a\.s\.a\.p|as soon as possible|immediately|right away|right now|emergency|today|tonight|tomorrow|before (?:the )?(?:weekend|friday|monday|christmas|wedding|birthday|my)|deadline|time[ -]sensitive|wedding (?:is|on)|leaving (?:today|tomorrow|on)|dringend\w*|eilig\w*|eilt|sofort|schnellstmoglich|umgehend|so schnell wie moglich|heute noch|bis morgen|d ?urgence|urgence|au plus vite|des que possible|le plus (?:vite|rapidement) possible|immediatement|tout de suite|avant (?:demain|ce soir|le week)|pour demain|urgente\w*|urgencia|cuanto antes|lo antes posible|inmediatamente|para manana|hoy mismo|de inmediato)\b/
const UNHURRIED =
  /\b(?:no (?:rush|hurry)|not urgent|take your time|whenever you|when you (?:have|get) (?:a |the )?(?:moment|time|chance)|rien (?:d ?urgent|ne presse)|pas (?:d ?urgence|urgent\w*|presse\w*)|prenez votre temps|quand vous (?:aurez|pouvez)|keine eile|nicht (?:dringend|eilig)|eilt nicht|hat zeit|sin prisa|no (?:es urgente|hay prisa|corre prisa)|cuando (?:pueda|puedan|puedas))\b/

/** The mood of a message, by its words. */
export function readSentiment(text: string): 'negative' | 'neutral' | 'positive' {
  const folded = fold(text)
  if (NEGATIVE.test(folded) || (text.includes('!') && letterCase(text) > 0.7)) return 'negative'
  return POSITIVE.test(folded) ? 'positive' : 'neutral'
}

/** How soon the customer says it has to happen. */
export function readUrgency(text: string): 'low' | 'normal' | 'high' {
  const folded = fold(text)
  if (UNHURRIED.test(folded)) return 'low'
  return URGENT.test(folded) || /!!!/.test(folded) ? 'high' : 'normal'
}

/** Share of capitals among the letters of a text that has enough of them. */
function letterCase(text: string): number {
  const letters = text.slice(0, 2_000).match(/\p{L}/gu) ?? []
  return letters.length < 20 ? 0 : letters.filter(letter => /\p{Lu}/u.test(letter)).length / letters.length
}
