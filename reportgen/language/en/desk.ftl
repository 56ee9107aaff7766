### The officer’s desk: what stands on every page, my cases, starting and bringing in a case.

desk-name = reportgen
desk-skip = Skip to the content
desk-skip-report = Skip the report
desk-language-en = English
desk-language-fr = Français
desk-footer = Everything typed here stays on this computer, encrypted. Nothing is sent anywhere.
desk-close = Close this session
desk-stay = There has been no activity for a while. This session will close soon; everything you typed is kept.
desk-stay-button = Keep it open
desk-problem = Something went wrong
desk-to-cases = Go to my cases
desk-not-there = Page not found
desk-not-there-hint = The address may be incomplete, or the page may have been removed.
desk-entered = The desk is open
desk-closed = This browser is signed out of the desk
desk-closed-used = This launch link has expired or was already used.
desk-closed-hint = Go to the window where “reportgen serve” runs and press Enter for a new launch link. Each link works once.
desk-closed-kept = Not saved: you have been signed out. What you typed is still on this page.
desk-closed-kept-hint = Press Enter in the window where “reportgen serve” runs and open the new launch link in another tab of this browser. This page then saves by itself.
desk-asleep = Your session has expired
desk-asleep-hint = There was no activity for half an hour. Everything you typed is kept. To continue, press Enter in the window where “reportgen serve” runs and open the new launch link.
desk-title-error = Error:
desk-error-word = Error:
desk-summary = There is a problem
desk-summed = { $question }: { $said }
desk-no-case = This case is not at this desk.
desk-no-case-hint = Go to My cases and choose the case there.
desk-no-file = No file was chosen, or it is empty.
desk-no-file-hint = Choose a file and try again.
desk-form-unreadable = The form could not be read.
desk-form-unreadable-hint = Go back one page: what you typed is still there. Then try again.
desk-form-too-large = The form is larger than { $limit } MB.
desk-form-too-large-hint = Go back one page: what you typed is still there. Shorten it, or choose a smaller file.
desk-form-not-ours = This page is from an earlier session.
desk-form-not-ours-hint = What you typed is still here: save it now.
desk-again-what = What you typed is still here and is not lost. If this page asks for a launch link, open it in another tab first.
desk-again = Save it now
desk-case-issued = This report was issued and is locked.
desk-case-issued-hint = Open its page “Check and finish” and reopen it to make a new version.

## My cases

desk-cases = My cases
desk-new = Start a case
desk-import = Import a case file
desk-search = Name or file number
desk-kind = Kind of report
desk-kind-any = Any kind
desk-find = Search
desk-column-case = File number
desk-column-person = Person
desk-column-kind = Report
desk-column-next = Next step
desk-column-state = Status
desk-no-number = (no number)
desk-late = Late
desk-step = { $step }, { SHORTDATE($day) }
desk-no-day = no date to count from yet
desk-nothing-left = nothing
desk-state-open = in progress
desk-state-issued = issued
desk-none-yet = There are no cases yet. Start one, or import a case file.
desk-none-found = No cases match.

## A new case

desk-new-kind = Which report is it?
desk-new-number = File number
desk-new-number-hint = Your office’s own number. The report’s files are named by it.
desk-new-name = Name of the person
desk-new-name-hint = In full, as the person writes it.
desk-new-form = How does the report refer to the person?
desk-new-form-hint = Ask the person. It is never guessed.
desk-new-form-f = she
desk-new-form-m = he
desk-new-form-x = a neutral wording
desk-new-language = In which language was the report ordered?
desk-new-language-hint = The report can be made in the other language too.
desk-new-language-en = English
desk-new-language-fr = French
desk-new-language-both = Both languages
desk-new-start = Start the case
desk-new-missing-kind = Choose the kind of report
desk-new-missing-number = Enter the file number, up to 400 characters
desk-new-missing-name = Enter the person’s name, up to 200 characters
desk-new-missing-form = Choose how the report refers to the person
desk-new-missing-language = Choose the language of the report

## A number that is taken

desk-there = A case of this kind already has this file number: open it, or confirm below that you want another.
desk-there-one = started on { SHORTDATE($opened) }, last saved on { SHORTDATE($saved) } at { $at }
desk-there-again = Start another case with the same number

## A case file

desk-import-what = A case file made at this desk, by “reportgen new” or at another desk becomes a case here, finished or not.
desk-import-file = Case file
desk-import-hint = A .json file, up to 8 MB.
desk-import-do = Import
desk-import-again = To import it as another case, tick the box below and choose the file again.
desk-import-refused = “{ $file }” cannot be imported: it is not a case file.

## A case: its pages

desk-no-page = This kind of report has no such page.
desk-no-page-hint = Go back to the case and choose a page there.
desk-trail = This case
desk-tasks = The case
desk-sources-log = Sources
desk-preview = Preview
desk-finish = Check and finish
desk-versions = Versions
desk-guide = Interview guide
desk-bring-in = Import notes
desk-export = Case file
desk-dates = Dates
desk-locked = This report was issued. Its answers can be read but not changed.
desk-page-not-started = not started
desk-page-started = started
desk-page-complete = complete
desk-page-cannot-start = cannot start yet
desk-page-needs-another-look = needs another look
desk-to-settle = { $count ->
    [one] { $count } thing to settle
   *[other] { $count } things to settle
 }
