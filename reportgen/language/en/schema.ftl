### What each field of a case file holds, for the published JSON Schema: what an officer needs to know to fill it in.
###
### A key is field-<field>, or field-<Model>-<field> where a name means something of its own in one part of the file.

## The case file as a whole

field-schema = The address of this schema, so that an editor completes and checks the file.
field-schema-version = The version of the schema the file was written for: “1”.
field-invented = True for a case that was made up, as a sample or for training.
field-number = The office’s own number for this case; it names the files of the report.
field-CaseFile-kind = The kind of report to make: “psr” for a pre-sentence report (see “reportgen kinds”).
field-subject = The person the report is about.
field-matter = The matter before the court: court, offences, dates, what the court ordered.
field-officer = The officer who writes the report and signs it.
field-reviewer = Who reviewed the report before it was filed, if anybody did.
field-CaseFile-sources = Everybody and everything the report relies on: interviews, contacts, records and documents, those never reached included.
field-CaseFile-family = Where and by whom the person was raised, and the family today.
field-relationships = Civil status, partner, children and dependants.
field-residence = Where the person lives, with whom, since when, and whether they may go back there.
field-schooling = How far the person went at school, and what they have learned since.
field-work = What the person does for a living now, and the jobs they have held.
field-finances = Income, expenses, debts and assets.
field-health = Physical and mental health, on the basis of the consent given.
field-substance-use = Use of alcohol, cannabis and other drugs, and treatment for it.
field-peers = Friends, acquaintances and leisure.
field-CaseFile-character = Maturity, character, behaviour, attitude and willingness to make amends: s. 721(3)(a) of the Criminal Code.
field-offence-attitude = What the person says of their responsibility for the offence; never a retelling of the facts.
field-record = Earlier findings of guilt: s. 721(3)(b).
field-CaseFile-measures = Alternative measures and restorative processes, and the response to them: s. 721(3)(c).
field-supervision = Times under supervision in the community and how the person responded.
field-indigenous = Indigenous identity and community, only as far as the person offers it.
field-social-context = Social context, only as far as the person offers it.
field-CaseFile-victims = Contact with victims and what they wish about contact; their impact statement is filed apart.
field-risk = The summary of a risk and need assessment, in words; never the items of an instrument.
field-resources = Community resources that could take the person.
field-CaseFile-community = What the officer has to say of resources in the community as a whole.
field-assessment = The officer’s assessment: what the whole report comes to.
field-plan = The conditions recommended, under which order, each with its reason.
field-private-notes = The officer’s notes to themselves: never printed in any report.

## People

field-form = How the report refers to this person, as the person wishes: f (she), m (he) or x (a neutral wording). It is asked, never guessed.
field-title = True to write “Ms.” or “Mr.” before the name; false to write the name alone.
field-called = What the person asks to be called by, instead of “Ms.” or “Mr.” and the family name.
field-elides = For French: true where “de” and “que” become “d’” and “qu’” before the name, false where not; leave it out to go by the spelling.
field-pronouns = The person’s own pronouns, where they gave them: subject, object, possessive.
field-name = The whole name, in any script, as the person writes it.
field-family = The part of the name that follows “Ms.” or “Mr.”; without it, the whole name does.
field-given = The given name, needed where it alone may be shown.
field-shown = How much of the name may be printed: the whole, initials, the given name alone, or only what the person is to the subject.
field-person = Who it is.
field-relation = What this person is to the subject of the report.
field-role = The officer’s position.
field-Subject-name = The name the report uses, in any script, as the person writes it.
field-legal-name = The name in law, where it differs from the one the person uses.
field-name-on-information = The name on the information or indictment, where it differs; it stands once in the caption.
field-other-names = Other names by which the person is or was known.
field-own-script = The name in its own script, where the report should show it.
field-OwnScript-name = The name in that script.
field-OwnScript-language = The language and script of it, as “oj-Cans” or “ar”.
field-born = The date of birth, as far as it is known.
field-Subject-born = The date of birth, YYYY-MM-DD.
field-born-at = Where the person was born, as they say it.
field-languages = The languages the person speaks, as codes: en, fr, oj, pa.
field-official-language = The official language the person chose to be served in: en or fr.
field-address = The postal address, on one line.
field-Subject-address = The person’s address; printed only where the court asked for it (print_address).
field-telephone = The telephone number, as it should be printed.
field-Subject-telephone = The person’s telephone number; printed only where the court asked for it (print_address).
field-print-address = True where the court asked for the person’s address and telephone number in the report.
field-office = The probation and parole office.
field-SupervisionOrder-office = The office that supervised the person.
field-Officer-office = The officer’s own office, where it is not the one of the case.
field-Office-name = The name of the office, without “probation and parole office”.
field-province = The province of the office in two capitals; ON unless it is another.
field-en = The English, by the officer; the program translates nothing.
field-fr = The French, by the officer; the program translates nothing.
field-Narrative-en = The English text, in Markdown: paragraphs, emphasis, lists and quotations.
field-Narrative-fr = The French text, in Markdown: paragraphs, emphasis, lists and quotations.
field-Pronouns-en = Three English words: subject, object, possessive, as they, them, their.
field-Pronouns-fr = Three French words: subject, object, possessive, as iel, iel, son.

