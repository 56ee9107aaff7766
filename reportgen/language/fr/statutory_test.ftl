### Les deux questions de l’art. 102 de la LSCMLC : des repères pour la Commission, jamais une réponse.

section-statutory_test = Questions pour la Commission

test-intro = La Commission peut accorder la libération conditionnelle si elle est d’avis que deux conditions sont remplies ({ CITE($law, act: "yes") }). Elles figurent ici sous forme de questions, chacune suivie des parties du présent rapport qui s’y rapportent. Il appartient à la Commission d’y répondre; le présent rapport ne le fait pas.
test-risk = Première question : le risque
test-risk-question = D’ici l’expiration légale de la peine, une récidive { DE($subject) } présentera-t-elle un risque inacceptable pour la société?
test-reintegration = Deuxième question : la réinsertion sociale
test-reintegration-question = La mise en liberté { DE($subject) } contribuera-t-elle à la protection de la société en favorisant sa réinsertion sociale dans le respect des lois?
test-see = Parties du présent rapport qui se rapportent à cette question :
test-see-sentence = { BOLD($section) } : le temps qui reste avant l’expiration de la peine
test-see-reasons = { BOLD($section) } : les motifs du tribunal et le temps qui reste avant l’expiration de la peine
test-see-nothing = { BOLD($section) } : aucun renseignement n’était disponible
test-see-counted = { BOLD($section) } : { LIST($counted) }
test-findings = { $count ->
    [0] aucune déclaration de culpabilité antérieure énumérée
    [one] une déclaration de culpabilité antérieure énumérée
   *[other] { count-in-words } déclarations de culpabilité antérieures énumérées
}
test-orders = { $count ->
    [0] aucune période de surveillance énumérée
    [one] une période de surveillance énumérée
   *[other] { count-in-words } périodes de surveillance énumérées
}
test-see-earlier = { BOLD($section) } : { $count ->
    [one] une décision d’une commission
   *[other] { count-in-words } décisions d’une commission
}
test-misconducts = { $count ->
    [0] aucun manquement à la discipline énuméré
    [one] un manquement à la discipline énuméré
   *[other] { count-in-words } manquements à la discipline énumérés
}
test-programs = { $count ->
    [0] aucun programme terminé
    [one] un programme terminé
   *[other] { count-in-words } programmes terminés
}
test-see-risk = { BOLD($section) } : l’évaluation effectuée, sa date et ses limites
test-items-confirmed = { $count ->
    [one] un point confirmé
   *[other] { count-in-words } points confirmés
}
test-items-contradicted = { $count ->
    [one] un point contredit
   *[other] { count-in-words } points contredits
}
test-items-disputed = { $count ->
    [one] un point sur lequel les versions diffèrent
   *[other] { count-in-words } points sur lesquels les versions diffèrent
}
test-items-not-reachable = { $count ->
    [one] un point pour lequel personne n’a pu être joint
   *[other] { count-in-words } points pour lesquels personne n’a pu être joint
}
test-items-pending = { $count ->
    [one] un point en attente de réponse
   *[other] { count-in-words } points en attente de réponse
}
test-items-confirmed-pending = { $count ->
    [one] un point confirmé en partie
   *[other] { count-in-words } points confirmés en partie
}
test-items-not-investigated = { $count ->
    [one] un point non vérifié
   *[other] { count-in-words } points non vérifiés
}
test-see-police = { BOLD($section) } : { $count ->
    [one] un service de police interrogé
   *[other] { count-in-words } services de police interrogés
}
test-see-conditions = { BOLD($section) } : { $count ->
    [one] une condition recommandée
   *[other] { count-in-words } conditions recommandées
}, si la Commission accordait la libération conditionnelle
