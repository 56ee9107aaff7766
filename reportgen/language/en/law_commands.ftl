### What “reportgen law” says: lists, entries, comparisons, checks.

law-fault = { $fault ->
    [not-toml] this is not TOML
    [file-unreadable] the file cannot be read
    [not-a-table] it should be a table
    [not-read-alone] a line between brackets is not the head of an entry
    [id-of-an-office] an id that begins with “office-” is for an office’s own file
    [id-form] this is not an id
    [unknown-key] this key is not one that can stand there
    [missing-key] a key is missing
    [wrong-type] the value of this key is not of the right sort
    [unknown-status] the status must be “verified” or “to-confirm”
    [unknown-source] pack.toml has no such source
    [verified-without-source] marked verified, and rests on what nobody checked
    [unknown-act] acts.toml has no such Act
    [not-a-provision] this is not the number of a provision
    [reversed-dates] the last day comes before the first
    [language-missing] the words are missing in one language
    [straight-apostrophe] a straight apostrophe or quotation mark
    [straight-quotation] English quotation marks in French
    [breaking-space] a space that may break, where French wants one that does not
    [missing-space] French wants a no-break space here
    [space-before] a space before a semicolon, an exclamation mark or a question mark
    [elision] French elides here
    [contraction] French contracts here
    [blank-that-may-elide] a word that may have to elide stands before a blank
    [unknown-mode] this is not a way to prosecute
    [unknown-order] there is no such order
    [unknown-family] there is no such family of conditions
    [unknown-prerequisite] there is no such prerequisite
    [unknown-blank] a blank that is not declared as one
    [choices-missing] the choices do not go with the blank
    [blanks-differ] the wording and the blanks declared are not the same
    [optional-blank-outside-brackets] a blank that may stay empty must stand between square brackets, and only such a one
    [not-a-sentence] a wording begins with a capital and ends with a period
    [same-id-two-provisions] one id names two provisions
    [dates-overlap] two versions are in force on the same day
    [dates-out-of-order] the versions are not in the order of their dates
    [unknown-id] there is no such entry
   *[other] { $fault }
}
law-faults = { $count ->
    [one] One fault.
   *[other] { $count } faults.
}
law-sound = The law pack is sound: { $count } entries. It is dated { $day }, { $days ->
    [0] today
    [one] one day ago
   *[other] { $days } days ago
}.
law-to-confirm-count = { $file }: { $count ->
    [one] one entry is to confirm
   *[other] { $count } entries are to confirm
}.
law-status-verified = verified
law-status-to-confirm = to confirm
law-mark-office = the office’s own
law-other-version = other version:
law-added = added
law-gone = gone
law-changed = changed
law-compared = { $count ->
    [0] Nothing differs
    [one] One entry differs
   *[other] { $count } entries differ
} between { $first } and { $second }.
law-blank-takes = { $type ->
    [integer] a whole number
    [hours] a number of hours
    [days] a number of days
    [months] a number of months
    [money] an amount of money
    [date] a date
    [hours-of-day] two times of day
    [people] names or initials
    [place] a place
    [program] a program
    [words] words in both languages
    [choice] one of the choices
    [choices] one or more of the choices
   *[other] { $type }
}
law-blank-required = required
law-blank-least = at least { $number }
law-blank-most = at most { $number }
law-blank-default = { $number } unless another is given

help-law = look into the law pack
help-law-list = list the entries of the law pack
help-law-show = show one entry whole, in both languages, with its sources and versions
help-law-compare = list what is in force on one day and not on another
help-law-check = list the faults of the law pack and of the office’s own file
help-office = the office’s own file of days, lead times and conditions (by default, the one REPORTGEN_OFFICE names)
help-option-law-file = only this file: acts, offences, conditions… or sources, or office
help-option-id = the id of an entry
help-option-on = only what is in force on that day, YYYY-MM-DD
help-option-first = the first day, YYYY-MM-DD
help-option-second = the second day, YYYY-MM-DD
help-option-pack = the folder of another law pack (by default, ours)
help-option-law-json = print JSON objects, one a line
help-metavar-law-file = FILE
help-metavar-id = ID
help-metavar-on = YYYY-MM-DD
help-metavar-first = YYYY-MM-DD
help-metavar-second = YYYY-MM-DD
help-metavar-pack = FOLDER
