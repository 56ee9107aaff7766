### Ce que contient chaque champ du dossier de cas, pour le schéma JSON publié : ce qu’il faut savoir pour le remplir.
###
### Une clé s’écrit field-<champ>, ou field-<Modèle>-<champ> si le nom a un sens propre à une partie du dossier.

## Le dossier de cas dans son ensemble

field-schema = L’adresse du présent schéma, pour qu’un éditeur complète et vérifie le fichier.
field-schema-version = La version du schéma pour laquelle le fichier a été écrit : « 1 ».
field-invented = Vrai pour un cas inventé, à titre d’exemple ou pour la formation.
field-number = Le numéro que le bureau donne au cas; il entre dans le nom des fichiers du rapport.
field-CaseFile-kind = Le genre de rapport à produire : « psr » pour un rapport présentenciel (voir « reportgen kinds »).
field-subject = La personne visée par le rapport.
field-matter = L’affaire dont le tribunal est saisi : tribunal, infractions, dates, ce qui a été ordonné.
field-officer = L’agent ou l’agente qui rédige le rapport et le signe.
field-reviewer = La personne qui a révisé le rapport avant son dépôt, s’il y a lieu.
field-CaseFile-sources = Tout ce sur quoi s’appuie le rapport : entrevues, personnes consultées, dossiers et documents, y compris les personnes qui n’ont pu être jointes.
field-CaseFile-family = Où et par qui la personne a été élevée, et sa famille aujourd’hui.
field-relationships = État matrimonial, conjoint ou conjointe, enfants et personnes à charge.
field-residence = Où vit la personne, avec qui, depuis quand, et si elle peut y retourner.
field-schooling = Jusqu’où la personne est allée à l’école et ce qu’elle a appris depuis.
field-work = Ce que fait la personne pour gagner sa vie et les emplois qu’elle a occupés.
field-finances = Revenus, dépenses, dettes et avoirs.
field-health = La santé physique et mentale, dans les limites du consentement donné.
field-substance-use = La consommation d’alcool, de cannabis et d’autres drogues, et les traitements suivis.
field-peers = Amis, fréquentations et loisirs.
field-CaseFile-character = Degré de maturité, caractère, comportement, attitude et désir de réparer le tort : al. 721(3)a) du Code criminel.
field-offence-attitude = Ce que dit la personne de sa responsabilité dans l’infraction; jamais un récit des faits.
field-record = Les déclarations de culpabilité antérieures : al. 721(3)b).
field-CaseFile-measures = Les mesures de rechange et les processus de justice réparatrice, et leurs effets : al. 721(3)c).
field-supervision = Les périodes de surveillance dans la collectivité et la façon dont la personne s’y est conformée.
field-indigenous = L’identité et la communauté autochtones, seulement si la personne souhaite en parler.
field-social-context = Le contexte social, seulement si la personne souhaite en parler.
field-CaseFile-victims = Les démarches auprès des victimes et leurs souhaits quant aux contacts; leur déclaration est déposée à part.
field-risk = Le sommaire d’une évaluation du risque et des besoins, en mots; jamais les éléments d’un instrument.
field-resources = Les ressources communautaires qui pourraient accueillir la personne.
field-CaseFile-community = Ce que l’agent ou l’agente a à dire des ressources de la collectivité en général.
field-assessment = L’appréciation de l’agent ou de l’agente : ce qui se dégage de l’ensemble du rapport.
field-plan = Les conditions recommandées, dans le cadre de quelle ordonnance, chacune avec sa raison.
field-private-notes = Les notes personnelles de l’agent ou de l’agente : jamais imprimées dans aucun rapport.

## Les personnes

