/** Faces and gestures that turn a thank-you into its opposite. */
export const SOUR = /[🙄😡🤬😠👎😒😤🖕💩😑🤦😞😢😭💔]|:-?[(/\\]|>:/u

const GRATEFUL = /🙏|👍|❤|🥰|👏|♥|💙|💚|💛|🧡|💜|💕|💖|🙌|🫶|👌|🤝|💐/u
const SIGNS = /\p{Extended_Pictographic}/gu
/** Signs that may stand beside a thumb without changing what it says. */
const CHEERFUL = /[🙏👍❤🥰👏♥💙💚💛🧡💜💕💖🙌🫶👌🤝💐😊☺🙂😍🤗🌹😀😃😄😁😅😉😇🎉🥳✨⭐🌟💪✅✔🌸🌷☀🍀😎🤩😘]/u

/** The signs of thanks or assent in a text whose signs are all cheerful; undefined where there is none. */
export function gratefulSigns(text: string): string | undefined {
  const signs = text.slice(0, 2_000).match(SIGNS) ?? []
  const all = signs.join('')
  return signs.length > 0 && GRATEFUL.test(all) && signs.every(sign => CHEERFUL.test(sign)) ? all : undefined
}
