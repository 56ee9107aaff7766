### The form: labels and hints for the case, its people, the matter before the court, sources and areas of life.

## The parts of a case

ask-CaseFile-number = Case number
hint-CaseFile-number = Your office’s own number. It names the files of the report: put no name in it.
ask-officer = Who writes and signs the report
ask-CaseFile-sources = Sources
hint-CaseFile-sources = Everybody and everything the report relies on, and those you tried to reach and could not.
ask-schooling = Education
ask-work = Work
ask-health = Health
ask-substance-use = Substance use
ask-measures = Alternative measures and restorative justice
ask-victims = Victims
hint-victims = One entry for each person. Never say where a victim lives, works or studies.
ask-resources = Community resources
ask-CaseFile-community = Resources in the community as a whole
ask-assessment = Your assessment
hint-assessment = What the whole report comes to, resting on what it says. Leave out the facts of the offence and conduct never charged; give no opinion on the sentence unless the court asked for one.
ask-private-notes = Notes to yourself
hint-private-notes = Never printed in any report.

## People

ask-name = Full name
hint-name = In any script, as the person writes it.
ask-Subject-name = Name used in the report
hint-Subject-name = The whole name, in any script, as the person writes it.
ask-family = Family name
hint-family = The part of the name that follows “Ms.” or “Mr.”. If you leave it empty, the whole name does.
ask-given = Given name
hint-given = Needed only if it alone may be printed.
ask-shown = What may be printed of the name
hint-shown = Choose initials or the relation alone for anyone a publication ban protects.
hint-Minor-shown = A child is shown by initials unless you choose otherwise.
ask-form = How the report refers to this person
hint-form = As the person wishes. Ask; never guess from a name.
hint-Officer-form = As you wish to be referred to yourself, or as your colleague does.
ask-title = Write “Ms.” or “Mr.” before the name?
hint-title = Answer no to print the name alone.
hint-Source-title = A few words that name it, in both languages where both reports are made.
ask-called = Asks to be called
hint-called = Used instead of “Ms.” or “Mr.” and the family name.
ask-elides = In French, does “de” become “d’” before the name?
hint-elides = Leave it unanswered to follow the usual spelling: d’Hélène, de Hugo.
ask-pronouns = Pronouns
hint-pronouns = Only if the person gave them.
ask-Pronouns-en = English pronouns
hint-Pronouns-en = Three words, in this order: they, them, their.
ask-Pronouns-fr = French pronouns
hint-Pronouns-fr = Three words, in this order: iel, iel, son.
ask-legal-name = Legal name, if it differs
ask-name-on-information = Name on the information or indictment, if it differs
hint-name-on-information = It is printed once, in the caption.
ask-other-names = Other names
hint-other-names = Other names by which the person is or was known.
ask-own-script = Name in its own script
hint-own-script = Only if the report should show it.
ask-OwnScript-name = Name, in that script
ask-OwnScript-language = Language and script
ask-born = Date of birth
hint-Relative-born = As far as it is known; the year alone will do.
hint-Child-born = As far as it is known; the year alone will do.
ask-born-at = Place of birth
hint-born-at = As the person says it.
ask-Subject-languages = Languages the person speaks
ask-official-language = Official language the person chose to be served in
ask-address = Address
hint-Subject-address = Printed only if the court asked for it.
ask-telephone = Telephone
hint-Subject-telephone = Printed only if the court asked for it.
ask-print-address = The court asked for the address and telephone number in the report
ask-office = Office
ask-Officer-office = Their office, if it is not the one of this case
ask-Office-name = Name of the office
hint-Office-name = Without the words “probation and parole office”: Sudbury, Ottawa.
ask-ministry = Ministry, if it is another one
hint-ministry = For an office of another ministry, such as that of youth justice. The name of the office is then printed whole.
ask-province = Province of the office
hint-province = Two capital letters: ON, QC.
ask-role = Position
ask-person = Who it is
ask-relation = Relation to the person the report is about

## The matter before the court

