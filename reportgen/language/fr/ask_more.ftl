### Le formulaire : libellés et aides pour les antécédents, le plan, la libération conditionnelle, le rapport Gladue, les adolescents, le contenu spécialisé et la surveillance.

## Durées, peines, déclarations de culpabilité antérieures

ask-length = Durée, telle que le tribunal l’a fixée
ask-years = Années
ask-months = Mois
ask-Length-days = Jours
ask-hours = Heures
ask-less-a-day = Moins un jour
hint-less-a-day = Pour « deux ans moins un jour ».
ask-CourtOutcome-kind = Peine ou décision
ask-CourtOutcome-amount = Montant
hint-CourtOutcome-amount = L’amende ou le dédommagement, en dollars.
ask-findings = Déclarations de culpabilité antérieures
ask-Record-none = Vérification faite, il n’y a aucune déclaration de culpabilité antérieure
hint-Record-none = Ne cochez cette case qu’une fois la vérification faite. Le rapport le dit alors, avec la date.
ask-checked-on = Date de consultation du casier
hint-Record-narrative = Imprimé tel que vous l’écrivez. Rien d’une accusation qui n’a pas mené à une déclaration de culpabilité.
ask-FindingOfGuilt-on = Date de la déclaration de culpabilité
ask-FindingOfGuilt-place = Lieu où siégeait le tribunal
ask-FindingOfGuilt-offence = Infraction
ask-FindingOfGuilt-as-enacted = L’infraction telle que la loi la prévoyait alors
hint-FindingOfGuilt-as-enacted = Seulement si la disposition a été abrogée ou renumérotée, ou ne figure pas dans la liste des infractions.
ask-outcomes = Peine, élément par élément
ask-FindingOfGuilt-youth = Déclaration faite sous le régime de la Loi sur le système de justice pénale pour les adolescents
hint-FindingOfGuilt-youth = Elle ne peut être imprimée que pendant la période d’accès au dossier prévue par cette loi.
ask-indictable = S’agissait-il d’un acte criminel?
hint-indictable = Réponse nécessaire pour un dossier d’adolescent : la période d’accès en dépend. Répondez non pour une infraction punissable par procédure sommaire.
ask-completed-on = Date à laquelle la peine a été ou sera entièrement purgée
hint-completed-on = Sans compter les ordonnances d’interdiction. Date nécessaire pour un dossier d’adolescent.
ask-record-suspended = Une suspension du casier ou un pardon s’y applique
hint-record-suspended = La déclaration de culpabilité ne peut alors figurer dans aucun rapport.

## Mesures et processus de justice réparatrice

ask-Measures-measures = Mesures et processus
ask-Measures-none = Il n’y a eu ni mesures de rechange ni processus de justice réparatrice
ask-Measure-kind = Genre de mesure ou de processus
hint-Measure-kind = Les avertissements de la police, les renvois et les mesures extrajudiciaires autres que les sanctions ne doivent figurer dans aucun rapport.
ask-Measure-what = Ce que la personne a fait
ask-Measure-provider = Organisme ou personne responsable
ask-Measure-period = De quand à quand
hint-Measure-period = Donnez aussi la fin : deux ans plus tard, certains rapports ne peuvent plus faire état de mesures de rechange.
ask-ended = Comment la mesure a pris fin
ask-Measure-consent-on = Date du consentement de l’adolescent ou de l’adolescente
hint-Measure-consent-on = Pour une sanction extrajudiciaire : la période d’accès au dossier se compte à partir de ce jour.
ask-Measure-response = Réponse de la personne à la mesure

## Surveillance antérieure

