### Ce que les règles constatent dans un dossier de libération conditionnelle.

rule-sentence-federal = La peine atteint deux ans ou plus : elle relève du fédéral, et la Commission des libérations conditionnelles du Canada est compétente. Vérifiez la durée des peines.
rule-sentence-terms = Ces peines ne permettent d’établir aucune date clé. Vérifiez-les.
rule-stated-dates = Pour la { $date }, l’établissement donne le { $stated }, et l’estimation, le { $estimated }. Les deux sont imprimées : demandez à l’établissement de confirmer.
rule-stated-dates-missing = Les dates d’admissibilité et d’expiration données par l’établissement ne sont pas consignées. Demandez-les : l’estimation ne les remplace pas.
rule-stated-dates-unsourced = Les dates données par l’établissement n’ont pas de source (« { ask-stated-by } »).
rule-release-residence = Le plan de libération conditionnelle ne dit pas où la personne habiterait. Ajoutez le logement, ou dites pourquoi il n’y a pas de plan.
rule-release-items-investigated = Aucune démarche n’a été faite pour vérifier { $item }; le rapport le dira.
rule-release-contradiction-told = Une vérification contredit ce qui a été avancé ({ $item }). Dites ce qui a été constaté (« remark »).
rule-early-grounds = La libération conditionnelle est demandée avant la date d’admissibilité : donnez-en les motifs.
rule-review-way = Une peine de { $days } jours n’est examinée que sur demande : la Commission examine sans demande les peines de 181 jours ou plus.
rule-hearing-missing = La date de l’audience de la Commission n’est pas consignée.
rule-hearing-past = L’audience de la Commission ({ $day }) précède la date du rapport.
rule-hearing-near = L’audience de la Commission a lieu { WHEN($day) }, moins de 15 jours après le rapport. Les renseignements doivent parvenir à la personne 15 jours avant un examen; reste à confirmer dans quelle mesure cela lie la Commission ontarienne des libérations conditionnelles.
rule-annex-kept-apart = Ces mots figurent aussi dans l’annexe confidentielle. Retirez-les du rapport.
rule-victim-source = Une victime est citée ici comme source : marquez la source « confidential », pour que seule l’annexe la connaisse.
rule-victim-whereabouts = Ce texte semble dire où une personne habite ou comment la joindre (adresse, code postal, numéro de téléphone). Retirez-le : il ne doit figurer nulle part, pas même dans l’annexe.
case-rule-received-before-applied = { $at } : la Commission a reçu la demande avant qu’elle ne soit présentée.
case-rule-received-before-applied-hint = Vérifiez « applied_on » et « received_on ».
