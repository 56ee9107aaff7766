### The officer’s desk: what stands on every page, my cases, starting and bringing in a case.

desk-name = reportgen
desk-skip = Skip to the content
desk-skip-report = Skip the report
desk-language-en = English
desk-language-fr = Français
desk-footer = Everything typed here stays on this computer, encrypted. Nothing is sent anywhere.
desk-close = Close this session
desk-stay = Nothing has been done here for a while. This session closes soon; everything typed is kept.
desk-stay-button = Keep it open
desk-problem = That did not work
desk-to-cases = Go to my cases
desk-not-there = There is no such page
desk-not-there-hint = The address may have been cut short, or what it led to was removed.
desk-entered = The desk is open
desk-closed = The desk is closed to this browser
desk-closed-used = This launch link was used already, or is too old.
desk-closed-hint = Go to the window where “reportgen serve” runs and press Enter: it shows a new launch link. Each link works once.
desk-closed-kept = Not saved: the desk was closed since. What you typed stays on this page.
desk-closed-kept-hint = Press Enter in the window where “reportgen serve” runs and open the new launch link in another tab of this browser: this page then saves by itself.
desk-asleep = This session is closed
desk-asleep-hint = Nothing was done for half an hour. Everything that was typed is kept. To go on, press Enter in the window where “reportgen serve” runs and open the new launch link.
desk-title-error = Error:
desk-error-word = Error:
desk-summary = There is a problem
desk-summed = { $question }: { $said }
desk-no-case = There is no such case at this desk.
desk-no-case-hint = Go to my cases and choose it there.
desk-no-file = No file was chosen, or it is empty.
desk-no-file-hint = Choose a file and try again.
desk-form-unreadable = What the browser sent cannot be read.
desk-form-unreadable-hint = Go back one page: what you typed is still there. Then try again.
desk-form-too-large = What was sent is larger than { $limit } MB.
desk-form-too-large-hint = Go back one page: what you typed is still there. Shorten it, or choose a smaller file.
desk-form-not-ours = This page is from an earlier session.
desk-form-not-ours-hint = What you typed came along with it: save it now.
desk-again-what = What you typed came along and is not lost. Where this page asks for a launch link, open it in another tab first.
desk-again = Save it now
desk-case-issued = This report was issued and is locked.
desk-case-issued-hint = Open its page “Check and finish” and reopen it to make a new version.

## My cases

desk-cases = My cases
desk-new = Start a case
desk-import = Bring in a case file
desk-search = Name or file number
desk-kind = Kind of report
desk-kind-any = Any kind
desk-find = Search
desk-column-case = File number
desk-column-person = Person
desk-column-kind = Report
desk-column-next = What comes next
desk-column-state = State
desk-no-number = (no number)
desk-late = Late
desk-step = { $step }, { SHORTDATE($day) }
desk-no-day = no date to count from yet
desk-nothing-left = nothing
desk-state-open = in progress
desk-state-issued = issued
desk-none-yet = There is no case yet. Start one, or bring in a case file.
desk-none-found = No case answers to that.

## A new case

desk-new-kind = What report is it?
desk-new-number = File number
desk-new-number-hint = The office’s own number. It names the files of the report.
desk-new-name = Name of the person
desk-new-name-hint = In full, as the person writes it.
desk-new-form = How does the report refer to the person?
desk-new-form-hint = Ask the person. It is never guessed.
desk-new-form-f = she
desk-new-form-m = he
desk-new-form-x = a neutral wording
desk-new-language = In which language was the report ordered?
desk-new-language-hint = It can be made in the other language too.
desk-new-language-en = English
desk-new-language-fr = French
desk-new-language-both = Both languages
desk-new-start = Start the case
desk-new-missing-kind = Choose the kind of report
desk-new-missing-number = Write the file number, in at most 400 characters
desk-new-missing-name = Write the person’s name, in at most 200 characters
desk-new-missing-form = Choose how the report refers to the person
desk-new-missing-language = Choose the language of the report

## A number that is taken

desk-there = A case of this kind has this file number already: open it, or say below that you want another.
desk-there-one = started on { SHORTDATE($opened) }, last saved on { SHORTDATE($saved) } at { $at }
desk-there-again = Make another case with the same number

## A case file

desk-import-what = A case file made here, by “reportgen new” or by another desk becomes a case of this desk, finished or not.
desk-import-file = Case file
desk-import-hint = A file whose name ends in .json, of at most 8 MB.
desk-import-do = Bring it in
desk-import-again = To make another case of it, tick the box below and choose the file again.
desk-import-refused = “{ $file }” is no case file that can be brought in.

## A case: its pages

desk-no-page = There is no such page for this kind of report.
desk-no-page-hint = Go back to the case and choose a page there.
desk-trail = This case
desk-tasks = The case
desk-sources-log = Sources
desk-preview = Preview
desk-finish = Check and finish
desk-versions = Versions
desk-guide = Interview guide
desk-bring-in = Bring in notes
desk-export = Case file
desk-dates = Dates
desk-locked = This report was issued: its answers can be read and not changed.
desk-page-not-started = not started
desk-page-started = started
desk-page-complete = complete
desk-page-cannot-start = cannot start yet
desk-page-needs-another-look = needs another look
desk-to-settle = { $count ->
    [one] { $count } thing to settle
   *[other] { $count } things to settle
 }