ask-orders = Périodes de surveillance
ask-Supervision-none = La personne n’a jamais été sous surveillance dans la collectivité
ask-last-contact = Quand a eu lieu le dernier contact avec la personne chargée de la surveillance?
ask-SupervisionOrder-kind = Genre de surveillance
ask-SupervisionOrder-period = De quand à quand
ask-SupervisionOrder-response = Réponse de la personne à la surveillance
ask-breaches = Nombre de déclarations de culpabilité pour manquement
hint-breaches = Comptez seulement les déclarations de culpabilité, jamais les accusations ni les soupçons.
ask-SupervisionOrder-office = Bureau chargé de la surveillance
ask-SupervisionOrder-remark = Précisions sur cette surveillance

## Risque et besoins

ask-Risk-narrative = Le risque et les besoins, en mots
hint-Risk-narrative = Jamais les éléments d’un instrument, ni leur cote, ni un total.
ask-tool = Outil d’évaluation
ask-tool-name = Nom de l’outil
ask-assessed-on = Date de l’évaluation
ask-assessor = Personne qui a fait l’évaluation
hint-assessor = Seulement si ce n’est pas vous.
ask-Risk-level = Niveau établi par l’outil
hint-Risk-level = Le niveau seulement, avec l’outil et la date. Les cotes ne sont jamais imprimées.
ask-override = Niveau modifié selon le jugement professionnel
ask-Override-level = Niveau retenu selon le jugement professionnel
ask-Override-reason = Pourquoi votre jugement s’écarte de l’outil
hint-Override-reason = Les deux niveaux et la raison sont imprimés ensemble, ou pas du tout.
ask-domains = Domaines de risque et de besoins
ask-domain = Domaine
ask-Domain-level = Niveau dans ce domaine
ask-Domain-narrative = Ce domaine, en mots
hint-Domain-narrative = Jamais les éléments d’un instrument ni leur cote.
ask-Risk-strengths = Forces
ask-limits = Limites de l’évaluation
hint-limits = Ce dont l’évaluation n’a pu tenir compte, ou ce pour quoi elle n’est pas conçue.

## Conditions recommandées, notes

ask-Plan-order = Ordonnance ou mise en liberté à laquelle s’appliqueraient les conditions
ask-Plan-conditions = Conditions recommandées
ask-Plan-narrative = Précisions sur l’ensemble des conditions
hint-Plan-narrative = Imprimé à la suite des conditions, tel que vous l’écrivez. Aucune durée de peine ni d’ordonnance.
ask-law-pack = Date du recueil de droit ayant servi à la rédaction des conditions
hint-law-pack = Si le libellé d’une condition a changé depuis, on vous le signale.
ask-none-because = Pourquoi aucune condition n’est recommandée
ask-RecommendedCondition-condition = Condition
ask-values = Ce qui remplit les blancs du libellé
ask-RecommendedCondition-reason = Pourquoi cette condition est recommandée
hint-RecommendedCondition-reason = Dites à quoi elle répond dans le rapport. Jamais où se trouve une victime.
ask-RecommendedCondition-agreed-on = Date de l’accord de la personne
hint-RecommendedCondition-agreed-on = Si la loi exige l’accord de la personne.
ask-accepted-by-program-on = Date de l’acceptation par le programme
hint-accepted-by-program-on = Si la loi exige que le programme accepte la personne.
ask-consent-of-other-on = Date du consentement de l’autre personne
hint-consent-of-other-on = Si la loi exige le consentement d’une autre personne que la condition vise.
ask-place-confirmed-on = Date de confirmation de l’endroit ou du programme
hint-place-confirmed-on = Le jour où vous avez su qu’il existe et qu’il y a une place.
ask-unplaced = Ce qui remplissait un libellé antérieur
hint-unplaced = Le libellé actuel n’a pas de blanc pour cela; ce n’est jamais imprimé.
ask-people = Personnes que la condition nomme
hint-people = Les noms ou les initiales, exactement comme l’ordonnance doit les montrer.
ask-PrivateNote-on = Date de la note
ask-text = Note
hint-text = N’est jamais imprimée dans aucun rapport.

## La peine purgée

