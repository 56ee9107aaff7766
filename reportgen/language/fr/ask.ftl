### Le formulaire : libellés et aides pour le cas, les personnes, l’affaire devant le tribunal, les sources et les sphères de vie.

## Les parties du cas

ask-CaseFile-number = Numéro de cas
hint-CaseFile-number = Le numéro que votre bureau donne au cas. Il entre dans le nom des fichiers du rapport : n’y mettez aucun nom de personne.
ask-officer = Qui rédige et signe le rapport
ask-CaseFile-sources = Sources
hint-CaseFile-sources = Toutes les personnes et tous les documents sur lesquels s’appuie le rapport, et les personnes que vous n’avez pu joindre.
ask-schooling = Scolarité
ask-work = Travail
ask-health = Santé
ask-substance-use = Consommation de substances
ask-measures = Mesures de rechange et justice réparatrice
ask-victims = Victimes
hint-victims = Une entrée par personne. Ne dites jamais où une victime habite, travaille ou étudie.
ask-resources = Ressources communautaires
ask-CaseFile-community = Ressources de la collectivité en général
ask-assessment = Votre appréciation
hint-assessment = Ce qui se dégage de l’ensemble du rapport et s’appuie sur ce qu’il dit. N’y mettez ni les faits de l’infraction ni une conduite qui n’a mené à aucune accusation; ne donnez d’avis sur la peine que si le tribunal en a demandé un.
ask-private-notes = Notes personnelles
hint-private-notes = Jamais imprimées dans aucun rapport.

## Personnes

ask-name = Nom au complet
hint-name = En n’importe quel alphabet ou système d’écriture, comme la personne l’écrit.
ask-Subject-name = Nom employé dans le rapport
hint-Subject-name = Le nom au complet, en n’importe quel alphabet ou système d’écriture, comme la personne l’écrit.
ask-family = Nom de famille
hint-family = La partie du nom qui suit « Mme » ou « M. ». À défaut, ce sera le nom au complet.
ask-given = Prénom
hint-given = Nécessaire seulement s’il est seul à pouvoir être imprimé.
ask-shown = Ce qui peut être imprimé du nom
hint-shown = Pour une personne que protège une interdiction de publication, choisissez les initiales ou seulement le lien.
hint-Minor-shown = Les enfants sont désignés par leurs initiales, sauf si vous en décidez autrement.
ask-form = Comment le rapport désigne cette personne
hint-form = Selon le souhait de la personne. Demandez-le; ne le devinez jamais d’après un nom.
hint-Officer-form = Selon votre propre souhait ou celui de votre collègue.
ask-title = Écrire « Mme » ou « M. » devant le nom?
hint-title = Répondez non pour que le nom soit imprimé seul.
hint-Source-title = Quelques mots pour le nommer, dans les deux langues s’il y a deux rapports.
ask-called = Souhaite qu’on l’appelle
hint-called = Employé au lieu de « Mme » ou « M. » et du nom de famille.
ask-elides = En français, écrit-on « d’ » au lieu de « de » devant le nom?
hint-elides = Sans réponse, le rapport suit l’usage : d’Hélène, de Hugo.
ask-pronouns = Pronoms
hint-pronouns = Seulement si la personne les a donnés.
ask-Pronouns-en = Pronoms anglais
hint-Pronouns-en = Trois mots, dans cet ordre : they, them, their.
ask-Pronouns-fr = Pronoms français
hint-Pronouns-fr = Trois mots, dans cet ordre : iel, iel, son.
ask-legal-name = Nom légal, s’il diffère
ask-name-on-information = Nom sur la dénonciation ou l’acte d’accusation, s’il diffère
hint-name-on-information = Il figure une seule fois, dans l’intitulé.
ask-other-names = Autres noms
hint-other-names = Les autres noms sous lesquels la personne est ou a été connue.
ask-own-script = Nom dans sa propre écriture
hint-own-script = Seulement si le rapport doit le montrer.
ask-OwnScript-name = Nom, dans cette écriture
ask-OwnScript-language = Langue et écriture
ask-born = Date de naissance
hint-Relative-born = Dans la mesure où elle est connue; l’année seule suffit.
hint-Child-born = Dans la mesure où elle est connue; l’année seule suffit.
ask-born-at = Lieu de naissance
hint-born-at = Comme la personne le dit.
ask-Subject-languages = Langues que parle la personne
ask-official-language = Langue officielle dans laquelle la personne a choisi d’être servie
ask-address = Adresse
hint-Subject-address = Imprimée seulement si le tribunal l’a demandée.
ask-telephone = Téléphone
hint-Subject-telephone = Imprimé seulement si le tribunal l’a demandé.
ask-print-address = Le tribunal a demandé que l’adresse et le numéro de téléphone figurent dans le rapport
ask-office = Bureau
ask-Officer-office = Son bureau, si ce n’est pas celui du cas
ask-Office-name = Nom du bureau
hint-Office-name = Sans les mots « bureau de probation et de libération conditionnelle » : Sudbury, Ottawa.
ask-ministry = Ministère, si c’en est un autre
hint-ministry = Pour un bureau d’un autre ministère, comme celui de la justice pour la jeunesse. Le nom du bureau est alors imprimé tel quel.
ask-province = Province du bureau
hint-province = Deux lettres majuscules : ON, QC.
ask-role = Fonction
ask-person = De qui il s’agit
ask-relation = Lien avec la personne visée par le rapport