field-form = La façon dont le rapport désigne la personne, selon son souhait : f (elle), m (il) ou x (une formulation neutre). On le demande, on ne le devine jamais.
field-title = Vrai pour écrire « Mme » ou « M. » devant le nom; faux pour écrire le nom seul.
field-called = Le nom par lequel la personne demande qu’on l’appelle, au lieu de « Mme » ou « M. » et du nom de famille.
field-elides = Vrai si « de » et « que » s’élident devant le nom (d’Hélène), faux sinon (de Hugo); à omettre pour suivre l’orthographe.
field-pronouns = Les pronoms que la personne emploie pour elle-même, si elle les a donnés : sujet, complément, possessif.
field-name = Le nom au complet, dans toute écriture, tel que la personne l’écrit.
field-family = La partie du nom qui suit « Mme » ou « M. »; à défaut, le nom au complet.
field-given = Le prénom, nécessaire s’il est seul à pouvoir être montré.
field-shown = Ce qui peut être imprimé du nom : le nom entier, les initiales, le prénom seul ou seulement le lien avec la personne visée.
field-person = De qui il s’agit.
field-relation = Le lien de cette personne avec la personne visée par le rapport.
field-role = La fonction de l’agent ou de l’agente.
field-Subject-name = Le nom employé dans le rapport, dans toute écriture, tel que la personne l’écrit.
field-legal-name = Le nom légal, s’il diffère de celui que la personne emploie.
field-name-on-information = Le nom porté sur la dénonciation ou l’acte d’accusation, s’il diffère; il figure une fois dans l’intitulé.
field-other-names = Les autres noms sous lesquels la personne est ou a été connue.
field-own-script = Le nom dans sa propre écriture, si le rapport doit le montrer.
field-OwnScript-name = Le nom dans cette écriture.
field-OwnScript-language = La langue et l’écriture, par exemple « oj-Cans » ou « ar ».
field-born = La date de naissance, dans la mesure où elle est connue.
field-Subject-born = La date de naissance, AAAA-MM-JJ.
field-born-at = Le lieu de naissance, tel que la personne le dit.
field-languages = Les langues que parle la personne, par leurs codes : en, fr, oj, pa.
field-official-language = La langue officielle dans laquelle la personne a choisi d’être servie : en ou fr.
field-address = L’adresse postale, sur une ligne.
field-Subject-address = L’adresse de la personne; imprimée seulement si le tribunal l’a demandée (print_address).
field-telephone = Le numéro de téléphone, tel qu’il doit être imprimé.
field-Subject-telephone = Le numéro de téléphone de la personne; imprimé seulement si le tribunal l’a demandé (print_address).
field-print-address = Vrai si le tribunal a demandé l’adresse et le numéro de téléphone de la personne dans le rapport.
field-office = Le bureau de probation et de libération conditionnelle.
field-SupervisionOrder-office = Le bureau qui a surveillé la personne.
field-Officer-office = Le bureau de l’agent ou de l’agente, s’il n’est pas celui du cas.
field-Office-name = Le nom du bureau, sans les mots « bureau de probation et de libération conditionnelle ».
field-province = La province du bureau en deux majuscules; ON, sauf indication contraire.
field-en = L’anglais, de la main de l’agent ou de l’agente; le programme ne traduit rien.
field-fr = Le français, de la main de l’agent ou de l’agente; le programme ne traduit rien.
field-Narrative-en = Le texte anglais, en Markdown : paragraphes, mises en relief, listes et citations.
field-Narrative-fr = Le texte français, en Markdown : paragraphes, mises en relief, listes et citations.
field-Pronouns-en = Trois mots anglais : sujet, complément, possessif, par exemple they, them, their.
field-Pronouns-fr = Trois mots français : sujet, complément, possessif, par exemple iel, iel, son.

## L’affaire dont le tribunal est saisi

