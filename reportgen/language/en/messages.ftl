### What the command line and every door say: refusals with what to do about them, help, short words.

stopped = Stopped. Nothing half-written was left.
cell = { $value }
progress = { $number } of { $count } cases
new-next = Open { $file } in an editor that knows JSON: it completes and checks as you type. Then: reportgen check { $file }
check-count = { $file } ({ $kind }, { $report }): { $stops ->
    [0] nothing prevents a final report
    [one] one finding prevents a final report
   *[other] { $stops } findings prevent a final report
}.
build-prevented = No final report was made from { $file }: the findings above prevent it. To see them in the document: --draft

severity-blocking = prevents a final
severity-warning = to weigh
severity-note = note

verify-as-issued = as issued
verify-changed = changed since it was issued
verify-no-receipt = no receipt beside it
verify-missing = no such file

## A case file that cannot be read

case-not-found = There is no file { $file }.
case-not-found-hint = Check the name and the folder.
case-is-folder = { $file } is a folder, not a case file.
case-is-folder-hint = Name the case files in it.
case-unreadable = { $file } cannot be opened ({ $reason }).
case-unreadable-hint = Check that you may read it and that no other program holds it.
case-too-large = { $file } is larger than a case file can be ({ $limit } MB).
case-too-large-hint = Check that it is the right file; pictures and scans do not belong in it.
case-not-utf8 = { $file }, line { $line }: the text is not in UTF-8.
case-not-utf8-hint = Open it in the editor you wrote it with, choose “Save as” and the encoding UTF-8. A Word document is not a case file.
case-not-json = { $file }, line { $line }, column { $column }: this is not JSON.
case-not-json-hint = Look at that place and just before it: a comma, a quotation mark or a bracket is missing or too many. Quotation marks are straight, never curved; one within a text has a backslash before it. A text stands on one line of the file. YAML goes in a file named .yaml.
case-not-yaml = { $file }, line { $line }, column { $column }: this is not plain YAML.
case-not-yaml-hint = Look at that place and just before it: lines of the same level begin under one another, with blanks and no tabs; a text that holds a colon goes between quotation marks. Aliases (*name) and tags (!name) are not accepted.
case-too-deep = { $file } holds brackets within brackets without end.
case-too-deep-hint = Start again from “reportgen new psr -o case.json”.
case-number-too-long = { $file } holds a number with thousands of digits.
case-number-too-long-hint = Put text between quotation marks.
case-not-object = { $file } is not a case file: it must be one object, from {"{"} to {"}"}.
case-not-object-hint = Start from “reportgen new psr -o case.json”.
case-version = { $file } has schema version { $version }; this program reads { $ours } and older.
case-version-hint = Install the newer reportgen that wrote it.
case-refused = { $file } has { $count ->
    [one] one problem
   *[other] { $count } problems
}:
case-refused-hint = Correct them and run the command again; nothing was written.

## Its problems, one by one