## L’affaire devant le tribunal

ask-court = Tribunal
ask-Matter-place = Où siège le tribunal
ask-Custody-place = Établissement
ask-files = Numéros de dossier du tribunal
hint-files = Le principal en premier.
ask-judge = Juge qui a ordonné le rapport
ask-crown = Procureur ou procureure de la Couronne
ask-defence = Avocat ou avocate de la défense
ask-ordered-on = Date de l’ordonnance demandant le rapport
ask-Matter-due-on = Date à laquelle le rapport est attendu
ask-sentencing-on = Date de l’audience pour la détermination de la peine
ask-filed-on = Date du dépôt ou de la remise du rapport
hint-filed-on = Le jour où il a été déposé au tribunal ou remis à la Commission. Ses délais cessent alors de courir.
ask-late-because = Pourquoi le rapport est en retard
hint-late-because = Seulement s’il vient après la date à laquelle il était attendu. Le rapport en fait état.
ask-reason = Raison
ask-Lateness-remark = Une phrase qui en dit plus
hint-Lateness-remark = Seulement si la raison ne suffit pas. Elle est imprimée.
ask-adjournments = Dates d’audience reportées
ask-from-date = Date reportée
ask-to-date = Nouvelle date
ask-Adjournment-reason = Pourquoi la date a été reportée
ask-proceeding-language = Langue de l’instance
ask-report-language = Langue dans laquelle le tribunal a ordonné le rapport
hint-report-language = Les deux langues : il faut alors deux rapports.
ask-Matter-requested = Questions posées par le tribunal
hint-Matter-requested = Seulement ce que le tribunal a demandé en plus du contenu habituel d’un tel rapport.
ask-RequestedTopic-topic = Ce que le tribunal a demandé
hint-RequestedTopic-topic = Dans les mots du tribunal.
ask-RequestedTopic-answer = Votre réponse, ou pourquoi il n’y en a pas

## Infractions

ask-offences = Infractions
hint-offences = Seulement les infractions dont la personne a été déclarée coupable dans la présente affaire, une entrée par chef.
ask-count = Numéro du chef d’accusation
ask-offence = Infraction
hint-Offence-offence = Si elle n’est pas dans la liste, indiquez-la plus bas, telle que la loi la prévoyait alors.
ask-as-enacted = Infraction, telle que la loi la prévoyait alors
hint-Offence-as-enacted = Seulement si la disposition a été abrogée ou renumérotée depuis, ou ne figure pas dans la liste des infractions.
ask-act = Loi
ask-act-title = Titre de l’autre loi
ask-provision = Article
hint-EnactedOffence-provision = Cité comme en anglais : 732.1(3)(d). Le rapport français l’écrit comme il se doit.
ask-heading = Nom de l’infraction dans cette loi
ask-file-number = Numéro de dossier du tribunal pour ce chef
hint-file-number = Seulement si l’affaire porte plusieurs numéros.
ask-on = Date
ask-Offence-on = Date de l’infraction
hint-Offence-on = Dans la mesure où elle est connue. Si l’infraction a duré, la date où elle a commencé.
ask-Offence-until = Fin de l’infraction, si elle a duré
ask-CurrentOrder-until = Fin de l’ordonnance
ask-finding = Comment la culpabilité a été établie
ask-found-on = Date du plaidoyer ou de la déclaration de culpabilité
ask-mode = Mode de poursuite

