### Le rapport Gladue et la lettre Gladue : la parole de la personne, avec son consentement. Ni pointage, ni risque, ni opinion, ni peine proposée.
### La Nation porte le nom qu’elle se donne. « autochtone » s’accorde et prend la minuscule comme adjectif; Premières Nations, Inuits, Métis.

section-gladue_purpose = Objet et consentement
section-gladue_community = Nation et communauté
section-gladue_family = La famille, de génération en génération
section-gladue_life = Une vie
section-gladue_health = Santé et mieux-être
section-gladue_culture = Langue, culture et cérémonies
section-gladue_strengths = Forces et soutiens
section-gladue_justice = Contacts antérieurs avec le système de justice
section-gladue_accountability = La responsabilité, dans ses propres mots
section-gladue_options = Les possibilités dans la communauté
section-gladue_plan = Plan de guérison
section-gladue_views = Ce que la communauté a voulu dire
section-gladue_works = Ouvrages d’histoire cités
section-gladue_letter_opening = Pourquoi cette lettre
section-gladue_letter_story = Un portrait
section-gladue_letter_options = Ce qui est possible dans la communauté
section-gladue_letter_plan = Le plan
section-consent_withdrawn = Avis : consentement retiré

## La demande et la loi

gladue-asked-court-on = La demande en a été faite par la { $court } ({ $place }) { WHEN($on) }.
gladue-asked-court = La demande en a été faite par la { $court } ({ $place }).
gladue-asked-defence = La demande en a été faite par la défense.
gladue-asked-crown = La demande en a été faite par la Couronne.
gladue-asked-person = La demande en a été faite par { $subject }.
gladue-report-of = Le présent rapport raconte l’histoire { DE($subject) }, avec son consentement.
gladue-law = { CAP(CITE($law, act: "yes", long: "yes")) } veut que le tribunal examine, pour toute personne et « plus particulièrement en ce qui concerne les délinquants autochtones », selon les mots du Code, toutes les sanctions substitutives qui sont raisonnables dans les circonstances et qui tiennent compte du tort causé aux victimes ou à la collectivité.

## Le consentement

gladue-consent = { $subject } a donné son consentement { WHEN($on) }.
gladue-consent-by = { $subject } a donné son consentement { WHEN($on) } (source : { $by }).
gladue-consent-scope = Ce consentement porte sur ce qui suit : { $scope }.
gladue-voluntary = La participation était volontaire : { $subject } pouvait taire ce qui lui convenait et s’arrêter à tout moment.
gladue-kept-out = Une partie de ce qui a été confié n’est pas écrite, comme { $subject } l’a demandé; il n’y a rien à en conclure.
gladue-read = { $subject } a revu l’ébauche { WHEN($on) }, avec la personne qui l’a rédigée.
gladue-kept = { $subject } a demandé que cela ne soit pas écrit.

## Nation et communauté

gladue-nation-script = { $script } ({ $name })
gladue-nation-own = Nom dans sa langue
gladue-nation-also = Autre nom
gladue-nation-territory = Territoire
gladue-nation-belonging = Appartenance
belonging-member = { $subject } en est membre
belonging-family = par la famille
belonging-raised-there = { $subject } y a grandi
belonging-adopted = par adoption, selon la coutume de la communauté
belonging-settlement = { $subject } fait partie de l’établissement
belonging-urban = { $subject } fait partie de la communauté autochtone de la ville
gladue-history = L’histoire de la communauté
gladue-cites = { $count ->
    [one] Source de cette histoire : { $works }.
   *[other] Sources de cette histoire : { LIST($works, style: "semicolon") }.
}
gladue-cite = { $author }, { $title } ({ $year })
gladue-cite-pages = { $author }, { $title } ({ $year }), p. { $pages }
gladue-title = { ITALIC($title) }
gladue-title-en = { ITALIC($title, language: "en") }
gladue-title-fr = { ITALIC($title, language: "fr") }
gladue-no-year = s. d.
gladue-work = { $author }, { $title }, { $year }.
gladue-work-published = { $author }, { $title }, { $publisher }, { $year }.

