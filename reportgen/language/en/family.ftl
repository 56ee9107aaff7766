### The family the person comes from, and the family today.

section-family = Family and personal history

family-raised-at = { $subject } grew up in { $value }
family-raised-at-topic = the place of upbringing
family-raised-by = { $subject } { VERB($subject, "was", "were") } raised { $value }
family-raised-by-topic = the people who raised { HER($subject) }
raised-by-both-parents = by both parents
raised-by-mother = by { HERS($subject) } mother
raised-by-father = by { HERS($subject) } father
raised-by-grandparents = by grandparents
raised-by-other-relatives = by other relatives
raised-by-foster-care = in foster care
raised-by-adoptive-parents = by adoptive parents
raised-by-shared = by both parents in turn
family-siblings = { $value ->
    [0] { $subject } { VERB($subject, "has", "have") } no brothers or sisters
    [1] { $subject } { VERB($subject, "has", "have") } one brother or sister
   *[other] { $subject } { VERB($subject, "has", "have") } { value-in-words } brothers and sisters
}
family-siblings-topic = the number of brothers and sisters
family-child-protection-yes = child protection services were involved with { HERS($subject) } family when { $subject } { VERB($subject, "was", "were") } a child
family-child-protection-no = child protection services were not involved with { HERS($subject) } family when { $subject } { VERB($subject, "was", "were") } a child
family-child-protection-topic = the involvement of child protection services
family-violence-yes = there was violence in the home where { $subject } grew up
family-violence-no = there was no violence in the home where { $subject } grew up
family-violence-topic = violence in the childhood home

## The family today

family-members = Members of the family:
family-members-by = Members of the family, according to { $by }:
family-member = { CAP($relation) }: { NAMED($person) }.
family-member-details = { CAP($relation) }: { NAMED($person) }; { LIST($details, style: "semicolon") }.
family-member-unnamed = { CAP($relation) }.
family-member-unnamed-details = { CAP($relation) }: { LIST($details, style: "semicolon") }.
family-member-died = died { WHEN($on) }
family-member-died-unknown = deceased
family-member-lives-at = lives in { $place }
family-member-lives-with = lives with { HER($subject) }

age-years = { $age } years old
age-months = { $age ->
    [one] { $age } month old
   *[other] { $age } months old
}
age-born = born { WHEN($born) }

contact-daily = daily contact
contact-weekly = weekly contact
contact-monthly = monthly contact
contact-occasional = occasional contact
contact-none = no contact
contact-supervised = supervised contact
