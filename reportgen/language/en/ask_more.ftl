### The form: labels and hints for what came before, the plan, parole, the Gladue report, youth, enhanced content and supervision.

## Lengths, sentences, earlier findings of guilt

ask-length = Length, as the court said it
ask-years = Years
ask-months = Months
ask-Length-days = Days
ask-hours = Hours
ask-less-a-day = Less a day
hint-less-a-day = For “two years less a day”.
ask-CourtOutcome-kind = Sentence or decision
ask-CourtOutcome-amount = Amount
hint-CourtOutcome-amount = The fine or the restitution, in dollars.
ask-findings = Earlier findings of guilt
ask-Record-none = A search was made and there is no earlier finding of guilt
hint-Record-none = Tick this only once the search is done. The report then says so, with its date.
ask-checked-on = Date the record was searched
hint-Record-narrative = Printed as you write it. Nothing of a charge that did not end in a finding of guilt.
ask-FindingOfGuilt-on = Date of the finding of guilt
ask-FindingOfGuilt-place = Where the court sat
ask-FindingOfGuilt-offence = Offence
ask-FindingOfGuilt-as-enacted = The offence as the law stood then
hint-FindingOfGuilt-as-enacted = Only for a provision that was repealed or renumbered, or that the list of offences does not have.
ask-outcomes = Sentence, part by part
ask-FindingOfGuilt-youth = This is a finding of guilt under the Youth Criminal Justice Act
hint-FindingOfGuilt-youth = It may be printed only while the Act allows access to the record.
ask-indictable = Was it an indictable offence?
hint-indictable = A youth record needs an answer: how long access lasts depends on it. Answer no for a summary conviction offence.
ask-completed-on = Date the sentence was or will be completed
hint-completed-on = Leave prohibition orders out. A youth record needs this date.
ask-record-suspended = A record suspension or a pardon covers it
hint-record-suspended = The finding of guilt may then stand in no report.

## Measures and restorative processes

ask-Measures-measures = Measures and processes
ask-Measures-none = There were no alternative measures and no restorative processes
ask-Measure-kind = Kind of measure or process
hint-Measure-kind = Police warnings, referrals and extrajudicial measures other than sanctions may not stand in a report.
ask-Measure-what = What the person did
ask-Measure-provider = Who was responsible for it
ask-Measure-period = From when to when
hint-Measure-period = Give the end as well: two years after it, some reports may no longer mention alternative measures.
ask-ended = How it ended
ask-Measure-consent-on = Date the young person consented
hint-Measure-consent-on = For an extrajudicial sanction: access to its record is counted from that day.
ask-Measure-response = How the person responded

## Earlier supervision

ask-orders = Times under supervision
ask-Supervision-none = The person was never under supervision in the community
ask-last-contact = When was the last contact with a supervisor?
ask-SupervisionOrder-kind = Kind of supervision
ask-SupervisionOrder-period = From when to when
ask-SupervisionOrder-response = How the person responded to supervision
ask-breaches = How many findings of guilt for breach?
hint-breaches = Count findings of guilt only, never charges or suspicions.
ask-SupervisionOrder-office = Office that supervised the person
ask-SupervisionOrder-remark = More on this supervision

## Risk and need

ask-Risk-narrative = Risk and needs, in words
hint-Risk-narrative = Never the items of an instrument, their scores or a total.
ask-tool = Tool used
ask-tool-name = Name of the tool
ask-assessed-on = Date of the assessment
ask-assessor = Who made the assessment
hint-assessor = Only where it was not you.
ask-Risk-level = Level the tool gives
hint-Risk-level = The level only, with the tool and the date. Scores are never printed.
ask-override = Level changed by professional judgment
ask-Override-level = Level after professional judgment
ask-Override-reason = Why your judgment departs from the tool
hint-Override-reason = Both levels and the reason are printed together, or none of them is.
ask-domains = Domains of risk and need
ask-domain = Domain
ask-Domain-level = Level in this domain
ask-Domain-narrative = This domain, in words
hint-Domain-narrative = Never the items of an instrument or their scores.
ask-Risk-strengths = Strengths
ask-limits = Limits of the assessment
hint-limits = What the assessment could not take into account, or was not made for.