desk-conflicts = Two windows have different answers
desk-conflicts-what = While you were changing something here, it was also changed in another window. Nothing was overwritten: both answers are kept until you choose.
desk-conflicts-see = { $count ->
    [one] See both and choose
   *[other] See both for { $count } answers and choose
 }
desk-conflict = An answer was also changed in another window: both are kept.

## A page of the form

desk-saved = Saved at { $at }
desk-saving = Saving…
desk-not-saved = Not saved: reportgen is not responding. What you typed stays on this page and is sent as soon as it responds.
desk-leaving = Some of what you typed on this page is not saved yet.
desk-continue = Save and continue
desk-continue-entry = Save and go back
desk-save = Save
desk-save-tasks = Save and return to the case
desk-go-on-anyway = Continue, and come back to this later
desk-back-to = Back: { $page }
desk-done = I have completed this page
desk-folded = { $question }: { $answer }.
desk-answered = { $question }: { $answer }
desk-on-paper = { $number } – { $kind } – { SHORTDATE($day) }
desk-nothing-chosen = Nothing chosen
desk-more = More
desk-narrative-more = Who says so, or why there is nothing to say
desk-other-language = In the other language
desk-account = Answer { $number }
desk-account-of = Answer { $number }, according to: { $who }
desk-account-more = Who says so, or why there is no answer
desk-add-account = Another source says otherwise
desk-remove-account = Remove answer { $number }
desk-no-sources = List the sources of the report first, on the page “{ page-sources }”.
desk-no-answer = (not filled in yet)
desk-choose = Choose
desk-change = Change
desk-remove = Remove
desk-entry-empty = This entry is still empty.
desk-up = Move up
desk-entry-trouble = There is a problem in this entry.
desk-one-a-line = One per line.
desk-yes = Yes
desk-no = No
desk-box-day = Day
desk-box-month = Month
desk-box-year = Year
desk-box-season = or season
desk-box-about = approximate
desk-box-unknown = not known
desk-box-start = From
desk-box-end = To
desk-box-going = ongoing
desk-half-year = year { $what }
desk-half-month = month { $what }
desk-half-day = day { $what }
desk-half-about = { desk-box-about }
desk-half-unknown = { desk-box-unknown }
desk-half-going = { desk-box-going }
desk-half-start = from: { $what }
desk-half-end = to: { $what }
desk-day-number = Day { $number }
desk-season-spring = spring
desk-season-summer = summer
desk-season-fall = fall
desk-season-winter = winter
desk-pronoun-0 = subject
desk-pronoun-1 = object
desk-pronoun-2 = possessive
desk-left = 0 characters left
desk-over = 0 characters over the limit: everything is kept, but it must be shorter to be printed
desk-beside-en = Show the English report beside
desk-beside-fr = Show the French report beside
desk-beside-close = Hide the report
desk-preview-en = The report in English, as it reads now
desk-preview-fr = The report in French, as it reads now
desk-tools = Formatting
desk-tool-bold = Bold
desk-tool-italic = Italic
desk-tool-list = List
desk-tool-numbered = Numbered list
desk-tool-quote = Quotation
desk-offence = { $name } ({ CITE($provision) })
desk-source = { $name } ({ $relation })
desk-source-interview = interview with the person
desk-source-unnamed = a source without a name yet
desk-span = { PERIOD($span) }

## Versions, and what two windows said

desk-no-version = There is no such version of this case.
desk-no-version-hint = Go to the list of versions and choose one there.
desk-versions-what = Every save is a version. Nothing you save is ever lost: you can view, compare and restore any version.
desk-version = Version
desk-version-when = Saved
desk-version-what = Change
desk-version-see = View
desk-version-changed = what changed
desk-version-since = changes since
desk-version-started = started:
desk-version-typed = typed:
desk-version-guide = from the interview guide:
desk-version-notes = from notes:
desk-version-restored = an earlier version brought back:
desk-version-settled = chosen between two windows:
desk-version-issued = issued:
desk-version-reopened = reopened:
desk-version-paths = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
 }
desk-moment = { SHORTDATE($day) }, { $at }
desk-newer = Later versions
desk-older = Earlier versions
desk-compare = Versions { $first } and { $second }
desk-compare-question = Question
desk-compare-version = Version { $number }
desk-compare-same = These two versions are the same.
desk-restore = Restore version { $number }
desk-restore-what = Everything written since then stays in the list of versions.
desk-own = Kept by the desk (completed pages, a call in progress, review notes)
desk-entry-number = { $entry } { $number }
desk-entry-of = { $entry } ({ $list })
desk-entry-called = { $entry }, { $name }
desk-in-entry = { $entry }: { $question }
desk-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 }
desk-conflicts-all = Nothing was overwritten. The first answer is the one saved in the case; the second is yours from the other window. Whichever you choose, the other stays in the list of versions.
desk-conflicts-none = There are no differences between windows.
desk-theirs = Saved answer
desk-mine = Your answer
desk-emptied = (emptied)
desk-keep-theirs = Keep the saved answer
desk-keep-mine = Use my answer
desk-keep-both = Keep both, one after the other

