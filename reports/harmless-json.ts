/**
 * JSON whose names stay what they are, so that they can be matched with the record; nothing is removed. Whatever
 * acts without being seen is written as an escape instead, which a parser turns back: the text can be printed to
 * a terminal or a CI log (`##[` begins a command there).
 */
export const harmlessJson = (content: unknown): string =>
  `${JSON.stringify(content, undefined, 2)
    .replaceAll('##[', String.raw`#\u0023[`)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}]/gu, (character) =>
      character === '\n'
        ? character
        : Array.from(
            { length: character.length },
            (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
          ).join(''),
    )}\n`