## Les générations

gladue-generation-community = La communauté
gladue-generation-earlier = Les générations d’avant
gladue-generation-grandparents = Les grands-parents
gladue-generation-parents = Les parents
gladue-generation-brothers-and-sisters = Les frères et sœurs
gladue-generation-children = Les enfants

## Une vie

gladue-childhood = L’enfance
gladue-care = Loin de la maison
gladue-life-since = Les années qui ont suivi
gladue-schooling = Les apprentissages
gladue-work-told = Le travail
gladue-home = Le foyer et les proches
gladue-well-being = Ce qui fait du bien à { $subject }
gladue-health-told = La santé
gladue-substance-use = La consommation et le rétablissement
gladue-language = La langue
gladue-culture = La culture et le territoire
gladue-ceremony = Les cérémonies
gladue-strengths = Les forces
gladue-supports = Les personnes qui soutiennent { $subject }
gladue-supporters = Ces personnes ont été consultées et disent ce qu’elles offrent :
gladue-supporter = { NAMED($person) } : { $offers }.
gladue-supporter-relation = { NAMED($person) } ({ $relation }) : { $offers }.
gladue-supporter-role = { CAP($relation) } : { $offers }.

## Les possibilités

gladue-options = Pour chaque possibilité, on indique qui l’offre, l’accord obtenu pour { $subject }, le moment et le coût. Ces possibilités sont présentées au tribunal pour qu’il les examine; la peine relève de lui seul.
gladue-options-summary = Possibilités dans la communauté : de quoi il s’agit et avec qui, acceptation, dates, coût et transport.
gladue-option = Possibilité { $number } : { $what }
gladue-option-provider = Offerte par
gladue-option-contact = Personne-ressource
gladue-option-acceptance = Acceptation
gladue-option-dates = Dates
gladue-option-cost = Coût
gladue-option-travel = Transport
gladue-option-languages = Langues
gladue-option-agreed = Volonté de la personne
gladue-option-source = Confirmée par
gladue-option-by = { CAP($by) }
gladue-option-from = Début : { $starts }
gladue-option-period = { CAP(PERIOD($period)) }
gladue-option-cell = { CAP($what) }. { $provider }
gladue-column-option = Possibilité, et qui l’offre
gladue-column-acceptance = Acceptation
gladue-column-dates = Dates
gladue-column-cost = Coût et transport
gladue-provider = { $provider }
gladue-provider-led = { $provider } (organisme autochtone)
gladue-provider-in = { $provider }, { $community }
gladue-provider-in-led = { $provider }, { $community } (organisme autochtone)
gladue-contact-telephone = { NAMED($person) }, { $telephone }
gladue-accepted-on = Accord donné { WHEN($on) }
gladue-accepted-in-part-on = Accord partiel, { WHEN($on) }
acceptance-accepted = accord donné
acceptance-accepted-in-part = accord partiel
acceptance-assessment-needed = une évaluation doit d’abord avoir lieu
acceptance-waiting-list = sur la liste d’attente
acceptance-asked = demande faite; sans réponse à ce jour
acceptance-not-asked = demande non faite à ce jour
acceptance-declined = refus
gladue-agreed = { $subject } a donné son accord { WHEN($on) }
gladue-cost-none = Aucun
gladue-cost-paid-by = { $cost }, payé par { $by }
gladue-paid-by = Payé par { $by }
gladue-travel-cell = transport : { $travel }
gladue-cost-cell = { $cost }; { $travel }

## Le plan de guérison

gladue-plan = { $subject } a établi ces étapes avec les personnes et les services qui y sont nommés.
gladue-step = { CAP($what) }.
gladue-step-by = { CAP($what) } ({ $by }).
gladue-step-when = { CAP($what) } ({ $when }).
gladue-step-by-when = { CAP($what) } ({ $by }; { $when }).

## La lettre