## Conditions recommended, notes

ask-Plan-order = Order or release the conditions are for
ask-Plan-conditions = Recommended conditions
ask-Plan-narrative = More on the conditions as a whole
hint-Plan-narrative = Printed after the conditions, as you write it. No length of a sentence or order.
ask-law-pack = Date of the law the conditions were drafted under
hint-law-pack = If the wording of a condition has changed since, you are told.
ask-none-because = Why no condition is recommended
ask-RecommendedCondition-condition = Condition
ask-values = What fills the blanks of its wording
ask-RecommendedCondition-reason = Why this condition is recommended
hint-RecommendedCondition-reason = Say what in the report it answers to. Never where a victim is.
ask-RecommendedCondition-agreed-on = Date the person agreed to it
hint-RecommendedCondition-agreed-on = Where the law asks for the person’s agreement.
ask-accepted-by-program-on = Date the program accepted the person
hint-accepted-by-program-on = Where the law asks that the program accept the person.
ask-consent-of-other-on = Date the other person consented
hint-consent-of-other-on = Where the law asks for the consent of somebody else whom the condition names.
ask-place-confirmed-on = Date the place or program was confirmed
hint-place-confirmed-on = The day you learned that it exists and has room.
ask-unplaced = What was filled in under an earlier wording
hint-unplaced = The present wording has no blank for it, and it is never printed.
ask-people = People the condition names
hint-people = Names or initials, exactly as the order should show them.
ask-PrivateNote-on = Date of the note
ask-text = Note
hint-text = Never printed in any report.

## The sentence being served

ask-terms = Terms of imprisonment
ask-imposed-on = Date the court imposed it
ask-CustodialTerm-starts-on = First day of the term
hint-CustodialTerm-starts-on = Only where it is not the day the court imposed it.
ask-consecutive = Consecutive to the terms before it
ask-intermittent = To be served intermittently
ask-CustodialTerm-credit-days = Days of credit for custody before sentence
hint-CustodialTerm-credit-days = As the court gave them: do not work them out.
ask-lost-remission-days = Days of remission lost
hint-lost-remission-days = As the institution states them.
ask-Sentence-institution = Institution
ask-stated = Key dates, as the institution states them
ask-eligibility = Parole eligibility date
ask-discharge-possible = Discharge possible date
ask-expiry = Final warrant expiry date
ask-StatedDates-stated-by = Where these dates come from
ask-Sentence-reasons = What the judge said in passing sentence
hint-Sentence-reasons = From the reasons for sentence themselves, never your own account of the offence.

## Before the Board

ask-way = What brings the case before the Board
ask-applied-on = Date of the application
ask-Application-received-on = Date the Board received it
ask-hearing-on = Date of the hearing
ask-hearing-way = How the hearing is held
ask-hearing-language = Language of the hearing
ask-early = Parole is asked for before the eligibility date
ask-early-grounds = Grounds for early parole
hint-early-grounds = The person’s grounds, as they give them.
ask-earlier = Earlier decisions of a parole board
ask-none-earlier = The Board’s record was read and holds no earlier decision
ask-BoardDecision-on = Date of the decision
ask-decision = Decision
ask-BoardDecision-remark = What is known of it, and how parole went

## In the institution

ask-misconducts = Misconducts on the institution’s record
ask-no-misconduct = The institution’s record was read and holds no misconduct
ask-Institution-programs = Programs and work
ask-Misconduct-on = Date of the misconduct
ask-Misconduct-what = What it was
hint-Misconduct-what = In a few words, as the institution found it.
ask-Misconduct-outcome = What followed from it
ask-InstitutionProgram-what = Program or work
ask-InstitutionProgram-status = How it stands
ask-ended-on = Date it ended

## The release plan and its investigation