ask-terms = Peines d’emprisonnement
ask-imposed-on = Date à laquelle le tribunal l’a imposée
ask-CustodialTerm-starts-on = Premier jour de la peine
hint-CustodialTerm-starts-on = Seulement si ce n’est pas le jour où le tribunal l’a imposée.
ask-consecutive = Consécutive aux peines qui précèdent
ask-intermittent = À purger de façon discontinue
ask-CustodialTerm-credit-days = Jours accordés pour la période passée sous garde avant la peine
hint-CustodialTerm-credit-days = Tels que le tribunal les a accordés : ne les calculez pas.
ask-lost-remission-days = Jours de réduction de peine perdus
hint-lost-remission-days = Selon l’établissement.
ask-Sentence-institution = Établissement
ask-stated = Dates clés, telles que l’établissement les donne
ask-eligibility = Date d’admissibilité à la libération conditionnelle
ask-discharge-possible = Date d’absolution possible
ask-expiry = Date d’expiration finale du mandat
ask-StatedDates-stated-by = D’où viennent ces dates
ask-Sentence-reasons = Ce que le tribunal a dit en imposant la peine
hint-Sentence-reasons = D’après les motifs eux-mêmes, jamais votre propre récit de l’infraction.

## Devant la Commission

ask-way = Ce qui amène le cas devant la Commission
ask-applied-on = Date de la demande
ask-Application-received-on = Date de réception par la Commission
ask-hearing-on = Date de l’audience
ask-hearing-way = Mode d’audience
ask-hearing-language = Langue de l’audience
ask-early = La libération conditionnelle est demandée avant la date d’admissibilité
ask-early-grounds = Motifs d’une libération conditionnelle anticipée
hint-early-grounds = Les motifs de la personne, tels qu’elle les donne.
ask-earlier = Décisions antérieures d’une commission des libérations conditionnelles
ask-none-earlier = Le dossier de la Commission a été consulté et ne contient aucune décision antérieure
ask-BoardDecision-on = Date de la décision
ask-decision = Décision
ask-BoardDecision-remark = Ce que l’on en sait, et comment la libération conditionnelle s’est déroulée

## Dans l’établissement

ask-misconducts = Manquements à la discipline au dossier de l’établissement
ask-no-misconduct = Le dossier de l’établissement a été consulté et ne fait état d’aucun manquement à la discipline
ask-Institution-programs = Programmes et travail
ask-Misconduct-on = Date du manquement
ask-Misconduct-what = Nature du manquement
hint-Misconduct-what = En quelques mots, tel que l’établissement l’a retenu.
ask-Misconduct-outcome = Suite donnée
ask-InstitutionProgram-what = Programme ou travail
ask-InstitutionProgram-status = État d’avancement
ask-ended-on = Date de fin

## Le plan de libération conditionnelle et sa vérification

ask-items = Points du plan de libération conditionnelle
ask-item = Objet de ce point
ask-claim = Ce qui a été avancé
hint-claim = En quelques mots, tel qu’on vous l’a dit.
ask-ReleaseClaim-sources = Qui l’a avancé
ask-checks = Démarches de vérification
ask-ReleaseClaim-why-not = Pourquoi ce point n’a pas été vérifié
hint-ReleaseClaim-why-not = Un point sans démarche est imprimé comme non vérifié, avec ce motif.
ask-Check-on = Date de la démarche
ask-Check-means = Moyen
hint-Check-means = Laissez vide si vous avez consulté un document.
ask-Check-by = Personne qui a fait la démarche
hint-Check-by = Seulement si ce n’est pas vous.
ask-Check-result = Résultat
ask-Check-remark = Ce qui a été constaté
hint-Check-remark = Dans vos mots. Nécessaire si la démarche contredit ce qui a été avancé.
ask-Check-sources = Personnes interrogées ou documents consultés

## Police et collectivité, l’annexe confidentielle

