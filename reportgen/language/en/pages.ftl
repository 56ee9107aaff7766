### The form: titles of its pages with what to write there and what must stay out; groups of pages; entries of lists.

## Groups of pages

pages-case = The case and the person
pages-court = The court and the offences
pages-sources = Sources
pages-life = Areas of life and background
pages-gladue = Gladue: what the person offers
pages-release = Sentence and parole
pages-supervision = Supervision
pages-finish = Assessment and finish

## The case and the person

page-file = Case number, office and officer
page-file-intro = Who writes and signs the report, and for which office. The case number names the files of the report: put no name in it.
page-person = The person
page-person-intro = The name as the person writes it, and how they wish to be referred to: ask, never guess. The address and telephone number are printed only where the court asked for them.

## The court

page-court = Court and dates
page-court-intro = The court, its file numbers, the people in court and the dates, taken from the order. Record the language the court ordered the report in.
page-offences = Offences
page-offences-intro = Each offence of which the person was found guilty in this matter, one entry a count. Only what the court found: no other charge, and no account of the facts.
page-asked = What the court asked for
page-asked-intro = Each matter that the court asked the report to deal with, in the court’s own words, and your answer or why there is none. Give no opinion on the sentence unless the court asked for one.
page-custody = Custody, orders and publication bans
page-custody-intro = Where the person waits for sentence, the orders in force against them, and the bans that cover this report. Give days in custody as a source states them: do not work them out.
page-losses = Losses and restitution
page-losses-intro = Each item of loss and what is repaid, as a source states it. Show people only as they allow, and never say where a victim is.

## Sources

page-sources = Sources of information
page-sources-intro = Everybody and everything the report relies on, with each attempt to reach them, those you never reached included. An opinion on the offence or the sentence is kept for the file and never printed.

## Gladue: in the person’s and the community’s own words

page-gladue-consent = Consent
page-gladue-consent-intro = Nothing is written without the person’s consent, which they may limit or withdraw at any time without giving a reason. What they asked to keep out is for you alone and is never printed.
page-gladue-opening = How the person introduces themselves
page-gladue-opening-intro = Only what the person offers, in their own words. No offence, no risk, no score.
page-gladue-nations = Nation and community
page-gladue-nations-intro = Each Nation, people or community under the name it gives itself, and its history, in the person’s and the community’s own words. Name the works or the people that the history rests on.
page-gladue-story = Family and childhood
page-gladue-story-intro = The life of the family through its generations, as the person tells it: a life, never a list of factors. Write only what the person offers, and leave out what they asked to keep out.
page-gladue-life = Learning, work and home
page-gladue-life-intro = Only what the person offers, in their own words. A part left empty here is told from the page of areas of life on the same matter.
page-gladue-health = Well-being, health and recovery
page-gladue-health-intro = What keeps the person well comes first; then health and substance use, only as far as the person wishes and consents. No diagnosis of your own, no score, no word of risk.
page-gladue-culture = Language, culture and ceremony
page-gladue-culture-intro = Only what the person offers, in their own words. Ceremony is written of only as far as the person wishes it written.
page-gladue-strengths = Strengths and supports
page-gladue-strengths-intro = The strengths of the person, the family and the Nation, and who stands by the person, in their own words. Name only people who were consulted: the report says that they were.
page-gladue-justice = Justice and responsibility
page-gladue-justice-intro = Earlier contact with police, courts and corrections in its setting, and what the person says of responsibility and making it right, in their own words. Never a retelling of the facts of the offence, and never a level of risk.
page-gladue-options = Options in the community
page-gladue-options-intro = Options that exist, each confirmed with whoever offers it, those of the person’s own community first. They are put before the court to consider: propose no sentence.
page-gladue-plan = Healing plan
page-gladue-plan-intro = The steps the person has set with the people and services named in them, and what the person says of healing, in their own words. The plan is the person’s, never a list of conditions.
page-gladue-views = What the community wished to say
page-gladue-views-intro = The community’s own words, where it wished to speak. Where it did not, leave this page empty: nothing follows from that.
page-gladue-letter = The letter
page-gladue-letter-intro = The story as a Gladue letter tells it, in about a page and in the person’s own words. Left empty, the letter is drawn from the chief passages of the report.
page-gladue-works = Works of history
page-gladue-works-intro = Public works that the telling of a history rests on, so that each passage can name them. What somebody told you is a source, not a work.

## Areas of life and background