case-key-twice = { $at }: the key “{ $name }” appears twice.
case-key-twice-hint = Keep one of them.
case-not-a-number = { $at }: NaN and Infinity are not numbers a case can hold.
case-not-a-number-hint = Give the number, or leave the key out.
case-character = { $at }, character { $position }: { $character } cannot stand in a report.
case-character-hint = Delete that invisible character and type the word again.
case-unknown-key = { $at }: there is no key “{ $name }” here.
case-unknown-key-hint = { $nearest ->
    [none] See “reportgen schema” for the names.
   *[other] Did you mean “{ $nearest }”?
}
case-missing-key = { $at }: “{ $name }” is missing.
case-missing-key-hint = Add it.
case-not-a-code = { $at }: this is not one of the allowed values ({ $codes }).
case-not-a-code-hint = { $nearest ->
    [none] Choose one of them.
   *[other] Did you mean “{ $nearest }”?
}
case-misplaced = { $at }: this is not allowed here.
case-misplaced-hint = Give it the form that docs/case-file.md shows, or delete it.
case-wrong-type = { $at }: { $expected ->
    [type-object] { type-object } is
    [type-list] { type-list } is
    [type-whole-number] { type-whole-number } is
    [type-number] { type-number } is
    [type-yes-no] { type-yes-no } is
   *[other] { type-text } is
} wanted here.
case-wrong-type-hint = { $expected ->
    [type-object] Write each part with its name, as “en” and “fr” for a text in two languages. The shapes stand in docs/case-file.md.
    [type-list] Put square brackets round it, even round a single entry.
    [type-whole-number] Write it in figures, without quotation marks.
    [type-number] Write it in figures, without quotation marks, as 1250.50.
    [type-yes-no] Write it without quotation marks.
   *[other] Put it between quotation marks.
}
type-text = text
type-whole-number = a whole number
type-yes-no = true or false
type-number = an exact number
type-list = a list, from [ to ],
type-object = an object, from {"{"} to {"}"},
case-date-form = { $at }: a date is written YYYY-MM-DD.
case-date-form-hint = For example 2026-01-31.
case-no-such-day = { $at }: there is no such day.
case-no-such-day-hint = Check the month and the day.
case-year-far = { $at }: the year cannot be right.
case-year-far-hint = Type the four digits of the year again: from 1900 to 2199.
case-time-form = { $at }: a time of day is written HH:MM, on the 24-hour clock.
case-time-form-hint = For example 21:30.
case-partial-date = { $at }: this is no form of a date.
case-partial-date-hint = Write 1998, 1998-05, 1998-05-12, 1998-spring, ~1998 for “about”, or unknown, between quotation marks.
case-span = { $at }: this is not a span of time.
case-span-hint = Write two dates with a slash, as 2019-04/2021; 2024-11/ means until now.
case-span-reversed = { $at }: the end comes before the start.
case-span-reversed-hint = Check both dates.
case-empty = { $at }: this is empty.
case-empty-hint = Fill it in, or leave the key out.
case-empty-list = { $at }: at least one entry is wanted here.
case-empty-list-hint = Add it.
case-limit-string-too-long = { $at }: the text is longer than { $limit } characters.
case-limit-string-too-long-hint = Shorten it.
case-limit-too-long = { $at }: there are more than { $limit } entries.
case-limit-too-long-hint = Keep those that matter.
case-limit-greater-than-equal = { $at }: the number cannot be less than { $limit }.
case-limit-greater-than-equal-hint = Check it.
case-limit-less-than-equal = { $at }: the number cannot be more than { $limit }.
case-limit-less-than-equal-hint = Check it.
case-limit-decimal-max-places = { $at }: no more than { $limit } decimals.
case-limit-decimal-max-places-hint = Money is exact to the cent.
case-limit-decimal-max-digits = { $at }: the number has more than { $limit } digits.
case-limit-decimal-max-digits-hint = Check it.
case-limit-decimal-whole-digits = { $at }: the number has more than { $limit } digits before the decimal point.
case-limit-decimal-whole-digits-hint = Check it.
case-pattern = { $at }: this is not in the form wanted here.
case-pattern-hint = An offence is written as cc-266 (Criminal Code, s. 266), a condition as pro-o-report, an id in small letters with hyphens, a language as “fr”, a provision as 732.1(3)(d); a name stands on one line. See “reportgen schema”.
case-blank = { $at }: this cannot fill a blank of a condition.
case-blank-hint = Give text, a number, a list of texts, or an object: “people” with a list, “en” with “fr”, “from_time” with “to_time”, on the 24-hour clock as 21:30, or “windows” and “absences” for the hours of a week.
case-invalid = { $at }: this cannot stand here.
case-invalid-hint = See “reportgen schema”.
case-source-unknown = { $at }: no source has this id.
case-source-unknown-hint = { $nearest ->
    [none] Add the source to “sources”, or correct the id.
   *[other] Did you mean “{ $nearest }”?
}
case-rule-contact-unnamed = { $at }: a contact needs a person or an organization.
case-rule-contact-unnamed-hint = Add “person” or “organization”; to hide a name, use “shown”.
case-rule-paper-untitled = { $at }: a record or document needs a title.
case-rule-paper-untitled-hint = Add “title” in both languages.
case-rule-why-not-missing = { $at }: somebody not contacted on purpose needs the reason.
case-rule-why-not-missing-hint = Add “why_not”.
case-rule-value-or-absent = { $at }: an account gives a value, or says why there is none: one of the two.
case-rule-value-or-absent-hint = Keep “value” or “absent”.
case-rule-given-missing = { $at }: to show a person by given name alone, the given name is needed.
case-rule-given-missing-hint = Add “given”.
case-rule-act-title-missing = { $at }: an offence under another act needs the title of the act.
case-rule-act-title-missing-hint = Add “act_title” in both languages.
case-rule-offence-or-enacted = { $at }: give the offence by its id, or as it was enacted then: one of the two.
case-rule-offence-or-enacted-hint = Keep “offence” or “as_enacted”.
case-rule-until-before-on = { $at }: the offence ends before it begins.
case-rule-until-before-on-hint = Check “on” and “until”.
case-rule-found-before-offence = { $at }: guilt was found before the offence.
case-rule-found-before-offence-hint = Check “on” and “found_on”.
case-rule-sentencing-before-order = { $at }: the sentencing date comes before the order for the report.
case-rule-sentencing-before-order-hint = Check “sentencing_on” and “ordered_on”.
case-rule-order-before-finding = { $at }: the report was ordered before guilt was found.
case-rule-order-before-finding-hint = Check “ordered_on” and each “found_on”.
case-rule-length-empty = { $at }: a length needs years, months, days or hours.
case-rule-length-empty-hint = Give one of them, or leave the length out.
case-rule-words-empty = { $at } says nothing in either language.
case-rule-words-empty-hint = Write it in “en”, in “fr” or in both, or leave it out.
case-rule-completed-before-finding = { $at }: the sentence was completed before guilt was found.
case-rule-completed-before-finding-hint = Check “on” and “completed_on”.
case-rule-level-without-tool = { $at }: a level needs its tool and the date of the assessment.
case-rule-level-without-tool-hint = Add “tool” and “assessed_on”.
case-rule-absence-purpose = { $at }: an absence has a “purpose” or “words”: one of the two.
case-rule-absence-purpose-hint = Keep “purpose” or “words”.
case-rule-absence-times = { $at }: an absence has both times or neither.
case-rule-absence-times-hint = Add “from_time” or “to_time”, or take the other away.
case-rule-schedule-empty = { $at }: a schedule needs hours or absences.
case-rule-schedule-empty-hint = Add “windows” or “absences”.
case-rule-tool-unnamed = { $at }: another tool needs its name.
case-rule-tool-unnamed-hint = Add “tool_name”.
case-rule-source-id-twice = { $at }: two sources have the same id.
case-rule-source-id-twice-hint = Give each its own.