ask-positions = Services de police interrogés
ask-Police-community = Ce que la collectivité dit de la mise en liberté
ask-PolicePosition-service = Service de police
ask-PolicePosition-asked-on = Date de la demande
ask-PolicePosition-answered-on = Date de la réponse
ask-PolicePosition-position = Position du service
ask-PolicePosition-remark = Ce que le service a dit
hint-PolicePosition-remark = Dans vos mots. Ce qui doit être tenu à part va dans l’annexe confidentielle.
hint-Police-narrative = Imprimé tel que vous l’écrivez. Jamais l’endroit où se trouve une victime.
hint-Confidential-narrative = Imprimé dans l’annexe seulement, tel que vous l’écrivez. Jamais l’endroit où se trouve une victime.
ask-submissions = Éléments tenus à part
ask-Submission-topic = Objet
ask-Submission-person = De qui cela provient
ask-Submission-on = Date de réception
ask-Submission-words = L’élément lui-même
hint-Submission-words = Dans vos mots. Jamais où se trouve une victime ni comment la joindre.
ask-why = Pourquoi il doit être tenu à part
hint-why = Ne tenez à part que ce qu’il est strictement nécessaire de tenir à part.
ask-may-go-to = À qui il peut être communiqué

## Gladue : le consentement

ask-Gladue-consent = Consentement
ask-requested-by = Qui a demandé le rapport?
ask-materials-received-on = Date de réception de la documentation des parties
ask-Consent-given-on = Date du consentement
hint-Consent-given-on = Sans consentement, aucune version définitive n’est produite.
ask-Consent-source = Entrevue ou formulaire qui le consigne
ask-scope = Ce sur quoi porte le consentement
hint-scope = Selon les précisions de la personne; le rapport en fait état.
ask-may-not-share = Ce que la personne a demandé de taire
ask-NotShared-what = Ce qu’il faut taire
hint-NotShared-what = En quelques mots, pour vous seulement : jamais imprimé.
ask-NotShared-withheld = Pourquoi il faut le taire
hint-NotShared-withheld = Sans réponse : parce que la personne n’y a pas consenti.
ask-in-pre-sentence = La personne accepte que les Nations et les possibilités figurent aussi dans un rapport présentenciel
ask-withdrawn-on = Date du retrait du consentement
hint-withdrawn-on = Rien n’en est alors imprimé dans aucun rapport. La personne n’a pas à donner de raison.
ask-read-by-person-on = Date à laquelle la personne a revu l’ébauche
hint-read-by-person-on = Relisez-la ensemble avant le dépôt.

## Gladue : la personne, la Nation, la famille

ask-Gladue-narrative = Comment la personne se présente
hint-Gladue-narrative = Dans les mots de la personne, dans la mesure où elle le souhaite.
ask-nations = Nations, peuples et communautés
ask-own-name = Le nom qu’elle se donne
ask-Nation-own-script = Ce nom dans sa propre écriture
ask-also-called = Autre nom sous lequel elle est connue
ask-territory = Où elle se trouve
hint-territory = Traité, terres, eaux, selon les mots de la communauté.
ask-belonging = Comment la personne y appartient
ask-community-history = Histoire de la communauté
ask-story = La famille, un chapitre par génération
ask-of = Génération dont parle le chapitre
ask-factors = Ce que le chapitre aborde
hint-factors = Pour ne rien oublier : jamais imprimé.
ask-childhood = Enfance
ask-care = Loin de la maison
hint-care = Placement, école, hôpital.
ask-Passage-narrative = Ce qui est raconté
hint-Passage-narrative = Seulement ce que la personne confie, dans ses mots ou ceux de la communauté.
ask-Chapter-narrative = Ce qui est raconté
hint-Chapter-narrative = Une vie, jamais une liste de facteurs : seulement ce que la personne confie, dans ses propres mots.
ask-works = Ouvrages d’histoire à l’appui
ask-Cited-work = Ouvrage
ask-pages = Pages

## Gladue : une vie, la santé, la culture