## Garde, ordonnances, interdictions, pertes

ask-custody = Garde ou mise en liberté
ask-Custody-status = Situation de la personne en attendant la peine
ask-since = Depuis quand
ask-Custody-days = Jours passés sous garde
hint-Custody-days = Tels qu’une source les indique. Ne les calculez pas.
ask-credit-days = Crédit, en jours
hint-credit-days = Tel qu’une source l’indique. Ne le calculez pas.
ask-stated-by = Qui l’indique
ask-release-conditions = Conditions de mise en liberté qui importent pour le rapport
hint-release-conditions = En bref. N’y mettez rien qui révèle où se trouve une victime.
ask-current-orders = Autres ordonnances en vigueur contre la personne
ask-kind = De quoi il s’agit
ask-CurrentOrder-kind = Genre d’ordonnance
ask-bans = Interdictions de publication qui visent le rapport
ask-PublicationBan-provision = Disposition en vertu de laquelle elle a été prononcée
ask-protects = Qui ou ce qu’elle protège
ask-made-on = Date du prononcé
ask-losses = Pertes
hint-losses = Une par une, avec ce qui a été remboursé, selon les sources.
ask-LossItem-what = Ce qui a été perdu ou endommagé
ask-owner = Personne qui a subi la perte
hint-owner = À laisser en blanc s’il s’agit d’un organisme.
ask-LossItem-organization = Organisme qui a subi la perte
ask-LossItem-amount = Perte, en dollars
ask-repaid = Somme déjà remboursée, en dollars

## Les sources et ce qu’elles disent

ask-Source-kind = Genre de source
ask-outcome = Ce qui en est résulté
ask-Source-person = Personne consultée ou recherchée
hint-Source-person = À laisser en blanc s’il s’agit de la personne visée par le rapport.
ask-organization = Organisme
hint-Source-organization = Celui au nom duquel parle cette personne ou qui tient le dossier.
ask-Source-title = Titre du dossier ou du document
ask-dated = Date que porte le document
ask-occasions = Rencontres, appels et lettres, tentatives comprises
ask-means = Par quel moyen
ask-result = Résultat
ask-minutes = Durée, en minutes
ask-requested-on = Date de la demande
ask-received-on = Date de réception
ask-Source-language = Langue de l’entrevue ou du document
ask-interpreter = Interprète
ask-Interpreter-person = Interprète
ask-Interpreter-language = Langue interprétée
ask-Interpreter-on = Quels jours, si ce n’est pas à chaque entrevue
ask-verified = On a vérifié qui a rédigé ou conserve ce dossier
hint-verified = Ce qu’il dit est alors tenu pour confirmé.
ask-Source-confidential = Réservée à l’annexe confidentielle
hint-Source-confidential = Le rapport ne dit alors rien de cette source.
ask-consent-on = Date du consentement de la personne
hint-Source-consent-on = Le jour où la personne visée par le rapport a consenti à cette démarche ou à l’obtention du dossier.
ask-Source-why-not = Pourquoi, à dessein, il n’y a pas eu de contact avec cette personne
hint-Source-why-not = Si vous avez tenté de joindre la personne sans succès, consignez plutôt les tentatives.
ask-opinions = Opinions sur l’infraction ou la peine
hint-opinions = Conservées au dossier, jamais imprimées.
ask-about = Sur quoi elle porte
ask-Opinion-words = Ce que cette personne a dit
ask-Account-absent = Pourquoi il n’y a pas de réponse
hint-Account-absent = Seulement s’il n’y a pas de réponse à inscrire.
ask-sources = D’où cela vient
ask-Account-sources = Qui le dit
hint-Account-sources = En l’absence de choix, ce sont les sources choisies pour la page.
ask-Account-on = Date à laquelle cela a été dit ou lu
ask-narrative = Votre texte
hint-narrative = Imprimé tel que vous l’écrivez. Dites ce que vous avez appris et de qui, sans jugement ni supposition.
ask-en = En anglais
ask-fr = En français
ask-Narrative-en = Texte anglais
ask-Narrative-fr = Texte français
ask-quotes = Paroles à citer
ask-Quote-words = Paroles, telles qu’elles ont été dites
hint-Quote-words = Dans la langue où elles ont été dites, sans guillemets.
ask-Quote-language = Langue dans laquelle elles ont été dites
ask-Quote-source = Qui les a dites
ask-translation = Traduction
hint-translation = Pour un rapport dans l’autre langue; elle y est signalée comme traduction. Les paroles d’origine sont conservées.
ask-translator = Qui les a traduites
ask-absent = Pourquoi il n’y a rien à dire
hint-absent = Seulement s’il n’y a rien à écrire. Le rapport en donne alors la raison.
ask-withheld = Pourquoi ces renseignements ne doivent pas être imprimés
hint-withheld = À laisser sans réponse s’ils peuvent l’être.