## Commands

command-wrong = { $usage }: { $problem }
command-wrong-hint = “reportgen --help” lists the commands; “reportgen COMMAND --help” explains one.
date-wrong = “{ $date }” is not a date.
date-wrong-hint = Write YYYY-MM-DD, as 2026-01-31.
output-format-missing = No format was asked for.
output-format-missing-hint = Formats: { $formats }.
output-format-unknown = There is no format “{ $format }”.
output-format-unknown-hint = Formats: { $formats }.
kind-unknown = There is no kind of report “{ $kind }”.
kind-unknown-hint = Kinds: { $kinds }.
kind-page-missing = The kind “{ $kind }” has no page { $page }.
kind-page-missing-hint = Add it to the kind’s folder, under pages/.
kind-key-unknown = The kind “{ $kind }” has a key that is not known: { $unknown }.
kind-key-unknown-hint = In its kind.toml, use these: { $keys }.
kind-name-unknown = The kind “{ $kind }” names under “{ $place }” what there is not: { $name }.
kind-name-unknown-hint = In its kind.toml, use these: { $names }.
kind-wrong = The file { $file } of the kind “{ $kind }” cannot be read: { $reason }.
kind-wrong-hint = Correct it; the page “Add a kind of report” says what stands in it.
kind-version-unknown = This report was first issued in version { $version } of the kind “{ $kind }”, which is no longer there.
kind-version-unknown-hint = Put that version back among the kind’s earlier ones, or build into another folder to issue the report anew.
section-unknown = There is no section “{ $section }”.
section-unknown-hint = Sections: { $sections }.
machine-failed = This machine refused something the program needs ({ $reason }).
machine-failed-hint = Check that there is room on the disk and in the folder of temporary files, then run the command again; nothing half-written was left.
program-failed = The program failed ({ $kind }, { $place }).
program-failed-hint = This is a defect of the program, not of your file. Please report that code; it holds nothing of the case.
output-exists = { $file } is already there.
output-exists-hint = Choose another name; nothing is overwritten.
output-changed = { $file } is not as it was issued: somebody changed it, or it came from elsewhere.
output-changed-hint = Move it, choose another folder with -o, or say --replace to write over it.
output-of-another-case = { $file } is the report of another case, whose number makes the same file name.
output-of-another-case-hint = Choose another folder with -o; nothing was written.
file-unreadable = { $file } cannot be opened ({ $reason }).
file-unreadable-hint = Check that you may read it and that no other program holds it.
output-same-name = { $first } and { $second } would both be written as { $file }.
output-same-name-hint = Give each case its own number.
output-not-writable = The folder { $folder } cannot be written ({ $reason }).
output-not-writable-hint = Choose another folder with -o; nothing was written under the final name.
output-name-too-long = The name { $file } is too long for this folder.
output-name-too-long-hint = Shorten the case number.
disk-full = The disk that holds { $folder } is full.
disk-full-hint = Free some room and run the command again; nothing half-written was left.
withheld-in-output = A name or a text that the case withholds would stand in the report ({ $part }).
withheld-in-output-hint = Take it out where you wrote it: “reportgen check” names a narrative or a quotation that holds it; if it names none, look at the short texts, as the people of a no-contact condition, employers and places. Nothing was written.

