/** The list holds addresses and domains; without a list anyone may sign up. */
export function isSignUpAllowed(email: string, list: readonly string[] | undefined): boolean {
  if (list === undefined) return true
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return list.includes(email) || list.includes(domain) || list.includes(`@${domain}`)
}