gladue-letter-written = La présente lettre porte sur { FULL($subject) }, en vue de la détermination de la peine. C’est une lettre Gladue : plus courte qu’un rapport Gladue, elle est tirée des mêmes conversations.
gladue-letter-nations = { $count ->
    [one] La Nation ou la communauté { DE($subject) } se donne le nom suivant : { $nations }.
   *[other] La Nation et la communauté { DE($subject) } se donnent les noms suivants : { LIST($nations) }.
}
gladue-letter-close = Le tribunal peut adresser à l’auteur ou à l’autrice de la présente lettre toute question à son sujet.

## Consentement retiré

consent-withdrawn = { $subject } a retiré son consentement au présent document { WHEN($on) }. Le document est donc retiré.
consent-withdrawn-copies = Il ne doit plus être lu, copié ni invoqué. Le présent avis en remplace tous les exemplaires antérieurs; quiconque en détient un est prié de le remettre au bureau nommé ci-dessus ou de le détruire.
consent-withdrawn-free = { $subject } pouvait faire ce choix à tout moment, sans donner de raison, et il n’y a rien à en conclure.
consent-withdrawn-later = Un autre peut être préparé avec un nouveau consentement.

## Ce que les règles constatent

rule-gladue-consent = Aucun consentement à ce rapport n’est consigné. Sans lui, aucune version définitive : consignez le jour où il a été donné (« gladue.consent.given_on »).
rule-gladue-consent-source = Le consentement ne nomme aucune source. Nommez l’entrevue ou le formulaire qui le consigne.
rule-gladue-withdrawn = Le consentement a été retiré { WHEN($day) } : ce rapport n’est plus qu’un avis qui le dit et qui remplace les exemplaires antérieurs. Produisez de nouveau chaque fichier antérieur, dans le même dossier.
rule-gladue-withdrawn-here = Le consentement a été retiré { WHEN($day) } : rien du rapport Gladue ni de l’origine autochtone n’est imprimé ici. Produisez de nouveau chaque fichier antérieur, dans le même dossier.
rule-gladue-options = Aucune possibilité offerte dans la communauté même de la personne ne l’a acceptée : le rapport est probablement insuffisant (R. c. Macintyre-Syrette, 2018 ONCA 259). Consultez les services de la communauté, ses intervenants en santé et en justice et les proches; consignez qui a été consulté, qui accepte et à partir de quand. Au besoin, demandez un délai au tribunal.
rule-gladue-options-section = Aucune possibilité n’accompagne ce que la personne dit de son origine autochtone : c’est probablement insuffisant (R. c. Macintyre-Syrette, 2018 ONCA 259). Cherchez ce qu’offre la communauté même de la personne et consignez-le parmi les ressources, avec qui accepte et à partir de quand.
rule-gladue-history = Ce récit d’histoire ne nomme aucun ouvrage ni aucune source.
rule-gladue-risk-words = Un rapport Gladue ne comporte ni pointage ni langage du risque, et ceci y ressemble : « { $said } ». Racontez-le plutôt comme une part de la vie.
rule-gladue-read = La personne n’a pas revu l’ébauche. Relisez-la avec elle avant le dépôt et consignez le jour.

case-rule-consent-withdrawn-first = { $at } : le consentement est retiré avant d’être donné.
case-rule-consent-withdrawn-first-hint = Vérifiez les deux dates.
case-rule-work-id-twice = { $at } : deux ouvrages d’histoire ont le même identifiant.
case-rule-work-id-twice-hint = Donnez à chaque ouvrage son propre identifiant.
case-rule-work-unknown = { $at } : un passage cite un ouvrage d’histoire qui ne figure pas sous « works ».
case-rule-work-unknown-hint = Ajoutez l’ouvrage à « works », ou corrigez l’identifiant.
role-gladue-writer = { GENDER($person) ->
    [f] rédactrice de rapports Gladue
    [x] responsable de la rédaction de rapports Gladue
   *[m] rédacteur de rapports Gladue
}
copies-gladue = Le tribunal, par son greffe; la défense; la personne
