### The two questions of s. 102 of the Corrections and Conditional Release Act: prompts for the Board, never answered.

section-statutory_test = Questions for the Board

test-intro = The Board may grant parole if, in its opinion, two conditions are met ({ CITE($law, act: "yes") }). They stand here as questions, each with the parts of this report that bear on it. The answers belong to the Board, and this report gives none.
test-risk = First question: risk
test-risk-question = Will { $subject }, by reoffending, present an undue risk to society before the sentence expires according to law?
test-reintegration = Second question: reintegration
test-reintegration-question = Will release contribute to the protection of society by facilitating { POSS($subject) } return to it as a law-abiding citizen?
test-see = What this report says that bears on this question:
test-see-sentence = { BOLD($section) }: how long is left before the sentence expires
test-see-reasons = { BOLD($section) }: what the judge said, and how long is left before the sentence expires
test-see-nothing = { BOLD($section) }: nothing was available
test-see-counted = { BOLD($section) }: { LIST($counted) }
test-findings = { $count ->
    [0] no earlier finding of guilt listed
    [one] one earlier finding of guilt listed
   *[other] { count-in-words } earlier findings of guilt listed
}
test-orders = { $count ->
    [0] no period of supervision listed
    [one] one period of supervision listed
   *[other] { count-in-words } periods of supervision listed
}
test-see-earlier = { BOLD($section) }: { $count ->
    [one] one decision of a parole board
   *[other] { count-in-words } decisions of a parole board
}
test-misconducts = { $count ->
    [0] no misconduct listed
    [one] one misconduct listed
   *[other] { count-in-words } misconducts listed
}
test-programs = { $count ->
    [0] no program completed
    [one] one program completed
   *[other] { count-in-words } programs completed
}
test-see-risk = { BOLD($section) }: the assessment made, its date and its limits
test-items-confirmed = { $count ->
    [one] one item confirmed
   *[other] { count-in-words } items confirmed
}
test-items-contradicted = { $count ->
    [one] one contradicted
   *[other] { count-in-words } contradicted
}
test-items-disputed = { $count ->
    [one] one on which accounts differ
   *[other] { count-in-words } on which accounts differ
}
test-items-not-reachable = { $count ->
    [one] one on which nobody could be reached
   *[other] { count-in-words } on which nobody could be reached
}
test-items-pending = { $count ->
    [one] one still pending
   *[other] { count-in-words } still pending
}
test-items-confirmed-pending = { $count ->
    [one] one confirmed in part
   *[other] { count-in-words } confirmed in part
}
test-items-not-investigated = { $count ->
    [one] one not investigated
   *[other] { count-in-words } not investigated
}
test-see-police = { BOLD($section) }: { $count ->
    [one] one police service asked
   *[other] { count-in-words } police services asked
}
test-see-conditions = { BOLD($section) }: { $count ->
    [one] one condition recommended
   *[other] { count-in-words } conditions recommended
}, should the Board grant parole
