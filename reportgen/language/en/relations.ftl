### What a person is to the subject. $person is that person, $subject the person the report is about.
### `relation-…` is the bare noun, for a table; `subjects-…` stands inside a sentence: «her mother», «a police officer».

## The person the report is about

relation-self = person the report is about
subjects-self = { $subject }

## Parents, and those who stood in for them

relation-mother = mother
subjects-mother = { HERS($subject) } mother
relation-father = father
subjects-father = { HERS($subject) } father
relation-parent = parent
subjects-parent = one of { HERS($subject) } parents
relation-mothers-partner = mother’s partner
subjects-mothers-partner = { HERS($subject) } mother’s partner
relation-fathers-partner = father’s partner
subjects-fathers-partner = { HERS($subject) } father’s partner
relation-mother-in-law = mother-in-law
subjects-mother-in-law = { HERS($subject) } mother-in-law
relation-father-in-law = father-in-law
subjects-father-in-law = { HERS($subject) } father-in-law
relation-adoptive-mother = adoptive mother
subjects-adoptive-mother = { HERS($subject) } adoptive mother
relation-adoptive-father = adoptive father
subjects-adoptive-father = { HERS($subject) } adoptive father
relation-foster-mother = foster mother
subjects-foster-mother = { HERS($subject) } foster mother
relation-foster-father = foster father
subjects-foster-father = { HERS($subject) } foster father
relation-guardian = guardian
subjects-guardian = { HERS($subject) } guardian

## Brothers and sisters

relation-sister = sister
subjects-sister = { HERS($subject) } sister
relation-brother = brother
subjects-brother = { HERS($subject) } brother
relation-sibling = sibling
subjects-sibling = { HERS($subject) } sibling
relation-half-sister = half-sister
subjects-half-sister = { HERS($subject) } half-sister
relation-half-brother = half-brother
subjects-half-brother = { HERS($subject) } half-brother
relation-sister-in-law = sister-in-law
subjects-sister-in-law = { HERS($subject) } sister-in-law
relation-brother-in-law = brother-in-law
subjects-brother-in-law = { HERS($subject) } brother-in-law

## Children

relation-daughter = daughter
subjects-daughter = { HERS($subject) } daughter
relation-son = son
subjects-son = { HERS($subject) } son
relation-child = child
subjects-child = { HERS($subject) } child
relation-partners-daughter = partner’s daughter
subjects-partners-daughter = { HERS($subject) } partner’s daughter
relation-partners-son = partner’s son
subjects-partners-son = { HERS($subject) } partner’s son
relation-partners-child = partner’s child
subjects-partners-child = { HERS($subject) } partner’s child

## Other relatives

relation-grandmother = grandmother
subjects-grandmother = { HERS($subject) } grandmother
relation-grandfather = grandfather
subjects-grandfather = { HERS($subject) } grandfather
relation-granddaughter = granddaughter
subjects-granddaughter = { HERS($subject) } granddaughter
relation-grandson = grandson
subjects-grandson = { HERS($subject) } grandson
relation-aunt = aunt
subjects-aunt = { HERS($subject) } aunt
relation-uncle = uncle
subjects-uncle = { HERS($subject) } uncle
relation-niece = niece
subjects-niece = { HERS($subject) } niece
relation-nephew = nephew
subjects-nephew = { HERS($subject) } nephew
relation-cousin = cousin
subjects-cousin = { HERS($subject) } cousin

## Partners, present and former

relation-wife = wife
subjects-wife = { HERS($subject) } wife
relation-husband = husband
subjects-husband = { HERS($subject) } husband
relation-spouse = spouse
subjects-spouse = { HERS($subject) } spouse
relation-common-law-partner = common-law partner
subjects-common-law-partner = { HERS($subject) } common-law partner
relation-partner = partner
subjects-partner = { HERS($subject) } partner
relation-former-spouse = former spouse
subjects-former-spouse = { HERS($subject) } former spouse
relation-former-partner = former partner
subjects-former-partner = { HERS($subject) } former partner

## Friends, neighbours, the home

relation-friend = friend
subjects-friend = { HERS($subject) } friend
relation-neighbour = neighbour
subjects-neighbour = a neighbour
relation-landlord = landlord
subjects-landlord = { HERS($subject) } landlord
relation-former-landlord = former landlord
subjects-former-landlord = { HERS($subject) } former landlord
relation-former-roommate = former roommate
subjects-former-roommate = { HERS($subject) } former roommate
relation-roommate = roommate
subjects-roommate = { HERS($subject) } roommate
relation-surety = surety
subjects-surety = { HERS($subject) } surety
relation-sponsor = sponsor
subjects-sponsor = { HERS($subject) } sponsor

## Work

relation-employer = employer
subjects-employer = { HERS($subject) } employer
relation-former-employer = former employer
subjects-former-employer = { HERS($subject) } former employer
relation-supervisor-at-work = supervisor at work
subjects-supervisor-at-work = { HERS($subject) } supervisor at work
relation-co-worker = co-worker
subjects-co-worker = a co-worker

## School and sports

relation-teacher = teacher
subjects-teacher = a teacher
relation-school-principal = school principal
subjects-school-principal = the principal of { HERS($subject) } school
relation-school-counsellor = school counsellor
subjects-school-counsellor = a school counsellor
relation-coach = coach
subjects-coach = { HERS($subject) } coach

## Health and social services

relation-physician = physician
subjects-physician = { HERS($subject) } physician
relation-nurse = nurse
subjects-nurse = a nurse
relation-psychiatrist = psychiatrist
subjects-psychiatrist = a psychiatrist
relation-psychologist = psychologist
subjects-psychologist = a psychologist
relation-counsellor = counsellor
subjects-counsellor = { HERS($subject) } counsellor
relation-addiction-counsellor = addiction counsellor
subjects-addiction-counsellor = { HERS($subject) } addiction counsellor
relation-social-worker = social worker
subjects-social-worker = a social worker
relation-child-protection-worker = child protection worker
subjects-child-protection-worker = a child protection worker
relation-victim-services-worker = victim services worker
subjects-victim-services-worker = a victim services worker
relation-community-worker = community worker
subjects-community-worker = a community worker
relation-shelter-worker = shelter worker
subjects-shelter-worker = a shelter worker

## Police, corrections, the court

relation-probation-officer = probation officer
subjects-probation-officer = a probation officer
relation-police-officer = police officer
subjects-police-officer = a police officer
relation-correctional-officer = correctional officer
subjects-correctional-officer = a correctional officer
relation-parole-officer = parole officer
subjects-parole-officer = a parole officer

## Community

relation-elder = Elder
subjects-elder = an Elder
relation-knowledge-keeper = Knowledge Keeper
subjects-knowledge-keeper = a Knowledge Keeper
relation-band-councillor = band councillor
subjects-band-councillor = a band councillor
relation-spiritual-leader = spiritual leader
subjects-spiritual-leader = a spiritual leader
relation-court-worker = court worker
subjects-court-worker = a court worker
relation-volunteer = volunteer
subjects-volunteer = a volunteer

## The matter before the court

relation-victim = victim
subjects-victim = a victim
relation-crown = Crown counsel
subjects-crown = Crown counsel
relation-defence-counsel = defence counsel
subjects-defence-counsel = { HERS($subject) } counsel
relation-records-clerk = records clerk
subjects-records-clerk = a records clerk

## Anyone else

relation-other = other person
subjects-other = another person

## Somebody the file names by relation alone

household = { $relation }
