### Ce que contiennent les champs du rapport prédécisionnel et du contenu spécialisé, pour le schéma JSON publié.

## Adolescents

field-CaseFile-youth = Ce que le rapport prédécisionnel est seul à contenir : par. 40(2) de la Loi sur le système de justice pénale pour les adolescents.
field-Office-ministry = Le ministère, s’il n’est pas celui du Solliciteur général, dans les deux langues; le nom du bureau est alors imprimé tel quel.
field-guardians = Le père, la mère, ou les autres adultes chargés de l’adolescent ou de l’adolescente, une entrée par personne.
field-Guardian-source = L’identifiant de la source qui dit comment s’est passée l’entrevue.
field-Guardian-why-not = Pourquoi aucune entrevue n’a été demandée, faute de source : décès, coordonnées inconnues, aucune place dans la vie de l’adolescent ou de l’adolescente.
field-attends = Si ce parent suit les procédures.
field-copy-ordered = Vrai si le tribunal a demandé qu’une copie soit remise à un parent qui ne suit pas les procédures.
field-explained-on = Le jour où l’objet du rapport et la règle sur les déclarations ont été expliqués, AAAA-MM-JJ.
field-victim-interview = Comment la victime a été entendue, ou pourquoi elle ne l’a pas été; jamais le tort causé, jamais l’endroit où elle se trouve.
field-conferences = Les groupes consultatifs visés à l’article 41, une entrée chacun.
field-Conference-on = Le jour où le groupe consultatif s’est réuni, AAAA-MM-JJ.
field-Conference-members = Qui y a pris part, selon le lien avec l’adolescent ou l’adolescente.
field-Conference-recommendations = Ce que le groupe consultatif a recommandé au tribunal.
field-no-conference = S’il n’y en a pas eu : non constitué, ou encore à venir.
field-plans = Les projets de l’adolescent ou de l’adolescente pour modifier sa conduite et participer à des activités utiles.
field-parents = Les rapports avec le père et la mère, leur autorité et leur influence.
field-extended-family = Les rapports avec la famille étendue, son autorité et son influence.
field-attendance = L’assiduité et les résultats scolaires.
field-Youth-services = Les services rendus à la suite de déclarations de culpabilité antérieures, et la réponse à ces services.
field-willingness = La volonté de recourir aux services offerts.
field-alternatives-to-custody = Ce qui peut aider le tribunal à voir s’il existe une solution de rechange au placement sous garde.
field-Youth-other = Les autres éléments que le directeur provincial juge pertinents.
field-Youth-recommendation = La recommandation, que le rapport prédécisionnel peut comporter.
field-custody-considered = Vrai si le placement sous garde est envisagé.
field-section-34-reports = Les identifiants des sources qui sont des rapports médicaux ou psychologiques visés à l’article 34; on y renvoie, sans jamais les citer.

## Contenu spécialisé

field-specialised = Le contenu spécialisé, seulement si le tribunal l’a demandé ou si le cas l’appelle.
field-intimate-partner = Vrai si une victime est ou a été partenaire intime de la personne.
field-partner-violence = Violence entre partenaires intimes; jamais l’endroit où se trouve une victime.
field-sexual-offence = Infractions d’ordre sexuel.
field-intensive = Surveillance intensive.
field-PartnerViolence-requested = Vrai si le tribunal a demandé cette partie.
field-SexualOffence-requested = Vrai si le tribunal a demandé cette partie.
field-Intensive-requested = Vrai si le tribunal a demandé cette partie.
field-relationship = Où en est la relation avec la victime.
field-relationship-since = Depuis quand il en est ainsi.
field-victim-heard = Si la victime a été entendue : oui, non, ou par l’entremise des services aux victimes.
field-PartnerViolence-children = Les enfants concernés, par leurs initiales, et les dispositions prises à leur égard.
field-family-court = Les ordonnances et les instances du tribunal de la famille.
field-no-contact = Les ordonnances interdisant les contacts, et la façon dont elles sont respectées.
field-firearms-access = Si la personne a accès à des armes à feu.
field-firearms = Les permis, les armes à feu et les autres armes, et les ordonnances à leur sujet.
field-PartnerViolence-program = Où en est la personne à l’égard du Programme d’intervention auprès des partenaires violents.
field-program-by = L’organisme qui offre le programme.
field-program-starts = Le jour où il commence, AAAA-MM-JJ.
field-waiting-weeks = Le délai d’attente en semaines, selon l’organisme.
field-earlier-response = La réponse aux programmes et aux ordonnances antérieurs de ce genre.
field-child-access = L’accès à des enfants, à la maison et ailleurs.
field-devices = L’utilisation d’Internet et d’appareils.
field-positions-of-trust = Le travail et le bénévolat auprès de mineurs.
field-SexualOffence-treatment = Si un traitement est offert et si l’admission est acceptée.
field-treatment-by = L’organisme qui offre le traitement.
field-treatment-starts = Le jour où il commence, AAAA-MM-JJ.
field-agrees = Si la personne accepte de suivre un traitement.
field-treatment-remark = Le texte de l’agent ou de l’agente au sujet du traitement.
field-Intensive-contacts = Chaque sorte de contact prévu.
field-with-whom = Avec qui, selon le lien avec la personne; « self » pour la personne elle-même.
field-PlannedContact-means = Le moyen par lequel le contact a lieu.
field-times = Combien de fois.
field-every = Par semaine ou par mois.
field-purpose = Le but du contact, dans les deux langues.
field-review-after-weeks = Après combien de semaines la fréquence est réexaminée.
field-liaison = La liaison avec la police et les autres intervenants.
field-enforcement = Les suites d’un manquement.