field-court = Le tribunal : ocj (Cour de justice de l’Ontario) ou scj (Cour supérieure de justice).
field-Matter-place = Où siège le tribunal : Sudbury, Ottawa.
field-Custody-place = L’établissement où la personne est détenue.
field-FindingOfGuilt-place = Où siégeait le tribunal.
field-files = Les numéros de dossier du tribunal, le principal en premier.
field-judge = Le ou la juge qui a ordonné le rapport.
field-crown = L’avocat ou l’avocate de la Couronne.
field-defence = L’avocat ou l’avocate de la défense.
field-offences = Les infractions dont la personne a été déclarée coupable dans la présente affaire, une entrée par chef.
field-count = Le numéro du chef d’accusation.
field-offence = L’infraction, par son identifiant dans le recueil de droit, par exemple cc-266; sinon, remplir « as_enacted ».
field-as-enacted = L’infraction telle que la loi la prévoyait alors, si la disposition a été abrogée ou renumérotée depuis ou ne figure pas au recueil.
field-act = La loi : cc (Code criminel), cdsa (Loi réglementant certaines drogues et autres substances), ca (Loi sur le cannabis), ycja (Loi sur le système de justice pénale pour les adolescents) ou other (autre).
field-act-title = Le titre d’une autre loi, dans les deux langues.
field-provision = L’article, cité comme en anglais, par exemple 732.1(3)(d).
field-PublicationBan-provision = La disposition en vertu de laquelle l’interdiction a été prononcée.
field-heading = Le nom que la disposition donne à l’infraction, dans les deux langues.
field-file-number = Le numéro de dossier du tribunal pour ce chef, s’il y en a plusieurs.
field-Offence-on = Quand l’infraction a été commise ou a commencé, dans la mesure où on le sait : 2024-03-12, 2024-03 ou 2024.
field-FindingOfGuilt-on = Le jour de la déclaration de culpabilité, AAAA-MM-JJ.
field-Occasion-on = Le jour de la rencontre, de l’appel, de la lettre ou de la tentative, AAAA-MM-JJ.
field-Interpreter-on = Les jours des entrevues avec interprète, si elles n’ont pas toutes eu lieu ainsi.
field-Account-on = Le jour où cela a été dit ou lu, AAAA-MM-JJ.
field-PrivateNote-on = Le jour de la note, AAAA-MM-JJ.
field-Offence-until = Quand l’infraction a pris fin, si elle a duré.
field-CurrentOrder-until = Quand l’ordonnance prend fin.
field-finding = Comment la culpabilité a été établie : plea (plaidoyer de culpabilité) ou trial (procès).
field-found-on = Le jour du plaidoyer ou de la déclaration de culpabilité, AAAA-MM-JJ.
field-mode = Le mode de poursuite : summary (par procédure sommaire) ou indictment (par acte d’accusation).
field-ordered-on = Le jour où le tribunal a ordonné le rapport, AAAA-MM-JJ.
field-due-on = Le jour où le rapport doit être déposé au plus tard, AAAA-MM-JJ.
field-sentencing-on = Le jour de l’audience de détermination de la peine, AAAA-MM-JJ.
field-adjournments = Les dates d’audience qui ont été reportées.
field-from-date = La date reportée, AAAA-MM-JJ.
field-to-date = La nouvelle date, AAAA-MM-JJ.
field-Adjournment-reason = Pourquoi la date a été reportée.
field-Override-reason = Pourquoi le jugement professionnel s’écarte de l’instrument; la raison est imprimée avec le niveau ou pas du tout.
field-RecommendedCondition-reason = Pourquoi cette condition est recommandée.
field-proceeding-language = La langue de l’instance : en, fr ou both (les deux).
field-report-language = La langue dans laquelle le tribunal a ordonné le rapport : en, fr, ou both pour deux rapports.
field-requested = Les questions posées par le tribunal en vertu du par. 721(4), chacune avec sa réponse.
field-topic = La question telle que le tribunal l’a posée, dans les deux langues.
field-answer = La réponse, ou la raison pour laquelle il n’y en a pas.
field-custody = Où la personne attend sa peine, et le temps passé sous garde tel qu’une source le déclare.
field-Custody-status = Indique si la personne est sous garde, en liberté ou purge une autre peine.
field-Custody-since = Depuis quand, AAAA-MM-JJ.
field-Residence-since = Depuis quand la personne y habite.
field-Relationships-since = Depuis quand dure la relation.
field-days = Le nombre de jours.
field-Custody-days = Les jours passés sous garde, tels que la source les déclare; le programme ne les calcule jamais.
field-credit-days = Le crédit pour détention avant la peine, en jours, tel que la source le déclare.
field-stated-by = L’identifiant de la source qui le déclare.
field-LossItem-stated-by = Les identifiants des sources qui le déclarent.
field-release-conditions = Les conditions de mise en liberté qui importent pour le rapport, en bref.
field-current-orders = Les autres ordonnances en vigueur contre la personne.
field-CurrentOrder-kind = Le genre d’ordonnance.
field-bans = Les interdictions de publication qui visent le présent rapport.
field-protects = Qui ou ce que protège l’interdiction.
field-made-on = Le jour où l’interdiction a été prononcée, AAAA-MM-JJ.
field-losses = Les pertes, article par article, et ce qui a été remboursé, selon les sources.
field-LossItem-what = Ce qui a été perdu ou endommagé, dans les deux langues.
field-owner = La personne qui a subi la perte; montrée comme elle le permet.
field-LossItem-amount = La perte en dollars, au cent près : 1250.50.
field-Outcome-amount = Le montant de l’amende ou du dédommagement, en dollars.
field-repaid = Ce qui en a été remboursé, en dollars.

