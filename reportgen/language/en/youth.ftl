### The youth pre-sentence report: s. 40 of the Youth Criminal Justice Act. The Act’s own words: young person, youth justice court.

purpose-law-youth = It is made under { CITE($law, act: "yes", long: "yes") }, to assist the youth justice court in imposing a sentence on { $subject }.
copies-youth = Filed with the court, which has copies given to the young person, to any parent attending the proceedings, to counsel and to the prosecutor ({ CITE($provision, act: "yes") })
court-yjc-ocj = Ontario Court of Justice (youth justice court)
requested-intro-youth = { $count ->
    [one] The court required that the report also deal with this matter:
   *[other] The court required that the report also deal with these matters:
}
role-youth-worker = youth worker

## Who was heard: s. 40(2)(a) and (b).

section-youth_interviews = Interviews
youth-person = The young person
youth-interviewed = { $subject } was interviewed for this report { LIST($days) }.
youth-interviewed-undated = { $subject } was interviewed for this report.
youth-explained = The purpose of the report, who is given it, and what { CITE($law, long: "yes") } says about statements made while it is prepared were explained to { $subject } { WHEN($on) }.
youth-parents = Parents and others with care of the young person
youth-heard = { CAP($by) } was interviewed { LIST($days) }.
youth-heard-undated = { CAP($by) } was interviewed.
youth-not-reached = { CAP($by) } could not be reached{ $count ->
    [0] {""}
    [one] {" "}in one attempt
   *[other] {" "}in { count-in-words } attempts
}.
youth-declined = { CAP($by) } declined to be interviewed.
youth-not-sought = { CAP($by) } was not contacted: { $reason }.
youth-parent-deceased = { CAP($parent) } has died.
youth-parent-whereabouts-unknown = { CAP($parent) } was not interviewed: no address or telephone number is known.
youth-parent-no-part-in-life = { CAP($parent) } was not interviewed, having no part in the young person’s life.
youth-parent-not-recorded = No interview with { $parent } is recorded, and no reason why there was none.
youth-parent = { $relation } ({ NAMED($person) }, { $attends })
youth-parent-unnamed = { $relation } ({ $attends })
youth-parent-attends = who attends the proceedings
youth-parent-absent = who does not attend the proceedings
youth-parent-copy = who does not attend the proceedings; the court directed that a copy of this report be given to this parent
youth-extended = Extended family
youth-extended-no-other = No other member of the extended family was interviewed for this report.
youth-extended-none = No member of the extended family was interviewed for this report.

## Family, school, the offence: s. 40(2)(d)(vi) and (vii).

section-youth_family = Relationship with parents and extended family
youth-family-parents = Parents: the relationship, their control and influence
youth-family-extended = Extended family: the relationship, its control and influence
section-youth_schooling = School and employment
youth-school = School
youth-attendance = Attendance and performance
section-youth_offence = Attitude to the offence

## What came before: s. 40(2)(d)(iii) and (iv).

section-youth_record = Earlier findings of guilt, extrajudicial sanctions and the response to them
youth-record-limits = This part holds only what may be disclosed on the date of this report under { CITE($law, act: "yes", long: "yes") }.
youth-record-services = Services given and the response to them
youth-record-sanctions = Extrajudicial sanctions
youth-sanctions-none = { $subject } has no known history of extrajudicial sanctions that may be disclosed.

## Plans, services, conference, alternatives, recommendation: s. 40(2)(c), (d)(ii), (d)(v), (e) and (f).

section-youth_plans = The young person’s own plans to change and to take part in helpful activities
section-youth_services = Community services and willingness to use them
youth-willingness = Willingness to use these services
section-youth_conference = Recommendations of a conference
youth-conference = A conference under { CITE($law, act: "yes", long: "yes") } met { WHEN($on) }.
youth-conference-with = A conference under { CITE($law, act: "yes", long: "yes") } met { WHEN($on) }. Those taking part were: { LIST($members) }.
youth-conference-no-recommendation = The recommendations of this conference are not recorded.
youth-conference-not-convened = No conference was convened under { CITE($law, act: "yes", long: "yes") }.
youth-conference-still-to-come = A conference convened under { CITE($law, act: "yes", long: "yes") } had not met when this report was finished.
section-youth_alternatives = Alternatives to custody
youth-custody-not-considered = Custody was not in question when this report was finished.
youth-custody-considered = Custody is in question. Under { CITE($law, act: "yes", long: "yes") }, the court considers a pre-sentence report before it imposes a custodial sentence.
section-youth_recommendation = Recommendation
youth-other = Other relevant matters
youth-recommendation = Recommendation
youth-recommendation-law = This recommendation is made under { CITE($law, act: "yes", long: "yes") }; the sentence is for the court to decide.
youth-recommendation-none = No recommendation is made in this report.

## What the rules find.

rule-parents-interviewed = The report must say how the interview with each parent went, or why there was none. Give the source of the interview, or say why it was not held.
rule-parents-not-recorded = No parent or guardian is recorded. Name them, or say why there is none.
rule-victim-interviewed = The report must say whether the victim was interviewed, or why not, without restating the harm.
rule-victim-reason = This victim was not contacted: say why.
rule-youth-age = The person was under 12 or over 17 on the date of this offence: check the date of birth and the date of the offence.
rule-youth-age-unsure = The dates do not settle whether the person was from 12 to 17 years old at the time of this offence: check them.
rule-youth-age-adult-report = The person was under 18 on the date of this offence. A report to a youth justice court is of the kind “youth-psr”.
rule-custody-report = Custody is being considered: the court considers this report before it imposes custody. Say what may help it to see whether there is an alternative.
rule-custody-noted = Custody is being considered: the court considers this report before it imposes custody, unless it is dispensed with by consent.
rule-medical-report = This may be a medical or psychological report under section 34. Access to it is much narrower than to this report: do not quote or repeat it here; point to it.
rule-youth-ban-stated = State the ban on publication under this provision among the bans of the matter: it covers every report of this kind.
rule-youth-court = A youth report goes to a youth justice court: give that court.
rule-youth-people-shown = This person may be a child or young person protected as a victim or a witness: show initials or the role alone.
rule-youth-terms = This text uses a word for adult proceedings. In a youth report, say “young person”, or the person’s name.
