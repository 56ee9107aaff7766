### When a report is due: the steps, what sets each, how it stands, and what slips if a date moves (reportgen due).

due-heading = { $number }: { $kind }, as of { $on }
due-anchor = { $name }: { $on }
due-anchor-asked = { $name }: { $on } (what if)
due-anchor-estimate = { $name }: { $on } (estimate, to be confirmed)
due-anchor-practice = { $name }: { $on } (for want of a date; a usual practice, not law)
due-day = { $weekday } { SHORTDATE($day) }
due-event = { $number }: { $step }
due-event-set-by = { $kind }. Set by: { $by }.

## The dates that steps are counted from

anchor-ordered = Ordered
anchor-due = Due
anchor-court = Sentencing hearing
anchor-applied = Application received
anchor-eligibility = Eligible for parole
anchor-hearing = Board hearing
anchor-materials = Materials received
anchor-breach-began = Arrest or appearance
anchor-breach-hearing = Hearing of the allegation
anchor-change-received = Notice of a change received by the court
anchor-recommitted = Back in custody
anchor-period-end = End of the period reported on

due-weekday-monday = Mon
due-weekday-tuesday = Tue
due-weekday-wednesday = Wed
due-weekday-thursday = Thu
due-weekday-friday = Fri
due-weekday-saturday = Sat
due-weekday-sunday = Sun

## The steps

step-own = { $name }
step-open-file = Open the file
step-open-file-on-application = Open the file, on application
step-first-interview = First interview
step-health-records = Ask for health records
step-contacts = Collateral contacts
step-draft = Draft
step-translation = The other language
step-review = Manager’s review
step-file = File with the court
step-release-plan = Check the release plan
step-file-with-board = Send to the Board
step-information-shared = Information with the applicant
step-consent = Consent recorded
step-family-and-community = Family and community
step-options = Options settled with their providers
step-read-with-person = Read with the person
step-report-ready = Report ready
step-statements = Signed statements
step-notice-of-report = Notice and copy of the report
step-breach-hearing-begins = Hearing begins, or as soon after as practicable
step-change-hearing-asked = Last day to ask for a hearing
step-change-in-effect = Change in effect if no hearing is asked for
step-change-hearing-held = Hearing on the change, if asked for
step-parole-assessed = Suspension cancelled or referred

## The table

due-column-day = By
due-column-case = Case
due-column-kind = Kind
due-column-step = Step
due-column-left = Business days left
due-column-set-by = Set by
due-column-state = State
due-column-before = Before
due-column-after = After
due-column-moved = Days

due-by-law = { CITE($law, act: "yes") }
due-by-law-to-confirm = { CITE($law, act: "yes") } (to confirm)
due-by-kind = usual practice
due-by-office = this office
due-state-done = done
due-state-done-on = done { SHORTDATE($on) }
due-state-late = late
due-state-next = next
due-state-later = later
due-state-not-needed = not needed
due-state-impossible = no time left

## Under the table

due-late = Late: { LIST($steps, style: "semicolon") }.
due-no-time = No time left for: { LIST($steps, style: "semicolon") }.
due-next = Next: { $step }, { WHEN($on) }.
due-all-done = Nothing is left to do.
due-pressed = * Earlier than usual: a later step cannot wait.
due-last-day = { CAP($step) }: by law the last day is { $last }.
due-last-day-closed = { CAP($step) }: by law the last day is { $last }, when the office is closed; { $day } is the last business day before it.
due-last-day-to-confirm = { CAP($step) }: counted by that provision, the last day would be { $last }; whether it applies here is to be confirmed.
due-clocks = Days set by a provision are calendar days, the first not counted. Whether a last day on a holiday moves is to be confirmed (Interpretation Act, ss. 26 and 27): none is moved here.
due-estimate = The eligibility date is an estimate, to be confirmed with the institution.
due-missing = Not in the case file: { LIST($dates, style: "semicolon") }.
due-no-steps = This kind of report has no timeframe.
due-if = If the hearing were { WHEN($on) }:
due-nothing-moves = No step moves.
due-impossible = No longer possible: { LIST($steps, style: "semicolon") }.

## The calendar file, and what can go wrong

due-calendar-written = { $file }: { $count ->
    [one] one event
   *[other] { $count } events
}. Import it again after a change: the events move, they are not doubled.
due-file-exists = { $file } is already there.
due-file-exists-hint = Choose another name, or say --replace to write over it.
kind-step-wrong = Kind “{ $kind }”, kind.toml, step { $number } ({ $step }): “{ $name }” is missing, not known or not as it should be.
kind-step-wrong-hint = See docs/how-to/when-it-is-due.md for what a step may hold.
help-due = show when each step of reports is due, what is late, what comes next
help-option-due-lang = language of the plan (by default, that of these messages)
help-option-due-date = the day to look from, YYYY-MM-DD (by default, today)
help-option-due-json = print one JSON object a case
help-option-due-replace = write over a calendar file that is already there
help-option-ics = also write the open steps to this calendar file, for Outlook and others
help-option-court-date = ask what would move if the hearing were on this day, YYYY-MM-DD
help-metavar-ics = FILE
help-metavar-court-date = YYYY-MM-DD
help-metavar-due-date = YYYY-MM-DD