ask-Gladue-schooling = Apprentissages, à l’école et ailleurs
ask-Gladue-work = Travail
ask-home = Foyer et proches
ask-well-being = Ce qui fait du bien à la personne
ask-Gladue-health = Santé
ask-Gladue-substance-use = Consommation et rétablissement
ask-Gladue-language = La langue, et ce qu’elle est devenue dans la famille
ask-culture = Culture et territoire
ask-ceremony = Cérémonies

## Gladue : forces, soutiens, justice

ask-Gladue-strengths = Forces de la personne, de sa famille et de sa Nation
ask-supporters = Personnes de soutien
ask-Supporter-person = De qui il s’agit
ask-offers = Ce que cette personne offre de faire
ask-supports = Ce qui se dit encore des soutiens
ask-justice-history = Contacts antérieurs avec la police, les tribunaux et les services correctionnels
ask-accountability = Responsabilité et réparation

## Gladue : possibilités et guérison

ask-options = Possibilités dans la communauté
ask-no-options-because = Pourquoi il n’y a pas de possibilité, ou pas davantage
hint-no-options-because = Qui a été consulté, et ce qui manque.
ask-HealingOption-what = Possibilité
ask-HealingOption-provider = Qui l’offre
ask-HealingOption-community = Communauté où elle est offerte
ask-HealingOption-contact = Personne à joindre
ask-HealingOption-telephone = Numéro de téléphone à composer
ask-HealingOption-languages = Langues dans lesquelles elle est offerte
ask-acceptance = La personne est-elle acceptée?
ask-accepted-on = Date de l’acceptation
ask-HealingOption-agreed-on = Date de la demande ou de l’accord de la personne
ask-HealingOption-starts = Début
ask-ends = Fin
ask-HealingOption-cost = Coût total
hint-HealingOption-cost = En dollars, sans le transport.
ask-paid-by = Qui paie
ask-travel = Transport
hint-travel = Comment on s’y rend, en combien de temps et qui paie.
ask-indigenous-led = Est-elle dirigée par une communauté ou un organisme autochtone?
ask-HealingOption-sources = Qui l’a confirmée
ask-healing-plan = Étapes du plan de guérison
ask-HealingStep-what = Étape
ask-HealingStep-by = Avec qui
ask-HealingStep-when = Quand
ask-healing-words = Ce que la personne dit de la guérison

## Gladue : communauté, lettre, ouvrages d’histoire

ask-Gladue-works = Ouvrages d’histoire cités
ask-author = Qui l’a écrit
hint-author = Une personne ou un organisme.
ask-HistoryWork-title = Titre
hint-HistoryWork-title = Le titre de l’édition dans chaque langue. S’il n’y en a qu’une, écrivez deux fois le même titre.
ask-HistoryWork-language = Langue du titre
hint-HistoryWork-language = Seulement s’il n’y a qu’une édition.
ask-year = Année de publication
ask-publisher = Éditeur et lieu
ask-cite-as = Référence qu’exige l’organisme qui le détient
hint-cite-as = Mot pour mot.

## Adolescents

