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
conditions-compulsory-probation = The compulsory conditions of subsection 732.1(2) of the Criminal Code apply to every probation order and are not repeated here.
conditions-compulsory-conditional-sentence = The compulsory conditions of subsection 742.3(1) of the Criminal Code apply to every conditional sentence order and are not repeated here.
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
