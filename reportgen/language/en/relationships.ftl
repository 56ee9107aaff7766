### Present relationships, children, and the people who depend on the person.

section-relationships = Relationships and dependants

relationships-status = { $subject } { $value }
relationships-status-topic = civil status
civil-single = { VERB($subject, "is", "are") } single
civil-married = { VERB($subject, "is", "are") } married
civil-common-law = { VERB($subject, "lives", "live") } with a common-law partner
civil-separated = { VERB($subject, "is", "are") } separated
civil-divorced = { VERB($subject, "is", "are") } divorced
civil-widowed = { VERB($subject, "is", "are") } widowed
civil-in-a-relationship = { VERB($subject, "is", "are") } in a relationship
relationships-partner = { POSS($subject) } partner is { NAMED($value) }
relationships-partner-topic = the partner
relationships-since = this has been so { SINCE($value) }
relationships-since-topic = how long this has been so
relationships-dependants = { $value ->
    [0] nobody depends on { POSS($subject) } income
    [1] one person depends on { POSS($subject) } income
   *[other] { value-in-words } people depend on { POSS($subject) } income
}
relationships-dependants-topic = the people who depend on { HERS($subject) } income

## Children

children-one = { $subject } { VERB($subject, "has", "have") } one child: { LIST($details, style: "semicolon") }.
children-one-by = According to { $by }, { $subject } { VERB($subject, "has", "have") } one child: { LIST($details, style: "semicolon") }.
children-list = { $subject } { VERB($subject, "has", "have") } { count-in-words } children:
children-list-by = According to { $by }, { $subject } { VERB($subject, "has", "have") } { count-in-words } children:
children-summary = The children: name or initials, relation, age, with whom they live, contact.
children-child = Child
children-relation = Relation
children-age = Age
children-lives-with = Lives with
children-contact = Contact
child-named = { FULL($person) }
child-lives-with = lives with { $value }
child-support = support for { $child } is { $value } a month
child-support-topic = support for { $child }
