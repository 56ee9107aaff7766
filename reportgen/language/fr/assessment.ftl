### L’appréciation de l’agente ou de l’agent.

section-assessment = Appréciation