ask-court = Court
ask-Matter-place = Where the court sits
ask-Custody-place = Institution
ask-files = Court file numbers
hint-files = The main one first.
ask-judge = Judge who ordered the report
ask-crown = Crown counsel
ask-defence = Defence counsel
ask-ordered-on = Report ordered on
ask-Matter-due-on = Report due on
ask-sentencing-on = Sentencing hearing on
ask-filed-on = Report filed or sent on
hint-filed-on = The day it was filed with the court or sent to the Board. Its dates are then no longer counted.
ask-late-because = Why the report is late
hint-late-because = Only if it comes after the day it was due. The report says so.
ask-reason = Reason
ask-Lateness-remark = A sentence that says more
hint-Lateness-remark = Only where the reason alone does not say enough. It is printed.
ask-adjournments = Sentencing dates that were moved
ask-from-date = Date that was moved
ask-to-date = New date
ask-Adjournment-reason = Why the date was moved
ask-proceeding-language = Language of the proceeding
ask-report-language = Language the court ordered the report in
hint-report-language = Both languages means two reports.
ask-Matter-requested = Matters the court asked for
hint-Matter-requested = Only what the court asked for beyond what every such report holds.
ask-RequestedTopic-topic = What the court asked
hint-RequestedTopic-topic = In the court’s own words.
ask-RequestedTopic-answer = Your answer, or why there is none

## Offences

ask-offences = Offences
hint-offences = Only offences of which the person was found guilty in this matter, one entry for each count.
ask-count = Count number
ask-offence = Offence
hint-Offence-offence = If the list does not have it, give it below as the law stood then.
ask-as-enacted = Offence, as the law stood then
hint-Offence-as-enacted = Only for a provision repealed or renumbered since, or one that the list of offences does not have.
ask-act = Act
ask-act-title = Title of the other act
ask-provision = Section
hint-EnactedOffence-provision = As it is cited in English: 732.1(3)(d).
ask-heading = Name of the offence in that act
ask-file-number = Court file number of this count
hint-file-number = Only if the matter has several file numbers.
ask-on = Date
ask-Offence-on = Date of the offence
hint-Offence-on = As far as it is known. If the offence went on for some time, the date it began.
ask-Offence-until = When the offence ended, if it went on
ask-CurrentOrder-until = When the order ends
ask-finding = How guilt was found
ask-found-on = Date of the plea or finding of guilt
ask-mode = How the Crown proceeded

## Custody, orders, bans, losses

ask-custody = Custody or release
ask-Custody-status = Where the person waits for sentence
ask-since = Since when
ask-Custody-days = Days in custody
hint-Custody-days = As a source states them. Do not work them out.
ask-credit-days = Credit, in days
hint-credit-days = As a source states it. Do not work it out.
ask-stated-by = Who states it
ask-release-conditions = Conditions of release that matter for this report
hint-release-conditions = In short. Leave out anything that would say where a victim is.
ask-current-orders = Other orders in force against the person
ask-kind = What it is
ask-CurrentOrder-kind = Kind of order
ask-bans = Publication bans that cover this report
ask-PublicationBan-provision = Provision it was made under
ask-protects = Whom or what it protects
ask-made-on = Made on
ask-losses = Losses
hint-losses = Item by item, with what has been repaid, as the sources state them.
ask-LossItem-what = What was lost or damaged
ask-owner = Person whose loss it is
hint-owner = Leave it empty for an organization.
ask-LossItem-organization = Organization whose loss it is
ask-LossItem-amount = Loss, in dollars
ask-repaid = Repaid so far, in dollars

## Sources and what they say

