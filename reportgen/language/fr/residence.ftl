### Où la personne habite, avec qui, depuis quand.

section-residence = Logement et collectivité

residence-housing = { $subject } { $value }
residence-housing-topic = son logement
housing-own = est propriétaire de son logement
housing-rent = est locataire de son logement
housing-room = loue une chambre
housing-with-family = habite chez des membres de sa famille
housing-with-friends = habite chez des amis
housing-social-housing = habite un logement social
housing-supportive = habite un logement avec services de soutien
housing-shelter = loge dans un refuge
housing-no-fixed-address = est sans adresse fixe
housing-treatment-centre = habite dans un centre de traitement
housing-custody = est sous garde
residence-community = { $subject } habite à { $value }
residence-community-topic = la localité où { $subject } habite
residence-household = { $subject } partage son logement avec { $people }
residence-household-topic = la composition de son ménage
residence-since = { $subject } y habite { SINCE($value) }
residence-since-topic = la durée de résidence
residence-moves = { $value ->
    [0] { $subject } n’a pas déménagé au cours de la dernière année
    [1] { $subject } a déménagé une fois au cours de la dernière année
   *[other] { $subject } a déménagé { value-in-words } fois au cours de la dernière année
}
residence-moves-topic = ses déménagements de la dernière année
residence-return-yes = { $subject } peut retourner vivre à cet endroit
residence-return-no = { $subject } ne peut pas retourner vivre à cet endroit
residence-return-topic = la possibilité de retourner vivre à cet endroit
residence-address = Adresse : { $value }.
residence-telephone = Téléphone : { $value }.
