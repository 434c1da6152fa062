import type { PackedVectorHeads } from './vector-heads.ts'

/** Learned from the English rows of `datasets/labelled`; written anew by `node eval/learned/vector-heads-process.ts`. */
export const SPAM_VECTOR_HEAD = {
  spam: {
    bias: -0.850534,
    scale: 0.0131721,
    bytes:
      '8ejg6SoUB97P0cv5BRHZA/8NB/bk0/7U6sYWGBD4J1Ab+woT0gEp+BIO29vH1ws1lCLf9S7Ax7ve0ucFLR0iw9Q5/B/62frkzS75Eubr0fQ78vbZohXP/RvpAdI0qe3x3/jZrUQcH/3+Ag//UTDvJqHA/6LVtxTvDln+zEgQ2QAhGcENB/Hj5enluAIKPu37GjpausvQIkQz7xCvEKAkAxXz1yv5BCI65fweFPYCBAEIA8gMySG13vnt6+/gywLY6NkuSx12N+8HKgZLBR9IHmj3J8XzATDbzkswTtMrKQDiEyMwSOTp6CD+5e8KGobh8vbNBiwI7kzpIMwlGxWBER33GQAL4ibSDUuwzKD7qubk6uoIDAzoADoB9kAE8h4KBuU2O+S2SiEH1cgL+QAcPBj179rdJ+3lRCTlKbwu0QDrAdguEda7S/bLyrIAQfPd1VfxxTQp/An6Gh8JIeMFzdzpKBXZ4LhM1PIizvzY7A4G/dYFHAkI6QhJ9hT21soU',
  },
} as const satisfies PackedVectorHeads
