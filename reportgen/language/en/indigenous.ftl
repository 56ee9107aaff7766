### Indigenous background and social context, where the person offers it. This section is never a Gladue report.

section-indigenous = Indigenous background or social context

indigenous-background = Indigenous background
indigenous-social-context = Social context
indigenous-declined = { $subject } was invited to speak about any Indigenous background and about social context, and chose not to.

indigenous-taken-back = { $subject } does not wish Indigenous background to be spoken of in this report. The choice is { POSS($subject) } to make, and nothing should be concluded from it.
indigenous-options = These options in the community stand here with { POSS($subject) } consent; each says who accepts, from when and at what cost.

indigenous-identity = { $subject } { $value }
indigenous-identity-topic = Indigenous identity
identity-first-nations = { VERB($subject, "identifies", "identify") } as First Nations
identity-inuit = { VERB($subject, "identifies", "identify") } as Inuit
identity-metis = { VERB($subject, "identifies", "identify") } as Métis
identity-more-than-one = { VERB($subject, "identifies", "identify") } with more than one Indigenous people
indigenous-community = { $subject } { VERB($subject, "belongs", "belong") } to { $value }
indigenous-community-topic = home community

indigenous-gladue-ordered = The court has ordered a Gladue report, which is prepared by others; this section does not take its place.
indigenous-gladue-filed = A Gladue report, prepared by others, has been filed with the court; this section does not take its place.
indigenous-gladue-declined = { $subject } chose not to have a Gladue report prepared; this section does not take the place of one.
indigenous-gladue-not-requested = No Gladue report had been requested when this report was finished; this section does not take the place of one.
indigenous-gladue-not-this = This section does not take the place of a Gladue report.
indigenous-enhanced-ordered = The court has ordered an enhanced report on social context, which is prepared by others; this section does not take its place.
indigenous-enhanced-filed = An enhanced report on social context, prepared by others, has been filed with the court; this section does not take its place.
