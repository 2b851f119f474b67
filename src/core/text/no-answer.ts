const NO_ANSWER =
  /^(?:n\.?\/?a|none|nil|no|nope|nothing(?: (?:really|much|else|special|specific|in particular|(?:that )?i can think of|comes to mind|to (?:add|clear up|say|report|correct)))?|not (?:really|sure|applicable)|no (?:idea|comment)|unknown|tb[acd]|(?:all|everything) (?:(?:is|was|went) )?(?:good|fine|clear|ok|okay|well|said)|i (?:don['’]t|do not) know|keine?[rs]?|nichts|nein|rien|aucune?|nada|niente|x+)$/i

/** Whether somebody filled a field in to say that there is nothing to say: "n/a", "none", "nothing really". */
export function isNoAnswer(typed: string): boolean {
  return NO_ANSWER.test(typed.trim().replace(/[\s.!]+$/, ''))
}
