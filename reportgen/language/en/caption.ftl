### What stands above and below the report: the caption, the offences, custody, the signature, the copies.

report-name = { CAP($name) }
status-draft = DRAFT – not to be filed
status-invented = SAMPLE – every person in it is invented
status-lines = { LIST($lines, style: "semicolon") }
ministry = Ministry of the Solicitor General
office-ontario = Probation and Parole Office, { $value }

## Publication bans. A ban is cited, never summed up.

ban-banners = { LIST($bans, style: "semicolon") }
ban-banner = PUBLICATION BAN – { CITE($provision, act: "yes") } – protects { $protects }
ban-protects-victim = the identity of a victim
ban-protects-witness = the identity of a witness
ban-protects-young-person = the identity of a young person
ban-protects-justice-participant = the identity of a justice system participant
ban-protects-evidence = evidence and information given to the court

## Courts, languages of the proceeding

court-ocj = Ontario Court of Justice
court-scj = Superior Court of Justice
language-both = English and French

## People

judge-named = The Honourable Justice { FULL($person) }
person-named = { NAMED($person) }
subject-full = { FULL($subject) }
names = { LIST($names, style: "semicolon") }
name-legal = legal name: { $name }
name-on-information = name on the information: { $name }
name-own-script = name in its own script: { $name }
names-other = other names: { $names }
born-aged = { $born } (age { $age })

## Custody. Days and credit are as stated, never worked out.

custody-in-custody = in custody
custody-released = not in custody
custody-serving-other-sentence = serving another sentence
custody-status = { CAP($status) }.
custody-since = { CAP($status) } { SINCE($since) }.
custody-place = Place: { $place }.
custody-days = Days in custody: { $days }.
custody-days-by = Days in custody: { $days }, as stated by { $by }.
custody-credit = Credit: { $days } { $days ->
    [one] day
   *[other] days
}.
custody-credit-by = Credit: { $days } { $days ->
    [one] day
   *[other] days
}, as stated by { $by }.
custody-conditions = Conditions of release: { $conditions }.

## Offences

offences-count = Count
offences-offence = Offence
offences-provision = Provision
offences-offence-date = Date of offence
offences-finding = Plea or finding
offences-summary = The offences: count, offence, provision, date and finding.
offence-count = { $count }
offence-count-file = { $count } (file { $file })
offence-heading = { $offence }
provision = { CITE($provision, act: "yes") }
provision-of = { $title }, { CITE($provision) }
finding-plea = Guilty plea, { $on }
finding-trial = Found guilty after trial, { $on }

## Labels

label-ministry-name = Ministry
label-case-number = File number
label-office-name = Office
label-office-address = Address
label-office-phone = Telephone
label-court-name = Court
label-court-place = Place
label-court-files = Court file
label-judge = Judge
label-crown = Crown counsel
label-defence = Defence counsel
label-subject-name = Name
label-subject-other-names = Other names
label-subject-born = Date of birth
label-proceeding-language = Language of the proceeding
label-ordered-on = Report ordered on
label-due-on = Report due on
label-sentencing-on = Sentencing date
label-custody = Custody status
label-officer-name = Prepared by
label-officer-title = Title
label-report-date = Date of the report
label-reviewer-name = Reviewed by
label-reviewer-title = Title
label-copies = Copies

## Signature

respectfully-submitted = Respectfully submitted,
signatory = { FULL($person) }
signatory-title = { CAP($role) }
signatory-title-at = { CAP($role) }, { $office }
role-probation-and-parole-officer = Probation and Parole Officer
role-probation-officer = Probation Officer
role-area-manager = Area Manager
role-manager = Manager
copies-court = Filed with the court; copies are given by the clerk ({ CITE($provision, act: "yes") })
offence-not-found = [{ $offence }: not an offence of the law pack]

## What our own templates print besides. `tools/new_template.py` takes all of its words from these pages.

print-offences = Offences
print-court-file = Court file:
print-file = File:
print-date = Date:
print-copies = Copies:
print-telephone = Telephone:
print-protected = Protected: contains personal information
print-page = Page
print-page-of = of