## Sources et versions

field-id = Un nom court de votre choix pour la source, en minuscules avec des traits d’union, par exemple mother ou school-record; il n’est jamais imprimé.
field-Source-kind = Ce que c’est : une entrevue avec la personne visée (interview), une personne consultée (contact), un dossier officiel (record) ou un autre document (document).
field-outcome = Le résultat : personne jointe ou document reçu; personne non jointe malgré les tentatives; refus de parler; non sollicitée à dessein; demandé et encore attendu; refusé.
field-organization = L’organisme pour lequel parle la source ou qui tient le dossier.
field-Source-title = Le titre du dossier ou du document, dans les deux langues.
field-dated = La date que porte le document.
field-occasions = Chaque rencontre, appel ou lettre, et chaque tentative.
field-means = Comment : en personne, par téléphone, par vidéo, par lettre, par courriel, par écrit.
field-result = Ce qui en est résulté; « spoke » (entretien) sauf indication contraire.
field-minutes = La durée, en minutes.
field-requested-on = Le jour où le dossier a été demandé, AAAA-MM-JJ.
field-received-on = Le jour où il a été reçu, AAAA-MM-JJ.
field-Source-language = La langue de l’entrevue ou du document, par son code.
field-Quote-language = La langue dans laquelle les paroles ont été dites, par son code.
field-Interpreter-language = La langue interprétée, par son code.
field-interpreter = Qui a servi d’interprète, et de quelle langue.
field-Interpreter-person = L’interprète.
field-verified = Vrai pour un dossier dont on a vérifié l’auteur ou le dépositaire : ce qu’il dit est tenu pour confirmé.
field-consent-on = Le jour où la personne visée a consenti à cette démarche ou à ce dossier, AAAA-MM-JJ.
field-why-not = Pourquoi cette personne n’a, à dessein, pas été sollicitée.
field-opinions = Les opinions que cette personne a émises sur l’infraction ou la peine : conservées au dossier, jamais imprimées.
field-about = L’objet de l’opinion : l’infraction ou la peine.
field-words = Les paroles, telles qu’elles ont été dites.
field-Source-person = La personne consultée ou recherchée; à omettre s’il s’agit de la personne visée.
field-accounts = Toutes les versions sur ce point, chacune avec sa source; leur degré de certitude en découle.
field-value = Ce que dit cette version.
field-absent = Pourquoi il n’y a rien à dire.
field-Account-absent = Pourquoi cette version ne donne aucune valeur : inconnue, refus de répondre, non disponible.
field-sources = Les identifiants des sources sur lesquelles on s’appuie.
field-Account-sources = Les identifiants des sources de cette version; à défaut, celles de la rubrique.
field-narrative = Le texte de l’agent ou de l’agente, par langue.
field-quotes = Les paroles à citer, dans la langue où elles ont été dites.
field-source = L’identifiant de la source qui l’a dit.
field-translation = Une traduction des paroles, pour un rapport dans l’autre langue.
field-translator = Qui les a traduites.
field-withheld = Pourquoi cela ne doit pas être imprimé; à omettre si cela peut l’être.

## Famille, relations, logement

field-raised-at = Où la personne a grandi.
field-raised-by = Qui a élevé la personne.
field-brothers-and-sisters = Le nombre de frères et sœurs, demi-frères et demi-sœurs compris.
field-child-protection = Indique si les services de protection de l’enfance sont intervenus.
field-violence-at-home = Indique s’il y avait de la violence au foyer où la personne a grandi.
field-relatives = Les membres de la famille et du ménage, une entrée par personne.
field-contact = La fréquence des contacts.
field-deceased = La date du décès, s’il y a lieu; « unknown » si elle n’est pas connue.
field-lives-at = La ville ou la collectivité où vit la personne, jamais une adresse.
field-occupation = Ce que fait la personne dans la vie, dans les deux langues.
field-lives-with-subject = Vrai si la personne vit avec la personne visée.
field-Relationships-status = L’état matrimonial.
field-partner = Le conjoint actuel ou la conjointe actuelle.
field-children = Les enfants de la personne visée; désignés par leurs initiales sauf indication contraire.
field-lives-with = Avec qui, par lien avec la personne visée.
field-Child-lives-with = Avec qui vit l’enfant, par lien avec la personne visée; « self » pour celle-ci.
field-support = La pension alimentaire versée pour l’enfant, en dollars par mois.
field-dependants = Le nombre de personnes à charge.
field-housing = Le genre de logement.
field-community = La ville, le village ou la collectivité.
field-IndigenousBackground-community = La nation ou la communauté de la personne, sous le nom qu’elle se donne.
field-moves-last-year = Le nombre de déménagements au cours de la dernière année.
field-may-return = Indique si la personne peut y retourner après le prononcé de la peine.

