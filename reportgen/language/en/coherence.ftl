### Conditions: what each waits for, what it contradicts, what changed since the case was drafted.

rule-condition-order-of-kind = This kind of report does not recommend conditions of a { $order }; it may for: { LIST($allowed, style: "semicolon") }.
rule-condition-consent = “{ $title }” needs the consent of the other person it concerns: record the day it was given.
rule-condition-place = “{ $title }” needs a place or a program that takes the person: record the day it was confirmed.
rule-condition-program = “{ $title }” can be imposed only where the province has established the program: record the day that was confirmed.
rule-condition-version = The law of “{ $title }” is not the same on the day of the offence ({ $day }) and on the day of sentence. Which version governs is for the court.
rule-order-length = The order under supervision is longer than the law lets it be: check its dates.
rule-curfew-work = “{ $title }” covers hours the person works. Let them go to work, or change the hours.
rule-curfew-twice = “{ $title }” and “{ $other }” cover the same hours. Keep one of them, or part their hours.
rule-curfew-residence = “{ $title }” needs a residence, and none is recorded. Recommend where to live, or leave this condition out.
rule-place-needed-home = The place in “{ $title }” may be where the person lives. Narrow it, or say where they are to live.
rule-place-needed-work = The place in “{ $title }” may be where the person works. Narrow it, or allow an exception.
rule-place-needed-school = The place in “{ $title }” may be where the person studies. Narrow it, or allow an exception.
rule-place-needed-treatment = The place in “{ $title }” may be where the person is treated or attends a program. Narrow it, or allow an exception.
rule-contact-needed-home = “{ $title }” may name a person of the shared home. Say where each of them is to live.
rule-contact-needed-child = “{ $title }” may name a child of the person. Say how contact with the child is to be arranged, as an exception.
rule-contact-needed-work = “{ $title }” may name a person of the person’s work. Narrow it, or allow an exception.
rule-contact-needed-treatment = “{ $title }” may name somebody who treats the person. Narrow it, or allow an exception.
rule-residence-person = “{ $title }” has the person live with, or where there lives, somebody they may have no contact with.
rule-service-hours = The hours of service come to { $total } together; the limit is { $limit }.
rule-address-revealed = The place in “{ $title }” may tell where a protected person lives. Write it without the address, for instance by a distance from any place where that person is known to be.
rule-moved-text = The law pack words “{ $id }” otherwise since this case was drafted. Read it again, or run “reportgen law move”.
rule-moved-blank-new = “{ $id }” has a new blank, “{ $blank }”. Fill it in if it applies.
rule-moved-blank-gone = “{ $id }” no longer has the blank “{ $blank }”. Its value is kept; say it otherwise if it matters.
rule-moved-blank-renamed = The blank “{ $blank }” of “{ $id }” is now “{ $now }”. Run “reportgen law move”.
rule-moved-blank-changed = The blank “{ $blank }” of “{ $id }” no longer takes the same values. Check the one given.
rule-moved-replaced = “{ $now }” has taken the place of “{ $id }”. Run “reportgen law move”.
rule-moved-gone = The law pack no longer has “{ $id }”, and nothing takes its place. Choose another condition.
rule-moved-unplaced = A value of “{ $id }” has no blank any more, “{ $blank }”. Say it otherwise, or remove it.

## The command that moves a case to the law pack in use

move-undated = { $file }: the case does not say under which law pack it was drafted.
move-undated-hint = Write the date of that pack as “law_pack” in “plan”; the receipt of an earlier report has it.
move-not-json = { $file }: only a case file in JSON can be moved.
move-not-json-hint = Save it as JSON first.
move-nothing = { $file }: no condition changed between the two law packs (now { $day }).
move-to-fill = “{ $id }”: fill in “{ $blank }”.
help-law-move = tell what the law pack changed in the conditions of a case since it was drafted, and move the case to it
help-option-move-output = where to write the case moved; without it, and without --replace, nothing is written
help-option-move-replace = write over the case file itself, or over the file of -o
help-metavar-move-output = PATH
