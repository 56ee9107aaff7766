### The law pack: an id it does not have, or a value that does not fit the blank of a condition.

## Ids. $nearest is the most similar id, or none.

law-act-unknown = The law pack has no Act with the code “{ $id }”.
law-act-unknown-hint = { $nearest ->
    [none] Use a code of the law pack, such as cc or ycja.
   *[other] Did you mean { $nearest }?
}
law-offence-unknown = The law pack has no offence with the id “{ $id }”.
law-offence-unknown-hint = { $nearest ->
    [none] Give the offence as it was enacted, in its own words, under “as_enacted”.
   *[other] Did you mean { $nearest }? Otherwise give the offence as it was enacted, under “as_enacted”.
}
law-access-unknown = The law pack has no entry on access to records with the id “{ $id }”.
law-access-unknown-hint = { $nearest ->
    [none] Look it up in access.toml.
   *[other] Did you mean “{ $nearest }”?
}
law-offence-not-in-force = The offence { $id } was enacted, and the day it came into force was not seen.
law-offence-not-in-force-hint = Confirm it in the statute, and give the offence in its own words (“as_enacted”).
law-condition-unknown = The law pack has no condition with the id “{ $id }”.
law-condition-unknown-hint = { $nearest ->
    [none] Choose a condition of the law pack, or write one of your own as pro-o-other or cso-o-other.
   *[other] Did you mean { $nearest }? A condition of your own is pro-o-other or cso-o-other.
}
law-condition-not-in-force = The condition { $id } could not be imposed on { $on }.
law-condition-not-in-force-hint = Check the date of sentencing, or choose another condition.
law-order-unknown = The law pack has no order with the id “{ $id }”.
law-order-unknown-hint = { $nearest ->
    [none] Choose an order of orders.toml.
   *[other] Did you mean { $nearest }?
}
law-contents-unknown = The law pack has no list of contents for this kind of report: { $kind }.
law-contents-unknown-hint = Check the name of the kind, or add its list to contents.toml.

## Values of a condition

law-blank-missing = Condition { $condition }: “{ $blank }” is missing.
law-blank-unknown = { $limit ->
    [none] Condition { $condition } has no blank named “{ $blank }”.
   *[other] Condition { $condition } has no blank named “{ $blank }”. Did you mean { $limit }?
}
law-blank-type = Condition { $condition }: the value of “{ $blank }” is not of the right sort ({ $limit }).
law-blank-under = Condition { $condition }: the value of “{ $blank }” may not be less than { $limit }.
law-blank-over = Condition { $condition }: the value of “{ $blank }” may not be more than { $limit }.
law-blank-choice = Condition { $condition }: “{ $blank }” must be chosen from { $limit }.
law-blank-language = { $limit ->
    [fr] Condition { $condition }: “{ $blank }” has no French wording.
   *[en] Condition { $condition }: “{ $blank }” has no English wording.
}

## Commands about the law, and rules about the pack