ask-guardians = Père, mère et autres adultes responsables
ask-Guardian-person = Père, mère ou autre adulte
ask-Guardian-source = Source qui dit comment s’est passée l’entrevue
hint-Guardian-source = Une entrevue, ou les tentatives faites pour l’obtenir.
ask-Guardian-why-not = Pourquoi aucune entrevue n’a été demandée
hint-Guardian-why-not = Seulement si aucune source ne fait état d’une entrevue ou d’une tentative.
ask-attends = Cette personne suit-elle les procédures?
ask-copy-ordered = Le tribunal a demandé qu’une copie lui soit remise
ask-Youth-explained-on = Date à laquelle le rapport a été expliqué à l’adolescent ou à l’adolescente
hint-Youth-explained-on = À quoi il sert, qui le reçoit, et la règle sur les déclarations faites au cours de sa préparation.
ask-Youth-narrative = Précisions sur les entrevues
ask-Youth-quotes = Paroles de l’adolescent ou de l’adolescente au sujet de ses projets
ask-victim-interview = Comment la victime a été entendue, ou pourquoi elle ne l’a pas été
hint-victim-interview = Jamais le tort causé, et jamais l’endroit où se trouve la victime.
ask-conferences = Groupes consultatifs visés à l’article 41
ask-no-conference = Pourquoi il n’y a pas eu de groupe consultatif
ask-Conference-on = Date de la réunion du groupe consultatif
ask-members = Qui y a pris part
ask-recommendations = Ce que le groupe consultatif a recommandé au tribunal
ask-plans = Projets personnels de l’adolescent ou de l’adolescente
hint-plans = Pour modifier sa conduite et participer à des activités utiles.
ask-parents = Rapports avec le père et la mère
hint-parents = Et leur autorité et leur influence sur l’adolescent ou l’adolescente.
ask-extended-family = Rapports avec la famille étendue
hint-extended-family = Et son autorité et son influence sur l’adolescent ou l’adolescente.
ask-attendance = Assiduité et résultats scolaires
ask-services = Services rendus à la suite de déclarations de culpabilité antérieures, et réponse à ces services
ask-willingness = Volonté de recourir aux services offerts
ask-alternatives-to-custody = Solutions de rechange au placement sous garde
hint-alternatives-to-custody = Ce qui peut aider le tribunal à voir s’il en existe une.
ask-other = Autres éléments que le directeur provincial juge pertinents
ask-recommendation = Recommandation
hint-Youth-recommendation = Le rapport prédécisionnel peut en comporter une; la peine relève du tribunal.
ask-custody-considered = Le placement sous garde est-il envisagé?
ask-section-34-reports = Rapports médicaux ou psychologiques visés à l’article 34
hint-section-34-reports = On y renvoie, sans jamais les citer ni les reprendre.

## Contenu spécialisé

ask-intimate-partner = Une victime est ou a été partenaire intime de la personne
ask-partner-violence = Violence entre partenaires intimes
ask-PartnerViolence-requested = Le tribunal a demandé cette partie
ask-SexualOffence-requested = Le tribunal a demandé cette partie
ask-Intensive-requested = Le tribunal a demandé cette partie
hint-PartnerViolence-narrative = Imprimé tel que vous l’écrivez. Jamais l’endroit où se trouve une victime, et aucun récit de l’infraction.
hint-SexualOffence-narrative = Imprimé tel que vous l’écrivez. Jamais qui est une victime ni où elle se trouve, et aucun récit de l’infraction.
ask-relationship = Où en est la relation avec la victime?
ask-relationship-since = Depuis quand en est-il ainsi?
ask-victim-heard = La victime a-t-elle été entendue?
hint-victim-heard = Ici comme ailleurs, jamais l’endroit où la victime se trouve.
ask-PartnerViolence-children = Enfants concernés, et dispositions prises à leur égard
hint-PartnerViolence-children = Par leurs initiales. Jamais l’endroit où ils vivent avec la victime.
ask-family-court = Ordonnances et instances du tribunal de la famille
ask-no-contact = Ordonnances interdisant les contacts, et façon dont elles sont respectées
ask-firearms-access = La personne a-t-elle accès à des armes à feu?
ask-firearms = Permis, armes à feu et autres armes, et ordonnances à leur sujet
ask-PartnerViolence-program = Programme d’intervention auprès des partenaires violents
ask-program-by = Organisme qui offre le programme
ask-program-starts = Date de début du programme
ask-waiting-weeks = Délai d’attente, en semaines
hint-waiting-weeks = Selon l’organisme.
ask-earlier-response = Réponse aux programmes et aux ordonnances antérieurs de ce genre
ask-child-access = Accès à des enfants, à la maison et ailleurs
ask-devices = Utilisation d’Internet et d’appareils
ask-positions-of-trust = Travail et bénévolat auprès de mineurs
ask-SexualOffence-treatment = Où en est le traitement
ask-treatment-by = Organisme qui offre le traitement
ask-treatment-starts = Date de début du traitement
ask-agrees = La personne accepte-t-elle de suivre un traitement?
ask-treatment-remark = Précisions sur le traitement
hint-treatment-remark = Seulement ce que permet le consentement donné.
ask-Intensive-contacts = Contacts prévus
ask-with-whom = Avec qui
ask-PlannedContact-means = Moyen
ask-times = Nombre de fois
ask-every = Par semaine ou par mois?
ask-PlannedContact-purpose = But du contact
ask-review-after-weeks = Après combien de semaines la fréquence est-elle réexaminée?
ask-liaison = Liaison avec la police et les autres intervenants
ask-enforcement = Suites d’un manquement

