### What the rules find in a case.

to-confirm = to confirm

rule-contents-answered = The report must speak of { $matter }, or say why it cannot.
rule-topics-answered = The court asked for this matter: answer it, or say why that cannot be done.
rule-kind-requires = This is required before the document is final ({ $kind }). Fill it in, or say why it is absent.
rule-areas-filled = Nothing is recorded here, and the report will say so. Fill it in, or say why it is empty.
rule-subject-interviewed = No interview with the person is recorded, held or refused.
rule-source-twice = The same source is named here for two answers that differ: the report would say that it contradicts itself.
rule-language-ordered = The report was not ordered or asked for in this language; this is a second one beside it.
rule-narrative-in-language = This narrative is not written in the language of the report. It is never translated by the program.
rule-words-in-language = This wording is missing in the language of the report.
rule-quotation-translated = These words were said in another language and have no translation into the language of the report.
rule-dates-not-ahead = { $day } is after the date of the report ({ $report }).
rule-court-date-near = The hearing is { WHEN($day) }: the report is to be filed no later than { $last } (usual practice, not law).
rule-court-date-missing = The date of the sentencing hearing is not recorded.
rule-court-date-past = The hearing ({ $day }) is before the date of the report.
rule-report-late = The report is dated after { $day }, the day it was due.
rule-report-late-unexplained = The report is late and does not say why: fill in “{ ask-late-because }”.
rule-born-before-all = Check the date of birth or this date ({ $day }): they do not agree.
rule-withheld-in-text = This text holds a name or a passage that the case withholds. Take it out; show it everywhere only if no publication ban protects it.
rule-withheld-name-alone = This text may hold part of a name that the case withholds. Read it again.
rule-victim-shown = A publication ban protects this person: show initials or the role alone.
rule-offence-in-pack = The law pack has no offence “{ $id }”.{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean “{ $nearest }”?
}
rule-condition-in-pack = The law pack has no condition “{ $id }”.{ $nearest ->
    [none] {""}
   *[other] {" "}Did you mean “{ $nearest }”?
}
rule-condition-not-in-force = The condition “{ $id }” is not in force on the day of sentence{ $nearest ->
    [none] .
   *[other] ; see “{ $nearest }”.
}
rule-law-blank-missing = The blank “{ $blank }” is not filled.
rule-law-blank-unknown = This condition has no blank “{ $blank }”.
rule-law-blank-type = The blank “{ $blank }” takes { $limit ->
    [money] an amount of money, as 1250.50
    [date] a date, as 2026-01-31, between quotation marks
    [hours-of-day] two different times of day on the 24-hour clock, “from_time” and “to_time”
    [people] a list of names, “people”, or words in both languages, “en” and “fr”
    [choice] one of its words, between quotation marks
    [choices] a list of its words, between square brackets
    [place] a text, or words in both languages, “en” and “fr”
    [program] a text, or words in both languages, “en” and “fr”
    [words] words in both languages, “en” and “fr”
    [schedule] hours of the week, “windows”, with “days”, “from_time” and “to_time”, and the “absences” allowed
    [absences] the absences allowed, “absences”, each with a “purpose” or “words”
   *[other] a whole number, in figures alone
}.
rule-law-blank-under = The blank “{ $blank }” cannot be less than { $limit }.
rule-law-blank-over = The blank “{ $blank }” cannot be more than { $limit }: that is the limit of the Code.
rule-law-blank-choice = The blank “{ $blank }” takes one of: { $limit }.
rule-law-blank-language = The blank “{ $blank }” is missing in { $limit ->
    [fr] French
   *[other] English
}.
rule-condition-order = “{ $title }” belongs to another order than the one recommended.
rule-condition-compulsory = “{ $title }” is compulsory in every such order: it need not be recommended.
rule-condition-needs = “{ $title }” leans on another condition, which is not recommended: { LIST($needs, style: "or") }.
rule-condition-agreed = “{ $title }” needs the person’s agreement: record the day it was given.
rule-condition-accepted = “{ $title }” needs the program’s acceptance: record the day it was given.
rule-condition-reason = This condition has no reason.
rule-law-pack-old = The law pack dates from { $day }: it is more than 90 days old.
rule-law-to-confirm = Conditions whose wording is not taken from the statute ({ $status }): { LIST($titles, style: "semicolon") }.
rule-youth-record-access = The period of access to this youth record ended { WHEN($day) }: it cannot be printed.
rule-youth-record-unknown = For this youth record, record the day the sentence was completed and whether the offence was indictable: without them it cannot be known whether it may be printed.
rule-youth-record-conviction = The period of access to this youth record ended { WHEN($day) }, after guilt was found in this matter. It may be printed only if that finding is a conviction: ask counsel.
rule-youth-sanction-unknown = For this extrajudicial sanction, record the day the young person consented to it: without it, it cannot be known whether it may be printed.
rule-record-suspended = A record suspension covers this finding: it cannot be printed.
rule-discharge-disclosure = The period during which this discharge is disclosed is over. Print it only on a lawful source.
