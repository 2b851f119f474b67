// A semicolon ends a statement unless it stands in a comment, a text, a quoted name or a $$ body.
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|;|[^-/'"$;]+|[\s\S]/g

/** The statements of a script, without its comments, for a driver that takes one at a time. */
export function splitSql(script: string): string[] {
  const statements = ['']
  for (const [token] of script.matchAll(TOKEN)) {
    if (token === ';') statements.push('')
    else if (!isComment(token)) statements.push(`${statements.pop()}${token}`)
  }
  return statements.map((statement) => statement.trim()).filter(Boolean)
}

function isComment(token: string): boolean {
  return token.length > 1 && (token.startsWith('--') || token.startsWith('/*'))
}
