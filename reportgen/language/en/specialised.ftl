### The enhanced content of a pre-sentence report: intimate-partner violence, sexual offences, intensive supervision.

enhanced-requested = The court asked for this part of the report.
enhanced-partner-violence = This part stands here because a victim is or was an intimate partner of the person before the court.
enhanced-sexual-offence = This part stands here because of the nature of the offence.
enhanced-intensive = This part stands here because closer supervision than usual is proposed.
enhanced-law = It may bear on { LIST($provisions) } of the Criminal Code; how the law applies is for the court.
provision-cited = { CITE($provision, long: "yes") }
enhanced-starts = The start date is { $on }.
enhanced-waiting = The waiting time, as stated by the provider, is { count-in-words } { $count ->
    [one] week
   *[other] weeks
}.

## Intimate-partner violence. Whether the victim was heard, never where the victim is.

section-partner_violence = Intimate-partner violence
partner-relationship = { $subject } { $value }
partner-relationship-topic = the relationship with the victim
partner-is-together = { VERB($subject, "is", "are") } still in a relationship with the victim
partner-is-separated = { VERB($subject, "is", "are") } separated from the victim
partner-is-ended = { VERB($subject, "is", "are") } no longer in a relationship with the victim
partner-is-parents-together = { VERB($subject, "is", "are") } no longer in a relationship with the victim and { VERB($subject, "shares", "share") } the care of children with that person
partner-since = this has been so { SINCE($value) }
partner-since-topic = since when this has been so
partner-victim-yes = The victim was heard for this report.
partner-victim-no = The victim was not heard for this report.
partner-victim-through-victim-services = The victim was heard through victim services.
partner-children = Children
partner-family-court = Family court
partner-no-contact = Orders that bar contact
partner-firearms = Access to firearms and other weapons
partner-weapons-yes = { $subject } { VERB($subject, "has", "have") } access to firearms
partner-weapons-no = { $subject } { VERB($subject, "has", "have") } no access to firearms
partner-weapons-topic = access to firearms
partner-program = Partner Assault Response program
partner-par = the Partner Assault Response program
partner-par-by = the Partner Assault Response program of { $provider }
partner-program-eligible = { $subject } is eligible for { $program }.
partner-program-waiting-list = { $subject } is on the waiting list of { $program }.
partner-program-accepted = { CAP($program) } has accepted { $subject }.
partner-program-completed = { $subject } has completed { $program }.
partner-program-not-eligible = { $subject } is not eligible for { $program }.
partner-earlier = Response to earlier interventions

## Sexual offences.

section-sexual_offence = Sexual offence: further information
sexual-ban = A publication ban under { CITE($provision, long: "yes") } covers this report: nothing in it may be published that could identify a person the ban protects.
sexual-child-access = Access to children
sexual-devices = Internet and devices
sexual-trust = Work and volunteering with minors
sexual-treatment = Treatment
sexual-treatment-available = Treatment is available.
sexual-treatment-available-by = Treatment is available from { $provider }.
sexual-treatment-accepted = { $subject } has been accepted for treatment.
sexual-treatment-accepted-by = { $subject } has been accepted for treatment by { $provider }.
sexual-treatment-waiting-list = { $subject } is on a waiting list for treatment.
sexual-treatment-waiting-list-by = { $subject } is on the waiting list of { $provider } for treatment.
sexual-treatment-not-available = No treatment was found to be available.
sexual-treatment-not-available-by = { $provider } has no treatment available.
sexual-treatment-declined = { $subject } has declined treatment.
sexual-treatment-declined-by = { $subject } has declined treatment from { $provider }.
sexual-agrees-yes = { $subject } { VERB($subject, "agrees", "agree") } to attend treatment
sexual-agrees-no = { $subject } { VERB($subject, "does", "do") } not agree to attend treatment
sexual-agrees-topic = attending treatment

## Intensive supervision.

section-intensive_supervision = Intensive supervision
intensive-proposal = It sets out what supervision in the community would be, should the court order it.
intensive-review = How often contacts take place would be looked at again after { count-in-words } { $count ->
    [one] week
   *[other] weeks
}.
intensive-with = Contact with
intensive-means = How
intensive-often = How often
intensive-purpose = Purpose
intensive-every-week = { $times ->
    [1] Once a week
    [2] Twice a week
    [3] Three times a week
    [4] Four times a week
    [5] Five times a week
   *[other] { $times } times a week
}
intensive-every-month = { $times ->
    [1] Once a month
    [2] Twice a month
    [3] Three times a month
   *[other] { $times } times a month
}
intensive-summary = Each kind of contact planned: with whom, how, how often and what for.
intensive-liaison = Liaison with police and others
intensive-enforcement = What follows a failure to comply

## What the rules find.

rule-specialised-asked = This part is there although the court did not ask for it and nothing in the case calls for it. Take it out, or record the request (“requested”).
rule-specialised-missing = The case calls for this part, and it is not there: { $part ->
    [partner] intimate-partner violence
   *[sexual] sexual offences
}. Ask whether the court wants it.
rule-sexual-offence-ban = No publication ban under this provision is recorded. Ask the court office whether one was made.
rule-victim-location = This text may say where a victim is (an address, a postal code, a shelter). Take it out.