## L’ordonnance dont l’application est surveillée

ask-Supervised-order = Ordonnance dont l’application est surveillée
ask-period-from = Premier jour visé par le rapport
ask-period-to = Dernier jour visé par le rapport
ask-SupervisedOrder-kind = Genre d’ordonnance
ask-SupervisedOrder-made-on = Date à laquelle l’ordonnance a été rendue
ask-SupervisedOrder-starts-on = Premier jour d’application de l’ordonnance
hint-SupervisedOrder-starts-on = Seulement si ce n’est pas le jour où elle a été rendue.
ask-ends-on = Dernier jour de l’ordonnance
ask-SupervisedOrder-language = Langue dans laquelle l’ordonnance a été rendue
ask-SupervisedOrder-explained-on = Date à laquelle l’ordonnance a été expliquée à la personne
hint-SupervisedOrder-explained-on = Le jour où la personne en a reçu une copie avec des explications.
ask-transfers = Transferts à un autre bureau
ask-from-office = Bureau qui avait le dossier
ask-to-office = Bureau qui l’a repris
ask-Transfer-on = Date du transfert
ask-Transfer-reason = Motif
ask-SupervisedOrder-conditions = Conditions de l’ordonnance
ask-OrderCondition-number = Numéro dans l’ordonnance
hint-OrderCondition-number = Tel que l’ordonnance le donne : « 2 » ou « 2a) ».
ask-OrderCondition-words = La condition, dans les termes de l’ordonnance
hint-OrderCondition-words = Exactement comme dans l’ordonnance, dans la langue de celle-ci; dans l’autre langue, vos propres mots.
ask-compliance = La condition est-elle respectée?
hint-compliance = D’après le dossier : il appartient au tribunal de dire s’il y a eu manquement.
ask-OrderCondition-remark = Remarque sur le respect de la condition

## Contacts, programmes, heures, paiements

ask-Supervised-narrative = Précisions sur les rencontres et les contacts
ask-Supervised-contacts = Rendez-vous et appels, respectés ou non
ask-ContactKept-on = Date du rendez-vous
ask-ContactKept-means = Mode prévu
ask-ContactKept-result = Le rendez-vous a-t-il été respecté?
ask-ContactKept-remark = Remarque
ask-Supervised-programs = Programmes et counseling
ask-Program-what = Programme ou counseling
ask-Program-provider = Qui l’offre
ask-Program-state = État d’avancement
ask-Program-since = Depuis quand il en est ainsi
ask-sessions-set = Séances tenues
ask-sessions-attended = Séances suivies
ask-Program-remark = Remarque
ask-Supervised-service = Service communautaire
ask-ServiceHours-place = Lieu où se font les heures
ask-ServiceHours-ordered = Heures ordonnées
ask-done = Heures accomplies à ce jour
ask-counted-on = Date du décompte
ask-ServiceHours-due-on = Échéance
ask-payments = Sommes ordonnées et payées
ask-OrderedPayment-kind = Genre de paiement
ask-OrderedPayment-ordered = Somme ordonnée
ask-paid = Somme payée à ce jour
ask-last-paid-on = Date du dernier paiement
ask-OrderedPayment-due-on = Échéance
ask-OrderedPayment-remark = Remarque
hint-OrderedPayment-remark = Jamais de numéro de carte ni de compte.

