/**
 * What a look at an article's address found. 'closed': the site asks for a sign-in or turns machines away, which is no
 * proof of a subscription. 'silent': no answer, or an error of the site's own, which may be over in a minute.
 */
export type LinkState = 'unchecked' | 'works' | 'closed' | 'silent' | 'dead'
