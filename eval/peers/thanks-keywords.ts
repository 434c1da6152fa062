/** Words of thanks as a desk's rule would list them. */
const THANKS =
  /(?<!\p{L})(?:thank\p{L}*|thx|thn?x|thanx|tks|tnx|ty|cheers|appreciate\p{L}*|merci|danke|dankesch[öo]n|gracias|grazie|obrigad[oa]|bedankt|dank je|dank u|tack|takk?|kiitos|dziękuję|dzięki|děkuji|díky|ďakujem|köszönöm|mulțumesc|mersi|teşekkür(?:ler)?|sağ ol|спасибо|дякую|благодаря|ευχαριστώ|hvala|ačiū|paldies|aitäh|terima kasih|cảm ơn|salamat)(?!\p{L})|ありがとう|谢谢|謝謝|감사합니다|고마워|תודה|شكر|ขอบคุณ|धन्यवाद/iu

/** The peer: the rule that desks are given to close thank-yous with. It names thanks and asks nothing. */
export function closesByKeyword(text: string): boolean {
  return THANKS.test(text) && !/[?？؟]/.test(text)
}