ask-items = Items of the release plan
ask-item = What the item is about
ask-claim = What was claimed
hint-claim = In a few words, as it was put to you.
ask-ReleaseClaim-sources = Who claimed it
ask-checks = Steps taken to look into it
ask-ReleaseClaim-why-not = Why it was not investigated
hint-ReleaseClaim-why-not = An item without a step is printed as not investigated, with this reason.
ask-Check-on = Date of this step
ask-Check-means = How
hint-Check-means = Leave it empty where something was read.
ask-Check-by = Who took this step
hint-Check-by = Only where it was not you.
ask-Check-result = What came of it
ask-Check-remark = What was found
hint-Check-remark = In your words. Needed where what was claimed is contradicted.
ask-Check-sources = Who was asked, or what was read

## Police and community, the confidential annex

ask-positions = Police services asked
ask-Police-community = What the community says of the release
ask-PolicePosition-service = Police service
ask-PolicePosition-asked-on = Date it was asked
ask-PolicePosition-answered-on = Date it answered
ask-PolicePosition-position = What it answered
ask-PolicePosition-remark = What it said
hint-PolicePosition-remark = In your words. What must be kept apart goes into the confidential annex.
hint-Police-narrative = Printed as you write it. Never where a victim is.
hint-Confidential-narrative = Printed in the annex alone, as you write it. Never where a victim is.
ask-submissions = Matters kept apart
ask-Submission-topic = What it is about
ask-Submission-person = Who said it
ask-Submission-on = Date it was received
ask-Submission-words = The matter itself
hint-Submission-words = In your words. Never where a victim is, nor how to reach them.
ask-why = Why it must be kept apart
hint-why = Keep apart only what it is strictly necessary to keep apart.
ask-may-go-to = To whom it may go

## Gladue: consent

ask-Gladue-consent = Consent
ask-requested-by = Who asked for the report?
ask-materials-received-on = Date the materials from counsel arrived
ask-Consent-given-on = Date consent was given
hint-Consent-given-on = Without consent no final report is made.
ask-Consent-source = Interview or form that records it
ask-scope = What the consent covers
hint-scope = As the person put it; the report says so.
ask-may-not-share = What the person asked to keep out
ask-NotShared-what = What to keep out
hint-NotShared-what = In a few words, for you alone: never printed.
ask-NotShared-withheld = Why it is kept out
hint-NotShared-withheld = Without an answer: because the person did not consent.
ask-in-pre-sentence = The person agrees that the Nations and the options also stand in a pre-sentence report
ask-withdrawn-on = Date consent was withdrawn
hint-withdrawn-on = Nothing of it is then printed in any report. The person need give no reason.
ask-read-by-person-on = Date the person went over the draft
hint-read-by-person-on = Go over it together before it is filed.

## Gladue: the person, the Nation, the family

ask-Gladue-narrative = How the person introduces themselves
hint-Gladue-narrative = In the person’s own words, as far as they wish.
ask-nations = Nations, peoples and communities
ask-own-name = The name it gives itself
ask-Nation-own-script = That name in its own script
ask-also-called = Another name it is known by
ask-territory = Where it is
hint-territory = Treaty, lands, waters, as the community says it.
ask-belonging = How the person belongs to it
ask-community-history = History of the community
ask-story = The family, one chapter a generation
ask-of = Generation the chapter tells of
ask-factors = What the chapter touches on
hint-factors = So that nothing is forgotten: never printed.
ask-childhood = Childhood
ask-care = Away from home
hint-care = In care, at school, in hospital.
ask-Passage-narrative = What is told
hint-Passage-narrative = Only what the person offers, in their own words or the community’s.
ask-Chapter-narrative = What is told
hint-Chapter-narrative = A life, never a list of factors: only what the person offers, in their own words.
ask-works = Works of history it rests on
ask-Cited-work = Work
ask-pages = Pages

## Gladue: a life, health, culture