## Famille, relations, domicile

ask-raised-at = Où la personne a grandi
hint-raised-at = La ville, le village ou la collectivité, jamais une adresse.
ask-raised-by = Auprès de qui la personne a grandi
ask-brothers-and-sisters = Combien de frères et sœurs?
hint-brothers-and-sisters = Demi-frères et demi-sœurs compris.
ask-child-protection = La protection de l’enfance est-elle déjà intervenue?
ask-violence-at-home = Y avait-il de la violence au foyer où la personne a grandi?
ask-relatives = Membres de la famille et du ménage
hint-Family-narrative = L’enfance, l’entourage d’alors, la famille aujourd’hui. Ne nommez que les personnes dont le rapport a besoin.
ask-contact = Fréquence des contacts
ask-deceased = Date du décès, s’il y a lieu
ask-lives-at = Où vit cette personne
hint-lives-at = La ville ou la collectivité, jamais une adresse.
ask-occupation = Ce que fait cette personne dans la vie
ask-lives-with-subject = Vit avec la personne visée par le rapport
ask-Relationships-status = État matrimonial
ask-partner = Partenaire de vie
hint-partner = S’il s’agit d’une victime dans la présente affaire, ne dites jamais où elle habite.
ask-Relationships-since = Depuis quand la relation dure
ask-children = Enfants
hint-Relationships-children = Désignés par leurs initiales, sauf si vous en décidez autrement.
ask-dependants = Combien de personnes sont à sa charge?
ask-lives-with = Avec qui vit la personne
ask-Child-lives-with = Avec qui vit l’enfant
ask-support = Pension alimentaire versée pour l’enfant, en dollars par mois
ask-housing = Logement
ask-community = Ville, village ou collectivité
hint-Residence-community = Jamais l’adresse : elle n’est imprimée que si le tribunal l’a demandée.
ask-Residence-since = Depuis quand la personne y habite
ask-moves-last-year = Déménagements au cours de la dernière année
ask-may-return = La personne peut-elle y retourner après le prononcé de la peine?

## École, travail, argent

ask-Schooling-level = Plus haut niveau atteint
ask-last-school = Dernier établissement fréquenté
ask-Schooling-left = Quand la personne a quitté l’école
ask-studying = La personne étudie-t-elle actuellement?
ask-training = Cours, apprentissages et certificats
ask-Training-what = Cours, métier ou certificat
ask-where = Où la formation a été donnée
ask-Training-when = Quand la formation a été terminée, ou commencée si elle ne l’est pas
ask-finished = La formation est-elle terminée?
ask-Work-status = Situation d’emploi actuelle
ask-jobs = Emplois occupés
hint-jobs = Le plus récent en premier.
ask-employer = Employeur
ask-position = Poste
ask-period = De quand à quand
ask-hours-a-week = Heures par semaine
ask-shifts = Heures de travail, selon les jours de la semaine
hint-shifts = Elles servent à vérifier des conditions comme le couvre-feu.
ask-Job-left = Pourquoi l’emploi a pris fin
ask-income = Revenus
ask-expenses = Dépenses
ask-debts = Dettes
ask-assets = Épargne et biens
hint-income = Par genre, chaque mois.
hint-expenses = Par genre, chaque mois.
hint-debts = Par genre, au total.
hint-assets = Par genre, au total.
ask-Amount-amount = Montant, en dollars
hint-Amount-amount = Par mois pour les revenus et les dépenses, au total pour les dettes, l’épargne et les biens.
ask-note = Quelques mots sur le montant

## Santé, consommation, fréquentations

