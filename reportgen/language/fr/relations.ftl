### Ce qu’une personne est pour la personne visée ($subject). $person est cette personne : le nom s’accorde avec elle.
### « relation-… » est le nom seul, pour un tableau; « subjects-… » se place dans une phrase : « sa mère », « une policière ».
### Beau-père et belle-mère ont deux sens : on écrit « conjoint de la mère » ou « père du conjoint ou de la conjointe ».

## La personne visée par le rapport

relation-self = personne visée par le rapport
subjects-self = { $subject }

## Les parents, et les personnes qui en ont tenu lieu

relation-mother = mère
subjects-mother = sa mère
relation-father = père
subjects-father = son père
relation-parent = parent
subjects-parent = un de ses parents
relation-mothers-partner = { GENDER($person) ->
    [f] conjointe de la mère
    [x] partenaire de la mère
   *[m] conjoint de la mère
}
subjects-mothers-partner = { GENDER($person) ->
    [f] la conjointe de sa mère
    [x] la personne qui partage la vie de sa mère
   *[m] le conjoint de sa mère
}
relation-fathers-partner = { GENDER($person) ->
    [f] conjointe du père
    [x] partenaire du père
   *[m] conjoint du père
}
subjects-fathers-partner = { GENDER($person) ->
    [f] la conjointe de son père
    [x] la personne qui partage la vie de son père
   *[m] le conjoint de son père
}
relation-mother-in-law = mère du conjoint ou de la conjointe
subjects-mother-in-law = la mère de son conjoint ou de sa conjointe
relation-father-in-law = père du conjoint ou de la conjointe
subjects-father-in-law = le père de son conjoint ou de sa conjointe
relation-adoptive-mother = mère adoptive
subjects-adoptive-mother = sa mère adoptive
relation-adoptive-father = père adoptif
subjects-adoptive-father = son père adoptif
relation-foster-mother = mère d’accueil
subjects-foster-mother = sa mère d’accueil
relation-foster-father = père d’accueil
subjects-foster-father = son père d’accueil
relation-guardian = { GENDER($person) ->
    [f] tutrice
    [x] personne chargée de la tutelle
   *[m] tuteur
}
subjects-guardian = { GENDER($person) ->
    [f] sa tutrice
    [x] la personne chargée de sa tutelle
   *[m] son tuteur
}

## Les frères et sœurs

relation-sister = sœur
subjects-sister = sa sœur
relation-brother = frère
subjects-brother = son frère
relation-sibling = { GENDER($person) ->
    [f] sœur
    [x] membre de la fratrie
   *[m] frère
}
subjects-sibling = { GENDER($person) ->
    [f] sa sœur
    [x] un membre de sa fratrie
   *[m] son frère
}
relation-half-sister = demi-sœur
subjects-half-sister = sa demi-sœur
relation-half-brother = demi-frère
subjects-half-brother = son demi-frère
relation-sister-in-law = belle-sœur
subjects-sister-in-law = sa belle-sœur
relation-brother-in-law = beau-frère
subjects-brother-in-law = son beau-frère

## Les enfants

relation-daughter = fille
subjects-daughter = sa fille
relation-son = fils
subjects-son = son fils
relation-child = enfant
subjects-child = son enfant
relation-partners-daughter = fille du conjoint ou de la conjointe
subjects-partners-daughter = la fille de son conjoint ou de sa conjointe
relation-partners-son = fils du conjoint ou de la conjointe
subjects-partners-son = le fils de son conjoint ou de sa conjointe
relation-partners-child = enfant du conjoint ou de la conjointe
subjects-partners-child = l’enfant de son conjoint ou de sa conjointe

## Les autres membres de la parenté

relation-grandmother = grand-mère
subjects-grandmother = sa grand-mère
relation-grandfather = grand-père
subjects-grandfather = son grand-père
relation-granddaughter = petite-fille
subjects-granddaughter = sa petite-fille
relation-grandson = petit-fils
subjects-grandson = son petit-fils
relation-aunt = tante
subjects-aunt = sa tante
relation-uncle = oncle
subjects-uncle = son oncle
relation-niece = nièce
subjects-niece = sa nièce
relation-nephew = neveu
subjects-nephew = son neveu
relation-cousin = { GENDER($person) ->
    [f] cousine
    [x] membre de la parenté (cousinage)
   *[m] cousin
}
subjects-cousin = { GENDER($person) ->
    [f] sa cousine
    [x] un membre de sa parenté (cousinage)
   *[m] son cousin
}