desk-conflicts = Two windows say different things
desk-conflicts-what = Something on this page was changed in another window while it was being changed here. Nothing was overwritten: both are kept until you choose.
desk-conflicts-see = { $count ->
    [one] See both and choose
   *[other] See both for { $count } answers and choose
 }
desk-conflict = Something was changed in another window too: both are kept.

## A page of the form

desk-saved = Saved at { $at }
desk-saving = Saving…
desk-not-saved = Not saved: reportgen does not answer. What you typed stays on this page and is sent as soon as it answers again.
desk-leaving = Something typed on this page is not saved yet.
desk-continue = Save and continue
desk-continue-entry = Save and go back
desk-save = Save
desk-save-tasks = Save and see the case
desk-go-on-anyway = Go on, and come back to this later
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
desk-entry-trouble = Something here is to be settled.
desk-one-a-line = One on each line.
desk-yes = Yes
desk-no = No
desk-box-day = Day
desk-box-month = Month
desk-box-year = Year
desk-box-season = or season
desk-box-about = about then
desk-box-unknown = not known
desk-box-start = From
desk-box-end = To
desk-box-going = still goes on
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
desk-over = 0 characters too many: all is kept, and must be shorter to be printed
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
desk-versions-what = Every save is a version. Nothing that was saved is ever lost: any version can be seen, compared and brought back.
desk-version = Version
desk-version-when = Saved
desk-version-what = What it was
desk-version-see = See
desk-version-changed = what it changed
desk-version-since = what changed since
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
desk-compare-same = These two versions say the same.
desk-restore = Bring back version { $number }
desk-restore-what = What was written since stays in the list of versions.
desk-own = Kept by the desk (pages done, a call under way, review notes)
desk-entry-number = { $entry } { $number }
desk-entry-of = { $entry } ({ $list })
desk-entry-called = { $entry }, { $name }
desk-in-entry = { $entry }: { $question }
desk-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 }
desk-conflicts-all = Nothing was overwritten. The first text stands in the case now; the second waits here. Whatever you choose, the other stays in the list of versions.
desk-conflicts-none = No two windows say different things.
desk-theirs = Stands now
desk-mine = Waits here
desk-emptied = (emptied)
desk-keep-theirs = Keep what stands
desk-keep-mine = Take what waits
desk-keep-both = Keep both, one after the other

## The preview

desk-preview-what = As those it is for will read it, from what is saved now. Choose a sentence to see where it comes from.
desk-see-en = See it in English
desk-see-fr = See it in French
desk-see-pdf = See the pages as PDF
desk-preview-left-out = { $count ->
    [one] { $count } answer is left out of this view until it is settled
   *[other] { $count } answers are left out of this view until they are settled
 }
desk-no-sentence = That sentence is not in the report any more.
desk-no-sentence-hint = Go back to the preview and choose it again.
desk-trace = Where this sentence comes from
desk-trace-find = Find a sentence of the report
desk-trace-not-found = No sentence of the report holds these words.
desk-trace-no-words = Write some words of the sentence.
desk-trace-fields = Answers
desk-trace-none = It is the same in every report of this kind.
desk-trace-sources = Sources
desk-trace-no-sources = It rests on no source of this case.

## Check and finish

desk-finish-what = What prevents the report stands first; what only calls for a look, after it.
desk-finish-clear = Nothing prevents this report.
desk-finish-blocking = { $count ->
    [one] { $count } thing prevents this report
   *[other] { $count } things prevent this report
 }
desk-finish-warning = { $count ->
    [one] { $count } thing to look at
   *[other] { $count } things to look at
 }
desk-finish-note = To note
desk-finish-where = { $page } – { $question }
desk-finding-under = { $said } ({ CITE($provision, act: "yes") })
desk-finish-go = Go to it
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
desk-issue-languages = Which report is issued?
desk-issue-sign = I have read this report and sign it as { $name }
desk-issue-sign-nobody = I have read this report and sign it
desk-issue-do = Sign and issue
desk-issue-not-signed = The report was not signed.
desk-issue-not-signed-hint = Tick the box by which you sign it.
desk-issue-no-language = No language was chosen.
desk-issue-no-language-hint = Choose at least one report to issue.
desk-issue-blocked = Something still prevents this report.
desk-issue-blocked-hint = It stands on the page “Check and finish”, with a link to each field.
desk-issue-pdf-missing = The PDF could not be made: the Word file was issued without it.
desk-issued = Issued
desk-issued-on = Issue { $number }: { SHORTDATE($day) }, { $at }
desk-issued-file = File
desk-issued-language = Language
desk-issued-digest = Fingerprint of the file
desk-issued-receipt = Receipt
desk-download = Download
desk-reopen = Reopen for a new version
desk-reopen-what = What was issued stays as it is, with its receipt. The answers can then be changed again.

## reportgen serve

help-serve = Open the officer’s desk in the browser, on this computer alone.
help-option-port = the port to listen at; any that is free if left out
help-option-office-name = the name of the office, shown on each page and written into new cases
help-option-cases = case files for a desk that has none yet
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
