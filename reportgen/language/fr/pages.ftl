### Le formulaire : titres de ses pages, avec ce qu’il faut y écrire et ce qui n’y a pas sa place; groupes de pages; entrées des listes.

## Groupes de pages

pages-case = Le cas et la personne
pages-court = Tribunal et infractions
pages-sources = Sources
pages-life = Sphères de vie et antécédents
pages-gladue = Gladue : ce que la personne confie
pages-release = Peine et libération conditionnelle
pages-supervision = Surveillance
pages-finish = Appréciation et conclusion

## Le cas et la personne

page-file = Numéro du cas, bureau et signataire
page-file-intro = Qui rédige et signe le rapport, et pour quel bureau. Le numéro du cas entre dans le nom des fichiers du rapport : n’y mettez aucun nom de personne.
page-person = La personne visée
page-person-intro = Le nom tel que la personne l’écrit, et la façon dont elle souhaite être désignée : demandez-le, ne le devinez jamais. L’adresse et le numéro de téléphone ne sont imprimés que si le tribunal les a demandés.

## Le tribunal

page-court = Tribunal et dates
page-court-intro = Le tribunal, ses numéros de dossier, qui y siège et qui y plaide, et les dates, d’après l’ordonnance. Consignez la langue dans laquelle le tribunal a ordonné le rapport.
page-offences = Infractions
page-offences-intro = Chaque infraction dont la personne a été déclarée coupable dans la présente affaire, une entrée par chef d’accusation. Seulement ce que le tribunal a retenu : aucune autre accusation, aucun récit des faits.
page-asked = Ce que le tribunal a demandé
page-asked-intro = Chaque question dont le tribunal a demandé que le rapport traite, dans les mots du tribunal, avec votre réponse ou la raison pour laquelle il n’y en a pas. Ne donnez aucun avis sur la peine, sauf si le tribunal l’a demandé.
page-custody = Garde, ordonnances et interdictions de publication
page-custody-intro = Où la personne attend sa peine, les ordonnances en vigueur contre elle et les interdictions qui visent le rapport. Donnez les jours passés sous garde tels qu’une source les déclare : ne les calculez pas.
page-losses = Pertes et dédommagement
page-losses-intro = Chaque perte et ce qui en a été remboursé, selon une source. Montrez les personnes seulement comme elles le permettent, et ne dites jamais où se trouve une victime.

## Sources

page-sources = Sources de renseignements
page-sources-intro = Toutes les personnes et tous les documents sur lesquels s’appuie le rapport, avec chaque tentative, y compris auprès des personnes que vous n’avez pu joindre. Une opinion sur l’infraction ou la peine reste au dossier et n’est jamais imprimée.

## Gladue : dans les mots de la personne et de la communauté