## École, travail, argent

field-Schooling-level = Le plus haut niveau de scolarité atteint.
field-Risk-level = Le niveau que donne l’instrument.
field-Domain-level = Le niveau dans ce domaine.
field-Override-level = Le niveau retenu selon le jugement professionnel.
field-last-school = Le dernier établissement fréquenté.
field-left = Quand la personne a quitté l’école.
field-Job-left = Pourquoi l’emploi a pris fin.
field-studying = Indique si la personne étudie actuellement.
field-training = Les cours, apprentissages et certificats obtenus depuis.
field-Training-what = Ce qui a été appris : le cours, le métier ou le certificat, dans les deux langues.
field-where = Où la formation a été donnée.
field-when = Quand elle a été terminée, ou commencée si elle ne l’est pas.
field-finished = Vrai si la formation est terminée; vrai sauf indication contraire.
field-Work-status = La situation actuelle de la personne sur le plan de l’emploi.
field-jobs = Les emplois occupés, le plus récent en premier.
field-employer = L’employeur.
field-position = Le poste occupé, dans les deux langues.
field-period = De quand à quand : 2019-04/2021; 2024-11/ signifie jusqu’à maintenant.
field-Job-period = De quand à quand la personne y a travaillé : 2019-04/2021; 2024-11/ signifie jusqu’à maintenant.
field-SupervisionOrder-period = De quand à quand la personne a été surveillée : 2019-04-02/2020-04-01.
field-hours-a-week = Le nombre d’heures par semaine.
field-income = Les revenus par genre, par mois.
field-expenses = Les dépenses par genre, par mois.
field-debts = Les dettes par genre, au total.
field-assets = Les économies et les biens, au total.
field-Amount-kind = Le genre de revenu, de dépense, de dette ou d’avoir.
field-Amount-amount = Le montant en dollars : par mois pour les revenus et les dépenses, au total pour les dettes et les avoirs.
field-note = Quelques mots sur le montant, dans les deux langues.

## Santé, consommation, entourage

field-physical = La santé physique.
field-mental = La santé mentale.
field-medication = Indique si la personne prend des médicaments sur ordonnance.
field-consent = Indique si la personne a consenti à l’utilisation des renseignements sur sa santé.
field-treatment = Les programmes et traitements suivis.
field-Treatment-what = Le programme ou le traitement, dans les deux langues.
field-Treatment-status = Où en est le traitement.
field-provider = Qui l’offre.
field-substances = Les substances consommées, une entrée par substance.
field-substance = La substance.
field-use = La fréquence de la consommation.
field-last-used = La date de la dernière consommation.
field-SubstanceUsed-name = Le nom d’une autre substance, dans les deux langues.
field-abstinent-since = Depuis quand la personne ne consomme plus.
field-associates = Les fréquentations de la personne, au regard de la loi.
field-activities = Les loisirs, dans les deux langues.

## Caractère et attitude

field-maturity = Le degré de maturité de la personne.
field-character = Le caractère de la personne.
field-behaviour = Le comportement de la personne.
field-attitude = L’attitude de la personne.
field-amends = Le désir de la personne de réparer le tort.
field-responsibility = Ce que dit la personne de sa responsabilité.

## Les antécédents