## The matter before the court

field-court = The court: ocj (Ontario Court of Justice) or scj (Superior Court of Justice).
field-Matter-place = Where the court sits: Sudbury, Ottawa.
field-Custody-place = The institution where the person is held.
field-FindingOfGuilt-place = Where the court sat.
field-files = The court’s file numbers, the main one first.
field-judge = The judge who ordered the report.
field-crown = Counsel for the Crown.
field-defence = Counsel for the defence.
field-offences = The offences of which the person was found guilty in this matter, one entry a count.
field-count = The number of the count on the information or indictment.
field-offence = The offence, by its id in the law pack, as cc-266; otherwise give “as_enacted”.
field-as-enacted = The offence as the law stood then, for a provision repealed or renumbered since, or one the law pack does not have.
field-act = The act: cc (Criminal Code), cdsa (Controlled Drugs and Substances Act), ca (Cannabis Act), ycja (Youth Criminal Justice Act), or other.
field-act-title = The title of another act, in both languages.
field-provision = The section as it is cited in English, as 732.1(3)(d).
field-PublicationBan-provision = The provision the ban was made under.
field-heading = What the provision calls the offence, in both languages.
field-file-number = The court’s file number of this count, where there are several.
field-Offence-on = When the offence was committed, or when it began, as far as it is known: 2024-03-12, 2024-03 or 2024.
field-FindingOfGuilt-on = The day of the finding of guilt, YYYY-MM-DD.
field-Occasion-on = The day of the meeting, call, letter or attempt, YYYY-MM-DD.
field-Interpreter-on = The days of the interviews that were interpreted, where not all were.
field-Account-on = The day it was said or read, YYYY-MM-DD.
field-PrivateNote-on = The day of the note, YYYY-MM-DD.
field-Offence-until = When the offence ended, where it went on for some time.
field-CurrentOrder-until = When the order ends.
field-finding = How guilt was found: plea (a plea of guilty) or trial.
field-found-on = The day of the plea or of the finding of guilt, YYYY-MM-DD.
field-mode = How the Crown proceeded: summary or indictment.
field-ordered-on = The day the court ordered the report, YYYY-MM-DD.
field-due-on = The day the report is to be filed by, YYYY-MM-DD.
field-sentencing-on = The day of the sentencing hearing, YYYY-MM-DD.
field-adjournments = Sentencing dates that were moved.
field-from-date = The date that was moved, YYYY-MM-DD.
field-to-date = The date it was moved to, YYYY-MM-DD.
field-Adjournment-reason = Why the date was moved.
field-Override-reason = Why professional judgment departs from the instrument; it is printed with the level or not at all.
field-RecommendedCondition-reason = Why this condition is recommended.
field-proceeding-language = The language of the proceeding: en, fr or both.
field-report-language = The language the court ordered the report in: en, fr, or both for two reports.
field-requested = Matters the court asked for under s. 721(4), each with its answer.
field-topic = The matter as the court put it, in both languages.
field-answer = The answer, or why there is none.
field-custody = Where the person waits for sentence, and the time in custody as a source states it.
field-Custody-status = Whether the person is in custody, released, or serving another sentence.
field-Custody-since = Since when, YYYY-MM-DD.
field-Residence-since = Since when the person has lived there.
field-Relationships-since = Since when the relationship has lasted.
field-days = The number of days.
field-Custody-days = Days in custody as the source states them; never worked out by the program.
field-credit-days = Credit for custody before sentence, in days, as the source states it.
field-stated-by = The id of the source that states it.
field-LossItem-stated-by = The ids of the sources that state it.
field-release-conditions = Conditions of release that matter for the report, in short.
field-current-orders = Other orders in force against the person.
field-CurrentOrder-kind = The kind of order.
field-bans = Publication bans that cover this report.
field-protects = Whom or what the ban protects.
field-made-on = The day the ban was made, YYYY-MM-DD.
field-losses = Losses item by item, with what is repaid, as the sources state them.
field-LossItem-what = What was lost or damaged, in both languages.
field-owner = Whose loss it is; shown as the person allows.
field-LossItem-amount = The loss in dollars, exact to the cent: 1250.50.
field-Outcome-amount = The amount of the fine or restitution, in dollars.
field-repaid = How much of it is repaid, in dollars.