page-family = Family and personal history
page-family-intro = Where and by whom the person was raised, and the family today. Give a city or community, never a street address.
page-relationships = Relationships and dependants
page-relationships-intro = The present relationship, the children and the people who depend on the person. Children are shown by their initials; where a partner is a victim, never say where that person is.
page-residence = Residence and community
page-residence-intro = Where the person lives, with whom, since when, and whether they may go back there after sentence. Give the city or community, never the street address.
page-schooling = Education
page-schooling-intro = How far the person went at school, and what they have learned since. Where the person and the records differ, give both accounts, each with its source.
page-work = Employment
page-work-intro = What the person does for a living now, and the jobs held before. Ask for consent before you contact an employer: the call alone would tell them of the matter.
page-finances = Finances
page-finances-intro = Income and expenses by the month, debts and assets in total. Never an account or card number.
page-health = Physical and mental health
page-health-intro = Only on the basis of the consent given, and within it: record the consent first. No diagnosis of your own.
page-substance-use = Substance use
page-substance-use-intro = Use of alcohol, cannabis and other drugs, treatment for it, and since when the person has used nothing, each account with its source. Of treatment, write only what the consent given covers.
page-peers = Peers and leisure
page-peers-intro = Friends, acquaintances and leisure. Name nobody here who is not a source, and repeat no suspicion about anybody.
page-character = Character, behaviour and attitude
page-character-intro = Maturity, character, behaviour, attitude and willingness to make amends, each with what shows it. No retelling of the offence, and no word that judges where a fact would do.
page-offence-attitude = Attitude to the offence
page-offence-attitude-intro = The person’s own words on responsibility, never a retelling of the facts: those are before the court. Somebody who maintains their innocence has that right, and nothing follows from it.
page-youth = What a youth report asks for
page-youth-intro = What subsection 40(2) of the Youth Criminal Justice Act asks for beside the areas of life. Never quote a medical or psychological report under section 34, and never tell the harm done to a victim or where a victim is.
page-record = Earlier findings of guilt
page-record-intro = Findings of guilt only, as the record searched shows them. Leave out acquittals, charges withdrawn, dismissed or stayed, peace bonds, and whatever a record suspension covers.
page-measures = Alternative measures and restorative justice
page-measures-intro = Alternative measures, restorative processes and extrajudicial sanctions, and how the person responded. Leave out police warnings, referrals and other extrajudicial measures.
page-supervision = Earlier supervision
page-supervision-intro = Times under supervision in the community, and how the person responded. Count as a breach only what ended in a finding of guilt.
page-indigenous = Indigenous background
page-indigenous-intro = Only what the person offers, in their own words and with the community’s own name: ask, and take no for an answer. This page never stands in for a Gladue report.
page-social-context = Social context
page-social-context-intro = Only what the person offers, in their own words: ask, and take no for an answer. Where others prepare a report on social context, say so and repeat nothing of it.
page-victims = Victims
page-victims-intro = Say whether each victim was contacted, and what they wish about contact. Never where a victim is or how to reach them, and nothing of a victim impact statement: it is filed apart.
page-partner-violence = Intimate-partner violence
page-partner-violence-intro = Only where the court asked for it or the case calls for it. Never where a victim is, and no retelling of the offence.
page-sexual-offence = Sexual offences
page-sexual-offence-intro = Only where the court asked for it or the case calls for it. Never where a victim is, and no retelling of the offence.
page-intensive = Intensive supervision
page-intensive-intro = Only where such a plan is made: how often, with whom, and what follows a failure to comply.
page-risk = Risk, needs and strengths
page-risk-intro = The summary of a risk and need assessment, in words. Never the items of an instrument, and never its scores.

## Sentence and parole

page-sentence = Sentence and key dates
page-sentence-intro = Each term as the court imposed it, and the key dates as the institution states them. Do not work the dates out: the report gives an estimate beside them, to be confirmed.
page-application = Application and hearing
page-application-intro = What brings the case before the Ontario Parole Board, when it will be heard, and what a parole board decided before. The decision is the Board’s: give no opinion on it.
page-institution = Conduct and programs in the institution
page-institution-intro = Misconducts that the institution’s record holds, and programs and work. Only what was found, never what was only alleged or suspected.
page-release = Release plan
page-release-intro = Each item of the plan as it was claimed, and each step you took to look into it with what came of it. An item nobody looked into is printed as not investigated.
page-police = Police and community
page-police-intro = What each police service answered when it was asked about the release, and what the community says. What must be kept apart goes into the confidential annex, and where a victim is stands nowhere.
page-confidential = Confidential annex
page-confidential-intro = What must be kept apart from the report: it is printed only in the annex, a file of its own. Keep apart only what is strictly necessary, and never say where a victim is, not even here.

## Supervision

page-supervised = Supervision now
page-supervised-intro = The order, how each condition is kept, contacts, programs, hours, payments and goals, as the supervision file shows them. Write of a failure as noted or alleged: whether there was one is for a court to decide.
page-breach = Alleged failures to comply
page-breach-intro = Each failure alleged, what shows it, and what the person says of it. Only what was seen or recorded, by whom and when: no suspicion, and nothing of failures this report does not allege.

## Assessment and finish