ask-Source-kind = Kind of source
ask-outcome = What came of it
ask-Source-person = Person contacted or sought
hint-Source-person = Leave it empty for the person the report is about.
ask-organization = Organization
hint-Source-organization = The one this person speaks for, or that keeps the record.
ask-Source-title = Title of the record or document
ask-dated = Date on the document
ask-occasions = Meetings, calls and letters, attempts included
ask-means = How
ask-result = Result
ask-minutes = Length, in minutes
ask-requested-on = Requested on
ask-received-on = Received on
ask-Source-language = Language of the interview or document
ask-interpreter = Interpreter
ask-Interpreter-person = Interpreter
ask-Interpreter-language = Language interpreted
ask-Interpreter-on = Which days, if not every interview
ask-verified = Who wrote or keeps this record was checked
hint-verified = What it says then stands as confirmed.
ask-Source-confidential = For the confidential annex only
hint-Source-confidential = The report then says nothing of this source.
ask-consent-on = Date of the person’s consent
hint-Source-consent-on = The day the person the report is about consented to this contact or record.
ask-Source-why-not = Why this person was not contacted, on purpose
hint-Source-why-not = If you tried and could not reach them, record the attempts instead.
ask-opinions = Opinions on the offence or the sentence
hint-opinions = Kept for the file, never printed.
ask-about = What it is about
ask-Opinion-words = What this person said
ask-Account-absent = Why there is no answer
hint-Account-absent = Only if there is no answer to write.
ask-sources = Where this comes from
ask-Account-sources = Who says so
hint-Account-sources = If you leave it empty, it is the sources chosen for the page.
ask-Account-on = Date it was said or read
ask-narrative = Your text
hint-narrative = Printed as you write it. Say what you learned and from whom, without judgment or speculation.
ask-en = In English
ask-fr = In French
ask-Narrative-en = English text
ask-Narrative-fr = French text
ask-quotes = Words worth quoting
ask-Quote-words = Words, as they were said
hint-Quote-words = In the language they were said in, without quotation marks.
ask-Quote-language = Language they were said in
ask-Quote-source = Who said them
ask-translation = Translation
hint-translation = For a report in the other language; it is marked as a translation. The words themselves are kept.
ask-translator = Who translated them
ask-absent = Why there is nothing to say
hint-absent = Only if there is nothing to write. The report then gives the reason.
ask-withheld = Why this must not be printed
hint-withheld = Leave it unanswered if it may be printed.

## Family, relationships, home

ask-raised-at = Where the person grew up
hint-raised-at = The city, town or community, never a street address.
ask-raised-by = How the person was raised
ask-brothers-and-sisters = How many brothers and sisters?
hint-brothers-and-sisters = Half-brothers and half-sisters included.
ask-child-protection = Was child protection ever involved?
ask-violence-at-home = Was there violence in the home where the person grew up?
ask-relatives = Members of the family and household
hint-Family-narrative = Childhood, the people who raised the person, the family today. Name only those the report needs.
ask-contact = How often they are in touch
ask-deceased = Date of death, if this person has died
ask-lives-at = Where this person lives
hint-lives-at = The city or community, never a street address.
ask-occupation = What this person does for a living
ask-lives-with-subject = Lives with the person the report is about
ask-Relationships-status = Civil status
ask-partner = Partner
hint-partner = If the partner is a victim in this matter, never say where they live.
ask-Relationships-since = Since when they have been together
ask-children = Children
hint-Relationships-children = Shown by initials unless you choose otherwise.
ask-dependants = How many people depend on the person?
ask-lives-with = Lives with
ask-Child-lives-with = Whom the child lives with
ask-support = Child support paid, in dollars a month
ask-housing = Housing
ask-community = City, town or community
hint-Residence-community = Never the street address: it is printed only if the court asked for it.
ask-Residence-since = Since when the person has lived there
ask-moves-last-year = Moves in the last year
ask-may-return = May the person go back there after sentence?

## School, work, money