## Help

argparse-usage = usage:{" "}
argparse-arguments = arguments
argparse-options = options
argparse-unrecognized = not understood: %s
argparse-required = missing: %s
argparse-argument = %(argument_name)s: %(message)s
argparse-expected-one = one value is wanted
argparse-expected-at-most = at most one value is wanted
argparse-expected-some = at least one value is wanted
argparse-choice = %(value)r is none of %(choices)s
argparse-no-value = no value is wanted: %r
help-metavar-command = COMMAND
help-metavar-case = CASE
help-metavar-date = YYYY-MM-DD
help-metavar-file = FILE
help-metavar-a-kind = KIND
help-metavar-kind = KIND
help-metavar-output = PATH
help-metavar-section = SECTION
help-metavar-to = FORMATS
help-reportgen = From a case file to a court-ready report, in English and in French.
help-help = show this help
help-ui-lang = language of these messages: en or fr (by default, the system’s)
help-version = show the version
help-kinds = list the kinds of report, their languages and versions
help-new = write an empty case of a kind, with its schema
help-schema = print the JSON Schema of a case file
help-check = list the findings of cases, by path
help-build = build the reports of cases
help-template = look after Word templates
help-template-check = list every problem of a Word template, with its place
help-verify = say whether a file is what its receipt says
help-import = bring existing Word notes in as Markdown
help-sentences = list every sentence: key, English, French
help-option-a-kind = the kind of report, as psr
help-option-kind = the kind of report, as psr; without it, the one the case names
help-option-history = list every version of each kind that can still be issued
help-option-case = case file (JSON; YAML is read too)
help-option-file = file
help-option-section = only this section
help-option-output = where to write
help-option-lang = language of the reports (by default, as the court ordered)
help-option-date = date of the report, YYYY-MM-DD (by default, today)
help-option-json = print one JSON object a report
help-option-to = formats, with commas: docx, pdf, html, txt; also odt, epub, rtf and large.docx (large print)
help-option-draft = make a draft: findings and sources are shown in it
help-option-replace = write over files that were changed since they were issued

## A draft

draft-findings = To be settled before this report is final
draft-notes = To note
draft-finding = { CAP($severity) } ({ $at }):

unworded-block = A part of the report was left unworded.
unworded-block-hint = This is a defect of the program: please report it.
