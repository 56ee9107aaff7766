### Fréquentations et loisirs.

section-peers = Fréquentations et loisirs

peers-associates = { $subject } { $value }
peers-associates-topic = ses fréquentations
associates-mostly-law-abiding = fréquente surtout des gens qui ne commettent pas d’infractions
associates-mixed = fréquente à la fois des gens qui commettent des infractions et des gens qui n’en commettent pas
associates-mostly-involved = fréquente surtout des gens qui commettent des infractions
associates-few = a peu d’amis

peers-activities = { $count ->
    [one] Loisir mentionné pour le présent rapport : { LIST($activities) }.
   *[other] Les loisirs mentionnés pour le présent rapport sont les suivants : { LIST($activities) }.
}
