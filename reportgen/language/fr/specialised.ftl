### Le contenu spécialisé du rapport présentenciel : violence entre partenaires intimes, infractions d’ordre sexuel, surveillance intensive.

enhanced-requested = Le tribunal a demandé cette partie du rapport.
enhanced-partner-violence = Cette partie figure ici parce qu’une victime est ou a été partenaire intime de la personne dont le tribunal est saisi.
enhanced-sexual-offence = Cette partie figure ici en raison de la nature de l’infraction.
enhanced-intensive = Cette partie figure ici parce qu’une surveillance plus étroite que d’ordinaire est proposée.
enhanced-law = Elle peut intéresser l’application { DE($provisions) } du Code criminel; il appartient au tribunal d’en décider.
provision-cited = { CITE($provision, long: "yes") }
enhanced-starts = La date de début est le { $on }.
enhanced-waiting = Le délai d’attente, selon l’organisme, est de { count-in-words } { $count ->
    [one] semaine
   *[other] semaines
}.

## Violence entre partenaires intimes. Si la victime a été entendue, jamais où elle se trouve.

section-partner_violence = Violence entre partenaires intimes
partner-relationship = { $subject } { $value }
partner-relationship-topic = la relation avec la victime
partner-is-together = est toujours en relation avec la victime
partner-is-separated = { GENDER($subject) ->
    [f] est séparée de la victime
    [x] vit une séparation d’avec la victime
   *[m] est séparé de la victime
}
partner-is-ended = n’est plus en relation avec la victime
partner-is-parents-together = n’est plus en relation avec la victime et partage avec elle le soin des enfants
partner-since = cette situation dure { SINCE($value) }
partner-since-topic = la durée de cette situation
partner-victim-yes = La victime a été entendue pour le présent rapport.
partner-victim-no = La victime n’a pas été entendue pour le présent rapport.
partner-victim-through-victim-services = La victime a été entendue par l’entremise des services aux victimes.
partner-children = Enfants
partner-family-court = Tribunal de la famille
partner-no-contact = Ordonnances interdisant les contacts
partner-firearms = Accès à des armes à feu et à d’autres armes
partner-weapons-yes = { $subject } a accès à des armes à feu
partner-weapons-no = { $subject } n’a pas accès à des armes à feu
partner-weapons-topic = l’accès à des armes à feu
partner-program = Programme d’intervention auprès des partenaires violents
partner-par = Programme d’intervention auprès des partenaires violents
partner-par-by = Programme d’intervention auprès des partenaires violents ({ $provider })
partner-program-eligible = { $subject } est admissible au { $program }.
partner-program-waiting-list = { $subject } est sur la liste d’attente du { $program }.
partner-program-accepted = Le { $program } a accepté l’admission { DE($subject) }.
partner-program-completed = { $subject } a terminé le { $program }.
partner-program-not-eligible = { $subject } n’est pas admissible au { $program }.
partner-earlier = Réponse aux interventions antérieures

## Infractions d’ordre sexuel.

section-sexual_offence = Infraction d’ordre sexuel : renseignements complémentaires
sexual-ban = Une interdiction de publication prévue { A(CITE($provision, long: "yes")) } vise le présent rapport : rien n’en peut être publié qui permettrait d’établir l’identité d’une personne protégée.
sexual-child-access = Accès à des enfants
sexual-devices = Internet et appareils
sexual-trust = Travail et bénévolat auprès de mineurs
sexual-treatment = Traitement
sexual-treatment-available = Un traitement est offert.
sexual-treatment-available-by = Un traitement est offert par l’organisme suivant : { $provider }.
sexual-treatment-accepted = L’admission { DE($subject) } à un traitement est acceptée.
sexual-treatment-accepted-by = L’admission { DE($subject) } à un traitement est acceptée par l’organisme suivant : { $provider }.
sexual-treatment-waiting-list = { $subject } est sur une liste d’attente en vue d’un traitement.
sexual-treatment-waiting-list-by = { $subject } est sur la liste d’attente de l’organisme suivant en vue d’un traitement : { $provider }.
sexual-treatment-not-available = Aucun traitement n’a pu être trouvé.
sexual-treatment-not-available-by = L’organisme suivant n’a aucun traitement à offrir : { $provider }.
sexual-treatment-declined = { $subject } a refusé le traitement.
sexual-treatment-declined-by = { $subject } a refusé le traitement offert par l’organisme suivant : { $provider }.
sexual-agrees-yes = { $subject } accepte de suivre un traitement
sexual-agrees-no = { $subject } n’accepte pas de suivre un traitement
sexual-agrees-topic = la participation à un traitement

## Surveillance intensive.

section-intensive_supervision = Surveillance intensive
intensive-proposal = Elle expose ce que serait la surveillance dans la collectivité, si le tribunal l’ordonnait.
intensive-review = La fréquence des contacts serait réexaminée après { count-in-words } { $count ->
    [one] semaine
   *[other] semaines
}.
intensive-with = Contact avec
intensive-means = Moyen
intensive-often = Fréquence
intensive-purpose = But
intensive-every-week = { $times ->
    [1] Une fois par semaine
    [2] Deux fois par semaine
    [3] Trois fois par semaine
    [4] Quatre fois par semaine
    [5] Cinq fois par semaine
   *[other] { $times } fois par semaine
}
intensive-every-month = { $times ->
    [1] Une fois par mois
    [2] Deux fois par mois
    [3] Trois fois par mois
   *[other] { $times } fois par mois
}
intensive-summary = Chaque sorte de contact prévu : avec qui, par quel moyen, à quelle fréquence et dans quel but.
intensive-liaison = Liaison avec la police et les autres intervenants
intensive-enforcement = Suites d’un manquement

## Ce que les règles constatent.

rule-specialised-asked = Cette partie figure au dossier sans que le tribunal l’ait demandée et sans que rien dans le cas ne l’exige. Retirez-la, ou consignez la demande (« requested »).
rule-specialised-missing = Le cas appelle cette partie, et elle n’y est pas : { $part ->
    [partner] violence entre partenaires intimes
   *[sexual] infractions d’ordre sexuel
}. Demandez si le tribunal la souhaite.
rule-sexual-offence-ban = Aucune interdiction de publication prévue à cette disposition n’est consignée. Demandez au greffe si une telle ordonnance a été rendue.
rule-victim-location = Ce texte dit peut-être où se trouve une victime (une adresse, un code postal, un refuge). Retirez-le.