## Les partenaires, actuels et anciens

relation-wife = épouse
subjects-wife = son épouse
relation-husband = époux
subjects-husband = son époux
relation-spouse = { GENDER($person) ->
    [f] épouse
    [x] partenaire (mariage)
   *[m] époux
}
subjects-spouse = { GENDER($person) ->
    [f] son épouse
    [x] sa personne conjointe
   *[m] son époux
}
relation-common-law-partner = { GENDER($person) ->
    [f] conjointe de fait
    [x] partenaire (union de fait)
   *[m] conjoint de fait
}
subjects-common-law-partner = { GENDER($person) ->
    [f] sa conjointe de fait
    [x] sa personne conjointe de fait
   *[m] son conjoint de fait
}
relation-partner = { GENDER($person) ->
    [f] conjointe
    [x] partenaire
   *[m] conjoint
}
subjects-partner = { GENDER($person) ->
    [f] sa conjointe
    [x] sa personne conjointe
   *[m] son conjoint
}
relation-former-spouse = { GENDER($person) ->
    [f] ex-épouse
    [x] ex-partenaire (mariage)
   *[m] ex-époux
}
subjects-former-spouse = { GENDER($person) ->
    [f] son ex-épouse
    [x] son ex-partenaire
   *[m] son ex-époux
}
relation-former-partner = { GENDER($person) ->
    [f] ex-conjointe
    [x] ex-partenaire
   *[m] ex-conjoint
}
subjects-former-partner = { GENDER($person) ->
    [f] son ex-conjointe
    [x] son ex-partenaire
   *[m] son ex-conjoint
}

## Les amis, le voisinage, le logement

relation-friend = { GENDER($person) ->
    [f] amie
    [x] personne amie
   *[m] ami
}
subjects-friend = { GENDER($person) ->
    [f] son amie
    [x] une personne amie
   *[m] son ami
}
relation-neighbour = { GENDER($person) ->
    [f] voisine
    [x] personne du voisinage
   *[m] voisin
}
subjects-neighbour = { GENDER($person) ->
    [f] une voisine
    [x] une personne du voisinage
   *[m] un voisin
}
relation-landlord = propriétaire du logement
subjects-landlord = { GENDER($person) ->
    [f] la propriétaire de son logement
    [x] la personne propriétaire de son logement
   *[m] le propriétaire de son logement
}
relation-former-landlord = { GENDER($person) ->
    [f] ancienne propriétaire du logement
    [x] ex-propriétaire du logement
   *[m] ancien propriétaire du logement
}
subjects-former-landlord = { GENDER($person) ->
    [f] l’ancienne propriétaire de son logement
    [x] la personne qui était propriétaire de son logement
   *[m] l’ancien propriétaire de son logement
}
relation-former-roommate = { GENDER($person) ->
    [f] ancienne colocataire
    [x] ex-colocataire
   *[m] ancien colocataire
}
subjects-former-roommate = { GENDER($person) ->
    [f] son ancienne colocataire
    [x] une personne qui a partagé son logement
   *[m] son ancien colocataire
}
relation-roommate = colocataire
subjects-roommate = { GENDER($person) ->
    [f] sa colocataire
    [x] une personne colocataire
   *[m] son colocataire
}
relation-surety = caution
subjects-surety = sa caution
relation-sponsor = { GENDER($person) ->
    [f] marraine
    [x] personne qui assure le parrainage
   *[m] parrain
}
subjects-sponsor = { GENDER($person) ->
    [f] sa marraine
    [x] la personne qui assure son parrainage
   *[m] son parrain
}

## Le travail

relation-employer = { GENDER($person) ->
    [f] employeuse
    [x] personne représentant l’employeur
   *[m] employeur
}
subjects-employer = { GENDER($person) ->
    [f] son employeuse
    [x] une personne représentant son employeur
   *[m] son employeur
}
relation-former-employer = { GENDER($person) ->
    [f] ancienne employeuse
    [x] personne représentant l’ancien employeur
   *[m] ancien employeur
}
subjects-former-employer = { GENDER($person) ->
    [f] son ancienne employeuse
    [x] une personne représentant son ancien employeur
   *[m] son ancien employeur
}
relation-supervisor-at-work = { GENDER($person) ->
    [f] superviseure au travail
    [x] personne chargée de la supervision au travail
   *[m] superviseur au travail
}
subjects-supervisor-at-work = { GENDER($person) ->
    [f] sa superviseure au travail
    [x] la personne qui supervise son travail
   *[m] son superviseur au travail
}
relation-co-worker = collègue de travail
subjects-co-worker = { GENDER($person) ->
    [f] une collègue de travail
    [x] une personne de son milieu de travail
   *[m] un collègue de travail
}