ask-Schooling-level = Highest level completed
ask-last-school = Last school attended
ask-Schooling-left = When the person left school
ask-studying = Is the person studying now?
ask-training = Courses, apprenticeships and certificates
ask-Training-what = Course, trade or certificate
ask-where = Where it was given
ask-Training-when = When it was finished, or begun if it is not
ask-finished = Was it finished?
ask-Work-status = Present employment
ask-jobs = Jobs held
hint-jobs = The latest first.
ask-employer = Employer
ask-position = Position
ask-period = From when to when
ask-hours-a-week = Hours a week
ask-shifts = Hours worked, by day of the week
hint-shifts = Conditions such as a curfew are checked against them.
ask-Job-left = Why the job ended
ask-income = Income
ask-expenses = Expenses
ask-debts = Debts
ask-assets = Savings and property
hint-income = By kind, a month.
hint-expenses = By kind, a month.
hint-debts = By kind, in total.
hint-assets = By kind, in total.
ask-Amount-amount = Amount, in dollars
hint-Amount-amount = A month for income and expenses, in total for debts, savings and property.
ask-note = A few words on the amount

## Health, substances, friends

ask-physical = Physical health
ask-mental = Mental health
ask-medication = Does the person take prescribed medication?
ask-Health-consent = Consent to obtain and report health information
hint-Health-narrative = Only what the consent covers and this report needs. A diagnosis stands only with the source that made it.
ask-treatment = Programs and treatment
ask-Treatment-what = Program or treatment
ask-provider = Who offers it
ask-Treatment-status = How the treatment stands
ask-substances = Substances
hint-substances = One entry for each substance, alcohol and cannabis included.
ask-substance = Substance
ask-SubstanceUsed-name = Name of the other substance
hint-SubstanceUsed-name = Only if the list does not have it.
ask-use = How often it is used
ask-last-used = When it was last used
ask-abstinent-since = Since when the person has used nothing
hint-SubstanceUse-narrative = Use and treatment, as the person and others describe them. Leave out conduct never charged.
ask-associates = People the person spends time with
hint-associates = As far as the law is concerned. Name nobody.
ask-activities = Leisure activities

## Character and responsibility

ask-maturity = Maturity
ask-character = Character
ask-behaviour = Behaviour
hint-behaviour = Behaviour the sources saw. Leave out the facts of the offence and conduct never charged.
ask-attitude = Attitude
hint-attitude = Maintaining innocence is not held against the person.
ask-amends = Willingness to make amends
hint-amends = What the person has done or offers to do to repair the harm.
ask-responsibility = What the person says of their responsibility
hint-responsibility = Only how far they accept it, without the facts of the offence.
hint-OffenceAttitude-narrative = What the person says of responsibility and of the harm done. Leave out anyone’s account of the facts: the court has them.

## Background, victims, resources

ask-identity = Indigenous identity, as the person states it
hint-identity = Only if the person wishes to say.
ask-IndigenousBackground-community = Nation or community
hint-IndigenousBackground-community = In its own name.
ask-gladue-report = Gladue report
hint-gladue-report = Another document, which this report does not replace.
hint-IndigenousBackground-narrative = Only what the person offers to tell, and is content to see in this report.
ask-enhanced-report = Report by others on social context
hint-enhanced-report = It is only pointed to here.
hint-SocialContext-narrative = Only what the person offers to tell, and is content to see in this report.
hint-Victim-person = Shown as the victim allows and as any publication ban requires.
ask-contacted = Was the victim contacted?
ask-wish = What the victim wishes about contact
ask-impact-statement = Victim impact statement
hint-impact-statement = It is filed apart. Never restate it here.
hint-Victims-narrative = What matters for contact and for conditions. Never say where a victim is, and do not restate the impact statement.
ask-Resource-what = What it offers
ask-availability = Does it take the person?
ask-agreed = Did the person agree to go?
ask-starts = When it can begin
ask-cost = Cost
hint-Resource-cost = In words.

## Hours of the week

ask-DayHours-days = Days of the week
hint-DayHours-days = None chosen means every day.
ask-Absence-days = Days of the week
hint-Absence-days = None chosen means every day.
ask-from-time = From what time
ask-to-time = Until what time
hint-DayHours-to-time = If it is not later than the first, it is the next day.
ask-windows = Hours it applies
ask-absences = Absences it allows
ask-Absence-purpose = What the absence is for
ask-Absence-words = What the absence is for, in your own words
hint-Absence-words = Only if the list does not have it.
