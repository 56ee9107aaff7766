### What the police and the community say of the release.

section-police = Police and community

police-service = Police service
police-asked = Asked
police-answered = Answered
police-position = Answer
police-summary = Each police service that was asked about the release, when, and what it answered.
police-no-concerns = no concerns expressed
police-concerns = concerns expressed
police-opposed = opposed to the release
police-no-position = no position taken
police-no-answer = no answer received
police-remark = { $service }:
police-community = The community