page-gladue-consent = Consentement
page-gladue-consent-intro = Rien n’est écrit sans le consentement de la personne, qui peut le limiter ou le retirer à tout moment sans donner de raison. Ce qu’elle a demandé de taire est pour vous seulement et n’est jamais imprimé.
page-gladue-opening = Comment la personne se présente
page-gladue-opening-intro = Seulement ce que la personne confie, dans ses propres mots. Ni infraction, ni risque, ni pointage.
page-gladue-nations = Nation et communauté
page-gladue-nations-intro = Chaque Nation, peuple ou communauté sous le nom qu’il se donne, et son histoire, dans les mots de la personne et de la communauté. Nommez les ouvrages ou les personnes sur lesquels s’appuie cette histoire.
page-gladue-story = Famille et enfance
page-gladue-story-intro = La vie de la famille, de génération en génération, telle que la personne la raconte : une vie, jamais une liste de facteurs. N’écrivez que ce que la personne confie, et taisez ce qu’elle a demandé de taire.
page-gladue-life = Apprentissages, travail et foyer
page-gladue-life-intro = Seulement ce que la personne confie, dans ses propres mots. Le contenu d’une partie laissée vide ici est tiré de la page des sphères de vie sur le même sujet.
page-gladue-health = Mieux-être, santé et rétablissement
page-gladue-health-intro = D’abord ce qui fait du bien à la personne; puis la santé et la consommation, seulement dans la mesure où elle le souhaite et y consent. Aucun diagnostic de votre part, aucun pointage, aucun mot sur le risque.
page-gladue-culture = Langue, culture et cérémonies
page-gladue-culture-intro = Seulement ce que la personne confie, dans ses propres mots. Des cérémonies, n’écrivez que ce que la personne veut voir écrit.
page-gladue-strengths = Forces et soutiens
page-gladue-strengths-intro = Les forces de la personne, de sa famille et de sa Nation, et qui la soutient, dans leurs propres mots. Ne nommez que des personnes qui ont été consultées : le rapport dit qu’elles l’ont été.
page-gladue-justice = Justice et responsabilité
page-gladue-justice-intro = Les contacts antérieurs avec la police, les tribunaux et les services correctionnels, dans leur contexte, et ce que la personne dit de sa responsabilité et de la réparation, dans ses propres mots. Jamais un récit des faits de l’infraction, jamais un niveau de risque.
page-gladue-options = Possibilités dans la communauté
page-gladue-options-intro = Des possibilités qui existent, chacune confirmée auprès de qui l’offre, celles de la communauté même de la personne d’abord. Elles sont présentées au tribunal pour qu’il les examine : ne proposez aucune peine.
page-gladue-plan = Plan de guérison
page-gladue-plan-intro = Les étapes que la personne a établies avec les personnes et les services qui y sont nommés, et ce qu’elle dit de la guérison, dans ses propres mots. Le plan est le sien, jamais une liste de conditions.
page-gladue-views = Ce que la communauté a voulu dire
page-gladue-views-intro = Les mots mêmes de la communauté, si elle a voulu s’exprimer. Sinon, laissez cette page vide : il n’y a rien à en conclure.
page-gladue-letter = La lettre
page-gladue-letter-intro = L’histoire telle qu’une lettre Gladue la raconte, en une page environ, dans les mots de la personne. Si vous laissez cette page vide, la lettre est tirée des principaux passages du rapport.
page-gladue-works = Ouvrages d’histoire
page-gladue-works-intro = Les ouvrages publics sur lesquels s’appuie le récit d’une histoire, pour que chaque passage puisse les nommer. Ce que l’on vous a raconté est une source, non un ouvrage.

## Sphères de vie et antécédents

