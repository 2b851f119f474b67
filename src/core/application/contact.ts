/** Somebody at the employer, or a recruiter in between. Empty text means "not given". */
export type Contact = {
  kind: 'interviewer' | 'recruiter'
  name: string
  /** How to address them: "Ms Fernández", "María". */
  salutation: string
  jobTitle: string
  email: string
  phone: string
}

export type StoredContact = Contact & { id: number; publicId: string }