ask-Gladue-schooling = Learning, at school and elsewhere
ask-Gladue-work = Work
ask-home = Home and the people closest
ask-well-being = What keeps the person well
ask-Gladue-health = Health
ask-Gladue-substance-use = Substance use and recovery
ask-Gladue-language = Language, and what became of it in the family
ask-culture = Culture and the land
ask-ceremony = Ceremony

## Gladue: strengths, supports, justice

ask-Gladue-strengths = Strengths of the person, the family and the Nation
ask-supporters = People who stand by the person
ask-Supporter-person = Who it is
ask-offers = What they offer to do
ask-supports = What else is told of support
ask-justice-history = Earlier contact with police, courts and corrections
ask-accountability = Responsibility and making it right

## Gladue: options and healing

ask-options = Options in the community
ask-no-options-because = Why there is no option, or not more of them
hint-no-options-because = Who was asked, and what is missing.
ask-HealingOption-what = Option
ask-HealingOption-provider = Who offers it
ask-HealingOption-community = Community it is offered in
ask-HealingOption-contact = Whom to call
ask-HealingOption-telephone = Telephone number to call
ask-HealingOption-languages = Languages it is offered in
ask-acceptance = Do they accept the person?
ask-accepted-on = Date they accepted
ask-HealingOption-agreed-on = Date the person asked for it or agreed to it
ask-HealingOption-starts = When it begins
ask-ends = When it ends
ask-HealingOption-cost = Cost in all
hint-HealingOption-cost = In dollars, travel left out.
ask-paid-by = Who pays
ask-travel = Travel
hint-travel = How one gets there, how long it takes, and who pays.
ask-indigenous-led = Is it led by an Indigenous community or organization?
ask-HealingOption-sources = Who confirmed it
ask-healing-plan = Steps of the healing plan
ask-HealingStep-what = Step
ask-HealingStep-by = With whom
ask-HealingStep-when = When
ask-healing-words = What the person says of healing

## Gladue: community, letter, works of history

ask-Gladue-works = Works of history cited
ask-author = Who wrote it
hint-author = A person or a body.
ask-HistoryWork-title = Title
hint-HistoryWork-title = The title of the edition in each language. Where there is one edition, write the same title twice.
ask-HistoryWork-language = Language of the title
hint-HistoryWork-language = Only where there is one edition.
ask-year = Year it was published
ask-publisher = Publisher and place
ask-cite-as = Citation its keeper requires
hint-cite-as = Word for word.

## Youth

ask-guardians = Parents and other adults with the care of the young person
ask-Guardian-person = Parent or other adult
ask-Guardian-source = Source that tells how the interview went
hint-Guardian-source = An interview, or the attempts at one.
ask-Guardian-why-not = Why no interview was sought
hint-Guardian-why-not = Only where no source tells of an interview or an attempt.
ask-attends = Do they attend the proceedings?
ask-copy-ordered = The court directed that a copy be given to them
ask-Youth-explained-on = Date the report was explained to the young person
hint-Youth-explained-on = What it is for, who receives it, and the rule on statements made while it is prepared.
ask-Youth-narrative = More on the interviews
ask-Youth-quotes = The young person’s own words about their plans
ask-victim-interview = How the victim was heard, or why not
hint-victim-interview = Never the harm, and never where the victim is.
ask-conferences = Conferences under section 41
ask-no-conference = Why there was no conference
ask-Conference-on = Date the conference met
ask-members = Who took part
ask-recommendations = What the conference recommended to the court
ask-plans = The young person’s own plans
hint-plans = To change, and to take part in helpful activities.
ask-parents = Relationship with the parents
hint-parents = And their control and influence over the young person.
ask-extended-family = Relationship with the extended family
hint-extended-family = And its control and influence over the young person.
ask-attendance = School attendance and performance
ask-services = Services given after earlier findings of guilt, and the response to them
ask-willingness = Willingness to use the services there are
ask-alternatives-to-custody = Alternatives to custody
hint-alternatives-to-custody = What may help the court to see whether there is one.
ask-other = Other matters the provincial director finds relevant
ask-recommendation = Recommendation
hint-Youth-recommendation = A youth report may hold one; the sentence is for the court.
ask-custody-considered = Is custody being considered?
ask-section-34-reports = Medical or psychological reports under section 34
hint-section-34-reports = They are pointed to, and never quoted or restated.

