### L’annexe confidentielle au rapport prélibératoire : un fichier à part. On n’y lit jamais où se trouve une victime.

section-annex_basis = Nature de la présente annexe
section-annex = Éléments tenus à part

annex-intro = La présente annexe accompagne le rapport prélibératoire au sujet { DE($subject) }. { $count ->
    [0] Elle ne contient rien qui soit tenu à part.
    [one] Elle contient un élément tenu à part, qui ne figure pas dans ce rapport.
   *[other] Elle contient { count-in-words } éléments tenus à part, qui ne figurent pas dans ce rapport.
}
annex-nothing = Rien n’est tenu à part du rapport.
annex-entry = { $number }. { CAP($topic) }
annex-topic-contact = contact
annex-topic-safety = sécurité
annex-topic-conditions = conditions demandées
annex-topic-impact = conséquences de l’infraction
annex-topic-police = police
annex-topic-other = autre élément
annex-person = { NAMED($person) }
annex-from = Provenance
annex-on = Date
annex-why = Motif de la mise à part
annex-to = Destinataires permis
annex-why-safety = la sécurité d’une personne
annex-why-security = la sécurité de l’établissement
annex-why-public-interest = l’intérêt public
annex-why-investigation = le déroulement d’une enquête
annex-to-board = la Commission ontarienne des libérations conditionnelles
annex-to-parole-supervisor = la personne chargée de surveiller la libération conditionnelle
annex-to-police = le service de police concerné
annex-to-victim-services = les services aux victimes

copies-board = À la Commission ontarienne des libérations conditionnelles
copies-annex = À la Commission ontarienne des libérations conditionnelles; à personne d’autre, sauf indication propre à un élément
status-confidential = CONFIDENTIEL – réservé à la Commission, ne pas remettre à la personne visée