page-community = Community resources
page-community-intro = Resources that could take the person, and what there is to say of resources in the community as a whole. Write only what you confirmed with those who offer it.
page-assessment = Assessment
page-assessment-intro = What the whole report comes to, in your words. Bring in nothing that stands nowhere else in the report, and propose no length of sentence.
page-conditions = Recommended conditions
page-conditions-intro = Conditions chosen from the list, each with its reason. Compulsory conditions are not recommended, and no length of a sentence or order ever is.
page-review = Review
page-review-intro = Who reviewed the report before it is filed, if anybody did. Their name and position are printed beside yours.
page-notes = Private notes
page-notes-intro = Your notes to yourself: never printed in any report. They stay in the case file, so write nothing here that must not be kept.

## Lists: what is added, and the title of an entry’s own page

add-Source = Add a source
entry-Source = Source
add-Occasion = Add a meeting, call or attempt
entry-Occasion = Meeting, call or attempt
add-Opinion = Add an opinion
entry-Opinion = Opinion
add-Quote = Add a quotation
entry-Quote = Quotation
add-PrivateNote = Add a note
entry-PrivateNote = Note
add-Offence = Add an offence
entry-Offence = Offence
add-Adjournment = Add an adjournment
entry-Adjournment = Adjournment
add-RequestedTopic = Add a matter the court asked for
entry-RequestedTopic = Matter the court asked for
add-CurrentOrder = Add an order in force
entry-CurrentOrder = Order in force
add-PublicationBan = Add a publication ban
entry-PublicationBan = Publication ban
add-LossItem = Add an item of loss
entry-LossItem = Item of loss
add-Relative = Add a relative
entry-Relative = Relative
add-Child = Add a child
entry-Child = Child
add-Training = Add a course or certificate
entry-Training = Course or certificate
add-Job = Add a job
entry-Job = Job
add-Amount = Add an amount
entry-Amount = Amount
add-Treatment = Add a program or treatment
entry-Treatment = Program or treatment
add-SubstanceUsed = Add a substance
entry-SubstanceUsed = Substance
add-Words = Add an activity
entry-Words = Activity
add-FindingOfGuilt = Add a finding of guilt
entry-FindingOfGuilt = Finding of guilt
add-CourtOutcome = Add a part of the sentence
entry-CourtOutcome = Part of the sentence
add-Measure = Add a measure or process
entry-Measure = Measure or process
add-SupervisionOrder = Add a time under supervision
entry-SupervisionOrder = Time under supervision
add-Victim = Add a victim
entry-Victim = Victim
add-Domain = Add a domain
entry-Domain = Domain of risk and need
add-Resource = Add a resource
entry-Resource = Resource
add-RecommendedCondition = Add a condition
entry-RecommendedCondition = Recommended condition
add-DayHours = Add hours
entry-DayHours = Hours
add-Absence = Add an absence that is allowed
entry-Absence = Absence allowed
add-CustodialTerm = Add a term of imprisonment
entry-CustodialTerm = Term of imprisonment
add-BoardDecision = Add an earlier decision
entry-BoardDecision = Earlier decision of a parole board
add-Misconduct = Add a misconduct
entry-Misconduct = Misconduct
add-InstitutionProgram = Add a program or work
entry-InstitutionProgram = Program or work in the institution
add-ReleaseClaim = Add an item of the plan
entry-ReleaseClaim = Item of the release plan
add-Check = Add a step
entry-Check = Step of the investigation
add-PolicePosition = Add a police service
entry-PolicePosition = Answer of a police service
add-Submission = Add a matter to keep apart
entry-Submission = Matter kept apart
add-NotShared = Add something to keep out
entry-NotShared = What the person asked to keep out
add-Nation = Add a Nation, people or community
entry-Nation = Nation, people or community
add-Chapter = Add a chapter
entry-Chapter = Chapter about one generation
add-Cited = Add a work it rests on
entry-Cited = Work it rests on
add-Supporter = Add somebody who offers support
entry-Supporter = Somebody who offers support
add-HealingOption = Add an option
entry-HealingOption = Option in the community
add-HealingStep = Add a step of the healing plan
entry-HealingStep = Step of the healing plan
add-HistoryWork = Add a work of history
entry-HistoryWork = Work of history
add-Guardian = Add a parent or another adult
entry-Guardian = Parent or other adult
add-Conference = Add a conference
entry-Conference = Conference
add-PlannedContact = Add a planned contact
entry-PlannedContact = Planned contact
add-OrderCondition = Add a condition of the order
entry-OrderCondition = Condition of the order
add-Transfer = Add a transfer
entry-Transfer = Transfer to another office
add-ContactKept = Add an appointment or call
entry-ContactKept = Appointment or call
add-Program = Add a program or counselling
entry-Program = Program or counselling
add-ServiceHours = Add community service
entry-ServiceHours = Community service
add-OrderedPayment = Add a payment
entry-OrderedPayment = Payment ordered
add-EarlierFailure = Add an earlier failure
entry-EarlierFailure = Earlier failure noted
add-Goal = Add a goal
entry-Goal = Goal of supervision
add-FilePaper = Add a document of the file
entry-FilePaper = Document of the file
add-Failure = Add an alleged failure
entry-Failure = Alleged failure to comply
add-Exhibit = Add a document to go with the report
entry-Exhibit = Document that goes with the report