## Manquements antérieurs, objectifs, documents

ask-history = Manquements consignés auparavant
ask-condition = Numéro de la condition
ask-EarlierFailure-on = Date du manquement
ask-EarlierFailure-what = Ce que le dossier a consigné
ask-EarlierFailure-answer = Suite donnée
ask-EarlierFailure-answered-on = Date de cette suite
ask-EarlierFailure-outcome = Ce qui en est résulté
ask-goals = Objectifs de la surveillance
ask-Goal-what = Objectif
ask-Goal-state = État d’avancement
ask-Goal-remark = Remarque sur cet objectif
ask-change-in-risk = Ce qui a changé quant au risque et aux besoins
hint-change-in-risk = Depuis le dernier rapport, en mots : jamais les éléments d’un instrument.
ask-papers = Documents au dossier et documents attendus
ask-FilePaper-what = Document
ask-FilePaper-state = État du document
ask-FilePaper-on = Date correspondante

## Manquements allégués

ask-failures = Manquements allégués, un à un
ask-Failure-on = Date du manquement, ou son premier jour
ask-Failure-until = Son dernier jour
hint-Failure-until = Seulement s’il a duré.
ask-at = Heure
hint-at = Seulement si elle compte.
ask-Failure-place = Lieu
ask-Failure-account = Ce qui l’étaye
hint-Failure-account = Ce qui a été vu ou consigné, et par qui. Aucune supposition sur les raisons.
ask-Failure-asked-on = Date à laquelle la personne a été interrogée à ce sujet
ask-explanation = Ce que la personne en dit
hint-explanation = Dans les mots de la personne, ou pourquoi il n’y a pas d’explication.
ask-Failure-exhibits = Pièces qui l’étayent
ask-steps-tried = Démarches faites avant le rapport
ask-Breach-exhibits = Pièces jointes au rapport
ask-Exhibit-what = Ce qu’est la pièce
ask-sort = Genre de pièce
ask-witness = De qui est la déclaration
ask-signed-on = Date de la signature
ask-to-follow = La pièce est encore à venir

## Procédure relative à l’allégation

ask-warrant-on = Date de délivrance du mandat
ask-arrested-on = Date de l’arrestation
ask-appeared-on = Date de la comparution
hint-appeared-on = Seulement s’il n’y a pas eu d’arrestation.
ask-detained-on = Date à laquelle la détention a été ordonnée
hint-detained-on = En vertu du paragraphe 515(6) du Code criminel.
ask-notice-given-on = Date à laquelle la personne a reçu une copie du rapport et un préavis
ask-Breach-hearing-on = Date du début de l’audition de l’allégation
ask-charge-laid-on = Date à laquelle une accusation a été portée
ask-recommitted-on = Date de la réincarcération
hint-recommitted-on = Pour une personne en liberté conditionnelle.
ask-proposed = Ce que vous proposez au tribunal
hint-proposed = Une des voies que le paragraphe 742.6(9) du Code criminel ouvre au tribunal.
ask-change = Modification des conditions facultatives que vous proposez
ask-change-received-on = Date à laquelle le tribunal a reçu la notification de la modification
ask-ProposedChange-condition = Numéro de la condition visée
hint-ProposedChange-condition = Laissez vide pour une nouvelle condition.
ask-ProposedChange-words = La condition telle que vous la proposez
ask-ProposedChange-reasons = Pourquoi la modification est proposée
ask-ProposedChange-given-on = Date à laquelle la personne a reçu la notification écrite
ask-hearing-asked-on = Date à laquelle une audience a été demandée ou ordonnée
ask-took-effect-on = Date à laquelle la modification a pris effet
