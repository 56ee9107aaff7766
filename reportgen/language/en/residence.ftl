### Where the person lives, with whom, for how long.

section-residence = Residence and community

residence-housing = { $subject } { $value }
residence-housing-topic = housing
housing-own = { VERB($subject, "is", "are") } a homeowner
housing-rent = { VERB($subject, "is", "are") } a tenant
housing-room = { VERB($subject, "rents", "rent") } a room
housing-with-family = { VERB($subject, "lives", "live") } with family
housing-with-friends = { VERB($subject, "lives", "live") } with friends
housing-social-housing = { VERB($subject, "lives", "live") } in social housing
housing-supportive = { VERB($subject, "lives", "live") } in supportive housing
housing-shelter = { VERB($subject, "stays", "stay") } in a shelter
housing-no-fixed-address = { VERB($subject, "has", "have") } no fixed address
housing-treatment-centre = { VERB($subject, "lives", "live") } in a treatment centre
housing-custody = { VERB($subject, "is", "are") } in custody
residence-community = { $subject } { VERB($subject, "lives", "live") } in { $value }
residence-community-topic = the community where { $subject } { VERB($subject, "lives", "live") }
residence-household = { $subject } { VERB($subject, "shares", "share") } the home with { $people }
residence-household-topic = the household
residence-since = { $subject } { VERB($subject, "has", "have") } lived there { SINCE($value) }
residence-since-topic = the length of residence
residence-moves = { $value ->
    [0] { $subject } did not move in the past year
    [1] { $subject } moved once in the past year
    [2] { $subject } moved twice in the past year
   *[other] { $subject } moved { value-in-words } times in the past year
}
residence-moves-topic = moves in the past year
residence-return-yes = { $subject } may return there
residence-return-no = { $subject } may not return there
residence-return-topic = whether { $subject } may return there
residence-address = Address: { $value }.
residence-telephone = Telephone: { $value }.
