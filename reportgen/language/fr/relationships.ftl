### Les relations actuelles, les enfants, les personnes à charge.

section-relationships = Relations et personnes à charge

relationships-status = { $subject } { $value }
relationships-status-topic = son état matrimonial
civil-single = est célibataire
civil-married = { GENDER($subject) ->
    [f] est mariée
    [x] vit dans les liens du mariage
   *[m] est marié
}
civil-common-law = vit en union de fait
civil-separated = { GENDER($subject) ->
    [f] est séparée
    [x] vit une séparation
   *[m] est séparé
}
civil-divorced = { GENDER($subject) ->
    [f] est divorcée
    [x] a obtenu un divorce
   *[m] est divorcé
}
civil-widowed = { GENDER($subject) ->
    [f] est veuve
    [x] est en situation de veuvage
   *[m] est veuf
}
civil-in-a-relationship = est en couple
relationships-partner = { GENDER($value) ->
    [f] sa conjointe est { NAMED($value) }
    [x] { NAMED($value) } partage sa vie
   *[m] son conjoint est { NAMED($value) }
}
relationships-partner-topic = la personne qui partage sa vie
relationships-since = cette situation dure { SINCE($value) }
relationships-since-topic = la durée de cette situation
relationships-dependants = { $value ->
    [0] { $subject } n’a personne à charge
    [1] { $subject } a une personne à charge
   *[other] { $subject } a { value-in-words } personnes à charge
}
relationships-dependants-topic = les personnes à sa charge

## Enfants

children-one = { $subject } a un enfant : { LIST($details, style: "semicolon") }.
children-one-by = Selon { $by }, { $subject } a un enfant : { LIST($details, style: "semicolon") }.
children-list = { $subject } a { count-in-words } enfants :
children-list-by = Selon { $by }, { $subject } a { count-in-words } enfants :
children-summary = Les enfants : nom ou initiales, lien, âge, avec qui ils vivent, contacts.
children-child = Enfant
children-relation = Lien
children-age = Âge
children-lives-with = Vit avec
children-contact = Contacts
child-named = { FULL($person) }
child-lives-with = vit avec { $value }
child-support = la pension alimentaire pour { $child } est de { $value } par mois
child-support-topic = la pension alimentaire pour { $child }