page-family = Famille et histoire personnelle
page-family-intro = Où et par qui la personne a été élevée, et sa famille aujourd’hui. Donnez une ville ou une collectivité, jamais une adresse.
page-relationships = Relations et personnes à charge
page-relationships-intro = La relation actuelle, les enfants et les personnes à charge. Les enfants sont désignés par leurs initiales; si un conjoint ou une conjointe est une victime, ne dites jamais où cette personne se trouve.
page-residence = Logement et collectivité
page-residence-intro = Où vit la personne, avec qui, depuis quand, et si elle peut y retourner après le prononcé de la peine. Donnez la ville ou la collectivité, jamais l’adresse.
page-schooling = Scolarité
page-schooling-intro = Jusqu’où la personne est allée à l’école, et ce qu’elle a appris depuis. Si la personne et les dossiers diffèrent, donnez les deux versions, chacune avec sa source.
page-work = Emploi
page-work-intro = Ce que fait la personne pour gagner sa vie, et les emplois qu’elle a occupés. Demandez son consentement avant de communiquer avec un employeur : l’appel à lui seul lui révélerait l’affaire.
page-finances = Finances
page-finances-intro = Les revenus et les dépenses par mois, les dettes et les avoirs au total. Jamais de numéro de compte ni de carte.
page-health = Santé physique et mentale
page-health-intro = Seulement sur la base du consentement donné, et dans ses limites : consignez d’abord le consentement. Aucun diagnostic de votre part.
page-substance-use = Consommation de substances
page-substance-use-intro = La consommation d’alcool, de cannabis et d’autres drogues, les traitements, et depuis quand la personne ne consomme plus, chaque version avec sa source. Des traitements, n’écrivez que ce que permet le consentement donné.
page-peers = Fréquentations et loisirs
page-peers-intro = Les amitiés, les fréquentations et les loisirs. Ne nommez ici personne qui ne soit une source, et ne rapportez aucun soupçon sur qui que ce soit.
page-character = Caractère, comportement et attitude
page-character-intro = Le degré de maturité, le caractère, le comportement, l’attitude et le désir de réparer le tort, chacun avec ce qui le montre. Aucun récit de l’infraction, et aucun mot qui juge là où un fait suffit.
page-offence-attitude = Attitude à l’égard de l’infraction
page-offence-attitude-intro = Les mots de la personne sur sa responsabilité, jamais un récit des faits : le tribunal en est saisi. Une personne qui maintient son innocence en a le droit, et il n’y a rien à en conclure.
page-youth = Ce qu’exige le rapport prédécisionnel
page-youth-intro = Ce que le paragraphe 40(2) de la Loi sur le système de justice pénale pour les adolescents exige outre les sphères de vie. Ne citez jamais un rapport médical ou psychologique visé à l’article 34, et ne dites jamais le tort causé à une victime ni où elle se trouve.
page-record = Déclarations de culpabilité antérieures
page-record-intro = Seulement les déclarations de culpabilité, telles que le casier consulté les montre. Laissez de côté les acquittements, les accusations retirées, rejetées ou suspendues, les engagements de ne pas troubler l’ordre public et tout ce que vise une suspension du casier.
page-measures = Mesures de rechange et justice réparatrice
page-measures-intro = Les mesures de rechange, les processus de justice réparatrice et les sanctions extrajudiciaires, et la réponse de la personne. Laissez de côté les avertissements de la police, les renvois et les autres mesures extrajudiciaires.
page-supervision = Surveillance antérieure
page-supervision-intro = Les périodes de surveillance dans la collectivité, et la façon dont la personne s’y est conformée. Ne comptez comme manquement que ce qui a mené à une déclaration de culpabilité.
page-indigenous = Origine autochtone
page-indigenous-intro = Seulement ce que la personne confie, dans ses propres mots et avec le nom que la communauté se donne : demandez, et acceptez un refus. Cette page ne tient jamais lieu de rapport Gladue.
page-social-context = Contexte social
page-social-context-intro = Seulement ce que la personne confie, dans ses propres mots : demandez, et acceptez un refus. Si d’autres préparent un rapport sur le contexte social, dites-le et n’en reprenez rien.
page-victims = Victimes
page-victims-intro = Dites si chaque victime a été jointe, et ce qu’elle souhaite quant aux contacts. Jamais où se trouve une victime ni comment la joindre, et rien d’une déclaration de la victime : elle est déposée à part.
page-partner-violence = Violence entre partenaires intimes
page-partner-violence-intro = Seulement si le tribunal l’a demandé ou si le cas l’appelle. Jamais où se trouve une victime, et aucun récit de l’infraction.
page-sexual-offence = Infractions d’ordre sexuel
page-sexual-offence-intro = Seulement si le tribunal l’a demandé ou si le cas l’appelle. Jamais où se trouve une victime, et aucun récit de l’infraction.
page-intensive = Surveillance intensive
page-intensive-intro = Seulement si un tel plan est établi : à quelle fréquence, avec qui, et ce qui suit un manquement.
page-risk = Risque, besoins et forces
page-risk-intro = Le sommaire d’une évaluation du risque et des besoins, en mots. Jamais les éléments d’un instrument, et jamais leur cote.

## Peine et libération conditionnelle