## L’école et le sport

relation-teacher = { GENDER($person) ->
    [f] enseignante
    [x] membre du personnel enseignant
   *[m] enseignant
}
subjects-teacher = { GENDER($person) ->
    [f] une enseignante
    [x] un membre du personnel enseignant
   *[m] un enseignant
}
relation-school-principal = { GENDER($person) ->
    [f] directrice d’école
    [x] membre de la direction de l’école
   *[m] directeur d’école
}
subjects-school-principal = { GENDER($person) ->
    [f] la directrice de son école
    [x] un membre de la direction de son école
   *[m] le directeur de son école
}
relation-school-counsellor = { GENDER($person) ->
    [f] conseillère en orientation
    [x] personne-conseil en orientation
   *[m] conseiller en orientation
}
subjects-school-counsellor = { GENDER($person) ->
    [f] une conseillère en orientation
    [x] une personne-conseil en orientation
   *[m] un conseiller en orientation
}
relation-coach = { GENDER($person) ->
    [f] entraîneuse
    [x] personne chargée de l’entraînement
   *[m] entraîneur
}
subjects-coach = { GENDER($person) ->
    [f] son entraîneuse
    [x] la personne chargée de son entraînement
   *[m] son entraîneur
}

## La santé et les services sociaux

relation-physician = médecin
subjects-physician = { GENDER($person) ->
    [f] sa médecin
    [x] la personne qui assure son suivi médical
   *[m] son médecin
}
relation-nurse = { GENDER($person) ->
    [f] infirmière
    [x] membre du personnel infirmier
   *[m] infirmier
}
subjects-nurse = { GENDER($person) ->
    [f] une infirmière
    [x] un membre du personnel infirmier
   *[m] un infirmier
}
relation-psychiatrist = psychiatre
subjects-psychiatrist = { GENDER($person) ->
    [f] une psychiatre
    [x] une personne exerçant la psychiatrie
   *[m] un psychiatre
}
relation-psychologist = psychologue
subjects-psychologist = { GENDER($person) ->
    [f] une psychologue
    [x] une personne exerçant la psychologie
   *[m] un psychologue
}
relation-counsellor = { GENDER($person) ->
    [f] conseillère
    [x] personne-conseil
   *[m] conseiller
}
subjects-counsellor = { GENDER($person) ->
    [f] sa conseillère
    [x] une personne-conseil
   *[m] son conseiller
}
relation-addiction-counsellor = { GENDER($person) ->
    [f] conseillère en toxicomanie
    [x] personne-conseil en toxicomanie
   *[m] conseiller en toxicomanie
}
subjects-addiction-counsellor = { GENDER($person) ->
    [f] sa conseillère en toxicomanie
    [x] une personne-conseil en toxicomanie
   *[m] son conseiller en toxicomanie
}
relation-social-worker = { GENDER($person) ->
    [f] travailleuse sociale
    [x] membre du personnel en travail social
   *[m] travailleur social
}
subjects-social-worker = { GENDER($person) ->
    [f] une travailleuse sociale
    [x] un membre du personnel en travail social
   *[m] un travailleur social
}
relation-child-protection-worker = { GENDER($person) ->
    [f] travailleuse de la protection de l’enfance
    [x] membre du personnel de la protection de l’enfance
   *[m] travailleur de la protection de l’enfance
}
subjects-child-protection-worker = { GENDER($person) ->
    [f] une travailleuse de la protection de l’enfance
    [x] un membre du personnel de la protection de l’enfance
   *[m] un travailleur de la protection de l’enfance
}
relation-victim-services-worker = { GENDER($person) ->
    [f] intervenante des services aux victimes
    [x] membre du personnel des services aux victimes
   *[m] intervenant des services aux victimes
}
subjects-victim-services-worker = { GENDER($person) ->
    [f] une intervenante des services aux victimes
    [x] un membre du personnel des services aux victimes
   *[m] un intervenant des services aux victimes
}
relation-community-worker = { GENDER($person) ->
    [f] intervenante communautaire
    [x] membre du personnel d’un organisme communautaire
   *[m] intervenant communautaire
}
subjects-community-worker = { GENDER($person) ->
    [f] une intervenante communautaire
    [x] un membre du personnel d’un organisme communautaire
   *[m] un intervenant communautaire
}
relation-shelter-worker = { GENDER($person) ->
    [f] intervenante d’un refuge
    [x] membre du personnel d’un refuge
   *[m] intervenant d’un refuge
}
subjects-shelter-worker = { GENDER($person) ->
    [f] une intervenante d’un refuge
    [x] un membre du personnel d’un refuge
   *[m] un intervenant d’un refuge
}