law-id-unknown = The law pack has no entry “{ $id }”.
law-id-unknown-hint = { $nearest ->
    [none] “reportgen law list” has every entry.
   *[other] Did you mean { $nearest }? “reportgen law list” has every entry.
}
law-id-not-in-force = { $id } was not in force on { $on }.
law-id-not-in-force-hint = Leave --on out to see every version of it.
law-file-unknown = The law pack has no file “{ $name }”.
law-file-unknown-hint = { $nearest ->
    [none] It has { $files }.
   *[other] Did you mean { $nearest }? It has { $files }.
}
law-file-unreadable = { $file } of the law pack cannot be read ({ $reason }).
law-file-unreadable-hint = Check the folder given with --pack; a whole pack holds every file that ours does.
law-pack-unsound = The law pack in { $folder } has { $count ->
    [one] one fault
   *[other] { $count } faults
}.
law-pack-unsound-hint = “reportgen law check --pack { $folder }” lists them.
rule-law-to-confirm-offences = Offences whose name or dates the law pack has not confirmed ({ $status }); compare them with the court’s record: { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-contents = Matters the report must hold that the law pack has not confirmed ({ $status }): { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-acts = Acts whose title or citation the law pack has not confirmed ({ $status }): { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-access = Periods of access that the law pack has not confirmed ({ $status }): { LIST($titles, style: "semicolon") }.
rule-law-to-confirm-parole = The dates of the sentence are estimated by rules of counting that the law pack has not confirmed ({ $status }): { LIST($titles, style: "semicolon") }. See “reportgen law show”.

## An office’s own file

office-not-found = There is no file { $file }: it was to be the office’s own.
office-not-found-hint = Check --office and REPORTGEN_OFFICE.
office-unreadable = The office’s file { $file } cannot be opened ({ $reason }).
office-unreadable-hint = Check that you may read it and that no other program holds it.
office-too-large = { $file } is larger than an office’s file can be ({ $limit } MB).
office-too-large-hint = Check that it is the right file.
office-not-text = { $file }: the text is not in UTF-8.
office-not-text-hint = Open it in the editor you wrote it with, choose “Save as” and the encoding UTF-8.
office-not-toml = { $file }, line { $line }, column { $column }: this is not TOML.
office-not-toml-hint = Look at that place and just before it: a text goes between straight quotation marks, a date without any, and a table may stand only once.
office-refused = The office’s file { $file } has { $count ->
    [one] one problem
   *[other] { $count } problems
}:
office-refused-hint = Correct them and run the command again. Nothing of the file was used.
office-key-unknown = { $at ->
    [none] The key “{ $name }” is not one of an office’s file.
   *[other] { $at }: the key “{ $name }” is not one that can stand there.
}
office-key-unknown-hint = { $nearest ->
    [none] It takes: { $known }.
   *[other] Did you mean { $nearest }? It takes: { $known }.
}
office-key-missing = { $at }: “{ $name }” is missing.
office-key-missing-hint = Add it.
office-type = { $at }: it should be { $wanted ->
    [table] a table
    [days] a list of dates, as [2026-12-24]
    [day] a date, as 2026-12-24, without quotation marks
    [number] a whole number, without quotation marks
    [words] words in both languages, “en” and “fr”
   *[text] a text between straight quotation marks
}.
office-type-hint = docs/how-to/law-pack.md has an example of each.
office-language-missing = { $at }: the { $language ->
    [fr] French
   *[en] English
} words are missing.
office-language-missing-hint = Reports are written in both languages: give “en” and “fr”.
office-number-beyond = { $at }: the number must be from { $least } to { $most }.
office-number-beyond-hint = Check the number.
office-day-form = { $at }: “{ $id }” is not a date.
office-day-form-hint = Write a day that exists, as 2026-12-24.
office-day-twice = { $at }: the office cannot be open and closed on the same day.
office-day-twice-hint = Take it out of “open” or of “closed”.
office-id-form = { $at }: “{ $id }” is not an id.
office-id-form-hint = An id is of small letters, figures and hyphens.
office-id-ours = { $at }: the id “{ $id }” must begin with “office-”.
office-id-ours-hint = Call it { $better }: an office’s file adds to the law pack, and changes nothing of it.
office-calendar-unknown = { $at }: there is no province or territory “{ $id }”.
office-calendar-unknown-hint = Choose from { $known }.
office-kind-unknown = { $at }: there is no kind of report “{ $id }”.
office-kind-unknown-hint = { $nearest ->
    [none] The kinds are { $known }.
   *[other] Did you mean { $nearest }? The kinds are { $known }.
}
office-step-unknown = { $at }: there is no step “{ $id }”.
office-step-unknown-hint = { $nearest ->
    [none] Its steps are { $known }.
   *[other] Did you mean { $nearest }? Its steps are { $known }.
}
office-step-of-law = { $at }: the time of the step “{ $id }” is set by law.
office-step-of-law-hint = Take it out: an office cannot set another.
office-condition = { $at }: { law-fault }{ $detail ->
    [none] { "" }
   *[other] { " " }({ $detail })
}.
office-condition-hint = A condition of an office has the same form as those of conditions.toml; “reportgen law show pro-o-nocontact” is one.
