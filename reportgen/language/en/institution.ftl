### Conduct and programs in the institution.

section-institution = Conduct and programs in the institution

institution-conduct = Conduct
misconduct-none = The institution’s record holds no misconduct by { $subject }.
misconduct-not-recorded = Whether the institution’s record holds a misconduct by { $subject } is not recorded.
misconduct-intro = { $count ->
    [one] The institution’s record holds one misconduct by { $subject }.
   *[other] The institution’s record holds { count-in-words } misconducts by { $subject }.
}
misconduct-date = Date
misconduct-what = Misconduct
misconduct-outcome = Outcome
misconduct-outcome-none = Not recorded
misconduct-summary = Each misconduct by { $subject } in the institution’s record, in order of date, with its outcome.

institution-programs = Programs and work
program-none = No program or work of { $subject } in the institution is recorded.
program-what = Program or work
program-status = Status
program-hours = Hours
program-ended = Ended
program-summary = The programs and work of { $subject } in the institution and how each stands.
program-completed = completed
program-under-way = under way
program-waiting-list = on the waiting list
program-not-completed = not completed
program-not-offered = not offered at the institution
program-declined = offered and declined
