import { fold, sentencesOf } from './fold.ts'
import { asksForSomething } from './requests.ts'

const LEAVE =
  /\b(?:bye(?: bye)?|good ?bye|see (?:you|ya)(?: later| soon)?|take care|have a (?:\w+ ){0,2}(?:day|one|weekend|evening|night|week|afternoon)|thats (?:all|it|everything)|that (?:is|was|will be|would be) (?:all|it|everything)|nothing else|all the best|au revoir|a bientot|bonne (?:journee|soiree|continuation|fin de journee|nuit|semaine|annee)|bon (?:week ?end|we)|bon weekend|a la prochaine|c ?est (?:tout|bon)|ce sera tout|merci (?:beaucoup|infiniment|bien)|mille mercis|auf wiedersehen|tschuss|bis (?:bald|dann)|(?:schon|gut|angenehm)e[ns]? (?:tag|abend|wochenende|woche|feierabend)|das (?:war|ist|wars) (?:alles|es)|das wars|vielen (?:lieben )?dank|alles gute|adios|hasta (?:luego|pronto|la proxima)|que tenga\w* (?:un |una )?(?:\w+ )?(?:dia|tarde|noche|semana|fin de semana)|buen (?:dia|fin de semana)|feliz (?:dia|tarde|semana)|eso es todo|nada mas|muchas gracias|arrivederci|buona (?:giornata|serata)|tchau|doei|tot ziens|fijne (?:dag|avond))\b/

/** Whether a customer takes leave and asks for nothing: nobody is nudged after that. */
export function isGoodbye(text: string): boolean {
  const folded = fold(text.slice(0, 4_000))
  if (/[?？؟]/.test(folded) || folded.length > 600) return false
  const sentences = sentencesOf(folded)
  const last = sentences.slice(-2).join(' ')
  return (
    LEAVE.test(last) &&
    !sentences.some(sentence => asksForSomething(sentence.replace(/\b(?:thank\w*|merci|danke|gracias)\b.*$/, '')))
  )
}
