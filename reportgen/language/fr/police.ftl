### Ce que la police et la collectivité disent de la mise en liberté.

section-police = Police et collectivité

police-service = Service de police
police-asked = Interrogé le
police-answered = Réponse le
police-position = Position
police-summary = Chaque service de police interrogé au sujet de la mise en liberté, à quelle date, et sa position.
police-no-concerns = aucune réserve exprimée
police-concerns = réserves exprimées
police-opposed = opposition à la mise en liberté
police-no-position = aucune position
police-no-answer = aucune réponse reçue
police-remark = { $service } :
police-community = La collectivité
