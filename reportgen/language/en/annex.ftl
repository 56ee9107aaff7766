### The confidential annex to a pre-parole report: its own file. Where a victim is stands nowhere in it.

section-annex_basis = What this annex is
section-annex = Matters kept apart

annex-intro = This annex goes with the pre-parole report about { $subject }. It holds { $count ->
    [0] nothing
    [one] one matter
   *[other] { count-in-words } matters
} kept apart from that report, in which { $count ->
    [one] it does
   *[other] they do
} not appear.
annex-nothing = Nothing is kept apart from the report.
annex-entry = { $number }. { CAP($topic) }
annex-topic-contact = contact
annex-topic-safety = safety
annex-topic-conditions = conditions asked for
annex-topic-impact = effects of the offence
annex-topic-police = police
annex-topic-other = other matter
annex-person = { NAMED($person) }
annex-from = From
annex-on = Received on
annex-why = Why it is kept apart
annex-to = To whom it may go
annex-why-safety = a person’s safety
annex-why-security = the security of the institution
annex-why-public-interest = the public interest
annex-why-investigation = the conduct of an investigation
annex-to-board = the Ontario Parole Board
annex-to-parole-supervisor = the officer who would supervise parole
annex-to-police = the police service concerned
annex-to-victim-services = victim services

copies-board = To the Ontario Parole Board
copies-annex = To the Ontario Parole Board; to nobody else, save as each matter says
status-confidential = CONFIDENTIAL – for the Board only, not for the applicant