## Sources and accounts

field-id = A short name of your own for the source, in small letters with hyphens, as mother or school-record; it is never printed.
field-Source-kind = What it is: an interview with the subject, a contact with somebody else, an official record, or another document.
field-outcome = How it ended: reached or received; not reached after the attempts listed; declined; not contacted on purpose; requested and still out; refused.
field-organization = The organization the source speaks for, or that keeps the record.
field-Source-title = The title of the record or document, in both languages.
field-dated = The date on the document.
field-occasions = Each meeting, call or letter, and each attempt at one.
field-means = How: in person, by telephone, by video, by letter, by email, in writing.
field-result = What came of it; “spoke” unless said otherwise.
field-minutes = How long it lasted, in minutes.
field-requested-on = The day the record was asked for, YYYY-MM-DD.
field-received-on = The day it was received, YYYY-MM-DD.
field-Source-language = The language of the interview or document, by its code.
field-Quote-language = The language the words were said in, by its code.
field-Interpreter-language = The language interpreted, by its code.
field-interpreter = Who interpreted, from which language.
field-Interpreter-person = Who interpreted.
field-verified = True for a record whose author or keeper was checked: what it says stands as confirmed.
field-consent-on = The day the subject consented to this contact or record, YYYY-MM-DD.
field-why-not = Why this person was deliberately not contacted.
field-opinions = Opinions this person offered on the offence or the sentence: kept for the file, never printed.
field-about = What the opinion is about: the offence or the sentence.
field-words = The words, as they were said.
field-Source-person = The person spoken with or sought; leave it out for the subject.
field-accounts = Every account of this one thing, each with its source; how firmly it stands is worked out from them.
field-value = What this account says.
field-absent = Why there is nothing to say.
field-Account-absent = Why this account gives no value: not known, declined, not available.
field-sources = The ids of the sources this rests on.
field-Account-sources = The ids of the sources of this account; without any, those of the section.
field-narrative = The officer’s own text, by language.
field-quotes = Words worth quoting, in the language they were said in.
field-source = The id of the source that said it.
field-translation = A translation of the words, for a report in the other language.
field-translator = Who translated them.
field-withheld = Why this must not be printed; leave it out where it may be.

## Family, relationships, home

field-raised-at = Where the person grew up.
field-raised-by = Who raised the person.
field-brothers-and-sisters = How many brothers and sisters the person has, half-brothers and half-sisters included.
field-child-protection = Whether child protection services were involved.
field-violence-at-home = Whether there was violence in the home where the person grew up.
field-relatives = Members of the family and of the household, one entry each.
field-contact = How often they are in touch.
field-deceased = When the person died, where they have; “unknown” where the date is not known.
field-lives-at = The city or community where they live, never a street address.
field-occupation = What they do for a living, in both languages.
field-lives-with-subject = True where they live with the subject.
field-Relationships-status = Civil status.
field-partner = The present partner.
field-children = The subject’s children; shown by initials unless said otherwise.
field-lives-with = With whom, by relation to the subject.
field-Child-lives-with = With whom the child lives, by relation to the subject; “self” for the subject.
field-support = Child support paid, in dollars a month.
field-dependants = How many people depend on the subject.
field-housing = The kind of housing.
field-community = The city, town or community.
field-IndigenousBackground-community = The person’s nation or community, in its own name.
field-moves-last-year = How many times the person moved in the last year.
field-may-return = Whether the person may go back there after sentence.

## School, work, money

field-Schooling-level = The highest level of schooling completed.
field-Risk-level = The level the instrument gives.
field-Domain-level = The level in this domain.
field-Override-level = The level after professional judgment.
field-last-school = The last school attended.
field-left = When the person left school.
field-Job-left = Why the job ended.
field-studying = Whether the person is studying now.
field-training = Courses, apprenticeships and certificates since.
field-Training-what = What was learned: the course, trade or certificate, in both languages.
field-where = Where it was given.
field-when = When it was finished, or begun where it is not finished.
field-finished = True where it was finished; true unless said otherwise.
field-Work-status = How the person is employed now.
field-jobs = Jobs held, the latest first.
field-employer = The employer.
field-position = The position held, in both languages.
field-period = From when to when: 2019-04/2021; 2024-11/ means until now.
field-Job-period = From when to when the person worked there: 2019-04/2021; 2024-11/ means until now.
field-SupervisionOrder-period = From when to when the person was supervised: 2019-04-02/2020-04-01.
field-hours-a-week = Hours a week.
field-income = Income by kind, a month.
field-expenses = Expenses by kind, a month.
field-debts = Debts by kind, in total.
field-assets = Savings and property, in total.
field-Amount-kind = The kind of income, expense, debt or asset.
field-Amount-amount = The amount in dollars: a month for income and expenses, in total for debts and assets.
field-note = A few words on the amount, in both languages.