page-sentence = Peine et dates clés
page-sentence-intro = Chaque peine telle que le tribunal l’a imposée, et les dates clés telles que l’établissement les donne. Ne calculez pas les dates : le rapport donne à côté une estimation, à confirmer.
page-application = Demande et audience
page-application-intro = Ce qui amène le cas devant la Commission ontarienne des libérations conditionnelles, la date de l’audience, et ce qu’une commission a décidé auparavant. La décision appartient à la Commission : ne donnez pas d’avis sur celle-ci.
page-institution = Comportement et programmes dans l’établissement
page-institution-intro = Les manquements à la discipline au dossier de l’établissement, les programmes et le travail. Seulement ce qui a été retenu, jamais une simple allégation ni un soupçon.
page-release = Plan de libération conditionnelle
page-release-intro = Chaque point du plan tel qu’il a été avancé, et chaque démarche faite pour le vérifier, avec son résultat. Un point sur lequel aucune démarche n’a été faite est imprimé comme non vérifié.
page-police = Police et collectivité
page-police-intro = Ce que chaque service de police a répondu au sujet de la mise en liberté, et ce que dit la collectivité. Ce qui doit être tenu à part va dans l’annexe confidentielle, et l’endroit où se trouve une victime ne figure nulle part.
page-confidential = Annexe confidentielle
page-confidential-intro = Ce qui doit être tenu à part du rapport : cela n’est imprimé que dans l’annexe, un fichier distinct. Tenez à part seulement ce qui est strictement nécessaire, et ne dites jamais où se trouve une victime, pas même ici.

## Surveillance

page-supervised = Surveillance en cours
page-supervised-intro = L’ordonnance, le respect de chaque condition, les contacts, les programmes, les heures, les paiements et les objectifs, d’après le dossier de surveillance. Présentez un manquement comme consigné ou allégué : il appartient à un tribunal de dire s’il y en a eu un.
page-breach = Manquements allégués
page-breach-intro = Chaque manquement allégué, ce qui l’étaye et ce que la personne en dit. Seulement ce qui a été vu ou consigné, par qui et quand : aucun soupçon, et rien des manquements que le rapport n’allègue pas.

## Appréciation et conclusion

page-community = Ressources communautaires
page-community-intro = Les ressources qui pourraient accueillir la personne, et ce qu’il y a à dire des ressources de la collectivité en général. N’écrivez que ce que vous avez confirmé auprès de qui les offre.
page-assessment = Appréciation
page-assessment-intro = Ce qui se dégage de l’ensemble du rapport, dans vos mots. N’y ajoutez rien qui ne figure ailleurs dans le rapport, et ne proposez aucune durée de peine.
page-conditions = Conditions recommandées
page-conditions-intro = Des conditions choisies dans la liste, chacune avec sa raison. Les conditions obligatoires ne sont pas recommandées, et la durée d’une peine ou d’une ordonnance ne l’est jamais.
page-review = Révision
page-review-intro = La personne qui a révisé le rapport avant son dépôt, s’il y a lieu. Son nom et sa fonction sont imprimés avec les vôtres.
page-notes = Notes personnelles
page-notes-intro = Vos notes pour vous-même : jamais imprimées dans aucun rapport. Elles restent au dossier de cas : n’y écrivez rien qui ne doive pas être conservé.

## Listes : ce que l’on ajoute, et le titre de la page d’une entrée

