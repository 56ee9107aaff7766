### Où la personne habite, avec qui, depuis quand.

section-residence = Logement et collectivité

residence-housing = { $subject } { $value }
residence-housing-topic = le logement
housing-own = est propriétaire de son logement
housing-rent = est locataire de son logement
housing-room = loue une chambre
housing-with-family = habite chez des membres de sa famille
housing-with-friends = habite chez des amis
housing-social-housing = habite un logement social
housing-supportive = habite un logement avec services de soutien
housing-shelter = est en hébergement dans un refuge
housing-no-fixed-address = est sans adresse fixe
housing-treatment-centre = habite dans un centre de traitement
housing-custody = est sous garde
residence-community = { $subject } habite à { $value }
residence-community-topic = la localité de résidence
residence-household = { $subject } partage son logement avec { $people }
residence-household-topic = la composition du ménage
residence-since = { $subject } y habite { SINCE($value) }
residence-since-topic = la durée de résidence
residence-moves = { $value ->
    [0] { $subject } n’a pas déménagé au cours de la dernière année
    [1] { $subject } a déménagé une fois au cours de la dernière année
   *[other] { $subject } a déménagé { $value } fois au cours de la dernière année
}
residence-moves-topic = les déménagements de la dernière année
residence-return-yes = { $subject } peut y retourner
residence-return-no = { $subject } ne peut pas y retourner
residence-return-topic = la possibilité d’y retourner
residence-address = Adresse : { $value }.
residence-telephone = Téléphone : { $value }.