## Health, substances, people around

field-physical = Physical health.
field-mental = Mental health.
field-medication = Whether the person takes prescribed medication.
field-consent = Whether the person consented to the use of health information.
field-treatment = Programs and courses of treatment.
field-Treatment-what = The program or treatment, in both languages.
field-Treatment-status = How the treatment stands.
field-provider = Who offers it.
field-substances = The substances used, one entry each.
field-substance = The substance.
field-use = How often it is used.
field-last-used = When it was last used.
field-SubstanceUsed-name = The name of another substance, in both languages.
field-abstinent-since = Since when the person has used nothing.
field-associates = The people the person spends time with, as far as the law is concerned.
field-activities = Leisure activities, in both languages.

## Character and attitude

field-maturity = The person’s maturity.
field-character = The person’s character.
field-behaviour = The person’s behaviour.
field-attitude = The person’s attitude.
field-amends = The person’s willingness to make amends.
field-responsibility = What the person says of their responsibility.

## What came before

field-findings = Earlier findings of guilt, one entry each.
field-none = True where it was looked for and there is none.
field-checked-on = The day the record was searched, YYYY-MM-DD.
field-outcomes = The sentence, part by part.
field-Outcome-kind = The part of the sentence: fine, probation, imprisonment and so on.
field-length = How long, as the court said it.
field-years = The number of years.
field-months = The number of months.
field-hours = The number of hours.
field-less-a-day = True for “two years less a day”.
field-youth = True for a finding under the Youth Criminal Justice Act; access to it may be over.
field-indictable = True for an indictable offence, false for a summary one; a youth record needs it.
field-completed-on = The day the sentence was completed, or will be, prohibition orders left out, YYYY-MM-DD; a youth record needs it.
field-record-suspended = True where a record suspension or pardon covers it.
field-measures = Measures and processes, one entry each.
field-Measure-kind = Alternative measures, a restorative process, or an extrajudicial sanction.
field-Measure-what = What the person did, in both languages.
field-ended = How it ended.
field-Measure-consent-on = For an extrajudicial sanction, the day the young person consented to it, YYYY-MM-DD.
field-response = How the person responded.
field-SupervisionOrder-response = How the person responded to supervision.
field-orders = Times under supervision, one entry each.
field-SupervisionOrder-kind = What the person was under: probation, parole, a release order and so on.
field-breaches = How many findings of guilt for breach of it.
field-remark = The officer’s own text on this order.
field-last-contact = When the person was last under supervision.

## Background, victims, risk, resources, plan

field-identity = Indigenous identity, as the person states it.
field-gladue-report = Whether a Gladue report is ordered, filed, declined or not requested; it is another document than this report.
field-enhanced-report = Whether a report on social context by others is ordered or filed.
field-victims = The victims, one entry each; never where they are.
field-contacted = Whether the victim was contacted, and how.
field-wish = What the victim wishes about contact with the subject.
field-impact-statement = Whether a victim impact statement is filed or expected; it is never restated here.
field-tool = The instrument used.
field-tool-name = The name of another instrument.
field-assessed-on = The day of the assessment, YYYY-MM-DD.
field-assessor = Who made the assessment, if not the officer.
field-override = A level changed by professional judgment: the level and its reason.
field-domains = Domains of risk and need, one entry each.
field-domain = The domain.
field-strengths = The person’s strengths.
field-limits = The limits of the assessment.
field-Resource-what = What the resource offers, in both languages.
field-availability = Whether it takes the person.
field-agreed = Whether the person agreed to go.
field-starts = When it can begin.
field-cost = What it costs, in words, in both languages.
field-order = The order the conditions are for: probation or a conditional sentence.
field-conditions = The conditions recommended; their wording is the law pack’s.
field-none-because = Why no condition is recommended.
field-condition = The condition, by its id in the law pack, as pro-o-report.
field-values = What fills the blanks of its wording, by their names.
field-agreed-on = The day the person agreed to it, YYYY-MM-DD, where the Code asks for agreement.
field-accepted-by-program-on = The day the program accepted the person, YYYY-MM-DD.
field-from-time = From what time, HH:MM on the 24-hour clock.
field-to-time = Until what time, HH:MM on the 24-hour clock.
field-people = Names or initials, exactly as the order should show them.
field-text = The note.
