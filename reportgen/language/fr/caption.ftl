### Ce qui précède et suit le rapport : l’intitulé, les infractions, la garde, la signature, les copies.

report-name = { CAP($name) }
status-draft = ÉBAUCHE – à ne pas déposer
status-invented = EXEMPLE – toutes les personnes y sont inventées
status-lines = { LIST($lines, style: "semicolon") }
ministry = Ministère du Solliciteur général
office-ontario = Bureau de probation et de libération conditionnelle, { $value }

## Interdictions de publication. On cite l’interdiction, on ne la résume pas.

ban-banners = { LIST($bans, style: "semicolon") }
ban-banner = INTERDICTION DE PUBLICATION – { CITE($provision, act: "yes") } – protège { $protects }
ban-protects-victim = l’identité d’une victime
ban-protects-witness = l’identité d’un témoin
ban-protects-young-person = l’identité d’un adolescent ou d’une adolescente
ban-protects-justice-participant = l’identité d’une personne associée au système judiciaire
ban-protects-evidence = la preuve et les renseignements présentés au tribunal

## Tribunaux, langues de la procédure

court-ocj = Cour de justice de l’Ontario
court-scj = Cour supérieure de justice
language-both = anglais et français

## Personnes

judge-named = L’honorable juge { FULL($person) }
person-named = { NAMED($person) }
subject-full = { FULL($subject) }
names = { LIST($names, style: "semicolon") }
name-legal = nom légal : { $name }
name-on-information = nom inscrit sur la dénonciation : { $name }
name-own-script = nom dans sa propre écriture : { $name }
names-other = autres noms : { $names }
born-aged = { $born } ({ $age } { $age ->
    [one] an
   *[other] ans
})

## Garde. Les jours et le crédit sont ceux que la source indique; rien n’est calculé.

custody-in-custody = sous garde
custody-released = en liberté
custody-serving-other-sentence = purge une autre peine
custody-status = { CAP($status) }.
custody-since = { CAP($status) } { SINCE($since) }.
custody-place = Lieu : { $place }.
custody-days = Jours passés sous garde : { $days }.
custody-days-by = Jours passés sous garde : { $days }, selon { $by }.
custody-credit = Crédit : { $days } { $days ->
    [one] jour
   *[other] jours
}.
custody-credit-by = Crédit : { $days } { $days ->
    [one] jour
   *[other] jours
}, selon { $by }.
custody-conditions = Conditions de mise en liberté : { $conditions }.

## Infractions

offences-count = Chef
offences-offence = Infraction
offences-provision = Disposition
offences-offence-date = Date de l’infraction
offences-finding = Plaidoyer ou déclaration de culpabilité
offences-summary = Les infractions visées : chef, infraction, disposition, date et déclaration de culpabilité.
offence-count = { $count }
offence-count-file = { $count } (dossier { $file })
offence-heading = { $offence }
provision = { CITE($provision, act: "yes") }
provision-of = { $title }, { CITE($provision) }
finding-plea = Plaidoyer de culpabilité, { $on }
finding-trial = Déclaration de culpabilité après procès, { $on }

## Étiquettes

label-case-number = Numéro de dossier
label-ministry-name = Ministère
label-office-name = Bureau
label-office-address = Adresse
label-office-phone = Téléphone
label-court-name = Tribunal
label-court-place = Lieu
label-court-files = Dossier du tribunal
label-judge = Juge
label-crown = Couronne
label-defence = Défense
label-subject-name = Nom
label-subject-other-names = Autres noms
label-subject-born = Date de naissance
label-proceeding-language = Langue de l’instance
label-due-on = Rapport attendu le
label-ordered-on = Rapport ordonné le
label-sentencing-on = Détermination de la peine
label-custody = Détention ou liberté
label-officer-name = Préparé par
label-officer-title = Titre
label-report-date = Date du rapport
label-reviewer-name = Revu par
label-reviewer-title = Titre
label-copies = Copies

## Signature

respectfully-submitted = Le tout respectueusement soumis,
signatory = { FULL($person) }
signatory-title = { CAP($role) }
signatory-title-at = { CAP($role) }, { $office }
role-probation-and-parole-officer = { GENDER($person) ->
    [f] agente de probation et de libération conditionnelle
    [x] membre du personnel de probation et de libération conditionnelle
   *[m] agent de probation et de libération conditionnelle
}
role-probation-officer = { GENDER($person) ->
    [f] agente de probation
    [x] membre du personnel de probation
   *[m] agent de probation
}
role-area-manager = gestionnaire de secteur
role-manager = gestionnaire
copies-court = Déposé auprès du tribunal; le greffe en remet copie ({ CITE($provision, act: "yes") })
offence-not-found = [{ $offence } : cette infraction n’est pas dans le recueil de droit]

## Ce que nos modèles impriment encore. `tools/new_template.py` prend tous ses mots dans ces pages.

print-offences = Infractions
print-court-file = Dossier du tribunal :
print-file = Dossier :
print-date = Date :
print-copies = Copies :
print-telephone = Téléphone :
print-protected = Protégé : renferme des renseignements personnels
print-page = Page
print-page-of = de
