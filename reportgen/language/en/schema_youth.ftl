### What the fields of a youth report and of the enhanced content hold, for the published JSON Schema.

## Youth

field-CaseFile-youth = What a youth report holds and no other does: s. 40(2) of the Youth Criminal Justice Act.
field-Office-ministry = The ministry, where it is not that of the Solicitor General, in both languages; the name of the office is then printed whole.
field-guardians = The parents, or other adults with the care of the young person, one entry each.
field-Guardian-source = The id of the source that tells how the interview with this parent went.
field-Guardian-why-not = Why no interview was sought, where there is no source: deceased, whereabouts unknown, no part in the young person’s life.
field-attends = Whether this parent attends the proceedings.
field-copy-ordered = True where the court directed that a copy be given to a parent who does not attend.
field-explained-on = The day the purpose of the report and the rule on statements were explained to the young person, YYYY-MM-DD.
field-victim-interview = How the victim was heard, or why not; never the harm, never where the victim is.
field-conferences = Conferences under s. 41, one entry each.
field-Conference-on = The day the conference met, YYYY-MM-DD.
field-Conference-members = Who took part, by relation to the young person.
field-Conference-recommendations = What the conference recommended to the court.
field-no-conference = Where there was none: not convened, or still to come.
field-plans = The young person’s own plans to change and to take part in helpful activities.
field-parents = The relationship with the parents, and their control and influence.
field-extended-family = The relationship with the extended family, and its control and influence.
field-attendance = School attendance and performance.
field-Youth-services = Services given after earlier findings, and the response to them.
field-willingness = Whether the young person is willing to use the services there are.
field-alternatives-to-custody = What may help the court to see whether there is an alternative to custody.
field-Youth-other = Other matters the provincial director finds relevant.
field-Youth-recommendation = The recommendation, which a youth report may hold.
field-custody-considered = True where custody is being considered.
field-section-34-reports = The ids of the sources that are medical or psychological reports under s. 34; they are pointed to, never quoted.

## Enhanced content

field-specialised = Enhanced content, only where the court asked for it or the case calls for it.
field-intimate-partner = True where a victim is or was the person’s intimate partner.
field-partner-violence = Intimate-partner violence; never where a victim is.
field-sexual-offence = Sexual offences.
field-intensive = Intensive supervision.
field-PartnerViolence-requested = True where the court asked for this part.
field-SexualOffence-requested = True where the court asked for this part.
field-Intensive-requested = True where the court asked for this part.
field-relationship = How the relationship with the victim stands.
field-relationship-since = Since when it has stood so.
field-victim-heard = Whether the victim was heard: yes, no, or through victim services.
field-PartnerViolence-children = The children concerned, by initials, and arrangements for them.
field-family-court = Orders and proceedings of the family court.
field-no-contact = Orders that bar contact, and how they are kept.
field-firearms-access = Whether the person has access to firearms.
field-firearms = Licences, firearms and other weapons, and orders about them.
field-PartnerViolence-program = How the person stands with the Partner Assault Response program.
field-program-by = Who offers the program.
field-program-starts = The day it starts, YYYY-MM-DD.
field-waiting-weeks = The waiting time in weeks, as the provider states it.
field-earlier-response = The response to earlier programs and orders of this kind.
field-child-access = Access to children, at home and elsewhere.
field-devices = Use of the Internet and of devices.
field-positions-of-trust = Work and volunteering with minors.
field-SexualOffence-treatment = Whether treatment is available and accepted.
field-treatment-by = Who offers the treatment.
field-treatment-starts = The day it starts, YYYY-MM-DD.
field-agrees = Whether the person agrees to attend treatment.
field-treatment-remark = The officer’s own text on treatment.
field-Intensive-contacts = Each kind of contact planned.
field-with-whom = With whom, by relation to the person; “self” for the person.
field-PlannedContact-means = How the contact takes place.
field-times = How many times.
field-every = A week or a month.
field-purpose = What the contact is for, in both languages.
field-review-after-weeks = After how many weeks the frequency is looked at again.
field-liaison = Liaison with police and others.
field-enforcement = What follows a failure to comply.
