### What the person does for a living, what they did before, and how they stand with money.

section-work = Employment and finances

work-heading = Employment
finances-heading = Finances

work-status = { $subject } { $value }
work-status-topic = present employment
work-full-time = { VERB($subject, "works", "work") } full time
work-part-time = { VERB($subject, "works", "work") } part time
work-seasonal = { VERB($subject, "does", "do") } seasonal work
work-casual = { VERB($subject, "does", "do") } casual work
work-self-employed = { VERB($subject, "is", "are") } self-employed
work-unemployed = { VERB($subject, "is", "are") } unemployed
work-student = { VERB($subject, "is", "are") } a student
work-at-home = { VERB($subject, "works", "work") } in the home, without pay
work-disability = { VERB($subject, "does", "do") } not work, because of a disability
work-retired = { VERB($subject, "is", "are") } retired
work-leave = { VERB($subject, "is", "are") } on leave from work

## Jobs

jobs = Employment history:
jobs-by = Employment history, according to { $by }:
jobs-summary = Employment history: employer, position, period, hours a week and reason for leaving.
jobs-employer = Employer
jobs-position = Position
jobs-period = Period
jobs-hours = Hours a week
jobs-left = Reason for leaving
jobs-present = Present job
left-laid-off = laid off
left-contract-ended = contract ended
left-quit = resigned
left-dismissed = dismissed
left-health = health
left-moved = moved away
left-school = return to school
left-arrest = arrest
left-closed = business closed

## Money. Income and expenses are a month; debts and assets are totals.

money-income = Monthly income:
money-income-by = Monthly income, according to { $by }:
money-income-summary = Monthly income by kind.
money-expenses = Monthly expenses:
money-expenses-by = Monthly expenses, according to { $by }:
money-expenses-summary = Monthly expenses by kind.
money-debts = Debts:
money-debts-by = Debts, according to { $by }:
money-debts-summary = Debts by kind.
money-assets = Savings and property:
money-assets-by = Savings and property, according to { $by }:
money-assets-summary = Savings and property by kind.
money-column-kind = Kind
money-column-note = Note
money-column-amount = Amount
money-total = Total
money-total-known = Total of the amounts shown
money-disputed = accounts differ
money-unknown = not known
money-withheld = withheld
money-a-month = the monthly amount is { $value }
money-a-month-topic = the monthly amount for { $kind }
money-in-all = the amount is { $value }
money-in-all-topic = the amount for { $kind }

money-wages = wages
money-self-employment = self-employment
money-employment-insurance = Employment Insurance
money-ontario-works = Ontario Works
money-odsp = Ontario Disability Support Program
money-pension = pension
money-child-benefit = child benefits
money-support-received = support received
money-student-aid = student aid
money-family-help = help from family
money-other-income = other income
money-rent = rent
money-mortgage = mortgage
money-food = food
money-utilities = utilities
money-transport = transportation
money-support-paid = support paid
money-childcare = child care
money-debt-payment = payments on debts
money-insurance = insurance
money-other-expense = other expenses
money-credit-card = credit cards
money-student-loan = student loan
money-car-loan = car loan
money-line-of-credit = line of credit
money-fines-owed = fines owed
money-support-arrears = support arrears
money-restitution-owed = restitution owed
money-other-debt = other debts
money-savings = savings
money-property = property