add-Source = Ajouter une source
entry-Source = Source
add-Occasion = Ajouter une rencontre, un appel ou une tentative
entry-Occasion = Rencontre, appel ou tentative
add-Opinion = Ajouter une opinion
entry-Opinion = Opinion
add-Quote = Ajouter une citation
entry-Quote = Citation
add-PrivateNote = Ajouter une note
entry-PrivateNote = Note
add-Offence = Ajouter une infraction
entry-Offence = Infraction
add-Adjournment = Ajouter un ajournement
entry-Adjournment = Ajournement
add-RequestedTopic = Ajouter une question du tribunal
entry-RequestedTopic = Question du tribunal
add-CurrentOrder = Ajouter une ordonnance en vigueur
entry-CurrentOrder = Ordonnance en vigueur
add-PublicationBan = Ajouter une interdiction de publication
entry-PublicationBan = Interdiction de publication
add-LossItem = Ajouter une perte
entry-LossItem = Perte
add-Relative = Ajouter un membre de la famille
entry-Relative = Membre de la famille
add-Child = Ajouter un enfant
entry-Child = Enfant
add-Training = Ajouter un cours ou un certificat
entry-Training = Cours ou certificat
add-Job = Ajouter un emploi
entry-Job = Emploi
add-Amount = Ajouter un montant
entry-Amount = Montant
add-Treatment = Ajouter un programme ou un traitement
entry-Treatment = Programme ou traitement
add-SubstanceUsed = Ajouter une substance
entry-SubstanceUsed = Substance
add-Words = Ajouter une activité
entry-Words = Activité
add-FindingOfGuilt = Ajouter une déclaration de culpabilité
entry-FindingOfGuilt = Déclaration de culpabilité
add-CourtOutcome = Ajouter un élément de la peine
entry-CourtOutcome = Élément de la peine
add-Measure = Ajouter une mesure ou un processus
entry-Measure = Mesure ou processus
add-SupervisionOrder = Ajouter une période de surveillance
entry-SupervisionOrder = Période de surveillance
add-Victim = Ajouter une victime
entry-Victim = Victime
add-Domain = Ajouter un domaine
entry-Domain = Domaine de risque et de besoins
add-Resource = Ajouter une ressource
entry-Resource = Ressource
add-RecommendedCondition = Ajouter une condition
entry-RecommendedCondition = Condition recommandée
add-DayHours = Ajouter des heures
entry-DayHours = Heures
add-Absence = Ajouter une absence permise
entry-Absence = Absence permise
add-CustodialTerm = Ajouter une peine d’emprisonnement
entry-CustodialTerm = Peine d’emprisonnement
add-BoardDecision = Ajouter une décision antérieure
entry-BoardDecision = Décision antérieure d’une commission
add-Misconduct = Ajouter un manquement à la discipline
entry-Misconduct = Manquement à la discipline
add-InstitutionProgram = Ajouter un programme ou un travail
entry-InstitutionProgram = Programme ou travail dans l’établissement
add-ReleaseClaim = Ajouter un point du plan
entry-ReleaseClaim = Point du plan de libération conditionnelle
add-Check = Ajouter une démarche
entry-Check = Démarche de vérification
add-PolicePosition = Ajouter un service de police
entry-PolicePosition = Réponse d’un service de police
add-Submission = Ajouter un élément à tenir à part
entry-Submission = Élément tenu à part
add-NotShared = Ajouter quelque chose à taire
entry-NotShared = Ce que la personne a demandé de taire
add-Nation = Ajouter une Nation, un peuple ou une communauté
entry-Nation = Nation, peuple ou communauté
add-Chapter = Ajouter un chapitre
entry-Chapter = Chapitre sur une génération
add-Cited = Ajouter un ouvrage à l’appui
entry-Cited = Ouvrage à l’appui
add-Supporter = Ajouter une personne de soutien
entry-Supporter = Personne de soutien
add-HealingOption = Ajouter une possibilité
entry-HealingOption = Possibilité dans la communauté
add-HealingStep = Ajouter une étape du plan de guérison
entry-HealingStep = Étape du plan de guérison
add-HistoryWork = Ajouter un ouvrage d’histoire
entry-HistoryWork = Ouvrage d’histoire
add-Guardian = Ajouter un parent ou un autre adulte responsable
entry-Guardian = Père, mère ou autre adulte responsable
add-Conference = Ajouter un groupe consultatif
entry-Conference = Groupe consultatif
add-PlannedContact = Ajouter un contact prévu
entry-PlannedContact = Contact prévu
add-OrderCondition = Ajouter une condition de l’ordonnance
entry-OrderCondition = Condition de l’ordonnance
add-Transfer = Ajouter un transfert
entry-Transfer = Transfert à un autre bureau
add-ContactKept = Ajouter un rendez-vous ou un appel
entry-ContactKept = Rendez-vous ou appel
add-Program = Ajouter un programme ou du counseling
entry-Program = Programme ou counseling
add-ServiceHours = Ajouter du service communautaire
entry-ServiceHours = Service communautaire
add-OrderedPayment = Ajouter un paiement
entry-OrderedPayment = Paiement ordonné
add-EarlierFailure = Ajouter un manquement antérieur
entry-EarlierFailure = Manquement consigné auparavant
add-Goal = Ajouter un objectif
entry-Goal = Objectif de la surveillance
add-FilePaper = Ajouter un document du dossier
entry-FilePaper = Document du dossier
add-Failure = Ajouter un manquement allégué
entry-Failure = Manquement allégué
add-Exhibit = Ajouter une pièce jointe au rapport
entry-Exhibit = Pièce jointe au rapport