## Enhanced content

ask-intimate-partner = A victim is or was the person’s intimate partner
ask-partner-violence = Intimate-partner violence
ask-PartnerViolence-requested = The court asked for this part
ask-SexualOffence-requested = The court asked for this part
ask-Intensive-requested = The court asked for this part
hint-PartnerViolence-narrative = Printed as you write it. Never where a victim is, and no retelling of the offence.
hint-SexualOffence-narrative = Printed as you write it. Never who or where a victim is, and no retelling of the offence.
ask-relationship = How does the relationship with the victim stand?
ask-relationship-since = Since when has it stood so?
ask-victim-heard = Was the victim heard?
hint-victim-heard = Here as elsewhere, never where the victim is.
ask-PartnerViolence-children = Children concerned, and arrangements for them
hint-PartnerViolence-children = By initials. Never where they live with the victim.
ask-family-court = Orders and proceedings of the family court
ask-no-contact = Orders that bar contact, and how they are kept
ask-firearms-access = Does the person have access to firearms?
ask-firearms = Licences, firearms and other weapons, and orders about them
ask-PartnerViolence-program = Partner Assault Response program
ask-program-by = Who offers the program
ask-program-starts = Date the program starts
ask-waiting-weeks = Waiting time, in weeks
hint-waiting-weeks = As the provider states it.
ask-earlier-response = Response to earlier programs and orders of this kind
ask-child-access = Access to children, at home and elsewhere
ask-devices = Use of the Internet and of devices
ask-positions-of-trust = Work and volunteering with minors
ask-SexualOffence-treatment = How treatment stands
ask-treatment-by = Who offers the treatment
ask-treatment-starts = Date the treatment starts
ask-agrees = Does the person agree to attend treatment?
ask-treatment-remark = More on the treatment
hint-treatment-remark = Only what the consent given covers.
ask-Intensive-contacts = Contacts planned
ask-with-whom = With whom
ask-PlannedContact-means = How
ask-times = How many times
ask-every = In a week or in a month?
ask-PlannedContact-purpose = What the contact is for
ask-review-after-weeks = After how many weeks is the frequency looked at again?
ask-liaison = Liaison with police and others
ask-enforcement = What follows a failure to comply

## The order being supervised

ask-Supervised-order = Order being supervised
ask-period-from = First day the report covers
ask-period-to = Last day the report covers
ask-SupervisedOrder-kind = Kind of order
ask-SupervisedOrder-made-on = Date the order was made
ask-SupervisedOrder-starts-on = First day of the order
hint-SupervisedOrder-starts-on = Only where it is not the day the order was made.
ask-ends-on = Last day of the order
ask-SupervisedOrder-language = Language the order was made in
ask-SupervisedOrder-explained-on = Date the order was explained to the person
hint-SupervisedOrder-explained-on = The day the person had a copy of it and it was explained.
ask-transfers = Transfers to another office
ask-from-office = Office that had the file
ask-to-office = Office that took it over
ask-Transfer-on = Date of the transfer
ask-Transfer-reason = Why
ask-SupervisedOrder-conditions = Conditions of the order
ask-OrderCondition-number = Number in the order
hint-OrderCondition-number = As the order has it: “2” or “2(a)”.
ask-OrderCondition-words = The condition, in the words of the order
hint-OrderCondition-words = Exactly as the order has it, in its language; in the other language, your own wording.
ask-compliance = Has the condition been kept?
hint-compliance = What the file shows: whether there was a failure is for a court to decide.
ask-OrderCondition-remark = Remark on how it has been kept

## Contacts, programs, hours, payments