## La police, les services correctionnels, le tribunal

relation-probation-officer = { GENDER($person) ->
    [f] agente de probation
    [x] membre du personnel de la probation
   *[m] agent de probation
}
subjects-probation-officer = { GENDER($person) ->
    [f] une agente de probation
    [x] un membre du personnel de la probation
   *[m] un agent de probation
}
relation-police-officer = { GENDER($person) ->
    [f] policière
    [x] membre du service de police
   *[m] policier
}
subjects-police-officer = { GENDER($person) ->
    [f] une policière
    [x] un membre du service de police
   *[m] un policier
}
relation-correctional-officer = { GENDER($person) ->
    [f] agente des services correctionnels
    [x] membre du personnel des services correctionnels
   *[m] agent des services correctionnels
}
subjects-correctional-officer = { GENDER($person) ->
    [f] une agente des services correctionnels
    [x] un membre du personnel des services correctionnels
   *[m] un agent des services correctionnels
}
relation-parole-officer = { GENDER($person) ->
    [f] agente de libération conditionnelle
    [x] membre du personnel de la libération conditionnelle
   *[m] agent de libération conditionnelle
}
subjects-parole-officer = { GENDER($person) ->
    [f] une agente de libération conditionnelle
    [x] un membre du personnel de la libération conditionnelle
   *[m] un agent de libération conditionnelle
}

## La collectivité

relation-elder = { GENDER($person) ->
    [f] Aînée
    [x] personne aînée de la communauté
   *[m] Aîné
}
subjects-elder = { GENDER($person) ->
    [f] une Aînée
    [x] une personne aînée de la communauté
   *[m] un Aîné
}
relation-knowledge-keeper = { GENDER($person) ->
    [f] gardienne du savoir
    [x] personne gardienne du savoir
   *[m] gardien du savoir
}
subjects-knowledge-keeper = { GENDER($person) ->
    [f] une gardienne du savoir
    [x] une personne gardienne du savoir
   *[m] un gardien du savoir
}
relation-band-councillor = membre du conseil de bande
subjects-band-councillor = { GENDER($person) ->
    [f] une membre du conseil de bande
    [x] une personne membre du conseil de bande
   *[m] un membre du conseil de bande
}
relation-spiritual-leader = { GENDER($person) ->
    [f] cheffe spirituelle
    [x] personne à la direction spirituelle
   *[m] chef spirituel
}
subjects-spiritual-leader = { GENDER($person) ->
    [f] une cheffe spirituelle
    [x] une personne à la direction spirituelle
   *[m] un chef spirituel
}
relation-court-worker = auxiliaire parajudiciaire
subjects-court-worker = { GENDER($person) ->
    [f] une auxiliaire parajudiciaire
    [x] une personne auxiliaire parajudiciaire
   *[m] un auxiliaire parajudiciaire
}
relation-volunteer = bénévole
subjects-volunteer = { GENDER($person) ->
    [f] une bénévole
    [x] une personne bénévole
   *[m] un bénévole
}

## L’affaire devant le tribunal

relation-victim = victime
subjects-victim = une victime
relation-crown = { GENDER($person) ->
    [f] procureure de la Couronne
    [x] personne représentant la Couronne
   *[m] procureur de la Couronne
}
subjects-crown = { GENDER($person) ->
    [f] la procureure de la Couronne
    [x] la personne représentant la Couronne
   *[m] le procureur de la Couronne
}
relation-defence-counsel = { GENDER($person) ->
    [f] avocate de la défense
    [x] personne représentant la défense
   *[m] avocat de la défense
}
subjects-defence-counsel = { GENDER($person) ->
    [f] son avocate
    [x] la personne qui assure sa défense
   *[m] son avocat
}
relation-records-clerk = commis aux dossiers
subjects-records-clerk = { GENDER($person) ->
    [f] une commis aux dossiers
    [x] une personne chargée des dossiers
   *[m] un commis aux dossiers
}

## Toute autre personne

relation-other = autre personne
subjects-other = une autre personne

## Quelqu’un dont le dossier ne donne que le lien

household = { $relation }