ask-physical = Santé physique
ask-mental = Santé mentale
ask-medication = La personne prend-elle des médicaments sur ordonnance?
ask-Health-consent = Consentement à l’obtention et à la communication de renseignements sur la santé
hint-Health-narrative = Seulement ce que vise le consentement et dont le rapport a besoin. Un diagnostic ne figure qu’avec la source qui l’a posé.
ask-treatment = Programmes et traitements
ask-Treatment-what = Programme ou traitement
ask-provider = Qui l’offre
ask-Treatment-status = Où en est le traitement
ask-substances = Substances
hint-substances = Une entrée par substance, y compris l’alcool et le cannabis.
ask-substance = Substance
ask-SubstanceUsed-name = Nom de l’autre substance
hint-SubstanceUsed-name = Seulement si elle n’est pas dans la liste.
ask-use = Fréquence de la consommation
ask-last-used = Date de la dernière consommation
ask-abstinent-since = Depuis quand la personne ne consomme plus
hint-SubstanceUse-narrative = La consommation et les traitements, d’après la personne et d’autres. N’y parlez pas d’une conduite qui n’a mené à aucune accusation.
ask-associates = Fréquentations
hint-associates = Au regard de la loi. Ne nommez personne.
ask-activities = Loisirs

## Caractère et responsabilité

ask-maturity = Degré de maturité
ask-character = Caractère
ask-behaviour = Comportement
hint-behaviour = Le comportement que les sources ont constaté. N’y mettez ni les faits de l’infraction ni une conduite qui n’a mené à aucune accusation.
ask-attitude = Attitude
hint-attitude = On ne reproche pas à la personne de maintenir son innocence.
ask-amends = Désir de réparer le tort
hint-amends = Ce que la personne a fait ou propose de faire pour réparer le tort.
ask-responsibility = Ce que la personne dit de sa responsabilité
hint-responsibility = Dites seulement dans quelle mesure elle la reconnaît, sans les faits de l’infraction.
hint-OffenceAttitude-narrative = Ce que la personne dit de sa responsabilité et du tort causé. N’y mettez aucun récit des faits, de qui que ce soit : le tribunal les connaît.

## Contexte, victimes, ressources

ask-identity = Identité autochtone, telle que la personne la déclare
hint-identity = Seulement si la personne souhaite en parler.
ask-IndigenousBackground-community = Nation ou communauté
hint-IndigenousBackground-community = Sous le nom qu’elle se donne.
ask-gladue-report = Rapport Gladue
hint-gladue-report = Un autre document, dont le présent rapport ne tient pas lieu.
hint-IndigenousBackground-narrative = Seulement ce que la personne offre de raconter et accepte de voir dans le rapport.
ask-enhanced-report = Rapport d’autres personnes sur le contexte social
hint-enhanced-report = Il est seulement mentionné ici.
hint-SocialContext-narrative = Seulement ce que la personne offre de raconter et accepte de voir dans le rapport.
hint-Victim-person = La personne est désignée comme elle le permet et comme l’exige toute interdiction de publication.
ask-contacted = La victime a-t-elle été jointe?
ask-wish = Ce que la victime souhaite au sujet des contacts
ask-impact-statement = Déclaration de la victime
hint-impact-statement = Elle est déposée séparément. Ne la reprenez jamais ici.
hint-Victims-narrative = Ce qui importe pour les contacts et les conditions. Ne dites jamais où se trouve une victime et ne reprenez pas sa déclaration.
ask-Resource-what = Ce que la ressource offre
ask-availability = La ressource peut-elle accueillir la personne?
ask-agreed = La personne a-t-elle accepté d’y aller?
ask-starts = Quand cela peut commencer
ask-cost = Coût
hint-Resource-cost = En mots.

## Heures de la semaine

ask-DayHours-days = Jours de la semaine
hint-DayHours-days = Aucun jour choisi signifie tous les jours.
ask-Absence-days = Jours de la semaine
hint-Absence-days = Aucun jour choisi signifie tous les jours.
ask-from-time = À partir de quelle heure
ask-to-time = Jusqu’à quelle heure
hint-DayHours-to-time = Si cette heure n’est pas plus tardive que la première, c’est celle du lendemain.
ask-windows = Heures visées
ask-absences = Absences permises
ask-Absence-purpose = Motif de l’absence
ask-Absence-words = Motif de l’absence, dans vos propres mots
hint-Absence-words = Seulement s’il n’est pas dans la liste.
