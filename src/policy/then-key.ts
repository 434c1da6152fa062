/** The policy file's word `then`. Linters fear objects with that key, because `await` would call it; nothing awaits a policy. */
export const THEN = 'then'
