### How far the person went at school, where, and what they learned since.

section-schooling = Education

schooling-level = { $subject } { $value }
schooling-level-topic = the level of education
level-grade-8-or-less = { VERB($subject, "has", "have") } Grade 8 or less
level-grade-9 = completed Grade 9
level-grade-10 = completed Grade 10
level-grade-11 = completed Grade 11
level-grade-12 = completed Grade 12
level-high-school-diploma = { VERB($subject, "has", "have") } a secondary school diploma
level-equivalency = { VERB($subject, "has", "have") } a secondary school equivalency
level-college-some = began college studies and did not complete them
level-college = completed college studies
level-apprenticeship = completed an apprenticeship
level-university-some = began university studies and did not complete them
level-university = completed university studies
schooling-last-school = the last school { $subject } attended was { $value }
schooling-last-school-topic = the last school attended
schooling-left = { $subject } left school { WHEN($value) }
schooling-left-topic = when { $subject } left school
schooling-studying-yes = { $subject } { VERB($subject, "is", "are") } studying now
schooling-studying-no = { $subject } { VERB($subject, "is", "are") } not studying now
schooling-studying-topic = present studies

## Courses, apprenticeships, certificates

schooling-training = Courses and training:
training = { CAP($what) }: { LIST($details, style: "semicolon") }.
training-finished = completed
training-not-finished = not completed
