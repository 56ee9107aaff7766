### Origine autochtone et contexte social, si la personne souhaite en parler. Cette section n’est jamais un rapport Gladue.

section-indigenous = Origine autochtone ou contexte social

indigenous-background = Origine autochtone
indigenous-social-context = Contexte social
indigenous-declined = { $subject } a eu l’occasion de parler d’une éventuelle origine autochtone et de son contexte social, et a choisi de ne pas le faire.

indigenous-taken-back = { $subject } ne souhaite pas que le présent rapport traite d’une origine autochtone. Ce choix lui appartient, et il n’y a rien à en conclure.
indigenous-options = Ces possibilités, dans la communauté, figurent ici avec le consentement { DE($subject) }; pour chacune, on indique l’accord obtenu, le moment et le coût.

indigenous-identity = { $subject } { $value }
indigenous-identity-topic = son identité autochtone
identity-first-nations = s’identifie aux Premières Nations
identity-inuit = s’identifie aux Inuits
identity-metis = s’identifie aux Métis
identity-more-than-one = s’identifie à plus d’un peuple autochtone
indigenous-community = { $subject } a pour communauté { $value }
indigenous-community-topic = sa communauté

indigenous-gladue-ordered = Le tribunal a ordonné un rapport Gladue, que d’autres préparent; la présente section n’en tient pas lieu.
indigenous-gladue-filed = Un rapport Gladue, préparé par d’autres, a été déposé auprès du tribunal; la présente section n’en tient pas lieu.
indigenous-gladue-declined = { $subject } n’a pas souhaité qu’un rapport Gladue soit préparé; la présente section n’en tient pas lieu.
indigenous-gladue-not-requested = Aucun rapport Gladue n’avait été demandé au moment de terminer le rapport; la présente section n’en tient pas lieu.
indigenous-gladue-not-this = La présente section ne tient pas lieu de rapport Gladue.
indigenous-enhanced-ordered = Le tribunal a ordonné un rapport enrichi sur le contexte social, que d’autres préparent; la présente section n’en tient pas lieu.
indigenous-enhanced-filed = Un rapport enrichi sur le contexte social, préparé par d’autres, a été déposé auprès du tribunal; la présente section n’en tient pas lieu.