field-findings = Les déclarations de culpabilité antérieures, une entrée par déclaration.
field-none = Vrai si, vérification faite, il n’y en a pas.
field-checked-on = Le jour où le casier a été consulté, AAAA-MM-JJ.
field-outcomes = La peine, élément par élément.
field-Outcome-kind = L’élément de la peine : amende, probation, emprisonnement, etc.
field-length = La durée, telle que le tribunal l’a fixée.
field-years = Le nombre d’années.
field-months = Le nombre de mois.
field-hours = Le nombre d’heures.
field-less-a-day = Vrai pour « deux ans moins un jour ».
field-youth = Vrai pour une déclaration faite sous le régime de la Loi sur le système de justice pénale pour les adolescents; la période d’accès peut être terminée.
field-indictable = Vrai pour un acte criminel, faux pour une infraction punissable par procédure sommaire; nécessaire pour un dossier d’adolescent.
field-completed-on = Le jour où la peine a été ou sera entièrement purgée, sans compter les ordonnances d’interdiction, AAAA-MM-JJ; nécessaire pour un dossier d’adolescent.
field-record-suspended = Vrai si une suspension du casier ou un pardon s’y applique.
field-measures = Les mesures et processus, une entrée par mesure.
field-Measure-kind = Des mesures de rechange, un processus de justice réparatrice ou une sanction extrajudiciaire.
field-Measure-what = Ce que la personne a fait, dans les deux langues.
field-ended = Comment la mesure a pris fin.
field-Measure-consent-on = Pour une sanction extrajudiciaire, le jour où l’adolescent ou l’adolescente y a consenti, AAAA-MM-JJ.
field-response = La façon dont la personne a réagi.
field-SupervisionOrder-response = La façon dont la personne s’est conformée à la surveillance.
field-orders = Les périodes de surveillance, une entrée par ordonnance.
field-SupervisionOrder-kind = Le régime de surveillance : probation, libération conditionnelle, ordonnance de mise en liberté, etc.
field-breaches = Le nombre de déclarations de culpabilité pour manquement.
field-remark = Le texte de l’agent ou de l’agente au sujet de cette ordonnance.
field-last-contact = Quand la personne a été surveillée pour la dernière fois.

## Contexte, victimes, risque, ressources, plan

field-identity = L’identité autochtone, telle que la personne la déclare.
field-gladue-report = Indique si un rapport Gladue est ordonné, déposé, refusé ou non demandé; c’est un document distinct du présent rapport.
field-enhanced-report = Indique si un rapport sur le contexte social, rédigé par d’autres, est ordonné ou déposé.
field-victims = Les victimes, une entrée par personne; jamais où elles se trouvent.
field-contacted = Indique si la victime a été jointe, et comment.
field-wish = Ce que souhaite la victime quant aux contacts avec la personne visée.
field-impact-statement = Indique si une déclaration de la victime est déposée ou attendue; elle n’est jamais reprise ici.
field-tool = L’instrument utilisé.
field-tool-name = Le nom d’un autre instrument.
field-assessed-on = Le jour de l’évaluation, AAAA-MM-JJ.
field-assessor = Qui a fait l’évaluation, si ce n’est pas l’agent ou l’agente.
field-override = Un niveau modifié par le jugement professionnel : le niveau et sa raison.
field-domains = Les domaines de risque et de besoin, une entrée par domaine.
field-domain = Le domaine.
field-strengths = Les forces de la personne.
field-limits = Les limites de l’évaluation.
field-Resource-what = Ce qu’offre la ressource, dans les deux langues.
field-availability = Indique si elle accepte la personne.
field-agreed = Indique si la personne a accepté d’y aller.
field-starts = Quand cela peut commencer.
field-cost = Le coût, en mots, dans les deux langues.
field-order = L’ordonnance visée par les conditions : ordonnance de probation (probation) ou de sursis (conditional-sentence).
field-conditions = Les conditions recommandées; leur libellé est celui du recueil de droit.
field-none-because = Pourquoi aucune condition n’est recommandée.
field-condition = La condition, par son identifiant dans le recueil de droit, par exemple pro-o-report.
field-values = Ce qui remplit les blancs du libellé, par leurs noms.
field-agreed-on = Le jour où la personne y a consenti, AAAA-MM-JJ, si le Code exige son consentement.
field-accepted-by-program-on = Le jour où le programme a accepté la personne, AAAA-MM-JJ.
field-from-time = À partir de quelle heure, HH:MM.
field-to-time = Jusqu’à quelle heure, HH:MM.
field-people = Les noms ou les initiales, exactement comme l’ordonnance doit les montrer.
field-text = La note.