ask-Supervised-narrative = More on the contacts
ask-Supervised-contacts = Appointments and calls, kept or not
ask-ContactKept-on = Date of the appointment
ask-ContactKept-means = How it was to be held
ask-ContactKept-result = Was it kept?
ask-ContactKept-remark = Remark
ask-Supervised-programs = Programs and counselling
ask-Program-what = Program or counselling
ask-Program-provider = Who offers it
ask-Program-state = How far it has come
ask-Program-since = Since when it has stood so
ask-sessions-set = Sessions held
ask-sessions-attended = Sessions attended
ask-Program-remark = Remark
ask-Supervised-service = Community service
ask-ServiceHours-place = Where the hours are done
ask-ServiceHours-ordered = Hours ordered
ask-done = Hours done so far
ask-counted-on = Date to which they are counted
ask-ServiceHours-due-on = Date they are due by
ask-payments = Sums ordered and paid
ask-OrderedPayment-kind = Kind of payment
ask-OrderedPayment-ordered = Sum ordered
ask-paid = Sum paid so far
ask-last-paid-on = Date of the last payment
ask-OrderedPayment-due-on = Date it is due by
ask-OrderedPayment-remark = Remark
hint-OrderedPayment-remark = Never a card or account number.

## Earlier failures, goals, papers

ask-history = Failures the file noted before
ask-condition = Number of the condition
ask-EarlierFailure-on = Date of the failure
ask-EarlierFailure-what = What the file noted
ask-EarlierFailure-answer = What was done about it
ask-EarlierFailure-answered-on = Date that was done
ask-EarlierFailure-outcome = What came of it
ask-goals = Goals of supervision
ask-Goal-what = Goal
ask-Goal-state = How far it is reached
ask-Goal-remark = Remark on this goal
ask-change-in-risk = What has changed in risk and need
hint-change-in-risk = Since the last report, in words: never the items of an instrument.
ask-papers = Documents on file and awaited
ask-FilePaper-what = Document
ask-FilePaper-state = Where it stands
ask-FilePaper-on = Date of that

## Alleged failures

ask-failures = Failures alleged
ask-Failure-on = Date of the failure, or its first day
ask-Failure-until = Its last day
hint-Failure-until = Only if it went on.
ask-at = Time of day
hint-at = Only where it matters.
ask-Failure-place = Where
ask-Failure-account = What shows it
hint-Failure-account = What was seen or recorded, and by whom. No guess at why.
ask-Failure-asked-on = Date the person was asked about it
ask-explanation = What the person says of it
hint-explanation = In the person’s own words, or why there is no explanation.
ask-Failure-exhibits = Documents that show it
ask-steps-tried = Steps taken before this report
ask-Breach-exhibits = Documents that go with the report
ask-Exhibit-what = What the document is
ask-sort = Kind of document
ask-witness = Whose statement it is
ask-signed-on = Date it was signed
ask-to-follow = The document is still to come

## Proceedings on the allegation

ask-warrant-on = Date a warrant was issued
ask-arrested-on = Date of the arrest
ask-appeared-on = Date the person was compelled to appear
hint-appeared-on = Only where there was no arrest.
ask-detained-on = Date detention was ordered
hint-detained-on = Under subsection 515(6) of the Criminal Code.
ask-notice-given-on = Date the person had a copy of the report and notice of it
ask-Breach-hearing-on = Date the hearing of the allegation begins
ask-charge-laid-on = Date a charge was laid
ask-recommitted-on = Date the person was back in custody
hint-recommitted-on = For a person on parole.
ask-proposed = What you propose to the court
hint-proposed = One of the courses that subsection 742.6(9) of the Criminal Code opens to the court.
ask-change = Change of the optional conditions that you propose
ask-change-received-on = Date the court received notice of the proposed change
ask-ProposedChange-condition = Number of the condition it would change
hint-ProposedChange-condition = Leave it empty for a new condition.
ask-ProposedChange-words = The condition as proposed
ask-ProposedChange-reasons = Why the change is proposed
ask-ProposedChange-given-on = Date the person received the written notification
ask-hearing-asked-on = Date a hearing was asked for or ordered
ask-took-effect-on = Date the change took effect