## The preview

desk-preview-what = Preview of the report, from the last save. Choose a sentence to see where it comes from.
desk-see-en = View in English
desk-see-fr = View in French
desk-see-pdf = View the pages as PDF
desk-preview-left-out = { $count ->
    [one] { $count } answer is left out of this view until it is settled
   *[other] { $count } answers are left out of this view until they are settled
 }
desk-no-sentence = That sentence is no longer in the report.
desk-no-sentence-hint = Go back to the preview and choose a sentence again.
desk-trace = Where this sentence comes from
desk-trace-find = Find a sentence of the report
desk-trace-not-found = No sentence in the report contains these words.
desk-trace-no-words = Enter some words from the sentence.
desk-trace-fields = Answers
desk-trace-none = It is the same in every report of this kind.
desk-trace-sources = Sources
desk-trace-no-sources = It is not based on any source of this case.

## Check and finish

desk-finish-what = Problems that block the report come first, then warnings.
desk-finish-clear = Nothing blocks this report.
desk-finish-blocking = { $count ->
    [one] { $count } problem blocks this report
   *[other] { $count } problems block this report
 }
desk-finish-warning = { $count ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
 }
desk-finish-note = For information
desk-finish-where = { $page } – { $question }
desk-finding-under = { $said } ({ CITE($provision, act: "yes") })
desk-finish-go = Go to this answer
desk-finish-in-en = In the English report
desk-finish-in-fr = In the French report
desk-finish-in-both = In both reports
desk-review = Review
desk-review-who = Say who reviews this report
desk-review-change = Change who reviews this report
desk-review-notes = The reviewer’s notes
desk-review-notes-hint = They stay at the desk: no report prints them.
desk-review-save = Save the notes
desk-issue = Sign and issue
desk-issue-what = Issuing locks the answers and makes the report with its receipt. Reopening it later makes a new version; this one stays.
desk-issue-en = the report in English
desk-issue-fr = the report in French
desk-issue-languages = Which report do you want to issue?
desk-issue-sign = I have read this report and sign it as { $name }
desk-issue-sign-nobody = I have read this report and sign it
desk-issue-do = Sign and issue
desk-issue-not-signed = The report was not signed.
desk-issue-not-signed-hint = Tick the box to sign it.
desk-issue-no-language = No language was chosen.
desk-issue-no-language-hint = Choose at least one report to issue.
desk-issue-blocked = Something still blocks this report.
desk-issue-blocked-hint = See the page “Check and finish”, which links to each answer.
desk-issue-pdf-missing = The PDF could not be made; the Word file was issued without it.
desk-issued = Issued
desk-issued-on = Issue { $number }: { SHORTDATE($day) }, { $at }
desk-issued-file = File
desk-issued-language = Language
desk-issued-digest = Fingerprint of the file
desk-issued-receipt = Receipt
desk-download = Download
desk-reopen = Reopen for a new version
desk-reopen-what = What was issued stays as it is, with its receipt. The answers can then be changed.

## reportgen serve

help-serve = Open the officer’s desk in the browser, on this computer alone.
help-option-port = the port to listen on; any free port if left out
help-option-office-name = the name of the office, shown on each page and written into new cases
help-option-cases = case files to put into a desk that has no cases yet
help-option-no-browser = do not open the browser; the launch link is printed
help-metavar-port = PORT
help-metavar-office-name = NAME
help-metavar-cases = CASE
desk-opens = The desk is open on this computer alone. Press Ctrl-C to close it, and Enter for another launch link.
desk-link = Launch link, for one use: { $address }
desk-closes = The desk is closed. Everything typed is kept.
desk-not-installed = The desk needs libraries that are not installed ({ $library }).
desk-not-installed-hint = Install reportgen with its desk: pip install "reportgen[desk]"
desk-port-taken = Port { $port } of this computer is taken.
desk-port-taken-hint = Choose another with --port, or leave it out.

## What a case cannot be read for

desk-refused-missing = This is still to be answered.
desk-refused-none = At least one is needed here. Add it.
desk-refused-choice = Choose one of the answers offered.
desk-refused-date = Check the day, the month and the year: there is no such date.
desk-refused-time = Write a time of day on the 24-hour clock, as 21:30.
desk-refused-span = Check both dates: the end comes before the start, or one of them is no date.
desk-refused-long = The text is longer than { $limit } characters. All of it is kept; shorten it.
desk-refused-form = This cannot be read as it stands. Look at it again.
desk-refused-source = This names a source that is not listed any more. Choose one that is.
