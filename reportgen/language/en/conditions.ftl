### Community resources and recommended conditions. The wording of a condition is the law pack's.

section-conditions = Community resources and recommended conditions

conditions-resources = Community resources
resource-what = Program or service
resource-provider = Provider
resource-availability = Availability
resource-starts = Start
resource-summary = Community resources for { $subject }: what is offered, by whom, whether there is a place, and from when.
resource-cost = { CAP($what) } (cost: { $cost })
resource-agreed = { CAP($availability) }; { $subject } agrees to attend
resource-not-agreed = { CAP($availability) }; { $subject } does not agree to attend
availability-accepted = accepted
availability-available = place available
availability-waiting-list = waiting list
availability-assessment-needed = assessment needed first
availability-not-available = not available
availability-full = full

conditions-recommended = Recommended conditions
conditions-intro-probation = If the court makes a probation order, the following { $count ->
    [one] condition is
   *[other] conditions are
} recommended, with the reason for each. The sentence and its length are for the court; no recommendation is made about them.
conditions-intro-conditional-sentence = If the court makes a conditional sentence order, the following { $count ->
    [one] condition is
   *[other] conditions are
} recommended, with the reason for each. The sentence and its length are for the court; no recommendation is made about them.
conditions-intro-discharge = If the court grants a conditional discharge, the following { $count ->
    [one] condition is
   *[other] conditions are
} recommended for the probation order, with the reason for each. The sentence and its length are for the court; no recommendation is made about them.
conditions-intro-youth = If the youth justice court makes a probation order or imposes another sentence in the community, the following { $count ->
    [one] condition is
   *[other] conditions are
} recommended, with the reason for each. The length of a sentence is for the court.
conditions-intro-parole = If the Board grants parole, the following { $count ->
    [one] condition is
   *[other] conditions are
} recommended, with the reason for each. The decision is for the Board.
conditions-intro-prohibition = If the court makes a prohibition order, the following { $count ->
    [one] term is
   *[other] terms are
} recommended, with the reason for each. The order and its length are for the court; no recommendation is made about them.
conditions-intro-restitution = If the court makes a restitution order, the following { $count ->
    [one] term is
   *[other] terms are
} recommended, with the reason for each. The order is for the court.
conditions-compulsory-probation = The compulsory conditions of subsection 732.1(2) of the Criminal Code apply to every probation order and are not repeated here.
conditions-compulsory-conditional-sentence = The compulsory conditions of subsection 742.3(1) of the Criminal Code apply to every conditional sentence order and are not repeated here.
conditions-compulsory-discharge = The compulsory conditions of subsection 732.1(2) of the Criminal Code apply to the probation order of every conditional discharge and are not repeated here.
conditions-compulsory-youth = The compulsory condition of subsection 55(1) of the Youth Criminal Justice Act applies to every youth probation order and is not repeated here.
conditions-compulsory-parole = The conditions that the Board sets for every parole are not repeated here.
conditions-none = No optional conditions are recommended.
conditions-none-because = No optional conditions are recommended, for the reason that follows.

condition = { BOLD($title) }. { $wording }
condition-not-found = [{ $condition }: not a condition of the law pack on this date]
condition-reason-lead = Reason:
condition-reason-none = No reason is recorded for this condition.
condition-agreed = { $subject } agreed to this condition { WHEN($on) }.
condition-agreed-not-recorded = This condition requires the agreement of { $subject }, which is not recorded.
condition-accepted = The program accepted { $subject } { WHEN($on) }.
condition-accepted-not-recorded = This condition requires that the program accept { $subject }; acceptance is not recorded.
condition-consent = The other person whose consent is needed gave it { WHEN($on) }.
condition-consent-not-recorded = This condition requires the consent of another person, which is not recorded.
condition-place = That a place or a program is available was confirmed { WHEN($on) }.
condition-place-not-recorded = This condition requires that a suitable place or program be available, which is not recorded.

## Hours of the week, as a condition says them: «every Monday and Friday from 9:00 p.m. to 6:00 a.m.»

schedule = { LIST($windows, style: "semicolon") }
schedule-except = { LIST($windows, style: "semicolon") }, except { LIST($absences, style: "semicolon") }
absences = { LIST($absences, style: "semicolon") }
absence = { $what }
absence-within = { $what }, { $when }
window = every day from { $start } to { $end }
window-days = every { LIST($days) } from { $start } to { $end }
window-whole-days = every { LIST($days) }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
